package nl.artikel100.annotate;

import java.awt.geom.Rectangle2D;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.artikel100.ArtikelHonderdToets;
import nl.artikel100.document.DocumentException;
import nl.artikel100.document.Documents;
import nl.artikel100.document.Letter;
import nl.artikel100.report.Lang;
import nl.artikel100.report.Report;
import nl.artikel100.scoring.Request;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationMarkup;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.PDFTextStripperByArea;
import org.junit.jupiter.api.BeforeAll;

/** The weak sample as a PDF, its annotated copy, and the words under its highlights. */
abstract class PdfLetterTest {
  static ArtikelHonderdToets toets;
  static byte[] weak;

  @BeforeAll
  static void open() throws IOException {
    toets = ArtikelHonderdToets.standard();
    weak = Files.readAllBytes(Path.of("samples/zwak.pdf"));
  }

  interface Change {
    void on(PDDocument document) throws IOException;
  }

  static byte[] changed(byte[] pdf, boolean incremental, Change change) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      change.on(document);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      if (incremental) {
        document.saveIncremental(out);
      } else {
        document.save(out);
      }
      return out.toByteArray();
    }
  }

  static Letter letter(byte[] pdf) throws DocumentException {
    return Documents.read("brief.pdf", pdf);
  }

  static Report report(byte[] pdf) throws DocumentException {
    return toets.check("brief.pdf", pdf, Request.standard()).report();
  }

  static byte[] annotate(byte[] pdf) throws DocumentException {
    return Annotator.annotate(letter(pdf), pdf, report(pdf), Lang.NL).bytes();
  }

  static byte[] strip(byte[] pdf) throws DocumentException {
    return Annotator.strip(letter(pdf), pdf).bytes();
  }

  static String printed(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document);
    }
  }

  /** By number: the first line of the comment, and the words under its highlight without spaces and hyphens. */
  static Map<String, List<String>> marked(byte[] pdf) throws IOException {
    Map<String, List<String>> marked = new TreeMap<>();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      for (PDPage page : document.getPages()) {
        for (PDAnnotationMarkup mark : own(page)) {
          String number = mark.getContents().replaceAll("(?s)^(?:\\(.*?\\) )?(...).*", "$1");
          marked.computeIfAbsent(number, n -> new ArrayList<>()).add(under(page, mark));
        }
      }
    }
    return marked;
  }

  static List<PDAnnotationMarkup> own(PDPage page) throws IOException {
    List<PDAnnotationMarkup> own = new ArrayList<>();
    for (PDAnnotation mark : page.getAnnotations()) {
      if (mark instanceof PDAnnotationMarkup markup
          && Annotator.AUTHOR.equals(markup.getTitlePopup())) {
        own.add(markup);
      }
    }
    return own;
  }

  static String under(PDPage page, PDAnnotationMarkup mark) throws IOException {
    float[] quads =
        mark.getCOSObject().getCOSArray(COSName.QUADPOINTS) == null
            ? new float[0]
            : mark.getCOSObject().getCOSArray(COSName.QUADPOINTS).toFloatArray();
    PDFTextStripperByArea stripper = new PDFTextStripperByArea();
    PDRectangle box = page.getCropBox();
    for (int i = 0; i < quads.length; i += 8) {
      float left = Math.min(quads[i], quads[i + 6]) - box.getLowerLeftX();
      float right = Math.max(quads[i], quads[i + 6]) - box.getLowerLeftX();
      float bottom = Math.min(quads[i + 1], quads[i + 7]) - box.getLowerLeftY();
      float top = Math.max(quads[i + 1], quads[i + 7]) - box.getLowerLeftY();
      stripper.addRegion(
          String.format("%02d", i / 8),
          new Rectangle2D.Float(
              left - 0.2f, box.getHeight() - top, right - left + 0.3f, top - bottom));
    }
    stripper.extractRegions(page);
    StringBuilder under = new StringBuilder();
    for (String region : stripper.getRegions()) {
      under.append(stripper.getTextForRegion(region));
    }
    return bare(under.toString());
  }

  static String bare(String text) {
    return text.replaceAll("[\\s-]", "");
  }
}
