package nl.artikel100.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import nl.artikel100.ArtikelHonderdToets;
import nl.artikel100.report.Lang;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PageTest {
  private static final ArtikelHonderdToets TOETS = ArtikelHonderdToets.standard();
  private static final Path SHOTS = Path.of("target/shots");
  private static Chromium chromium;
  private WebServer server;
  private BrowserContext context;
  private Page page;
  private final List<String> complaints = new ArrayList<>();

  @BeforeAll
  static void browser() {
    chromium = Chromium.start();
  }

  @AfterAll
  static void quit() {
    if (chromium != null) {
      chromium.close();
    }
  }

  @BeforeEach
  void open() throws IOException {
    server = WebServer.start(0, TOETS, Lang.NL, Clock.systemUTC());
    context = chromium.browser().newContext();
    page = context.newPage();
    page.setViewportSize(1366, 850);
    page.onConsoleMessage(m -> complaints.add(m.text()));
    page.onPageError(complaints::add);
    page.navigate(server.address());
  }

  @AfterEach
  void close() {
    context.close();
    server.close();
    assertThat(complaints).isEmpty();
  }

  private void pick(String... files) {
    Path[] paths = new Path[files.length];
    for (int i = 0; i < files.length; i++) {
      paths[i] = Path.of("samples", files[i]);
    }
    page.setInputFiles("input.file", paths);
  }

  private void shot(String name) {
    page.screenshot(new Page.ScreenshotOptions().setPath(SHOTS.resolve(name + ".png")));
  }

  @Test
  void showsTheReportBesideTheLetter() throws IOException {
    shot("start");
    pick("zwak.docx");
    assertThat(page.locator("h1")).isVisible();
    page.waitForURL("**/brief/*");
    assertThat(page.locator(".criterion")).not().hasCount(0);
    shot("rapport");
    Download download = page.waitForDownload(() -> page.locator("a[href$='/kopie']").click());
    assertThat(download.suggestedFilename()).isEqualTo("zwak-art100.docx");
    assertThat(Files.size(download.path())).isPositive();
  }
}
