package nl.artikel100.reports;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import nl.artikel100.document.DocumentException;
import nl.artikel100.web.Chromium;
import nl.artikel100.web.Visit;

/** Writes the pictures of the page in each of its states: {@code WebPictures reports}. */
public final class WebPictures {
  private static final Path ZWAK = Path.of("samples/zwak.docx");
  private static final Path GOED = Path.of("samples/goed.docx");
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
      pictures.laptop();
      pictures.problems();
      pictures.otherScreens();
    }
  }

  private void save(Page page, String name) {
    page.waitForTimeout(300);
    page.screenshot(new Page.ScreenshotOptions().setPath(out.resolve("web-" + name + ".png")));
  }

  private void laptop() throws IOException, DocumentException {
    try (Visit visit = Visit.start(chromium)) {
      Page page = visit.page();
      save(page, "start");
      visit.hold(".drop", ZWAK);
      save(page, "drop");
      visit.report("zwak.docx");
      save(page, "report");
      page.locator("#brief .chip[href='#c-T12']").first().click();
      save(page, "criterion");
      page.locator("#c-T12 .source a").first().click();
      save(page, "passage");
      page.locator("label[class='v-ontbreekt']").click();
      save(page, "filter");
      visit.hold("h1", GOED);
      save(page, "choose");
      page.reload();
      page.locator("#brief p:has(> .edit)").nth(1).hover();
      page.locator("#brief p:has(> .edit)").nth(1).locator(".edit").click();
      save(page, "wording");
      page.locator("#proeftekst")
          .fill(page.locator("#proeftekst").inputValue() + Visit.wording().text());
      page.locator(".editor .nl-button--primary").click();
      page.waitForSelector("#proef");
      save(page, "trial");
      visit.pick("tweede", GOED);
      page.waitForSelector("#verschil");
      save(page, "second-draft");
      page.locator("button[lang=en]").click();
      page.waitForSelector("button[lang=nl]");
      save(page, "english");
      page.locator("button[lang=nl]").click();
      page.locator(".brand").click();
      page.waitForSelector(".open-letters");
      visit.pick(
          "kies",
          ZWAK,
          GOED,
          Path.of("samples/verlenging.docx"),
          Path.of("samples/voortgangsrapportage.docx"));
      page.waitForSelector(".letters");
      save(page, "several");
      page.locator("form[action='/stop'] button").click();
      page.waitForSelector("h1");
      save(page, "stopped");
    }
  }

  private void problems() throws IOException, DocumentException {
    try (Visit visit = Visit.start(chromium)) {
      Page page = visit.page();
      visit.pick("kies", Path.of("reports/report-laptop.png"));
      page.waitForSelector(".message");
      save(page, "wrong-file");
      visit.report("voortgangsrapportage.docx");
      save(page, "no-letter");
      String address = page.url();
      page.locator(".next form button").click();
      page.waitForSelector(".wiped");
      save(page, "wiped");
      page.navigate(address);
      save(page, "gone");
      visit.pageTo("/").waitForSelector(".drop");
      visit.report("zwak.docx");
      visit.stopServer();
      page.locator(".kind button").click();
      page.waitForSelector(".message");
      save(page, "server-stopped");
    }
  }

  private void otherScreens() throws IOException, DocumentException {
    try (Visit visit = Visit.start(chromium, 1366, 850, ColorScheme.DARK)) {
      save(visit.page(), "start-dark");
      visit.report("zwak.docx");
      save(visit.page(), "report-dark");
    }
    try (Visit visit = Visit.start(chromium, 683, 850, ColorScheme.LIGHT)) {
      visit.report("zwak.docx");
      save(visit.page(), "report-200-percent");
    }
    try (Visit visit = Visit.start(chromium, 390, 850, ColorScheme.LIGHT)) {
      save(visit.page(), "start-phone");
    }
  }
}
