package nl.artikel100.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same letter gives the same blocks in every format, or verdicts would hang on the format. */
class SameLetterTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "d01.docx", "d01.odt", "d01.pdf", "d06.docx", "d06.odt", "d06.pdf", "d12.docx", "d12.odt",
        "d12.pdf", "d12.doc", "d12.rtf", "d12.html", "d13.docx", "d13.odt", "d13.pdf", "d13.doc",
        "d13.rtf", "d13.html"
      })
  void sameBlocksAsTheMarkdown(String file) throws DocumentException {
    String id = file.substring(0, 3);
    Letter letter = Fixtures.letter(file);
    Letter markdown = Fixtures.letter(id + ".md");
    assertThat(letter.format()).isEqualTo(file.substring(4));
    assertThat(typewritten(Fixtures.lines(letter)))
        .isEqualTo(typewritten(Fixtures.lines(markdown)));
    assertThat(typewritten(anchors(letter)))
        .isEqualTo(typewritten(anchors(markdown)))
        .noneMatch(String::isBlank);
  }

  @Test
  void plainTextKeepsAllButTheNotesThatLibreOfficeLeftOut() throws DocumentException {
    assertThat(typewritten(Fixtures.lines(Fixtures.letter("d12.txt"))))
        .isEqualTo(
            typewritten(Fixtures.lines(Fixtures.letter("d12.md"))).stream()
                .filter(line -> !line.startsWith("FOOTNOTE"))
                .toList());
  }

  private static List<String> anchors(Letter letter) {
    return letter.blocks().stream()
        .filter(b -> b.kind() == Block.Kind.FOOTNOTE)
        .map(b -> letter.text().substring(0, Math.max(0, b.place().anchor())))
        .map(before -> before.substring(Math.max(0, before.length() - 20)))
        .toList();
  }

  // The program that made the Word files from the Markdown set curly quotation marks and long
  // dashes.
  private static List<String> typewritten(List<String> lines) {
    return lines.stream()
        .map(
            l ->
                l.replaceAll("[‘’]", "'")
                    .replaceAll("[“”„]", "\"")
                    .replace("–", "-")
                    .replace("…", "..."))
        .toList();
  }
}
