package nl.artikel100.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.artikel100.ArtikelHonderdToets;
import nl.artikel100.ArtikelHonderdToets.Check;
import nl.artikel100.document.DocumentException;
import nl.artikel100.document.Documents;
import nl.artikel100.report.Lang;
import nl.artikel100.report.Report;
import nl.artikel100.scoring.Request;
import org.apache.poi.xwpf.usermodel.XWPFComment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeAll;

/** The weak sample in Word, its annotated copy, and what stands in its comments. */
abstract class WordLetterTest {
  static final String MAIN = "word/document.xml";
  private static final Pattern TOKEN =
      Pattern.compile(
          "<w:commentRange(Start|End) w:id=\"(\\d+)\"/>|<w:t(?: [^>]*)?>([^<]*)</w:t>"
              + "|<w:footnoteReference [^>]*w:id=\"(\\d+)\"/>|</w:p>");

  private static ArtikelHonderdToets toets;
  static byte[] weak;

  @BeforeAll
  static void open() throws IOException {
    toets = ArtikelHonderdToets.standard();
    weak = Files.readAllBytes(Path.of("samples/zwak.docx"));
  }

  static Report report(byte[] letter) throws DocumentException {
    return check(letter).report();
  }

  static Check check(byte[] letter) throws DocumentException {
    return toets.check("brief.docx", letter, Request.standard());
  }

  static byte[] annotate(byte[] letter) throws DocumentException {
    return Annotator.annotate(Documents.read("brief.docx", letter), letter, report(letter), Lang.NL)
        .bytes();
  }

  static Annotator.Copy strip(byte[] letter) throws DocumentException {
    return Annotator.strip(Documents.read("brief.docx", letter), letter);
  }

  /** By the first line of each comment of art100: the text it goes around; a reference to a note as [n]. */
  static Map<String, List<String>> anchored(byte[] letter) throws IOException {
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

  static List<XWPFComment> comments(byte[] letter) throws IOException {
    try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(letter))) {
      return word.getDocComments() == null ? List.of() : word.getDocComments().getComments();
    }
  }

  static String text(byte[] letter) throws DocumentException {
    return Documents.read("brief.docx", letter).text();
  }

  /** The weak letter with a colleague's comment in the middle of a passage, a reply to art100 and a tracked change. */
  static byte[] withColleague() throws IOException {
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
}
