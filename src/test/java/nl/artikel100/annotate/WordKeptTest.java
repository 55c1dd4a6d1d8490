package nl.artikel100.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.xwpf.usermodel.XWPFComment;
import org.junit.jupiter.api.Test;

/** What a letter in Word held before stays in its copy, and is all there is once the comments are taken out. */
class WordKeptTest extends WordLetterTest {
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
}
