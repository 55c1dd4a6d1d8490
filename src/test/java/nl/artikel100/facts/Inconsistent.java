package nl.artikel100.facts;

import java.util.List;
import nl.artikel100.evidence.Letters;
import nl.artikel100.evidence.TestWords;
import nl.artikel100.text.Sentences;

/**
 * Letters for the consistency checks: a letterhead, the text of a test, and the period of the
 * contribution.
 */
final class Inconsistent {
  private static final String HEAD =
      """
      Aan de Voorzitter van de Tweede Kamer der Staten-Generaal

      Den Haag, 3 september 2026

      Betreft: Nederlandse bijdrage aan de VN-missie in Tsjaad (UNSTAC)

      Geachte Voorzitter,

      """;
  static final String PERIOD =
      "\n\n"
          + "## Duur\n\n"
          + "De Nederlandse bijdrage begint op 1 maart 2027 en eindigt op 29 februari 2028.\n";

  private static List<Comparison> all(String markdown) {
    Sentences sentences = Sentences.of(Letters.markdown(HEAD + markdown.strip() + "\n"));
    FactWords words = TestWords.words();
    return ConsistencyFinder.find(sentences, FactFinder.find(sentences, words), words);
  }

  static List<String> broken(String markdown) {
    return all(markdown).stream()
        .filter(c -> !c.holds())
        .map(Comparison::check)
        .distinct()
        .toList();
  }

  private Inconsistent() {}
}
