package nl.artikel100.reports;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import nl.artikel100.document.DocumentException;
import nl.artikel100.web.Chromium;
import nl.artikel100.web.States;

/** Writes the pictures of the page: {@code WebPictures reports}. Each state on a laptop, some on other screens. */
public final class WebPictures {
  private final Chromium chromium;
  private final Path out;

  private WebPictures(Chromium chromium, Path out) {
    this.chromium = chromium;
    this.out = out;
  }

  /** Writes all of them into a folder. */
  public static void main(String[] args) throws IOException, DocumentException {
    Locale.setDefault(Locale.ROOT);
    try (Chromium chromium = Chromium.start()) {
      WebPictures pictures = new WebPictures(chromium, Path.of(args[0]));
      States.walk(chromium, 1366, 850, ColorScheme.LIGHT, pictures::save);
      pictures.some("-dark", 1366, ColorScheme.DARK, "start", "report", "trial", "choose");
      pictures.some("-200-percent", 683, ColorScheme.LIGHT, "report", "several", "expiring");
      pictures.some("-phone", 390, ColorScheme.LIGHT, "start", "report", "wording");
    }
  }

  private void save(String name, Page page) {
    page.waitForTimeout(300);
    page.screenshot(new Page.ScreenshotOptions().setPath(out.resolve("web-" + name + ".png")));
  }

  private void some(String screen, int width, ColorScheme scheme, String... names)
      throws IOException, DocumentException {
    Set<String> wanted = Set.of(names);
    States.walk(
        chromium,
        width,
        850,
        scheme,
        (name, page) -> {
          if (wanted.contains(name)) {
            save(name + screen, page);
          }
        });
  }
}
