package nl.artikel100.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The same letter gives the same blocks in every format, or verdicts would hang on the format. */
class SameLetterTest {
  @ParameterizedTest
  @CsvSource({
    "d01,docx", "d01,odt", "d01,pdf", "d06,docx", "d06,odt", "d06,pdf", "d12,docx", "d12,odt", "d12,pdf"
  })
  void sameBlocksAsTheMarkdown(String id, String format) throws DocumentException {
    Letter letter = Fixtures.letter(id + "." + format);
    assertThat(letter.format()).isEqualTo(format);
    assertThat(typewritten(Fixtures.lines(letter)))
        .isEqualTo(typewritten(Fixtures.lines(Fixtures.letter(id + ".md"))));
  }

  @ParameterizedTest
  @CsvSource({"d01,docx", "d01,odt", "d01,pdf", "d12,docx", "d12,odt", "d12,pdf"})
  void footnotesAreReferredToFromTheSameWords(String id, String format) throws DocumentException {
    assertThat(typewritten(anchors(Fixtures.letter(id + "." + format))))
        .isEqualTo(typewritten(anchors(Fixtures.letter(id + ".md"))))
        .hasSizeGreaterThan(2)
        .noneMatch(String::isBlank);
  }

  private static List<String> anchors(Letter letter) {
    return letter.blocks().stream()
        .filter(b -> b.kind() == Block.Kind.FOOTNOTE)
        .map(b -> letter.text().substring(0, Math.max(0, b.place().anchor())))
        .map(before -> before.substring(Math.max(0, before.length() - 20)))
        .toList();
  }

  // The program that made the Word files from the Markdown set curly quotation marks and long dashes.
  private static List<String> typewritten(List<String> lines) {
    return lines.stream()
        .map(l -> l.replaceAll("[‘’]", "'").replaceAll("[“”„]", "\"").replace("–", "-").replace("…", "..."))
        .toList();
  }
}
