package nl.artikel100.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.artikel100.document.Documents;
import nl.artikel100.rules.RuleLoader;
import nl.artikel100.text.Sentences;
import org.junit.jupiter.api.Test;

/**
 * A letter says in its opening, or time and again, which mission and place it is about; what it says of another does not
 * count.
 */
class OtherNamesTest {
  private static final String ABOUT = "Nederland neemt deel aan KFOR.\n\n";
  private static final String PADDING = "De haven is gebouwd in de vorige eeuw.\n\n";
  private static final String OTHER = "Bij UNIFIL is een tolk aan elke patrouille verbonden.";
  private static final String OWN = "Bij KFOR is een tolk aan elke patrouille verbonden.";

  @Test
  void anotherMissionIsSeen() throws Exception {
    assertThat(isAboutAnother(ABOUT + PADDING.repeat(45) + OTHER)).isTrue();
  }

  @Test
  void theOwnMissionIsNot() throws Exception {
    assertThat(isAboutAnother(ABOUT + PADDING.repeat(45) + OWN)).isFalse();
  }

  @Test
  void aNameThatComesBackIsTheOwn() throws Exception {
    assertThat(isAboutAnother(PADDING.repeat(45) + (OTHER + "\n\n").repeat(4))).isFalse();
  }

  @Test
  void inAPassageNobodyKnows() throws Exception {
    assertThat(isAboutAnother(OTHER)).isFalse();
  }

  @Test
  void anotherPlaceIsSeenAndWhatGoesOnAboutIt() throws Exception {
    String elsewhere = "Voor onze militairen in Litouwen is een tolk geregeld. ";
    assertThat(marked(elsewhere + "Zij krijgen daar ook een cursus.")).hasSize(2);
    assertThat(marked(elsewhere + "De brug is gebouwd.")).hasSize(1);
    assertThat(marked(elsewhere + "Voor KFOR krijgen zij een cursus.")).hasSize(1);
  }

  @Test
  void theOwnPlaceIsNot() throws Exception {
    assertThat(marked("Voor onze militairen in Kosovo is een tolk geregeld.")).isEmpty();
  }

  @Test
  void aPlaceOftenLookedBackOnIsNotTheOwn() throws Exception {
    assertThat(marked("Toen in Mali de helikopters weggingen, reed niemand meer.\n\n".repeat(5)))
        .hasSize(5);
  }

  private static List<String> marked(String paragraph) throws Exception {
    String text = "De inzet is in Kosovo. " + ABOUT + PADDING.repeat(45) + paragraph;
    Sentences letter =
        Sentences.of(Documents.read("brief.md", text.getBytes(StandardCharsets.UTF_8)));
    return RuleLoader.standard().vocabulary().explain(letter).stream()
        .filter(read -> read.scopes().stream().anyMatch(s -> s.startsWith("andere-missie")))
        .map(SentenceReading::text)
        .toList();
  }

  private static boolean isAboutAnother(String markdown) throws Exception {
    Sentences letter =
        Sentences.of(Documents.read("brief.md", markdown.getBytes(StandardCharsets.UTF_8)));
    return RuleLoader.standard().vocabulary().explain(letter).stream()
        .flatMap(read -> read.scopes().stream())
        .anyMatch(scope -> scope.startsWith("andere-missie: Bij"));
  }
}
