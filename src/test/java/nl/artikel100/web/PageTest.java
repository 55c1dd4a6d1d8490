package nl.artikel100.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import nl.artikel100.document.DocumentException;
import nl.artikel100.document.Documents;
import nl.artikel100.document.Letter;
import nl.artikel100.report.JsonReport;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an official does on the page, in a real browser. */
class PageTest extends BrowserTest {
  private static final Path ZWAK = Path.of("samples/zwak.docx");

  @TempDir private Path folder;

  private Locator criterion(String id) {
    return page.locator("#c-" + id);
  }

  private Path file(String name, byte[] content) throws IOException {
    return Files.write(folder.resolve(name), content);
  }

  private void refused(Path file, String sentence) {
    visit.pick("kies", file);
    assertThat(page.locator("#melding")).containsText(sentence);
    assertThat(page.locator("#melding p")).not().isEmpty();
    assertThat(page.locator(".pick")).isVisible();
  }

  @Test
  void dropsALetterAndReadsTheVerdictsBesideIt() throws IOException {
    visit.drop(".drop", ZWAK);
    page.waitForURL("**/brief/*");
    assertThat(page.locator(".criterion")).not().hasCount(0);
    assertThat(criterion("L01").locator(".verdict")).containsText("ontbreekt");
    assertThat(criterion("L01").locator(".advice")).isVisible();
    assertThat(page.locator(".percent")).containsText("%");
    assertThat(page.locator(".stays")).containsText("De brief blijft op deze computer");
    assertThat(page.locator("#brief mark")).not().hasCount(0);
  }

  @Test
  void dropsALetterBesideThePlaceForIt() throws IOException {
    visit.drop("h1", ZWAK);
    page.waitForURL("**/brief/*");
  }

  @Test
  void goesFromCriterionToPassageAndBack() {
    visit.report("zwak.docx");
    Locator chip = page.locator("#brief .chip[href='#c-T01']").first();
    chip.click();
    assertThat(criterion("T01")).isInViewport();
    assertThat(criterion("T01")).isFocused();
    criterion("T01").locator(".source a").first().click();
    Locator passage = page.locator("#brief :focus");
    assertThat(passage).isInViewport();
    String target = passage.evaluate("e => getComputedStyle(e).backgroundColor").toString();
    String other =
        page.locator("#brief mark:not(:focus)")
            .last()
            .evaluate("e => getComputedStyle(e).backgroundColor")
            .toString();
    assertThat(target).isNotEqualTo(other);
  }

  @Test
  void filtersByVerdictAndGroup() {
    visit.report("zwak.docx");
    page.locator("label[class='v-ontbreekt']").click();
    assertThat(criterion("L01")).isVisible();
    assertThat(criterion("T01")).isHidden();
    page.locator("label[class='v-toetsingskader']").click();
    assertThat(criterion("L01")).isHidden();
  }

  @Test
  void takesTheWordFileBackWithComments() throws Exception {
    visit.report("zwak.docx");
    Download download = page.waitForDownload(() -> page.locator("a[href$='/kopie']").click());
    assertThat(download.suggestedFilename()).isEqualTo("zwak-art100.docx");
    Letter copy = Documents.read(download.path());
    assertThat(copy.text()).isEqualTo(Documents.read(ZWAK).text());
    try (ZipFile word = new ZipFile(download.path().toFile())) {
      byte[] comments = word.getInputStream(word.getEntry("word/comments.xml")).readAllBytes();
      assertThat(new String(comments, StandardCharsets.UTF_8)).contains("Artikel 100-toets", "L01");
    }
  }

  @Test
  void takesTheOpenDocumentFileBackWithComments() throws Exception {
    Path odt = Path.of("samples/referentie/d01.odt");
    visit.pick("kies", odt);
    page.waitForURL("**/brief/*");
    assertThat(page.locator("a[href$='/kopie']")).containsText("OpenDocument met opmerkingen");
    Download download = page.waitForDownload(() -> page.locator("a[href$='/kopie']").click());
    assertThat(download.suggestedFilename()).isEqualTo("d01-art100.odt");
    assertThat(
            Documents.read(download.suggestedFilename(), Files.readAllBytes(download.path()))
                .text())
        .isEqualTo(Documents.read(odt).text());
    try (ZipFile copy = new ZipFile(download.path().toFile())) {
      byte[] content = copy.getInputStream(copy.getEntry("content.xml")).readAllBytes();
      assertThat(new String(content, StandardCharsets.UTF_8))
          .contains("<office:annotation", "Artikel 100-toets");
    }
  }

