package nl.artikel100.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.artikel100.ArtikelHonderdToets;
import nl.artikel100.ArtikelHonderdToets.Check;
import nl.artikel100.Programs;
import nl.artikel100.document.DocumentException;
import nl.artikel100.document.Documents;
import nl.artikel100.report.Lang;
import nl.artikel100.report.Report;
import nl.artikel100.report.Verdict;
import nl.artikel100.scoring.Request;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFComment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlOptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CommentsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.DocumentDocument;

class WordCommentsTest {
  private static final String MAIN = "word/document.xml";
  private static final Pattern TOKEN =
      Pattern.compile(
          "<w:commentRange(Start|End) w:id=\"(\\d+)\"/>|<w:t(?: [^>]*)?>([^<]*)</w:t>"
              + "|<w:footnoteReference [^>]*w:id=\"(\\d+)\"/>|</w:p>");

  private static ArtikelHonderdToets toets;
  private static byte[] weak;

  @TempDir Path folder;

  @BeforeAll
  static void open() throws IOException {
    toets = ArtikelHonderdToets.standard();
    weak = Files.readAllBytes(Path.of("samples/zwak.docx"));
  }

  private static Report report(byte[] letter) throws DocumentException {
    return check(letter).report();
  }

  private static Check check(byte[] letter) throws DocumentException {
    return toets.check("brief.docx", letter, Request.standard());
  }

  private static byte[] annotate(byte[] letter) throws DocumentException {
    return Annotator.annotate(Documents.read("brief.docx", letter), letter, report(letter), Lang.NL)
        .bytes();
  }

  private static Annotator.Copy strip(byte[] letter) throws DocumentException {
    return Annotator.strip(Documents.read("brief.docx", letter), letter);
  }

  /** By the first line of each comment of art100: the text it goes around; a reference to a note as [n]. */
  private static Map<String, List<String>> anchored(byte[] letter) throws IOException {
    Map<String, StringBuilder> open = new HashMap<>();
    Map<String, String> texts = new HashMap<>();
    Matcher token = TOKEN.matcher(new Docx(letter).part(MAIN));
    while (token.find()) {
      if ("Start".equals(token.group(1))) {
        open.put(token.group(2), new StringBuilder());
      } else if (token.group(1) != null) {
        texts.put(token.group(2), open.remove(token.group(2)).toString());
      } else {
        String text = token.group(3) == null ? "" : token.group(3).replace("&amp;", "&");
        String all = token.group(4) == null ? text : "[" + token.group(4) + "]";
        open.values().forEach(o -> o.append(all));
      }
    }
    assertThat(open).isEmpty();
    Map<String, List<String>> anchored = new HashMap<>();
    for (XWPFComment comment : comments(letter)) {
      if (comment.getAuthor().equals(Annotator.AUTHOR)) {
        String id = comment.getText().substring(0, 3);
        anchored.computeIfAbsent(id, i -> new ArrayList<>()).add(texts.remove(comment.getId()));
      }
    }
    return anchored;
  }

