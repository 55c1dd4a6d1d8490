package nl.artikel100.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
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
    List<String> args = new ArrayList<>(List.of("explain", "--lang", "nl"));
    rules.criteria().forEach(criterion -> args.add(criterion.id()));
    Run dutch = Run.of(args.toArray(String[]::new));
    args.set(2, "en");
    Run english = Run.of(args.toArray(String[]::new));
    for (CriterionText criterion : rules.criteria()) {
      assertThat(dutch.out()).contains(criterion.id() + "  " + criterion.dutch().title() + "\n=");
      assertThat(english.out())
          .contains(criterion.id() + "  " + criterion.english().title() + "\n=");
    }
  }

  @Test
  void versionTellsToolRulesAndHash() {
    assertThat(Run.of("--version").out()).contains("art100 ", rules.version(), rules.hash());
  }

  @Test
  void evaluateComparesWithReaders() {
    Run run =
        Run.of(
            "evaluate",
            "src/test/passages/reference.jsonl",
            "--criteria",
            "T07",
            "--per-criterion");
    assertThat(run.exit()).isZero();
    assertThat(run.out()).contains("T07 ").doesNotContain("T08");
    assertThat(Run.of("evaluate").exit()).isEqualTo(2);
    assertThat(Run.of("evaluate", "geen-map").err()).contains("geen-map bestaat niet.");
    Run other = Run.of("evaluate", "README.md");
    assertThat(other.exit()).isEqualTo(2);
    assertThat(other.err().lines()).hasSizeBetween(1, 3);
  }

  private static String flat(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }
}