  @Test
  void takesThePdfBackAndTheReports() throws Exception {
    visit.report("zwak.pdf");
    Download copy = page.waitForDownload(() -> page.locator("a[href$='/kopie']").click());
    assertThat(copy.suggestedFilename()).isEqualTo("zwak-art100.pdf");
    Documents.read(copy.path());
    Download json = page.waitForDownload(() -> page.locator("a[href$='/json']").click());
    try (var in = Files.newInputStream(json.path())) {
      assertThat(JsonReport.read(in).document().name()).isEqualTo("zwak.pdf");
    }
    Download html = page.waitForDownload(() -> page.locator("a[href$='/html']").click());
    assertThat(Files.readString(html.path())).contains("<!doctype html>", "EUFOR");
  }

  @Test
  void triesAWordingAndPutsItBack() throws DocumentException {
    Visit.Wording wording = Visit.wording();
    Locator verdict = criterion(wording.criterion()).locator(".verdict").first();
    visit.report("zwak.docx");
    assertThat(verdict).containsText(wording.before());
    Locator passage = page.locator("#brief p:has(> .edit)").nth(1);
    passage.hover();
    passage.locator(".edit").click();
    Locator text = page.locator("#proeftekst");
    assertThat(text).isFocused();
    text.fill(text.inputValue() + wording.text());
    page.locator(".editor .nl-button--primary").click();
    assertThat(page.locator("#proef")).containsText(wording.criterion());
    assertThat(page.locator("#proef .moves.gained")).containsText(wording.after());
    assertThat(verdict).containsText(wording.after());
    assertThat(page.locator("#brief .sheet")).containsText(wording.text().strip().substring(0, 40));
    assertThat(page.locator("#proef")).isFocused();
    page.reload();
    assertThat(page.locator("#proef")).isVisible();
    page.locator("#proef .back").click();
    assertThat(page.locator("#proef")).hasCount(0);
    assertThat(verdict).containsText(wording.before());
  }

  @Test
  void aTriedTextIsNotInTheDownloads() throws Exception {
    visit.report("zwak.docx");
    Locator passage = page.locator("#brief p:has(> .edit)").nth(1);
    passage.hover();
    passage.locator(".edit").click();
    page.locator("#proeftekst").fill("Een heel andere tekst.");
    page.locator(".editor .nl-button--primary").click();
    assertThat(page.locator("#proef")).isVisible();
    Download copy = page.waitForDownload(() -> page.locator("a[href$='/kopie']").click());
    assertThat(Documents.read(copy.path()).text()).doesNotContain("Een heel andere tekst.");
  }

  @Test
  void tellsWhatASecondDraftGainedAndLost() throws IOException {
    visit.report("zwak.docx");
    visit.hold("h1", Path.of("samples/goed.docx"));
    assertThat(page.locator(".choose .drop")).hasCount(2);
    visit.drop(".choose .drop[data-na]", Path.of("samples/goed.docx"));
    page.waitForURL(Pattern.compile("#verschil"));
    assertThat(page.locator("#verschil .moves.gained li")).not().hasCount(0);
    assertThat(page.locator("#verschil .up")).containsText("+");
    visit.pick("tweede", ZWAK);
    assertThat(page.locator("#verschil .down")).containsText("-");
    assertThat(page.locator("#verschil .moves.lost li")).not().hasCount(0);
    page.locator("#verschil p a").first().click();
    assertThat(page.locator(".about")).containsText("goed.docx");
  }