  private static List<XWPFComment> comments(byte[] letter) throws IOException {
    try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(letter))) {
      return word.getDocComments() == null ? List.of() : word.getDocComments().getComments();
    }
  }

  private static String text(byte[] letter) throws DocumentException {
    return Documents.read("brief.docx", letter).text();
  }

  /** The weak letter with a colleague's comment in the middle of a passage, a reply to art100 and a tracked change. */
  private static byte[] withColleague() throws IOException {
    String w = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
    return new Docx(weak)
        .with(
            MAIN,
            xml ->
                xml.replace(
                    "bestaat uit ten hoogste 68 militairen.",
                    "bestaat uit ten </w:t></w:r><w:commentRangeStart w:id=\"7\"/><w:r><w:rPr><w:b/></w:rPr>"
                        + "<w:t>hoogste</w:t></w:r><w:commentRangeEnd w:id=\"7\"/><w:r><w:commentReference"
                        + " w:id=\"7\"/></w:r><w:r><w:t xml:space=\"preserve\"> 68 </w:t></w:r><w:del w:id=\"90\""
                        + " w:author=\"Jan\"><w:r><w:delText>dappere </w:delText></w:r></w:del><w:ins w:id=\"91\""
                        + " w:author=\"Jan\"><w:r><w:rPr><w:i/></w:rPr><w:t xml:space=\"preserve\">militairen. Zij gaan"
                        + "</w:t></w:r></w:ins><w:r><w:t xml:space=\"preserve\"> in januari."))
        .with(
            "word/comments.xml",
            none ->
                "<w:comments "
                    + w
                    + "><w:comment w:id=\"7\" w:author=\"Jan\" w:initials=\"J\"><w:p><w:r><w:t>Klopt dit?</w:t></w:r></w:p>"
                    + "</w:comment></w:comments>")
        .with(
            "word/_rels/document.xml.rels",
            xml ->
                xml.replace(
                    "</Relationships>",
                    "<Relationship Id=\"rId99\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/"
                        + "relationships/comments\" Target=\"comments.xml\"/></Relationships>"))
        .with(
            "[Content_Types].xml",
            xml ->
                xml.replace(
                    "</Types>",
                    "<Override PartName=\"/word/comments.xml\" ContentType=\"application/vnd.openxmlformats-"
                        + "officedocument.wordprocessingml.comments+xml\"/></Types>"))
        .bytes();
  }

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

  @Test
  void textAndAllOtherPartsStay() throws Exception {
    byte[] copy = annotate(weak);
    assertThat(text(copy)).isEqualTo(text(weak));
    Map<String, byte[]> before = new Docx(weak).parts();
    Map<String, byte[]> after = new Docx(copy).parts();
    for (String part : before.keySet()) {
      if (!List.of(MAIN, "word/_rels/document.xml.rels", "[Content_Types].xml").contains(part)) {
        assertThat(after.get(part)).as(part).isEqualTo(before.get(part));
      }
    }
    assertThat(check(copy).report().criteria()).isEqualTo(report(weak).criteria());
  }

  @Test
  void commentsAndChangesOfColleaguesStay() throws Exception {
    byte[] letter = withColleague();
    byte[] copy = annotate(letter);
    assertThat(text(copy)).isEqualTo(text(letter));
    assertThat(comments(copy)).filteredOn(c -> c.getAuthor().equals("Jan")).hasSize(1);
    String xml = new Docx(copy).part(MAIN);
    assertThat(xml)
        .contains(
            "<w:commentRangeStart w:id=\"7\"/>", "dappere ", "<w:b/></w:rPr><w:t>hoogste</w:t>");
    // the insertion is cut after "militairen." and stays an insertion in italics
    Matcher inserted = Pattern.compile("<w:ins [^>]*>.*?</w:ins>").matcher(xml);
    assertThat(inserted.find()).isTrue();
    assertThat(inserted.group().split("<w:i/>")).hasSize(3);
    assertThat(anchored(copy).get("C02").get(0))
        .isEqualTo("De Nederlandse deelneming bestaat uit ten hoogste 68 militairen.");
    assertThat(comments(strip(copy).bytes()))
        .extracting(XWPFComment::getAuthor)
        .containsExactly("Jan");
  }

  @Test
  void secondRunReplacesTheCommentsOfTheFirst() throws Exception {
    for (byte[] letter : List.of(weak, withColleague())) {
      byte[] once = annotate(letter);
      assertThat(annotate(once)).isEqualTo(once);
    }
  }

  @Test
  void replyToACommentOfArt100Stays() throws Exception {
    byte[] once = annotate(weak);
    String first = comments(once).get(0).getId();
    String w15 = "xmlns:w15=\"http://schemas.microsoft.com/office/word/2012/wordml\"";
    byte[] answered =
        new Docx(once)
            .with(
                "word/comments.xml",
                xml ->
                    xml.replaceFirst(
                            "<w:p>",
                            "<w:p xmlns:w14=\"http://schemas.microsoft.com/office/word/2010/wordml\" w14:paraId=\"0000000A\">")
                        .replace(
                            "</w:comments>",
                            "<w:comment w:id=\"999\" w:author=\"Jan\"><w:p xmlns:w14=\"http://schemas.microsoft.com/office/"
                                + "word/2010/wordml\" w14:paraId=\"0000000B\"><w:r><w:t>Doen we.</w:t></w:r></w:p></w:comment></w:comments>"))
            .with(
                "word/commentsExtended.xml",
                none ->
                    "<w15:commentsEx "
                        + w15
                        + "><w15:commentEx w15:paraId=\"0000000A\" w15:done=\"0\"/><w15:commentEx w15:paraId=\"0000000B\""
                        + " w15:paraIdParent=\"0000000A\" w15:done=\"0\"/></w15:commentsEx>")
            .with(
                "word/_rels/document.xml.rels",
                xml ->
                    xml.replace(
                        "</Relationships>",
                        "<Relationship Id=\"rId98\" Type=\"http://schemas.microsoft.com/office/2011/relationships/"
                            + "commentsExtended\" Target=\"commentsExtended.xml\"/></Relationships>"))
            .with(
                MAIN,
                xml ->
                    xml.replace(
                        "<w:commentReference w:id=\"" + first + "\"/></w:r>",
                        "<w:commentReference w:id=\""
                            + first
                            + "\"/></w:r><w:r><w:commentReference w:id=\"999\"/></w:r>"))
            .bytes();
    Docx stripped = new Docx(strip(answered).bytes());
    assertThat(comments(stripped.bytes()))
        .extracting(XWPFComment::getText)
        .containsExactly("Doen we.");
    assertThat(stripped.part("word/commentsExtended.xml"))
        .contains("0000000B")
        .doesNotContain("0000000A");
    assertThat(stripped.part(MAIN)).contains("<w:commentReference w:id=\"999\"/>");
  }

  @Test
  void stripLeavesNothingBehind() throws Exception {
    for (byte[] letter : List.of(weak, withColleague())) {
      byte[] copy = annotate(letter);
      Annotator.Copy stripped = strip(copy);
      assertThat(stripped.comments()).isEqualTo(comments(copy).size() - comments(letter).size());
      Map<String, byte[]> before = new Docx(letter).parts();
      Map<String, byte[]> after = new Docx(stripped.bytes()).parts();
      assertThat(after.keySet()).isEqualTo(before.keySet());
      for (String part : before.keySet()) {
        if (part.endsWith(".xml") || part.endsWith(".rels")) {
          assertThat(canonical(after.get(part))).as(part).isEqualTo(canonical(before.get(part)));
        } else {
          assertThat(after.get(part)).as(part).isEqualTo(before.get(part));
        }
      }
      assertThat(strip(letter).bytes()).isEqualTo(letter);
    }
  }

  // Space at the ends of a text counts with and without the attribute that says so.
  private static String canonical(byte[] part) throws IOException {
    String xml = new String(Dom.write(Dom.parse(part)), StandardCharsets.UTF_8);
    return xml.replace(" xml:space=\"preserve\"", "");
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
