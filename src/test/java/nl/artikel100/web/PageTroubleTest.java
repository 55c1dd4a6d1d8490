package nl.artikel100.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.junit.jupiter.api.Test;

/** What the page says when a file, a letter or the server is not what it was, in a real browser. */
class PageTroubleTest extends BrowserTest {
  private void refused(Path file, String sentence) {
    visit.pick("kies", file);
    assertThat(page.locator("#melding")).containsText(sentence);
    assertThat(page.locator("#melding p")).not().isEmpty();
    assertThat(page.locator(".pick")).isVisible();
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
}
