package nl.artikel100.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipFile;
import nl.artikel100.document.DocumentException;
import nl.artikel100.document.Documents;
import nl.artikel100.document.Letter;
import nl.artikel100.report.JsonReport;
import org.junit.jupiter.api.Test;

/** What an official takes from the page, in a real browser. */
class DownloadsTest extends BrowserTest {
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
