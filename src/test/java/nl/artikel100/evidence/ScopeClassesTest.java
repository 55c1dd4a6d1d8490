package nl.artikel100.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.artikel100.document.Documents;
import nl.artikel100.rules.RuleLoader;
import nl.artikel100.text.Sentences;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Sentences by which a letter names a point without stating it, in many wordings, each read by itself: something must keep
 * them from counting. Sentences that do state it are among them.
 */
class ScopeClassesTest {
  private static final Path FILE = Path.of("src/test/resources/scopes/sentences.tsv");

  private static Vocabulary vocabulary;

  @BeforeAll
  static void load() {
    vocabulary = RuleLoader.standard().vocabulary();
  }

  @ParameterizedTest
  @MethodSource
  void isSeen(String sentence, String wanted, boolean open) throws Exception {
    Sentences letter =
        Sentences.of(Documents.read("zin.txt", sentence.getBytes(StandardCharsets.UTF_8)));
    List<String> scopes =
        vocabulary.explain(letter).stream().flatMap(read -> read.scopes().stream()).toList();
    boolean free = wanted.equals("geen");
    // a sentence that is marked as not seen yet and is seen now should lose its mark
    assertThat(scopes.isEmpty()).as(wanted + " " + scopes).isEqualTo(free != open);
  }

  static Stream<Arguments> isSeen() throws IOException {
    return Files.readAllLines(FILE).stream()
        .filter(line -> !line.startsWith("#"))
        .map(line -> line.split("\t"))
        .map(cells -> Arguments.of(cells[0], cells[1], cells.length > 2));
  }
}
