package nl.artikel100.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.artikel100.document.Documents;
import nl.artikel100.evidence.Signal;
import nl.artikel100.text.Sentences;
import org.junit.jupiter.api.Test;

/** In ten pages one chance phrase proves nothing; in a passage, under its own heading or in company it does. */
class LoneWordingTest {
  private static final RuleSet RULES = RuleLoader.standard();

  /** Hardly a line finds this, and it shows one element. */
  private static final String LONE = "De ploeg beschikt over een geweldsinstructie.";

  private static final String OTHER = "De haven is gebouwd in de vorige eeuw.";

  @Test
  void countsInAShortText() throws Exception {
    assertThat(strengths("# Kosten\n\n" + LONE)).contains(Signal.Strength.FIRM);
  }

  @Test
  void doesNotCountAloneInALongLetter() throws Exception {
    assertThat(strengths(padding() + "# Kosten\n\n" + LONE + "\n\n" + padding()))
        .isNotEmpty()
        .doesNotContain(Signal.Strength.FIRM);
  }

  @Test
  void countsUnderItsOwnHeading() throws Exception {
    assertThat(strengths(padding() + "# Geweldsinstructie\n\n" + LONE + "\n\n" + padding()))
        .contains(Signal.Strength.FIRM);
  }

  @Test
  void countsBesideAnotherElement() throws Exception {
    String judged = " Het kabinet acht deze rules of engagement toereikend voor de taak.";
    assertThat(strengths(padding() + "# Kosten\n\n" + LONE + judged + "\n\n" + padding()))
        .contains(Signal.Strength.FIRM);
  }

  @Test
  void aVagueWordingOfALessonDoesNotCountAlone() throws Exception {
    String vague = "De voortgang van het werk wordt gevolgd.";
    assertThat(of("L18", "volgen", "# Kosten\n\n" + vague)).contains(Signal.Strength.VAGUE);
    assertThat(of("L18", "volgen", padding() + "# Kosten\n\n" + vague + "\n\n" + padding()))
        .isNotEmpty()
        .doesNotContain(Signal.Strength.VAGUE);
  }

  private static String padding() {
    return "# Achtergrond\n\n" + (OTHER + "\n\n").repeat(25);
  }

  private static List<Signal.Strength> strengths(String markdown) throws Exception {
    return of("T08", "instructie", markdown);
  }

  private static List<Signal.Strength> of(String criterion, String element, String markdown)
      throws Exception {
    Sentences letter =
        Sentences.of(Documents.read("brief.md", markdown.getBytes(StandardCharsets.UTF_8)));
    return LoneWording.undo(RULES, letter, RULES.vocabulary().signals(letter)).stream()
        .filter(signal -> signal.criterion().equals(criterion) && signal.element().equals(element))
        .map(Signal::strength)
        .toList();
  }
}
