package nl.artikel100.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.artikel100.rules.RuleLoader;
import nl.artikel100.text.Sentences;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The scopes of {@code begrippen/strekking.yaml} on sentences that no rule was written for. The word ZAAK stands for
 * whatever a rule might ask; the scope that lies on it decides.
 */
class ScopeTest {
  private static Vocabulary vocabulary;

  @BeforeAll
  static void load() {
    vocabulary = RuleLoader.standard().vocabulary();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "In een zaak is niet voorzien.                                                        | ontkend",
        "Er is geen zaak ingericht voor de bakkers.                                           | ontkend",
        "Een zaak ontbreekt.                                                                  | ontkend",
        "Zij vertrekken zonder zaak naar het eiland.                                          | ontkend",
        "Niet alleen de zaak, ook de winkel staat klaar.                                      |",
        "De zaak staat klaar, maar de winkel niet.                                            |",
        "De zaak duurt niet langer dan vier maanden.                                          |",
        "De zaak wordt nog uitgewerkt.                                                        | uitgesteld",
        "Hoe de zaak eruit zal zien, wordt met Parijs bezien.                                 | uitgesteld",
        "Over de zaak vindt overleg plaats met de bakkersbond.                                | uitgesteld",
        "De zaak is onderwerp van nader beraad.                                               | uitgesteld",
        "Zodra de zaak is goedgekeurd, hoort uw Kamer dat.                                    | uitgesteld",
        "De zaak is op 3 mei vastgesteld en getekend.                                         |",
        "De motie verzoekt de regering om een zaak te openen.                                 | citaat",
        "De IOB constateerde dat er een zaak stond.                                           | citaat",
        "Gevraagd is door leden van uw Kamer of er een zaak komt.                             | citaat",
        "Komt er een zaak op het eiland?                                                      | citaat",
        "Destijds stond er een zaak in de haven.                                              | verleden",
        "De vorige missie had een zaak in de haven.                                           | verleden",
        "Portugal heeft een zaak in de haven.                                                 | ander-land",
        "De Deense regering opent een zaak.                                                   | ander-land",
        "In Portugal opent Nederland een zaak.                                                |",
        "Misschien komt er een zaak.                                                          | mogelijk",
        "Er is een zaak op Kreta. De thans voorgestelde bijdrage aan de vloot telt zes koks.        | andere-missie",
        "De thans voorgestelde bijdrage omvat een zaak.                                        |",
        "De bakkers hebben een zaak. Nu sturen wij zes koks naar Malta.                         | verleden",
        "Nu sturen wij zes koks naar Malta, met een zaak.                                      |",
        "Jamaicanen beheren de zaak.                                                           | ander-land",
        "De Argentijnse genisten beheren de zaak.                                              | ander-land",
        "Aan de zaak wordt in Parijs nog gewerkt.                                              | uitgesteld",
        "Er komt een zaak. Wanneer die klaar is, weten we niet.                                 | uitgesteld",
        "Volgens de onderzoekers was er een zaak.                                              | citaat",
        "De leden wilden weten of er een zaak komt.                                            | citaat",
        "Er komt op 1 maart een zaak.                                                         |"
      })
  void scopeLiesOnTheMatter(String text, String scope) {
    assertThat(scopesOn(text, "zaak")).isEqualTo(scope == null ? Set.of() : Set.of(scope.strip()));
  }

  /** Scopes of which the stretch holds the word. */
  private static Set<String> scopesOn(String text, String word) {
    List<SentenceReading> read =
        vocabulary.explain(Sentences.of(PatternTest.paragraph(text.strip())));
    Set<String> scopes = new TreeSet<>();
    for (String scope : read.get(0).scopes()) {
      String under = scope.substring(scope.indexOf(": ") + 2, scope.lastIndexOf(" ← "));
      if (under.contains(word)) {
        scopes.add(scope.substring(0, scope.indexOf(':')));
      }
    }
    return scopes;
  }
}
