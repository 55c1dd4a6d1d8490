package nl.artikel100.cli;

import static org.assertj.core.api.Assertions.assertThat;

import nl.artikel100.ArtikelHonderdToets;
import nl.artikel100.rules.CriterionText;
import nl.artikel100.rules.RuleSet;
import org.junit.jupiter.api.Test;

class NormCommandsTest {
  private final RuleSet rules = ArtikelHonderdToets.standard().rules();

  @Test
  void criteriaListsTheWholeNorm() {
    Run run = Run.of("criteria");
    assertThat(run.exit()).isZero();
    for (CriterionText criterion : rules.criteria()) {
      assertThat(run.out()).contains("- " + criterion.id() + " " + criterion.dutch().title());
    }
  }

  @Test
  void explainShowsAllOfACriterion() {
    CriterionText medevac = rules.criterion("L09");
    String page = Run.of("explain", "l9").out();
    assertThat(page.replaceAll("\\s+", " "))
        .contains(medevac.dutch().question(), medevac.sources().get(0).place())
        .contains(flat(medevac.dutch().limits()), flat(medevac.dutch().why()))
        .contains(flat(medevac.good()), flat(medevac.poor()));
    medevac.dutch().elements().keySet().forEach(id -> assertThat(page).contains("(" + id + ")"));
    assertThat(page.lines()).allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(88));
  }

  @Test
  void everyCriterionCanBeExplainedInBothLanguages() {
    for (CriterionText criterion : rules.criteria()) {
      assertThat(Run.of("explain", criterion.id()).out()).startsWith(criterion.id());
      assertThat(Run.of("explain", criterion.id(), "--lang", "en").out())
          .contains(criterion.english().title());
    }
  }

  @Test
  void versionTellsToolRulesAndHash() {
    assertThat(Run.of("--version").out()).contains("art100 ", rules.version(), rules.hash());
  }

  private static String flat(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }
}
