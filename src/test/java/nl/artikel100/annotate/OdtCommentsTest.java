package nl.artikel100.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import nl.artikel100.ArtikelHonderdToets;
import nl.artikel100.Programs;
import nl.artikel100.document.Block;
import nl.artikel100.document.DocumentException;
import nl.artikel100.document.Documents;
import nl.artikel100.document.Letter;
import nl.artikel100.report.Lang;
import nl.artikel100.report.Report;
import nl.artikel100.report.Verdict;
import nl.artikel100.scoring.Request;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

class OdtCommentsTest {
  private static final String MAIN = "content.xml";

  private static ArtikelHonderdToets toets;
  private static byte[] letter;

  @TempDir Path folder;

  @BeforeAll
  static void open() throws IOException {
    toets = ArtikelHonderdToets.standard();
    letter = Files.readAllBytes(Path.of("samples/referentie/d04.odt"));
  }

  private static Letter read(byte[] odt) throws DocumentException {
    return Documents.read("brief.odt", odt);
  }

  private static Report report(byte[] odt) throws DocumentException {
    return toets.check("brief.odt", odt, Request.standard()).report();
  }

  private static byte[] annotate(byte[] odt) throws DocumentException {
    return Annotator.annotate(read(odt), odt, report(odt), Lang.NL).bytes();
  }

  private static Annotator.Copy strip(byte[] odt) throws DocumentException {
    return Annotator.strip(read(odt), odt);
  }

  private static Element content(byte[] odt) throws IOException {
    return Dom.parse(new Docx(odt).parts().get(MAIN)).getDocumentElement();
  }

  /** By number: the text between the begin and the end of each comment of art100. */
  private static Map<String, List<String>> anchored(byte[] odt) throws IOException {
    Map<String, StringBuilder> open = new HashMap<>();
    Map<String, String> ids = new HashMap<>();
    Map<String, List<String>> anchored = new HashMap<>();
    walk(content(odt), open, ids, anchored);
    assertThat(open).isEmpty();
    return anchored;
  }

  private static void walk(
      Node node,
      Map<String, StringBuilder> open,
      Map<String, String> ids,
      Map<String, List<String>> anchored) {
    if (Dom.is(node, "annotation")) {
      Element comment = (Element) node;
      if (comment.getTextContent().startsWith(Annotator.AUTHOR)) {
        String name = Dom.attribute(comment, "name");
        open.put(name, new StringBuilder());
        ids.put(name, Dom.children(comment).get(2).getTextContent().substring(0, 3));
      }
    } else if (Dom.is(node, "annotation-end")) {
      String name = Dom.attribute((Element) node, "name");
      if (open.containsKey(name)) {
        anchored
            .computeIfAbsent(ids.get(name), i -> new ArrayList<>())
            .add(open.remove(name).toString().replaceAll("\\s+", " ").strip());
      }
    } else if (Dom.is(node, "note")) {
      open.values().forEach(text -> text.append("[noot]"));
    } else if (node.getNodeType() == Node.TEXT_NODE) {
      open.values().forEach(text -> text.append(node.getNodeValue()));
    } else {
      for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
        walk(child, open, ids, anchored);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"d01", "d04", "d09", "d12"})
  void everyFindingStandsAtItsWords(String id) throws Exception {
    byte[] odt = Files.readAllBytes(Path.of("samples/referentie/" + id + ".odt"));
    Report report = report(odt);
    Map<String, List<String>> anchored = anchored(annotate(odt));
    for (Report.Criterion c : report.criteria()) {
      List<String> own = anchored.getOrDefault(c.id(), List.of());
      boolean open = c.verdict() != Verdict.VOLDOET && c.verdict() != Verdict.NVT;
      assertThat(own).as(c.id()).hasSize(open ? 1 : 0);
      if (c.verdict() == Verdict.DEELS && !own.get(0).contains("[noot]")) {
        assertThat(c.evidence()).extracting(Report.Evidence::quote).contains(own.get(0));
      } else if (c.verdict() == Verdict.ONTBREEKT && !c.place().section().isEmpty()) {
        assertThat(own).containsExactly(c.place().section());
      }
    }
  }

