package nl.artikel100.web;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.util.List;
import java.util.Map;
import nl.artikel100.Programs;

/** The browser of this machine, driven by Playwright, which brings none of its own here. */
public record Chromium(Playwright playwright, Browser browser) implements AutoCloseable {
  /** Starts it; without one on this machine the test is skipped, or fails where {@code CI=true}. */
  public static Chromium start() {
    String program = Programs.require("chromium").toString();
    Playwright playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    Browser browser =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(java.nio.file.Path.of(program))
                    .setArgs(List.of("--no-sandbox", "--disable-gpu")));
    return new Chromium(playwright, browser);
  }

  @Override
  public void close() {
    playwright.close();
  }
}
