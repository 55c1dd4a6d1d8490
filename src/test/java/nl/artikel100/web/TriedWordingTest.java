package nl.artikel100.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import nl.artikel100.document.DocumentException;
import nl.artikel100.document.Documents;
import org.junit.jupiter.api.Test;

/** Another wording that is tried on the page, in a real browser. */
class TriedWordingTest extends BrowserTest {
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
}
