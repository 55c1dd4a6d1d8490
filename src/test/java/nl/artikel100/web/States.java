package nl.artikel100.web;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Path;
import nl.artikel100.document.DocumentException;
import nl.artikel100.report.Lang;
import nl.artikel100.report.Words;

/** Every state that the page can be in, one after another: for the pictures of it, and to hold each against the norm. */
public final class States {
  private static final Path ZWAK = Path.of("samples/zwak.docx");
  private static final Path GOED = Path.of("samples/goed.docx");
  private static final int MINUTE = 60;

  private final Chromium chromium;
  private final int width;
  private final int height;
  private final ColorScheme scheme;
  private final Look look;
  private Visit visit;
  private Page page;

  /** What is done with each state. */
  public interface Look {
    /**
     * One state.
     *
     * @param name a word of small letters and dashes
     * @param page the tab as it is now
     */
    void at(String name, Page page) throws IOException;
  }

  private States(Chromium chromium, int width, int height, ColorScheme scheme, Look look) {
    this.chromium = chromium;
    this.width = width;
    this.height = height;
    this.scheme = scheme;
    this.look = look;
  }

  /** Goes through all states on a screen of this size. */
  public static void walk(Chromium chromium, int width, int height, ColorScheme scheme, Look look)
      throws IOException, DocumentException {
    States states = new States(chromium, width, height, scheme, look);
    for (Part part : new Part[] {states::reading, states::drafts, states::time, states::problems}) {
      states.open();
      try {
        part.go();
      } finally {
        states.visit.close();
      }
    }
  }

  private interface Part {
    void go() throws IOException, DocumentException;
  }

  private void open() throws IOException {
    visit = Visit.start(chromium, width, height, scheme);
    page = visit.page();
  }

  private void look(String name) throws IOException {
    look.at(name, page);
  }

  private void reading() throws IOException, DocumentException {
    look("start");
    visit.hold(".drop", ZWAK);
    look("drop");
    page.route("**/stand", States::checking);
    visit.pick("kies", ZWAK);
    page.waitForSelector(".progress:has-text('toetst')");
    look("progress");
    page.unroute("**/stand");
    page.waitForURL("**/brief/*");
    page.waitForSelector("#werk");
    look("report");
    page.locator("#brief .chip[href='#c-T12']").first().click();
    look("criterion");
    page.locator("#c-T12 .source a").first().click();
    look("passage");
    page.locator("label[class='v-ontbreekt']").click();
    look("filter");
    page.reload();
    page.locator("#c-T12 summary").click();
    page.locator("#c-T12").scrollIntoViewIfNeeded();
    look("details");
    page.locator("#som").scrollIntoViewIfNeeded();
    look("sums");
    page.evaluate("history.scrollRestoration = 'manual'");
    page.reload();
    page.locator("#brief p:has(> .edit)").nth(1).hover();
    page.locator("#brief p:has(> .edit)").nth(1).locator(".edit").click();
    look("wording");
    page.locator("#proeftekst")
        .fill(page.locator("#proeftekst").inputValue() + Visit.wording().text());
    page.locator(".editor .nl-button--primary").click();
    page.waitForSelector("#proef");
    look("trial");
  }

  private static void checking(Route route) {
    route.fulfill(
        new Route.FulfillOptions()
            .setContentType("application/json")
            .setBody("{\"stap\":\"checking\"}"));
  }

  private void drafts() throws IOException {
    visit.report("zwak.docx");
    visit.hold("h1", GOED);
    look("choose");
    page.reload();
    visit.pick("tweede", GOED);
    page.waitForSelector("#verschil");
    look("second-draft");
    page.locator("button[lang=en]").click();
    page.waitForSelector("button[lang=nl]");
    look("english");
    page.locator("button[lang=nl]").click();
    page.locator(".brand").click();
    page.waitForSelector(".open-letters");
    page.locator(".open-letters").scrollIntoViewIfNeeded();
    look("open-letters");
    visit.pick(
        "kies",
        ZWAK,
        GOED,
        Path.of("samples/verlenging.docx"),
        Path.of("reports/report-phone.png"),
        Path.of("samples/voortgangsrapportage.docx"));
    page.waitForSelector(".letters");
    look("several");
    page.locator("form[action='/stop'] button").click();
    page.waitForSelector("h1:has-text('gestopt')");
    look("stopped");
  }

  private void time() throws IOException {
    Words words = new Words(Lang.NL, Site.class, "web");
    page.route("**/stand", States::checking);
    page.route(
        "**/brief/wacht",
        route ->
            route.fulfill(
                new Route.FulfillOptions()
                    .setContentType("text/html; charset=utf-8")
                    .setBody(
                        new WaitPage(words, new Work("a.docx", new byte[0], null, null)).draw())));
    visit.pageTo("/brief/wacht").waitForSelector(".lead:has-text('toetst')");
    look("wait");
    page.unroute("**/stand");
    visit.pageTo("/").waitForSelector(".drop");
    visit.report("zwak.docx");
    visit.pass(28 * MINUTE + Store.TICK);
    visit.lookAgain();
    page.waitForSelector(".extend");
    look("expiring");
    visit.pass(2 * MINUTE);
    visit.lookAgain();
    page.waitForSelector(".message:has-text('gewist.'):not(:has(.extend))");
    look("expired");
    page.reload();
    look("gone");
    visit.pageTo("/nergens").waitForSelector("h1");
    look("not-there");
    visit.pageTo("/").waitForSelector(".drop");
    visit.report("zwak.docx");
    visit.stopServer();
    page.locator(".kind button").click();
    page.waitForSelector(".message");
    look("server-stopped");
  }

  private void problems() throws IOException {
    visit.pick("kies", Path.of("reports/report-phone.png"));
    page.waitForSelector(".message");
    look("wrong-file");
    visit.report("voortgangsrapportage.docx");
    look("no-letter");
    page.locator(".next form button").click();
    page.waitForSelector(".wiped");
    look("wiped");
  }
}
