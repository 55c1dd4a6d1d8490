package nl.artikel100.report;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.artikel100.document.DocumentException;
import nl.artikel100.document.Documents;
import nl.artikel100.document.Letter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourceLinesTest {
  private static final String PASSAGE = "binnen een straal van zestig kilometer";

  private static Letter letter(String file) throws DocumentException {
    return Documents.read(Path.of(file));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r"})
  void textFileGivesTheLineOfTheFile(String end) throws Exception {
    String text = String.join(end, Files.readAllLines(Path.of("samples/goed.md")));
    Letter letter = Documents.read("goed.md", text.getBytes(ISO_8859_1));
    SourceLines lines = SourceLines.of(letter, text.getBytes(ISO_8859_1));
    String[] source = text.split(end, -1);
    int checked = 0;
    for (var block : letter.blocks()) {
      String opening = letter.textOf(block).split("[^\\p{L}]")[0];
      assertThat(source[lines.at(block.start()) - 1]).contains(opening);
      checked++;
    }
    assertThat(checked).isGreaterThan(30);
  }

  @Test
  void everyOffsetHasALine() throws Exception {
    for (String file : new String[] {"goed.md", "goed.docx", "goed.pdf"}) {
      Letter letter = letter("samples/" + file);
      SourceLines lines = SourceLines.of(letter, bytes("samples/" + file));
      int before = 1;
      for (int offset = -1; offset <= letter.text().length() + 1; offset += 101) {
        int line = lines.at(offset);
        assertThat(line).isPositive();
        before = Math.max(before, line);
      }
      assertThat(before).as(file).isGreaterThan(20);
    }
  }

  @Test
  void textThatIsNotThereHasTheFirstLine() throws Exception {
    Letter letter = letter("samples/goed.md");
    assertThat(SourceLines.of(letter, PASSAGE.getBytes(ISO_8859_1)).at(500)).isEqualTo(1);
  }

  private static byte[] bytes(String file) throws IOException {
    return Files.readAllBytes(Path.of(file));
  }
}
