package nl.artikel100.web;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.JSHandle;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.artikel100.ArtikelHonderdToets;
import nl.artikel100.document.Block;
import nl.artikel100.document.DocumentException;
import nl.artikel100.document.Documents;
import nl.artikel100.document.Letter;
import nl.artikel100.document.Limits;
import nl.artikel100.report.Lang;
import nl.artikel100.report.Report;
import nl.artikel100.report.Verdict;
import nl.artikel100.scoring.Request;

/** A browser on the page of art100, as a user has it. */
public final class Visit implements AutoCloseable {
  private static final ArtikelHonderdToets TOETS = ArtikelHonderdToets.standard();

  private final WebServer server;
  private final BrowserContext context;
  private final Page page;
  private final List<String> complaints = new ArrayList<>();

  private Visit(Chromium chromium, int width, int height, ColorScheme scheme) throws IOException {
    server = WebServer.start(0, TOETS, Limits.STANDARD, Lang.NL);
    context = context(chromium.browser(), width, height, scheme);
    page = context.newPage();
    // a busy machine is no failure
    page.setDefaultTimeout(60_000);
    PlaywrightAssertions.setDefaultAssertionTimeout(30_000);
    page.onConsoleMessage(message -> complaints.add(message.text()));
    page.onPageError(complaints::add);
    page.navigate(server.address());
  }

  /** Playwright spells the words of its protocol by the locale of the machine: in a Turkish one "light" goes wrong. */
  private static <T> T spelled(Supplier<T> call) {
    Locale locale = Locale.getDefault();
    Locale.setDefault(Locale.ROOT);
    try {
      return call.get();
    } finally {
      Locale.setDefault(locale);
    }
  }

  private static BrowserContext context(
      Browser browser, int width, int height, ColorScheme scheme) {
    return spelled(
        () ->
            browser.newContext(
                new Browser.NewContextOptions()
                    .setViewportSize(width, height)
                    .setColorScheme(scheme)));
  }

  /**
   * Text that makes a criterion of the letter zwak better.
   *
   * @param criterion id of the criterion
   * @param before its verdict in zwak
   * @param after its verdict with the text
   * @param text what is added
   */
  public record Wording(String criterion, String before, String after, String text) {}

  /** A wording of the letter goed that makes zwak better, whatever the rules of the day. */
  public static Wording wording() throws DocumentException {
    Letter zwak = Documents.read(Path.of("samples/zwak.docx"));
    Report before = TOETS.check(zwak, Request.standard()).report();
    Report goed = TOETS.check(Path.of("samples/goed.docx"), Request.standard()).report();
    for (int i = 0; i < before.criteria().size(); i++) {
      Report.Criterion lacking = before.criteria().get(i);
      if (lacking.verdict() == Verdict.ONTBREEKT) {
        String text =
            goed.criteria().get(i).evidence().stream()
                .map(Report.Evidence::quote)
                .distinct()
                .collect(Collectors.joining(" ", " ", ""));
        int block = block(zwak);
        String whole = zwak.textOf(zwak.blocks().get(block)) + text;
        Report after =
            TOETS.check(Trial.of(zwak, Map.of(block, whole)), Request.standard()).report();
        Verdict verdict = after.criteria().get(i).verdict();
        if (verdict == Verdict.DEELS || verdict == Verdict.VOLDOET) {
          return new Wording(lacking.id(), lacking.verdict().word(), verdict.word(), text);
        }
      }
    }
    throw new IllegalStateException("no wording of goed makes zwak better");
  }

  /** The second paragraph of running text. */
  private static int block(Letter letter) {
    int seen = 0;
    for (int i = 0; i < letter.blocks().size(); i++) {
      if (letter.blocks().get(i).kind() == Block.Kind.PARAGRAPH && ++seen == 2) {
        return i;
      }
    }
    throw new IllegalStateException("no second paragraph");
  }

