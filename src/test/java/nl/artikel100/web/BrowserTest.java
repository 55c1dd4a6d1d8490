package nl.artikel100.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;

/** One browser for a class, a new server and page for each test; no test may leave a complaint of the browser behind. */
abstract class BrowserTest {
  /** Null where this machine has no browser. */
  static Chromium chromium;

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
}