  @Test
  void textStaysAndTheRoundEndsWhereItBegan() throws Exception {
    byte[] copy = annotate(letter);
    assertThat(read(copy).text()).isEqualTo(read(letter).text());
    assertThat(report(copy).criteria()).isEqualTo(report(letter).criteria());
    assertThat(annotate(copy)).isEqualTo(copy);
    Annotator.Copy stripped = strip(copy);
    assertThat(stripped.comments()).isPositive();
    Map<String, byte[]> before = new Docx(letter).parts();
    Map<String, byte[]> after = new Docx(stripped.bytes()).parts();
    assertThat(after.keySet()).isEqualTo(before.keySet());
    for (String part : before.keySet()) {
      if (!part.equals(MAIN)) {
        assertThat(after.get(part)).as(part).isEqualTo(before.get(part));
      }
    }
    assertThat(content(stripped.bytes()).isEqualNode(content(letter))).isTrue();
    assertThat(strip(letter).bytes()).isEqualTo(letter);
    // programs know an .odt by its first bytes
    assertThat(new String(copy, 30, 47, StandardCharsets.US_ASCII))
        .isEqualTo("mimetypeapplication/vnd.oasis.opendocument.text");
  }

  @Test
  void commentsAndChangesOfColleaguesStay() throws Exception {
    String sentence = "";
    Report.Criterion partly =
        report(letter).criteria().stream()
            .filter(c -> c.verdict() == Verdict.DEELS)
            .findFirst()
            .orElseThrow();
    sentence = partly.evidence().get(0).quote();
    int half = sentence.indexOf(' ', sentence.length() / 2);
    String start = sentence.substring(0, half);
    byte[] theirs =
        new Docx(letter)
            .with(
                MAIN,
                xml ->
                    xml.replace(
                        start,
                        start
                            + "<office:annotation office:name=\"__1\"><dc:creator xmlns:dc=\"http://purl.org/dc/elements/1.1/\">"
                            + "Jan</dc:creator><text:p>Klopt dit?</text:p></office:annotation>"))
            .bytes();
    byte[] copy = annotate(theirs);
    assertThat(read(copy).text()).isEqualTo(read(letter).text());
    assertThat(new Docx(copy).part(MAIN)).contains("Klopt dit?");
    assertThat(anchored(copy).get(partly.id()))
        .isEqualTo(anchored(annotate(letter)).get(partly.id()));
    assertThat(new Docx(strip(copy).bytes()).part(MAIN))
        .contains("Klopt dit?")
        .doesNotContain(Annotator.AUTHOR);
  }

  @Test
  void passageInANoteIsAnchoredAtTheNote() throws Exception {
    Letter read = read(letter);
    Block note =
        read.blocks().stream()
            .filter(b -> b.kind() == Block.Kind.FOOTNOTE)
            .findFirst()
            .orElseThrow();
    Report report = report(letter);
    String quote = read.textOf(note);
    Report.Evidence here = new Report.Evidence("", quote, "", 0, 0, note.start(), note.end());
    Report odd =
        new Report(
            report.tool(),
            report.document(),
            report.score(),
            List.of(),
            List.of(
                new Report.Consistency(
                    "C07", "Vorm", true, "Ongewoon.", "Pas aan.", List.of(here), List.of())),
            report.facts());
    byte[] copy = Annotator.annotate(read, letter, odd, Lang.NL).bytes();
    assertThat(anchored(copy)).isEqualTo(Map.of("C07", List.of("[noot]")));
    assertThat(content(copy).getTextContent()).contains("In de noot: “" + quote + "”");
  }

  @Test
  void libreOfficeOpensItWithEveryComment() throws Exception {
    Path soffice = Programs.require("soffice");
    Annotator.Copy made = Annotator.annotate(read(letter), letter, report(letter), Lang.NL);
    Path copy = Files.write(folder.resolve("brief.odt"), made.bytes());
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
      long notes = 0;
      for (var page : pdf.getPages()) {
        notes += page.getAnnotations().stream().filter(a -> "Text".equals(a.getSubtype())).count();
      }
      assertThat(notes).isEqualTo(made.comments());
    }
  }
}
