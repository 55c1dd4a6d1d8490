package nl.artikel100.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** What an official does on the page, in a real browser. */
class PageTest extends BrowserTest {
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

  /** Nothing needs scrolling sideways. */
  private void wideEnough(int width) {
    assertThat((int) page.evaluate("document.documentElement.scrollWidth"))
        .isLessThanOrEqualTo(width);
  }
}
