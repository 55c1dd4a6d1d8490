package nl.artikel100.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.artikel100.gate.Config;
import nl.artikel100.report.Report;
import org.junit.jupiter.api.Test;

/** {@code check} with an {@code .art100.yml} above the letter, and {@code config}. */
class GateConfigTest extends RepositoryTest {
  @Test
  void configurationAboveTheLetterHolds() throws IOException {
    config("drempel: 60\nverplicht: [L01, L02]\n");
    Run run = Run.of("check", "--format", "md", weak);
    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.err())
        .contains(weak + ": L01, L02 (ontbreekt); dat mag hier niet.", "drempel van 60,0%");
    assertThat(Run.of("check", "-q", good).exit()).isZero();
    assertThat(Run.of("check", "-q", "--no-config", weak)).isEqualTo(new Run(0, "", ""));
    assertThat(Run.of("check", "--fail-under", "10", "--fail-on", "ontbreekt:T03", "-q", weak))
        .isEqualTo(new Run(0, "", ""));
    Path other = Files.writeString(folder.resolve("streng.yml"), "faal-op: [deels]\n");
    assertThat(Run.of("check", "-q", "--config", other.toString(), good).exit()).isEqualTo(1);
  }

  @Test
  void languageWeightsAndProfileOfTheConfigurationAreUsed() throws IOException {
    config("taal: en\nprofiel: verlenging\ngewichten: {L09: 30}\n");
    Report report = report(Run.of("check", "--format", "json", weak).out());
    assertThat(report.score().profile()).isEqualTo("verlenging; L09=30");
    assertThat(report.score().groups().get(1).title()).isEqualTo("Lessons of IOB");
    assertThat(report.criteria())
        .filteredOn(c -> c.id().equals("L09"))
        .allMatch(c -> c.possible() == 30);
    Report dutch =
        report(
            Run.of("check", "--format", "json", "--lang", "nl", "--profile", "nieuw", weak).out());
    assertThat(dutch.score().groups().get(1).title()).isEqualTo("Lessen van IOB");
    assertThat(dutch.score().profile()).startsWith("nieuw");
  }

  @Test
  void extraWordingsChangeWhatIsFound() throws IOException {
    Path letter = letters.resolve("zwak.md");
    String text = Files.readString(Path.of("samples/zwak.md"));
    int medevac = text.indexOf("\n\n", text.indexOf("Risico"));
    Files.writeString(
        letter,
        text.substring(0, medevac)
            + "\n\n## Medische zorg\n\nGewonden worden behandeld volgens protocol Alfa."
            + text.substring(medevac));
    String json = Run.of("check", "--format", "json", letter.toString()).out();
    assertThat(norm(json)).isFalse();
    config(
        "bewoordingen:\n  L09:\n    elementen:\n      norm: {toont: [\"{zorg} > protocol Alfa\"]}\n");
    String extended = Run.of("check", "--format", "json", letter.toString()).out();
    assertThat(norm(extended)).isTrue();
    assertThat(report(extended).tool().rulesHash()).isNotEqualTo(report(json).tool().rulesHash());
  }

  private static boolean norm(String json) throws IOException {
    return report(json).criteria().stream()
        .filter(c -> c.id().equals("L09"))
        .flatMap(c -> c.elements().stream())
        .anyMatch(e -> e.id().equals("norm") && e.found());
  }

  @Test
  void mistakeInTheConfigurationOfOneLetterStopsAll() throws IOException {
    Path deep = Files.createDirectories(letters.resolve("diep"));
    Path last = Files.copy(Path.of("samples/goed.md"), deep.resolve("goed.md"));
    Path wrong = Files.writeString(deep.resolve(Config.NAME), "taal: nl\ndrempel: veel\n");
    Run run = Run.of("check", "--format", "json", weak, last.toString());
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains(wrong + ":2: drempel: verwacht een getal", "niets getoetst");
    assertThat(run.err().lines()).hasSizeBetween(2, 3);
  }

  @Test
  void otherRulesThanPinnedAreRefused() throws IOException {
    config("regels: \"0.0.1\"\n");
    Run run = Run.of("check", weak);
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).contains(":1: regels: hier is versie 0.0.1 vastgezet");
  }

  @Test
  void configShowsWhatHoldsAndFromWhere() throws IOException {
    Path file = config("# x\ndrempel: 61\nverplicht: [L09, L01]\nfaal-op: [\"deels:L10\"]\n");
    Run run = Run.of("config", weak);
    assertThat(run.exit()).isZero();
    assertThat(run.out().lines())
        .anyMatch(line -> line.startsWith("drempel ") && line.endsWith(file + ":2"))
        .anyMatch(line -> line.matches("verplicht +L01,L09 +.*:3"))
        .anyMatch(line -> line.matches("faal-op +deels:L10 +.*:4"))
        .anyMatch(line -> line.matches("taal +nl +standaard"));
    config("drempel: 610\n");
    assertThat(Run.of("config", weak).exit()).isEqualTo(2);
  }
}
