package nl.artikel100.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.artikel100.document.Letter;
import nl.artikel100.report.Lang;
import nl.artikel100.report.Report;
import nl.artikel100.report.Verdict;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationMarkup;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.util.Matrix;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What art100 marks and writes in a PDF, and where. */
class PdfCommentsTest extends PdfLetterTest {
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
}
