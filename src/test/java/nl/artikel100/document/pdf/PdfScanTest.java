package nl.artikel100.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.artikel100.ArtikelHonderdToets;
import nl.artikel100.Programs;
import nl.artikel100.document.Block;
import nl.artikel100.document.DocumentException;
import nl.artikel100.document.DocumentException.Reason;
import nl.artikel100.document.Documents;
import nl.artikel100.document.Letter;
import nl.artikel100.document.PdfFile;
import nl.artikel100.report.Report;
import nl.artikel100.report.Verdict;
import nl.artikel100.scoring.Request;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;

class PdfScanTest {
  private static final int DPI = 200;

  /** The pages of a PDF as a copier gives them: grey pictures, a little askew, in JPEG. */
  private static byte[] scan(byte[] pdf, int pages, double degrees) throws IOException {
    try (PDDocument source = Loader.loadPDF(pdf);
        PDDocument scan = new PDDocument()) {
      PDFRenderer renderer = new PDFRenderer(source);
      for (int i = 0; i < Math.min(pages, source.getNumberOfPages()); i++) {
        BufferedImage page = renderer.renderImageWithDPI(i, DPI, ImageType.GRAY);
        picture(scan, askew(page, degrees));
      }
      return bytes(scan);
    }
  }

  private static BufferedImage askew(BufferedImage page, double degrees) {
    var turned = new BufferedImage(page.getWidth(), page.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D paper = turned.createGraphics();
    paper.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
    paper.setColor(Color.WHITE);
    paper.fillRect(0, 0, page.getWidth(), page.getHeight());
    paper.rotate(Math.toRadians(degrees), page.getWidth() / 2.0, page.getHeight() / 2.0);
    paper.drawImage(page, 0, 0, null);
    paper.dispose();
    return turned;
  }

  private static void picture(PDDocument document, BufferedImage picture) throws IOException {
    PDPage page = new PDPage(PDRectangle.A4);
    document.addPage(page);
    try (PDPageContentStream content = new PDPageContentStream(document, page)) {
      content.drawImage(
          JPEGFactory.createFromImage(document, picture, 0.7f),
          0,
          0,
          PDRectangle.A4.getWidth(),
          PDRectangle.A4.getHeight());
    }
  }

  private static byte[] bytes(PDDocument document) throws IOException {
    var out = new ByteArrayOutputStream();
    document.save(out);
    return out.toByteArray();
  }

  @Test
  void aScanGivesNearlyTheSameVerdictsAndSaysThatItIsOne() throws Exception {
    requireTesseract();
    byte[] pdf = Files.readAllBytes(Path.of("samples/zwak.pdf"));
    ArtikelHonderdToets toets = ArtikelHonderdToets.standard();
    Report printed = toets.check("brief.pdf", pdf, Request.standard()).report();
    Report scanned = toets.check("brief.pdf", scan(pdf, 9, 0.3), Request.standard()).report();
    List<String> differ = new ArrayList<>();
    for (int i = 0; i < printed.criteria().size(); i++) {
      Verdict verdict = printed.criteria().get(i).verdict();
      if (scanned.criteria().get(i).verdict() != verdict) {
        differ.add(printed.criteria().get(i).id());
      }
    }
    assertThat(differ).hasSizeLessThanOrEqualTo(2);
    assertThat(scanned.document().pages()).isEqualTo(printed.document().pages());
    assertThat(scanned.document().reading())
        .singleElement()
        .asString()
        .matches("Dit is een scan: .* gemiddeld met 9\\d% zekerheid\\. .*");
    assertThat(printed.document().reading()).isEmpty();
    for (Report.Criterion c : scanned.criteria()) {
      assertThat(c.evidence()).allMatch(e -> e.page() > 0);
    }
  }

  @Test
  void linesOfAScanHaveTheirPlaceOnThePage() throws Exception {
    requireTesseract();
    byte[] pdf = Files.readAllBytes(Path.of("samples/zwak.pdf"));
    Letter printed = Documents.read("brief.pdf", pdf);
    byte[] scan = scan(pdf, 1, 0);
    Letter scanned = Documents.read("brief.pdf", scan);
    String sentence = "De Nederlandse deelneming bestaat uit ten hoogste 68 militairen.";
    try (PDDocument a = Loader.loadPDF(pdf);
        PDDocument b = Loader.loadPDF(scan)) {
      int start = printed.text().indexOf(sentence);
      int same = scanned.text().indexOf(sentence);
      var expected = PdfPlaces.of(a, printed).boxes(start, start + sentence.length());
      var boxes = PdfPlaces.of(b, scanned).boxes(same, same + sentence.length());
      assertThat(boxes).hasSameSizeAs(expected).hasSize(2);
      for (int i = 0; i < boxes.size(); i++) {
        assertThat((double) boxes.get(i).x())
            .isCloseTo(expected.get(i).x(), org.assertj.core.data.Offset.offset(12.0));
        assertThat((double) boxes.get(i).y())
            .isCloseTo(expected.get(i).y(), org.assertj.core.data.Offset.offset(3.0));
      }
    }
  }

  @Test
  void aScannedPageAmongPrintedOnesIsReadToo() throws Exception {
    requireTesseract();
    byte[] pdf = Files.readAllBytes(Path.of("samples/zwak.pdf"));
    byte[] mixed;
    try (PDDocument document = Loader.loadPDF(pdf)) {
      BufferedImage page = new PDFRenderer(document).renderImageWithDPI(1, DPI, ImageType.GRAY);
      document.removePage(1);
      picture(document, page);
      PDPage scanned = document.getPage(document.getNumberOfPages() - 1);
      document.getPages().remove(scanned);
      document.getPages().insertAfter(scanned, document.getPage(0));
      mixed = bytes(document);
    }
    Letter letter = Documents.read("brief.pdf", mixed);
    int words = Documents.read("brief.pdf", pdf).words();
    assertThat(letter.words()).isBetween(words * 98 / 100, words * 102 / 100);
    assertThat(letter.reading().recognised()).isTrue();
    assertThat(letter.blocks()).filteredOn(b -> b.kind() == Block.Kind.HEADING).isNotEmpty();
  }

  @Test
  void noiseIsNoLetter() throws Exception {
    requireTesseract();
    var noise = new BufferedImage(1654, 2339, BufferedImage.TYPE_BYTE_GRAY);
    var random = new java.util.Random(7);
    for (int i = 0; i < noise.getWidth() * noise.getHeight(); i++) {
      int grey = random.nextInt(256);
      noise.setRGB(i % noise.getWidth(), i / noise.getWidth(), grey << 16 | grey << 8 | grey);
    }
    try (PDDocument document = new PDDocument()) {
      picture(document, noise);
      byte[] pdf = bytes(document);
      assertThat(
              catchThrowableOfType(DocumentException.class, () -> Documents.read("a.pdf", pdf))
                  .reason())
          .isIn(Reason.NO_TEXT, Reason.PARTIAL);
    }
  }

  @Test
  void aPageWithoutTextAndWithoutAPictureIsJustEmpty() throws Exception {
    try (var pdf = new PdfFile().page()) {
      pdf.at(60, 60, "Geachte Voorzitter, het kabinet besloot twaalf militairen te sturen.").page();
      assertThat(pdf.read().pages()).isEqualTo(2);
      assertThat(pdf.read().reading().recognised()).isFalse();
    }
  }

  private static void requireTesseract() {
    Programs.require("tesseract");
    if (Tesseract.find() == null) {
      Programs.missing("tesseract-ocr-nld");
    }
  }
}
