package nl.artikel100.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** What the page says and does while time goes by and nobody is there. */
class ExpiryTest extends BrowserTest {
  private static final int MINUTE = 60;

  @Test
  void warnsBeforeTheLetterGoesAndKeepsItWhenAsked() {
    visit.report("zwak.docx");
    visit.pass(27 * MINUTE);
    visit.lookAgain();
    visit.pass(MINUTE + 30);
    visit.lookAgain();
    assertThat(page.locator("#melding")).containsText("over twee minuten gewist");
    page.locator(".extend").click();
    assertThat(page.locator("#melding")).isEmpty();
    visit.pass(20 * MINUTE);
    page.reload();
    assertThat(page.locator("#c-L01")).isVisible();
  }

  @Test
  void saysSoWhenTheLetterIsGoneAndLeavesWhatStandsThere() {
    visit.report("zwak.docx");
    visit.pass(31 * MINUTE);
    visit.lookAgain();
    assertThat(page.locator("#melding")).containsText("uit het geheugen gewist");
    assertThat(page.locator("#c-L01")).isVisible();
    page.locator(".shut").click();
    page.locator("a[href$='/kopie']").click();
    assertThat(page.locator("#melding")).containsText("uit het geheugen gewist");
    page.reload();
    assertThat(page.locator("h1")).containsText("niet meer open");
    visit.complaints().removeIf(text -> text.contains("410"));
  }

  @Test
  void aPageThatIsUsedKeepsItsLetter() {
    visit.report("zwak.docx");
    for (int i = 0; i < 3; i++) {
      visit.pass(29 * MINUTE);
      page.mouse().move(200 + i, 300);
      page.waitForResponse(answer -> answer.url().contains("gebruikt=1"), visit::lookAgain);
    }
    page.reload();
    assertThat(page.locator("#c-L01")).isVisible();
  }

  @Test
  void aPageBehindOthersIsHeardOfWithoutAnyUse() throws IOException {
    visit.close();
    visit = Visit.start(chromium);
    page = visit.page();
    visit.setClock();
    visit.report("zwak.docx");
    page.waitForResponse(
        answer -> answer.url().contains("/leeft?brief="), () -> page.clock().runFor(31_000));
    visit.pass(59 * MINUTE);
    page.waitForResponse(
        answer -> answer.url().contains("/leeft"), () -> page.clock().runFor(31_000));
    assertThat(page.locator("#melding")).containsText("uit het geheugen gewist");
    visit.complaints().removeIf(text -> text.contains("410"));
  }

  @Test
  void tellsOfItsOwnAccordThatTheServerIsGone() {
    visit.stopServer();
    visit.lookAgain();
    assertThat(page.locator("#melding")).containsText("art100 draait niet meer");
    visit.complaints().removeIf(text -> text.contains("net::ERR_"));
  }
}
