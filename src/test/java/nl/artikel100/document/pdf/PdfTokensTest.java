package nl.artikel100.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PdfTokensTest {
  private static final List<String> PIECES =
      List.of(
          "<01>",
          "<0A0d>",
          "<abCDEF>",
          "<>",
          "<123>",
          "<1 2>",
          "<1\n23>",
          "<xy>",
          "<12zz>",
          "<12",
          "<",
          ">",
          "<<",
          ">>",
          "[",
          "]",
          "(",
          ")",
          "(a(b)\\)c)",
          "0",
          "7",
          "-7",
          "9999",
          "12345",
          "-12345",
          "-0",
          "007",
          "--5",
          "1-2",
          "5.",
          ".5",
          "-.5",
          "1e3",
          "2E",
          "5-",
          "+4",
          "-",
          "+",
          " ",
          "\n",
          "\r\n",
          "\t",
          "\f",
          "\0",
          "% note\n",
          "%",
          "TJ",
          "Tj",
          "Tf",
          "/F1",
          "/A#20b",
          "BT",
          "q",
          "n",
          "true",
          "null",
          "d0",
          "R",
          "1 0 R",
          "\u00e9",
          "\u00b2",
          "BI /W 1 ID xx EI ");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "BT 100.1 750.889 Td /F1 12 Tf[<01>5<02>-3<0609>-54<0C>1<0C>-57]TJ ET",
        "[ <01> 5 <02> -3 ] TJ % and on\n<0A0B> Tj",
        "[(a)-2(b)]TJ <48 65> Tj <4> Tj /Span<</ActualText<FEFF0020>>>BDC EMC",
        "[<01>5",
        "<01",
        "",
        "[<01>99999 -1234 12345 0.5 -]TJ"
      })
  void readsAContentAsPdfboxDoes(String content) throws IOException {
    same(content);
  }

  @Test
  void readsWhatIsNoContentAsPdfboxDoes() throws IOException {
    Random random = new Random(7);
    for (int i = 0; i < 3_000; i++) {
      var content = new StringBuilder();
      for (int n = random.nextInt(12); n >= 0; n--) {
        content.append(PIECES.get(random.nextInt(PIECES.size())));
        content.append(random.nextInt(3) == 0 ? " " : "");
      }
      same(content.toString());
    }
  }

  private static void same(String content) throws IOException {
    byte[] bytes = content.getBytes(StandardCharsets.ISO_8859_1);
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage();
      page.setContents(new PDStream(document, new ByteArrayInputStream(bytes)));
      PdfPage read = new PdfPage(page, null);
      assertThat(read.tokens()).isNull();
      read.getContentsForStreamParsing();
      assertThat(all(read.tokens())).as(content).isEqualTo(all(new PDFStreamParser(bytes)));
      assertThat(read.tokens()).isNull();
    }
  }

  private static List<String> all(PDFStreamParser parser) {
    var tokens = new ArrayList<String>();
    try {
      for (Object next = parser.parseNextToken(); next != null; next = parser.parseNextToken()) {
        tokens.add(next instanceof COSBase base ? shown(base) : next.toString());
      }
    } catch (IOException e) {
      tokens.add(e.getClass() + " " + e.getMessage());
    }
    return tokens;
  }

  private static String shown(COSBase base) {
    if (base instanceof COSArray array) {
      return array.toList().stream().map(PdfTokensTest::shown).toList().toString();
    }
    return base instanceof COSString string ? "<" + string.toHexString() + ">" : base + "";
  }
}
