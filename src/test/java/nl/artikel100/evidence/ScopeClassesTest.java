package nl.artikel100.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.artikel100.document.Documents;
import nl.artikel100.rules.RuleLoader;
import nl.artikel100.text.Sentences;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Sentences by which a letter names a point without stating it, in many wordings: the scope that keeps them from counting must
 * be seen. Sentences that do state it are among them, and must be left alone.
 */
class ScopeClassesTest {
  private static final Path FOLDER = Path.of("src/test/resources/scopes");

  private static Vocabulary vocabulary;

  @BeforeAll
  static void load() {
    vocabulary = RuleLoader.standard().vocabulary();
  }

  /** Each read by itself. */
  @ParameterizedTest
  @MethodSource
  void isSeen(String sentence, String wanted, boolean open) throws Exception {
    Set<String> scopes = scopes("zin.txt", plain(sentence), sentence);
    // a sentence that is marked as not seen yet and is seen now should lose its mark
    assertThat(right(scopes, wanted)).as(wanted + " " + scopes).isNotEqualTo(open);
  }

  /** Each at the end of a letter, which tells which mission and which part of the world are its own. */
  @ParameterizedTest
  @MethodSource
  void isSeenInALetter(String letter, String sentence, String wanted, boolean open)
      throws Exception {
    String text = Files.readString(FOLDER.resolve(letter + ".md"));
    Set<String> scopes =
        scopes(
            "brief.md",
            text + "\n\n" + plain(sentence) + "\n\nHet kabinet houdt u op de hoogte.\n",
            sentence);
    assertThat(right(scopes, wanted)).as(wanted + " " + scopes).isNotEqualTo(open);
  }

  /** The scopes on the word in brackets, or on any of the words where none is. */
  private static Set<String> scopes(String name, String text, String marked) throws Exception {
    int open = marked.indexOf('[');
    String word = open < 0 ? "" : marked.substring(open + 1, marked.indexOf(']'));
    String sentence = plain(marked);
    Sentences letter = Sentences.of(Documents.read(name, text.getBytes(StandardCharsets.UTF_8)));
    Set<String> scopes = new TreeSet<>();
    for (SentenceReading read : vocabulary.explain(letter)) {
      for (String scope : read.scopes()) {
        String under = scope.substring(scope.indexOf(": ") + 2, scope.lastIndexOf(" ← "));
        if (sentence.contains(read.text().strip()) && under.contains(word)) {
          scopes.add(scope.substring(0, scope.indexOf(':')));
        }
      }
    }
    return scopes;
  }

  /** What must be seen: a scope, nothing at all ("geen"), or all but one ("niet citaat"). */
  private static boolean right(Set<String> scopes, String wanted) {
    if (wanted.startsWith("niet ")) {
      return !scopes.contains(wanted.substring(5));
    }
    return wanted.equals("geen") ? scopes.isEmpty() : scopes.contains(wanted);
  }

  private static String plain(String sentence) {
    return sentence.replace("[", "").replace("]", "");
  }

  static Stream<Arguments> isSeen() throws IOException {
    return lines("sentences.tsv").map(cells -> Arguments.of(cells[0], cells[1], cells.length > 2));
  }

  static Stream<Arguments> isSeenInALetter() throws IOException {
    return lines("elsewhere.tsv")
        .map(cells -> Arguments.of(cells[0], cells[1], cells[2], cells.length > 3));
  }

  private static Stream<String[]> lines(String file) throws IOException {
    return Files.readAllLines(FOLDER.resolve(file)).stream()
        .filter(line -> !line.startsWith("#"))
        .map(line -> line.split("\t"));
  }
}
