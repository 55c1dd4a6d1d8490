package nl.artikel100.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.artikel100.document.Documents;
import nl.artikel100.evidence.Signal;
import nl.artikel100.text.Sentences;
import org.junit.jupiter.api.Test;

/** The section on a point goes before a stray phrase; without such a section every place counts. */
class OwnSectionTest {
  private static final RuleSet RULES = RuleLoader.standard();
  private static final String TERM = "De uitzendtermijn van de militairen bedraagt zes maanden.";
  private static final String LATER =
      "Over de uitzendtermijn van de militairen, zes maanden of langer, wordt later besloten.";

  @Test
  void phraseElsewhereDoesNotCountWhereTheLetterHasASectionOnThePoint() throws Exception {
    assertThat(strengths("# Kosten\n\n" + TERM + "\n\n# Uitzendduur\n\n" + LATER))
        .isNotEmpty()
        .doesNotContain(Signal.Strength.FIRM);
  }

  @Test
  void everyPlaceCountsWithoutSuchASection() throws Exception {
    assertThat(strengths("# Kosten\n\n" + TERM + "\n\n# Dreiging\n\n" + LATER))
        .contains(Signal.Strength.FIRM);
  }

  @Test
  void sectionOnThePointCounts() throws Exception {
    assertThat(strengths("# Kosten\n\n" + LATER + "\n\n# Uitzendduur\n\n" + TERM))
        .contains(Signal.Strength.FIRM);
  }

  private static List<Signal.Strength> strengths(String markdown) throws Exception {
    Sentences letter =
        Sentences.of(Documents.read("brief.md", markdown.getBytes(StandardCharsets.UTF_8)));
    return OwnSection.first(RULES, letter, RULES.vocabulary().signals(letter)).stream()
        .filter(signal -> signal.criterion().equals("L17"))
        // that a point is left open does show
        .filter(signal -> !signal.element().endsWith(LeftOpen.SUFFIX))
        .map(Signal::strength)
        .toList();
  }
}
