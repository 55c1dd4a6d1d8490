package nl.artikel100.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import nl.artikel100.document.Documents;
import nl.artikel100.rules.RuleLoader;
import nl.artikel100.text.Sentences;
import org.junit.jupiter.api.Test;

/** A letter says in its opening, or time and again, which mission it is about; what it says of another does not count. */
class OtherMissionsTest {
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

  private static boolean isAboutAnother(String markdown) throws Exception {
    Sentences letter =
        Sentences.of(Documents.read("brief.md", markdown.getBytes(StandardCharsets.UTF_8)));
    return RuleLoader.standard().vocabulary().explain(letter).stream()
        .flatMap(read -> read.scopes().stream())
        .anyMatch(scope -> scope.startsWith("andere-missie: Bij"));
  }
}
