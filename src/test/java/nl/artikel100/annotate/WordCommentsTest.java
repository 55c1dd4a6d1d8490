package nl.artikel100.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import nl.artikel100.Programs;
import nl.artikel100.document.Documents;
import nl.artikel100.report.Lang;
import nl.artikel100.report.Report;
import nl.artikel100.report.Verdict;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFComment;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CommentsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.DocumentDocument;

/** What art100 writes in the comments of a letter in Word, and where. */
class WordCommentsTest extends WordLetterTest {
  @TempDir Path folder;

  @Test
  void everyFindingHasAComment() throws Exception {
    Report report = report(weak);
    Map<String, List<String>> anchored = anchored(annotate(weak));
    for (Report.Criterion c : report.criteria()) {
      boolean open = c.verdict() != Verdict.VOLDOET && c.verdict() != Verdict.NVT;
      assertThat(anchored.getOrDefault(c.id(), List.of())).as(c.id()).hasSize(open ? 1 : 0);
    }
    assertThat(anchored.get("C02"))
        .containsExactly(
            "De Nederlandse deelneming bestaat uit ten hoogste 68 militairen.",
            "Het Nederlandse detachement is samengesteld uit 40 genisten, 16 militairen ten behoeve van de beveiliging"
                + " en 9 stafofficieren.");
  }

  @Test
  void partlyStandsAtASentenceAndMissingAtItsHeading() throws Exception {
    Report report = report(weak);
    Map<String, List<String>> anchored = anchored(annotate(weak));
    for (Report.Criterion c : report.criteria()) {
      if (c.verdict() == Verdict.DEELS) {
        assertThat(c.evidence())
            .extracting(Report.Evidence::quote)
            .as(c.id())
            .contains(anchored.get(c.id()).get(0));
      } else if (c.verdict() == Verdict.ONTBREEKT && !c.place().section().isEmpty()) {
        assertThat(anchored.get(c.id())).as(c.id()).containsExactly(c.place().section());
      } else if (c.verdict() == Verdict.ONTBREEKT) {
        assertThat(anchored.get(c.id()).get(0)).as(c.id()).startsWith("De Minister van");
      }
    }
  }

  @Test
  void commentSaysWhatWhyAndWhatToWrite() throws Exception {
    Report.Criterion risks =
        report(weak).criteria().stream()
            .filter(c -> c.id().equals("T10"))
            .findFirst()
            .orElseThrow();
    String comment =
        comments(annotate(weak)).stream()
            .map(XWPFComment::getText)
            .filter(text -> text.startsWith("T10"))
            .findFirst()
            .orElseThrow();
    assertThat(comment)
        .contains(
            risks.title() + ": " + risks.verdict().word(),
            risks.reason(),
            risks.why().substring(0, risks.why().indexOf(". ") + 1),
            "(Toetsingskader, punt 9",
            "bevinding 8");
    assertThat(comment).contains(risks.advice().lines().toList());
    assertThat(
            comments(annotate(weak)).stream()
                .map(XWPFComment::getText)
                .filter(t -> t.startsWith("C02")))
        .hasSize(2)
        .allMatch(text -> text.contains("tellen op tot 65") && text.contains("tabel 3"));
  }

  /** The schemas of Office Open XML, as far as POI brings them along, check order and form of all elements. */
  @Test
  void copyFollowsTheSchema() throws Exception {
    for (byte[] letter : List.of(weak, withColleague())) {
      Docx copy = new Docx(annotate(letter));
      try (InputStream main = new ByteArrayInputStream(copy.parts().get(MAIN));
          InputStream comments = new ByteArrayInputStream(copy.parts().get("word/comments.xml"))) {
        List<XmlError> errors = new ArrayList<>();
        XmlOptions collect = new XmlOptions().setErrorListener(errors);
        DocumentDocument.Factory.parse(main).validate(collect);
        CommentsDocument.Factory.parse(comments).validate(collect);
        // what newer parts a reader may pass over is told in a way that the schema does not know
        errors.removeIf(error -> error.getMessage().contains("markup-compatibility"));
        assertThat(errors).isEmpty();
      }
    }
  }

  @Test
  void passageInANoteIsAnchoredAtItsReference() throws Exception {
    Report report = report(weak);
    String quote = "Kamerstuk 32 123 V, nr. 2.";
    int start = text(weak).indexOf(quote);
    Report.Evidence note = new Report.Evidence("", quote, "", 0, 0, start, start + quote.length());
    Report odd =
        new Report(
            report.tool(),
            report.document(),
            report.score(),
            List.of(),
            List.of(
                new Report.Consistency(
                    "C07", "Vorm", true, "Ongewoon.", "Pas aan.", List.of(note), List.of())),
            report.facts());
    byte[] copy =
        Annotator.annotate(Documents.read("brief.docx", weak), weak, odd, Lang.NL).bytes();
    assertThat(anchored(copy)).containsEntry("C07", List.of("[3]"));
    assertThat(comments(copy).get(0).getText()).contains("In de noot: “" + quote + "”");
  }

  @Test
  void libreOfficeOpensItWithTextAndNotes() throws Exception {
    Path soffice = Programs.require("soffice");
    Path copy = Files.write(folder.resolve("brief.docx"), annotate(weak));
    Process process =
        new ProcessBuilder(
                soffice.toString(),
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                "pdf:writer_pdf_Export:{\"ExportNotes\":{\"type\":\"boolean\",\"value\":\"true\"}}",
                "--outdir",
                folder.toString(),
                copy.toString())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("log").toFile())
            .start();
    assertThat(process.waitFor(3, TimeUnit.MINUTES)).isTrue();
    try (PDDocument pdf = Loader.loadPDF(folder.resolve("brief.pdf").toFile())) {
      assertThat(new PDFTextStripper().getText(pdf))
          .contains("Gronden voor deelname", "Kamerstuk 29 521, nr. 114.");
      long notes = 0;
      for (var page : pdf.getPages()) {
        notes += page.getAnnotations().stream().filter(a -> "Text".equals(a.getSubtype())).count();
      }
      assertThat(notes).isEqualTo(comments(Files.readAllBytes(copy)).size());
    }
  }
}
