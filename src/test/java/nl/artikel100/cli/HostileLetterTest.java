package nl.artikel100.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipFile;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import nl.artikel100.hostile.Made;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;

/** A letter that tries to act on whoever reads the report on it, through the whole program into every output. */
class HostileLetterTest {
  private static final String EVIL =
      "</w:t></script><script>alert(1)</script><img src=x onerror=alert(1)> [klik](javascript:alert(1)) ]]> --> %0A::error::x"
          + " \\u001b[2J \" ' & &#x3c;";

  private static final List<String> LETTER =
      List.of(
          "Geachte voorzitter,",
          "=HYPERLINK(\"http://x.example/\"&A1;\"klik\") Gelet op artikel 100 van de Grondwet informeren wij u over het besluit"
              + " van het kabinet om 87 militairen te leveren aan de missie Karsova "
              + EVIL
              + ".",
          "=1+1 Nederland levert <script>alert(1)</script> 87 militairen "
              + EVIL
              + " tot 1 maart 2028.",
          "+SUM(A1) De bijdrage bestaat uit 12 militairen en 13 militairen, in totaal 87 militairen "
              + EVIL
              + ".",
          "@x Het doel van de missie is stabiliteit " + EVIL + ".",
          "De kosten bedragen 3 miljoen euro " + EVIL + ".");

  @TempDir Path folder;
  private Path letter;

  @BeforeEach
  void write() throws IOException {
    letter = Files.write(folder.resolve("=1+1<b>.docx"), Made.of("docx", LETTER));
  }

  private byte[] made(String format) throws IOException {
    Path out = folder.resolve("uit-" + format);
    Run run = Run.of("check", "--format", format, "--out", out.toString(), "--", letter.toString());
    assertThat(run.exit()).as(run.err()).isZero();
    try (var files = Files.list(out)) {
      return Files.readAllBytes(files.findFirst().orElseThrow());
    }
  }

  private String text(String format) throws IOException {
    return new String(made(format), StandardCharsets.UTF_8);
  }

  @Test
  void html() throws IOException {
    Document page = Jsoup.parse(text("html"));
    assertThat(page.text()).contains("<script>alert(1)</script>");
    assertThat(page.select("script, img, [onerror], iframe, object")).isEmpty();
    assertThat(page.select("a").eachAttr("href")).allMatch(href -> href.startsWith("#"));
  }

  @Test
  void markdown() throws IOException {
    assertThat(text("md").replaceAll("<!-- art100: [^<>]* -->", ""))
        .doesNotContain("<script", "<img", "](javascript");
  }

  @Test
  void screen() throws IOException {
    assertThat(text("text")).contains("=1+1<b>.docx").doesNotContainPattern("[\\p{Cc}&&[^\n]]");
  }

  @Test
  void forPrograms() throws Exception {
    for (String format : List.of("json", "sarif")) {
      try (JsonParser json = new JsonFactory().createParser(made(format))) {
        int depth = 0;
        while (json.nextToken() != null) {
          depth +=
              json.currentToken().isStructStart() ? 1 : json.currentToken().isStructEnd() ? -1 : 0;
        }
        assertThat(depth).isZero();
      }
    }
    Element suites = xml(made("junit"));
    assertThat(suites.getElementsByTagName("script").getLength()).isZero();
    assertThat(suites.getElementsByTagName("testcase").getLength()).isGreaterThan(30);
    assertThat(text("github").lines())
        .allMatch(line -> line.startsWith("::") && !line.startsWith("::error::x"));
  }

  @Test
  void commentsInWord() throws Exception {
    Path copy = folder.resolve("kopie.docx");
    assertThat(Run.of("check", "-q", "--annotate", copy.toString(), "--", letter.toString()).exit())
        .isZero();
    try (ZipFile zip = new ZipFile(copy.toFile())) {
      for (String part : List.of("word/comments.xml", "word/document.xml")) {
        Element root = xml(zip.getInputStream(zip.getEntry(part)).readAllBytes());
        assertThat(root.getElementsByTagName("script").getLength()).isZero();
        assertThat(root.getElementsByTagName("w:hyperlink").getLength()).isZero();
        assertThat(root.getElementsByTagName("w:instrText").getLength()).isZero();
      }
    }
  }

  @Test
  void notesInPdf() throws Exception {
    Path pdf = Files.write(folder.resolve("brief.pdf"), Made.of("pdf", LETTER));
    Path copy = folder.resolve("kopie.pdf");
    assertThat(Run.of("check", "-q", "--annotate", copy.toString(), "--", pdf.toString()).exit())
        .isZero();
    int notes = 0;
    try (PDDocument document = Loader.loadPDF(copy.toFile())) {
      for (PDPage page : document.getPages()) {
        for (PDAnnotation note : page.getAnnotations()) {
          notes++;
          assertThat(note.getCOSObject().containsKey("A")).isFalse();
          assertThat(note).isNotInstanceOf(PDAnnotationLink.class);
        }
      }
      assertThat(document.getDocumentCatalog().getOpenAction()).isNull();
    }
    assertThat(notes).isPositive();
  }

  @Test
  void archive() throws Exception {
    Path out = folder.resolve("archief");
    Run run = Run.of("scan", "--quiet", "--out", out.toString(), letter.toString());
    assertThat(run.exit()).as(run.err()).isZero();
    int texts = 0;
    try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(out.resolve("letters.xlsx")))) {
      for (Sheet sheet : book) {
        for (var row : sheet) {
          for (Cell cell : row) {
            assertThat(cell.getCellType())
                .as(sheet.getSheetName() + cell.getAddress())
                .isNotEqualTo(CellType.FORMULA);
            texts +=
                cell.getCellType() == CellType.STRING
                        && cell.getStringCellValue().contains("alert(1)")
                    ? 1
                    : 0;
            if (cell.getHyperlink() != null) {
              assertThat(cell.getHyperlink().getAddress()).startsWith("letters/");
            }
          }
        }
      }
    }
    assertThat(texts).isPositive();
    for (String line : Files.readAllLines(out.resolve("letters.csv"))) {
      assertThat(line.replace("\ufeff", "")).doesNotContainPattern("(^|[,;])\"?[=+@-](?!\\d)");
    }
    Document page = Jsoup.parse(Files.readString(out.resolve("index.html")));
    assertThat(page.select("script")).hasSize(1);
    assertThat(page.select("img, [onerror]")).isEmpty();
    assertThat(page.select("a").eachAttr("href")).noneMatch(href -> href.contains("javascript:"));
  }

  @Test
  void compared() throws Exception {
    Path other = Files.write(folder.resolve("ander.docx"), Made.of("docx", LETTER.subList(0, 4)));
    Run html = Run.of("compare", "--format", "html", other.toString(), letter.toString());
    assertThat(html.exit()).as(html.err()).isZero();
    assertThat(Jsoup.parse(html.out()).select("script, img, [onerror]")).isEmpty();
    Run text = Run.of("compare", other.toString(), letter.toString());
    assertThat(text.out()).doesNotContainPattern("[\\p{Cc}&&[^\n]]");
  }

  private static Element xml(byte[] bytes) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
    return factory.newDocumentBuilder().parse(new ByteArrayInputStream(bytes)).getDocumentElement();
  }
}