  @Test
  void putsSeveralLettersInATable() throws IOException {
    Path broken = file("stuk.docx", "PK\u0003\u0004".getBytes(StandardCharsets.ISO_8859_1));
    visit.pick("kies", ZWAK, broken, Path.of("samples/voortgangsrapportage.docx"));
    page.waitForURL("**/stapel/*");
    assertThat(page.locator("tbody tr")).hasCount(3);
    assertThat(page.locator("tbody tr").nth(0)).containsText("%");
    assertThat(page.locator("tbody tr").nth(1)).containsText("beschadigd");
    assertThat(page.locator("tbody tr").nth(2)).containsText("Voortgangsrapportage");
    Download table = page.waitForDownload(() -> page.locator("a[href$='/excel']").click());
    try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(table.path()))) {
      assertThat(book.getSheetAt(0).getRow(1).getCell(0).getStringCellValue()).isNotBlank();
    }
    Download overview = page.waitForDownload(() -> page.locator("a[href$='/overzicht']").click());
    assertThat(Files.readString(overview.path())).contains("zwak.docx", "stuk.docx");
    page.locator("tbody a").first().click();
    assertThat(page.locator("#werk")).isVisible();
  }

  @Test
  void choosesTheKindOfLetter() {
    visit.report("voortgangsrapportage.docx");
    assertThat(page.locator("#h-score")).containsText("Geen score");
    page.locator("#soort").selectOption("verlenging");
    page.locator(".kind button").click();
    assertThat(page.locator(".percent")).containsText("%");
    assertThat(page.locator("#soort")).hasValue("verlenging");
    assertThat(page.locator(".type-reason")).containsText("koos u zelf");
  }

  @Test
  void speaksEnglish() {
    visit.report("zwak.docx");
    page.locator("button[lang=en]").click();
    assertThat(page.locator(".stays")).containsText("The letter stays on this computer");
    assertThat(page.locator("html")).hasAttribute("lang", "en");
    assertThat(page.locator("#h-eerst")).not().containsText("Doe");
    page.locator("button[lang=nl]").click();
    assertThat(page.locator(".stays")).containsText("De brief blijft");
  }

  @Test
  void worksWithTheKeyboardOnly() {
    // before the key is pressed: on a busy machine the window would be open before anybody looks
    page.onFileChooser(chooser -> chooser.setFiles(ZWAK));
    page.keyboard().press("Tab");
    assertThat(page.locator(".skip").first()).isFocused();
    page.keyboard().press("Enter");
    visit.settle();
    assertThat(page.locator("#kies")).isFocused();
    page.keyboard().press("Enter");
    page.waitForURL("**/brief/*");
    // straight to the criteria, then to the filter and on to what is missing
    page.keyboard().press("Tab");
    page.keyboard().press("Enter");
    visit.settle();
    for (int i = 0;
        i < 3
            && !page.locator("#f-alle").evaluate("e => e === document.activeElement").equals(true);
        i++) {
      page.keyboard().press("Tab");
    }
    assertThat(page.locator("#f-alle")).isFocused();
    page.keyboard().press("ArrowRight");
    page.keyboard().press("ArrowRight");
    assertThat(criterion("T16")).isHidden();
    // another wording, from the first paragraph of the letter
    page.locator(".skip").nth(1).focus();
    page.keyboard().press("Enter");
    visit.settle();
    assertThat(page.locator("#brief")).isFocused();
    for (int i = 0; i < 12 && page.locator(".edit:focus").count() == 0; i++) {
      page.keyboard().press("Tab");
    }
    page.keyboard().press("Enter");
    assertThat(page.locator("#proeftekst")).isFocused();
    page.keyboard().press("Escape");
    assertThat(page.locator(".edit:focus")).hasCount(1);
    page.keyboard().press("Enter");
    page.keyboard().press("Control+End");
    page.keyboard().insertText(" Een zin erbij.");
    page.keyboard().press("Tab");
    page.keyboard().press("Enter");
    assertThat(page.locator("#proef")).isFocused();
    page.locator("a[href$='/kopie']").focus();
    Download copy = page.waitForDownload(() -> page.keyboard().press("Enter"));
    assertThat(copy.suggestedFilename()).isEqualTo("zwak-art100.docx");
  }

  @Test
  void saysWhatToDoWithAFileItCannotRead() throws IOException {
    refused(
        file("foto.png", "\u0089PNG\r\n\u001a\n".getBytes(StandardCharsets.ISO_8859_1)),
        "leest art100 niet (png)");
    refused(file("leeg.txt", new byte[0]), "geen tekst");
    refused(
        file("stuk.docx", "PK\u0003\u0004".getBytes(StandardCharsets.ISO_8859_1)), "beschadigd");
    refused(file("scan.pdf", pdf(null)), "Waarschijnlijk is het een scan");
    refused(file("slot.pdf", pdf("geheim")), "wachtwoord");
    Path huge = folder.resolve("groot.docx");
    try (RandomAccessFile sparse = new RandomAccessFile(huge.toFile(), "rw")) {
      sparse.setLength(200L << 20);
    }
    refused(huge, "Meer dan 50 MB");
  }

  private static byte[] pdf(String password) throws IOException {
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage();
      document.addPage(page);
      try (PDPageContentStream content = new PDPageContentStream(document, page)) {
        BufferedImage scan = new BufferedImage(60, 80, BufferedImage.TYPE_BYTE_GRAY);
        content.drawImage(LosslessFactory.createFromImage(document, scan), 0, 0, 600, 800);
      }
      if (password != null) {
        document.protect(new StandardProtectionPolicy(password, password, new AccessPermission()));
      }
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      document.save(bytes);
      return bytes.toByteArray();
    }
  }

  @Test
  void keepsWhatItPromisesOnReloadAndInASecondTab() {
    visit.report("zwak.docx");
    String address = page.url();
    page.reload();
    assertThat(page.locator(".criterion")).not().hasCount(0);
    Page second = page.context().newPage();
    second.navigate(address);
    assertThat(second.locator(".criterion")).not().hasCount(0);
    second.locator(".next form button").click();
    assertThat(second.locator(".wiped")).isVisible();
    page.locator("#soort").selectOption("verlenging");
    page.locator(".kind button").click();
    assertThat(page.locator("#melding")).containsText("uit het geheugen gewist");
    page.reload();
    assertThat(page.locator("h1")).containsText("niet meer open");
    page.locator("main a").click();
    assertThat(page.locator(".drop")).isVisible();
    visit.complaints().removeIf(text -> text.contains("410"));
  }

  @Test
  void saysSoWhenTheServerHasStopped() {
    visit.report("zwak.docx");
    visit.server().close();
    page.locator(".kind button").click();
    assertThat(page.locator("#melding")).containsText("art100 draait niet meer");
    assertThat(criterion("L01")).isVisible();
    visit.complaints().removeIf(text -> text.contains("net::ERR_"));
  }

  @Test
  void stopsByItsButton() throws InterruptedException {
    visit.report("zwak.docx");
    page.locator("form[action='/stop'] button").click();
    assertThat(page.locator("h1")).containsText("art100 is gestopt");
    visit.server().await();
  }

  @Test
  void isReadableInTheDarkAndAtTwiceTheSize() throws IOException {
    for (int width : new int[] {1366, 683, 320}) {
      try (Visit other = Visit.start(chromium, width, 640, ColorScheme.DARK)) {
        page = other.page();
        wideEnough(width);
        other.report("zwak.docx");
        wideEnough(width);
      }
    }
  }

  @Test
  void promiseStaysInSight() throws IOException {
    for (int[] screen : new int[][] {{1366, 850}, {683, 425}, {390, 844}}) {
      try (Visit other = Visit.start(chromium, screen[0], screen[1], ColorScheme.LIGHT)) {
        other.report("zwak.docx");
        other.page().evaluate("scrollTo(0, document.body.scrollHeight / 2)");
        assertThat(other.page().locator(".stays span")).isInViewport();
      }
    }
  }

  @Test
  void keepsATextThatWasWrittenAndNotYetChecked() {
    visit.report("zwak.docx");
    Locator buttons = page.locator("#brief p > .edit");
    buttons.nth(1).focus();
    page.keyboard().press("Enter");
    page.locator("#proeftekst").fill("Wat ik net schreef.");
    page.keyboard().press("Escape");
    buttons.nth(2).focus();
    page.keyboard().press("Enter");
    assertThat(page.locator("#proeftekst")).hasValue("Wat ik net schreef.");
    assertThat(page.locator("#proeftekst")).isFocused();
    assertThat(page.locator("#melding")).containsText("nog niet getoetst");
    page.locator(".editor .nl-button--subtle").click();
    assertThat(page.locator(".editor")).hasCount(0);
  }

  /** Nothing needs scrolling sideways. */
  private void wideEnough(int width) {
    assertThat((int) page.evaluate("document.documentElement.scrollWidth"))
        .isLessThanOrEqualTo(width);
  }

  @Test
  void readsALetterThatWasNeverReadBefore() throws DocumentException, IOException {
    Path letter = file("één brief & meer.txt", Files.readAllBytes(Path.of("samples/zwak.md")));
    visit.pick("kies", letter);
    page.waitForURL("**/brief/*");
    assertThat(page.locator(".about")).containsText("één brief & meer.txt");
    assertThat(page.locator("a[href$='/kopie']")).hasCount(0);
    Download json = page.waitForDownload(() -> page.locator("a[href$='/json']").click());
    assertThat(json.suggestedFilename()).isEqualTo("één brief & meer-art100.json");
  }
}
