package nl.artikel100.annotate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.awt.geom.Rectangle2D;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.artikel100.ArtikelHonderdToets;
import nl.artikel100.document.DocumentException;
import nl.artikel100.document.Documents;
import nl.artikel100.document.Letter;
import nl.artikel100.report.Lang;
import nl.artikel100.report.Report;
import nl.artikel100.report.Verdict;
import nl.artikel100.scoring.Request;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationMarkup;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.PDFTextStripperByArea;
import org.apache.pdfbox.util.Matrix;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PdfCommentsTest {
  private static ArtikelHonderdToets toets;
  private static byte[] weak;

  @BeforeAll
  static void open() throws IOException {
    toets = ArtikelHonderdToets.standard();
    weak = Files.readAllBytes(Path.of("samples/zwak.pdf"));
  }

  private interface Change {
    void on(PDDocument document) throws IOException;
  }

  private static byte[] changed(byte[] pdf, boolean incremental, Change change) throws IOException {
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

  private static Letter letter(byte[] pdf) throws DocumentException {
    return Documents.read("brief.pdf", pdf);
  }

  private static Report report(byte[] pdf) throws DocumentException {
    return toets.check("brief.pdf", pdf, Request.standard()).report();
  }

  private static byte[] annotate(byte[] pdf) throws DocumentException {
    return Annotator.annotate(letter(pdf), pdf, report(pdf), Lang.NL).bytes();
  }

  private static byte[] strip(byte[] pdf) throws DocumentException {
    return Annotator.strip(letter(pdf), pdf).bytes();
  }

  private static String printed(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document);
    }
  }

  /** By number: the first line of the comment, and the words under its highlight without spaces and hyphens. */
  private static Map<String, List<String>> marked(byte[] pdf) throws IOException {
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

  private static List<PDAnnotationMarkup> own(PDPage page) throws IOException {
    List<PDAnnotationMarkup> own = new ArrayList<>();
    for (PDAnnotation mark : page.getAnnotations()) {
      if (mark instanceof PDAnnotationMarkup markup
          && Annotator.AUTHOR.equals(markup.getTitlePopup())) {
        own.add(markup);
      }
    }
    return own;
  }

  private static String under(PDPage page, PDAnnotationMarkup mark) throws IOException {
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

  private static String bare(String text) {
    return text.replaceAll("[\\s-]", "");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "samples/zwak.pdf",
        "samples/goed.pdf",
        "samples/verlenging.pdf",
        "samples/referentie/d04.pdf",
        "samples/referentie/d09.pdf"
      })
  void wordsOfTheFindingAreHighlightedAndNothingElse(String file) throws Exception {
    byte[] pdf = Files.readAllBytes(Path.of(file));
    Report report = report(pdf);
    Map<String, List<String>> marked = marked(annotate(pdf));
    for (Report.Criterion c : report.criteria()) {
      List<String> own = marked.getOrDefault(c.id(), List.of());
      if (c.verdict() == Verdict.DEELS) {
        // a raised number of a note may stand between the words
        String under = String.join("", own).replaceAll("\\d", "");
        assertThat(c.evidence())
            .extracting(e -> bare(e.quote()).replaceAll("\\d", ""))
            .as(c.id())
            .contains(under);
      } else if (c.verdict() == Verdict.ONTBREEKT) {
        assertThat(own).as(c.id()).containsExactly("");
      } else if (c.verdict() != Verdict.BEOORDELEN) {
        assertThat(own).as(c.id()).isEmpty();
      }
    }
  }

  @Test
  void commentAndOutlineSayWhatWhyAndWhatToWrite() throws Exception {
    Report report = report(weak);
    Report.Criterion risks =
        report.criteria().stream().filter(c -> c.id().equals("T10")).findFirst().orElseThrow();
    Annotator.Copy copy = Annotator.annotate(letter(weak), weak, report, Lang.NL);
    try (PDDocument document = Loader.loadPDF(copy.bytes())) {
      PDOutlineItem top = document.getDocumentCatalog().getDocumentOutline().getFirstChild();
      while (!top.getTitle().equals(Annotator.AUTHOR)) {
        top = top.getNextSibling();
      }
      List<String> titles = new ArrayList<>();
      for (PDOutlineItem item : top.children()) {
        titles.add(item.getTitle());
        assertThat(item.findDestinationPage(document)).isNotNull();
      }
      assertThat(titles).hasSize(copy.comments()).contains("T10 " + risks.title() + ": deels");
      String comment = "";
      for (PDPage page : document.getPages()) {
        for (PDAnnotationMarkup mark : own(page)) {
          comment += mark.getContents().startsWith("T10") ? mark.getContents() : "";
          assertThat(mark.getPopup().getContents()).isNull();
          assertThat(mark.getNormalAppearanceStream()).isNotNull();
        }
      }
      assertThat(comment).contains(risks.reason(), "bevinding 8");
    }
  }

  @Test
  void fileItselfStaysAndStripGivesItBack() throws Exception {
    byte[] copy = annotate(weak);
    assertThat(Arrays.copyOf(copy, weak.length)).isEqualTo(weak);
    assertThat(printed(copy)).isEqualTo(printed(weak));
    assertThat(letter(copy).text()).isEqualTo(letter(weak).text());
    assertThat(report(copy).criteria()).isEqualTo(report(weak).criteria());
    assertThat(annotate(copy)).isEqualTo(copy);
    assertThat(strip(copy)).isEqualTo(weak);
    assertThat(strip(weak)).isEqualTo(weak);
  }

  @Test
  void notesBookmarksAndRepliesOfColleaguesStay() throws Exception {
    byte[] letter =
        changed(
            weak,
            false,
            document -> {
              note(document, "Klopt dit?", null);
              PDDocumentOutline outline = new PDDocumentOutline();
              PDOutlineItem item = new PDOutlineItem();
              item.setTitle("Inleiding");
              outline.addLast(item);
              document.getDocumentCatalog().setDocumentOutline(outline);
            });
    byte[] copy = annotate(letter);
    byte[] answered =
        changed(
            copy,
            true,
            document -> note(document, "Doen we.", own(document.getPage(0)).get(0).getCOSObject()));
    assertThat(report(answered).criteria()).isEqualTo(report(letter).criteria());
    byte[] stripped = strip(answered);
    assertThat(marked(stripped)).isEmpty();
    assertThat(new String(stripped, StandardCharsets.ISO_8859_1))
        .doesNotContain("Artikel 100-toets", "Art100");
    assertThat(letter(stripped).text()).isEqualTo(letter(weak).text());
    try (PDDocument document = Loader.loadPDF(stripped)) {
      // the footnotes of the letter are links
      List<PDAnnotation> notes =
          document.getPage(0).getAnnotations(mark -> mark instanceof PDAnnotationMarkup);
      assertThat(notes)
          .extracting(PDAnnotation::getContents)
          .containsExactly("Klopt dit?", "Doen we.");
      assertThat(notes.get(1).getCOSObject().containsKey("IRT")).isFalse();
      PDDocumentOutline outline = document.getDocumentCatalog().getDocumentOutline();
      assertThat(outline.children())
          .extracting(PDOutlineItem::getTitle)
          .containsExactly("Inleiding");
      assertThat(outline.getOpenCount()).isEqualTo(1);
    }
    // and a second run on what a colleague saved replaces all
    assertThat(marked(annotate(answered)).keySet()).isEqualTo(marked(copy).keySet());
    assertThat(marked(annotate(answered)).get("T10")).isEqualTo(marked(copy).get("T10"));
  }

  private static void note(PDDocument document, String words, COSDictionary replyTo)
      throws IOException {
    PDAnnotationText note = new PDAnnotationText();
    note.setTitlePopup("Jan");
    note.setContents(words);
    note.setRectangle(new PDRectangle(20, 20, 18, 18));
    if (replyTo != null) {
      note.getCOSObject().setItem(COSName.getPDFName("IRT"), replyTo);
    }
    List<PDAnnotation> all = new ArrayList<>(document.getPage(0).getAnnotations());
    all.add(note);
    document.getPage(0).setAnnotations(all);
  }

  @Test
  void sheetsThatAreCutOrTurnedAreMarkedAtTheSameWords() throws Exception {
    byte[] odd =
        changed(
            weak,
            false,
            document -> {
              for (PDPage page : document.getPages()) {
                page.setMediaBox(new PDRectangle(-40, -30, 700, 900));
                page.setCropBox(new PDRectangle(10, 20, 560, 800));
              }
            });
    assertThat(letter(odd).text()).isEqualTo(letter(weak).text());
    assertThat(marked(annotate(odd))).isEqualTo(marked(annotate(weak)));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 90, 180, 270})
  void textThatRunsAnotherWayIsMarkedWhereItStands(int degrees) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage(new PDRectangle(600, 800));
      document.addPage(page);
      try (PDPageContentStream content = new PDPageContentStream(document, page)) {
        content.beginText();
        content.setFont(new PDType1Font(FontName.TIMES_ROMAN), 10);
        content.setTextMatrix(Matrix.getRotateInstance(Math.toRadians(degrees), 300, 400));
        content.showText("Geachte Voorzitter, er gaan 68 militairen. Dat zijn er 65.");
        content.endText();
      }
      document.save(out);
    }
    byte[] pdf = out.toByteArray();
    Letter letter = letter(pdf);
    int start = letter.text().indexOf("Dat zijn");
    Report empty = report(pdf);
    Report.Evidence here =
        new Report.Evidence("", "Dat zijn er 65.", "", 1, 0, start, letter.text().length());
    Report report =
        new Report(
            empty.tool(),
            empty.document(),
            null,
            List.of(),
            List.of(
                new Report.Consistency(
                    "C02", "Aantal", true, "68", "65", List.of(here), List.of())),
            empty.facts());
    byte[] copy = Annotator.annotate(letter, pdf, report, Lang.NL).bytes();
    try (PDDocument document = Loader.loadPDF(copy)) {
      float[] q =
          own(document.getPage(0))
              .get(0)
              .getCOSObject()
              .getCOSArray(COSName.QUADPOINTS)
              .toFloatArray();
      float before =
          new PDType1Font(FontName.TIMES_ROMAN)
                  .getStringWidth("Geachte Voorzitter, er gaan 68 militairen. ")
              / 100;
      // the first corner is the upper left one as it is read: ten points above the baseline
      double turn = Math.toRadians(degrees);
      assertThat((double) q[0])
          .isCloseTo(
              300 + Math.cos(turn) * before - Math.sin(turn) * 10,
              org.assertj.core.data.Offset.offset(0.5));
      assertThat((double) q[1])
          .isCloseTo(
              400 + Math.sin(turn) * before + Math.cos(turn) * 10,
              org.assertj.core.data.Offset.offset(0.5));
    }
  }

  @Test
  void aPdfThatForbidsCommentsIsLeftAlone() throws Exception {
    byte[] locked =
        changed(
            weak,
            false,
            document -> {
              AccessPermission allowed = new AccessPermission();
              allowed.setCanModifyAnnotations(false);
              document.protect(new StandardProtectionPolicy("eigenaar", "", allowed));
            });
    assertThat(report(locked).criteria()).isEqualTo(report(weak).criteria());
    assertThat(catchThrowableOfType(DocumentException.class, () -> annotate(locked)).reason())
        .isEqualTo(DocumentException.Reason.LOCKED);
    byte[] open =
        changed(
            weak,
            false,
            document ->
                document.protect(
                    new StandardProtectionPolicy("eigenaar", "", new AccessPermission())));
    assertThat(marked(annotate(open))).isEqualTo(marked(annotate(weak)));
    assertThat(strip(annotate(open))).isEqualTo(open);
  }
}
