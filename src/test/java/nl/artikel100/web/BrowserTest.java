package nl.artikel100.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** One browser for a class, a new server and page for each test; no test may leave a complaint of the browser behind. */
abstract class BrowserTest {
  static final Path ZWAK = Path.of("samples/zwak.docx");

  /** Null where this machine has no browser. */
  static Chromium chromium;

  @TempDir Path folder;
  Visit visit;
  Page page;

  @BeforeAll
  static void browser() {
    chromium = Chromium.start();
  }

  @AfterAll
  static void quit() {
    if (chromium != null) {
      chromium.close();
      chromium = null;
    }
  }

  @BeforeEach
  void open() throws IOException {
    visit = Visit.start(chromium);
    page = visit.page();
  }

  @AfterEach
  void close() {
    visit.close();
    assertThat(visit.complaints()).isEmpty();
  }

  Locator criterion(String id) {
    return page.locator("#c-" + id);
  }

  Path file(String name, byte[] content) throws IOException {
    return Files.write(folder.resolve(name), content);
  }
}