  /** On a laptop in the light. */
  public static Visit start(Chromium chromium) throws IOException {
    return new Visit(chromium, 1366, 850, ColorScheme.LIGHT);
  }

  /** On another screen; 683 pixels is a laptop at 200%. */
  public static Visit start(Chromium chromium, int width, int height, ColorScheme scheme)
      throws IOException {
    return new Visit(chromium, width, height, scheme);
  }

  /** The tab. */
  public Page page() {
    return page;
  }

  /** Goes to a page of the server. */
  public Page pageTo(String path) {
    page.navigate(server.address().substring(0, server.address().indexOf("/?")) + path);
    return page;
  }

  /** Stops the server while the tab stays open. */
  public void stopServer() {
    server.close();
  }

  /** Lets time go by on the server, as if nobody did anything. */
  void pass(int seconds) {
    for (int i = 0; i < seconds; i += Store.TICK) {
      server.tick();
    }
  }

  /** Puts the clock of the browser in the hands of the test. */
  void setClock() {
    spelled(
        () -> {
          page.clock().install();
          return null;
        });
  }

  /** Looks at the tab again, after another one: the page asks at once how things are. */
  void lookAgain() {
    page.evaluate("document.dispatchEvent(new Event('visibilitychange'))");
  }

  /**
   * Waits until the browser has followed a link within the page: it scrolls, and takes the focus along, with the next picture it
   * draws. Who types is never faster than that; a test on a busy machine is.
   */
  void settle() {
    page.evaluate(
        "() => new Promise(done => requestAnimationFrame(() => setTimeout(() =>"
            + " requestAnimationFrame(() => setTimeout(done)))))");
  }

  /** Drops what is on the disk, a folder too, as the browser takes it from the desktop. */
  void dropFromDisk(String on, Path... paths) {
    var box = page.locator(on).first().boundingBox();
    JsonArray files = new JsonArray();
    Stream.of(paths).map(path -> path.toAbsolutePath().toString()).forEach(files::add);
    JsonObject data = new JsonObject();
    data.add("items", new JsonArray());
    data.add("files", files);
    data.addProperty("dragOperationsMask", 1);
    CDPSession browser = context.newCDPSession(page);
    for (String type : List.of("dragEnter", "dragOver", "drop")) {
      JsonObject event = new JsonObject();
      event.addProperty("type", type);
      event.addProperty("x", box.x + box.width / 2);
      event.addProperty("y", box.y + box.height / 2);
      event.add("data", data);
      browser.send("Input.dispatchDragEvent", event);
    }
    browser.detach();
  }

  WebServer server() {
    return server;
  }

  /** What the browser complained of, such as breaches of the content security policy. */
  List<String> complaints() {
    return complaints;
  }

  /** Picks files in the field of a place to drop. */
  public void pick(String field, Path... files) {
    page.setInputFiles("#" + field, files);
  }

  /** Picks a sample letter on the first page and waits for its report. */
  public void report(String sample) {
    pick("kies", Path.of("samples", sample));
    page.waitForURL("**/brief/*");
    page.waitForSelector("#werk");
  }

  /** Drops a file on an element, as a hand with a mouse does. */
  public void drop(String on, Path file) throws IOException {
    drag(on, file, "dragenter", "dragover", "drop");
  }

  /** Holds a file over an element. */
  public void hold(String over, Path file) throws IOException {
    drag(over, file, "dragenter", "dragover");
  }

  private void drag(String on, Path file, String... events) throws IOException {
    JSHandle data =
        page.evaluateHandle(
            "([name, content]) => { const data = new DataTransfer();"
                + " data.items.add(new File([Uint8Array.from(atob(content), c => c.charCodeAt(0))], name));"
                + " return data; }",
            List.of(
                file.getFileName().toString(),
                Base64.getEncoder().encodeToString(Files.readAllBytes(file))));
    for (String event : events) {
      page.dispatchEvent(on, event, Map.of("dataTransfer", data));
    }
  }

  @Override
  public void close() {
    context.close();
    server.close();
  }
}
