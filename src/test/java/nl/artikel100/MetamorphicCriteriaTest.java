package nl.artikel100;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Over all criteria: what must lower a verdict does, and moves no other. */
class MetamorphicCriteriaTest {
  private static Metamorphosis letter;
  private static Map<String, String> whole;

  @BeforeAll
  static void read() throws IOException {
    letter = new Metamorphosis(ArtikelHonderdToets.standard(), Path.of("rules"));
    whole = letter.whole();
  }

  @Test
  void everyCriterionIsMetByItsExcerptAmongAllOthers() {
    assertThat(whole).hasSize(36);
    assertThat(whole.values()).filteredOn("voldoet"::equals).hasSizeGreaterThanOrEqualTo(35);
  }

  /** The rest keeps its verdict because another section shows the same; {@code reports/accuracy.md} names them. */
  @ParameterizedTest
  @CsvSource({
    "taken out, 27",
    "asked by a member, 25",
    "denied, 17",
    "deferred, 28",
    "said of another mission in the past, 27"
  })
  void changeLowersItsCriterion(String change, int atLeast) {
    List<String> lowered = new ArrayList<>();
    for (String id : letter.criteria()) {
      Map<String, String> changed = letter.changed(id, Metamorphosis.LOWERING.get(change));
      if (Metamorphosis.different(whole, changed).contains(id)) {
        lowered.add(id);
      }
    }
    assertThat(lowered).hasSizeGreaterThanOrEqualTo(atLeast);
  }

  @Test
  void takingOutOneMovesNoOther() {
    for (String id : letter.criteria()) {
      Map<String, String> changed = letter.changed(id, text -> "");
      assertThat(Metamorphosis.different(whole, changed)).as(id).isSubsetOf(id);
    }
  }

  /** Not nothing: a point told in two short phrases, under a heading about something else, is taken for chance. */
  @Test
  void anotherHeadingMovesAlmostNothing() {
    List<String> moved = new ArrayList<>();
    for (String id : letter.criteria()) {
      moved.addAll(Metamorphosis.different(whole, letter.moved(id, "Onderwerp")));
    }
    assertThat(moved).hasSizeLessThanOrEqualTo(4);
  }

  @Test
  void sectionAboutSomethingElseMovesNothing() {
    String section =
        "\n## Huisvesting van het ministerie\n\nHet gebouw aan de gracht krijgt een nieuw dak en een fietsenstalling. De"
            + " lift wordt in de herfst geschilderd. De tuinman snoeit de rozen.\n";
    assertThat(letter.extended(section)).isEqualTo(whole);
  }
}
