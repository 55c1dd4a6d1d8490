package nl.artikel100.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What {@code check} fails on, and its forms for build servers. */
class GateCommandTest extends RepositoryTest {
  @Test
  void onlyWhatIsNewFailsWithABaseline() throws IOException {
    String file = folder.resolve("basis.json").toString();
    Run none = Run.of("check", "--baseline", file, weak);
    assertThat(none.exit()).isEqualTo(2);
    assertThat(none.err()).contains("--baseline-write");
    Run written = Run.of("check", "-q", "--baseline", file, "--baseline-write", weak);
    assertThat(written).isEqualTo(new Run(0, "", ""));
    String before = Files.readString(Path.of(file));
    assertThat(Run.of("check", "-q", "--baseline", file, "samples/zwak.pdf").exit()).isZero();
    Run fresh = Run.of("check", "--format", "github", "--baseline", file, weak, good);
    assertThat(fresh.exit()).isEqualTo(1);
    assertThat(fresh.err()).contains(good + ": nieuw, en niet in de baseline: ");
    assertThat(fresh.out()).doesNotContain("::error file=" + weak);
    assertThat(Files.readString(Path.of(file))).isEqualTo(before);
    config("baseline: basis.json\nverplicht: [L01]\n");
    assertThat(Run.of("check", "-q", weak).exit()).isZero();
    Files.writeString(Path.of(file), before.replace("\"L01\" : \"ontbreekt\",", ""));
    Run missing = Run.of("check", "--format", "md", weak);
    assertThat(missing.exit()).isEqualTo(1);
    assertThat(missing.err()).contains("L01 (ontbreekt)");
    Run shrunk = Run.of("check", "-q", "--baseline-shrink", weak);
    assertThat(shrunk.exit()).isEqualTo(1);
    assertThat(Files.readString(Path.of(file))).doesNotContain("\"L01\" :");
    Files.writeString(Path.of(file), "{}");
    assertThat(Run.of("check", "-q", weak).exit()).isEqualTo(2);
  }

  @Test
  void scoreMayNotFallMoreThanAllowed() throws IOException {
    Path older = folder.resolve("oud.json");
    Files.writeString(older, Run.of("check", "--format", "json", good).out());
    Run fallen =
        Run.of("check", "--format", "md", "--previous", older + "", "--max-drop", "5", weak);
    assertThat(fallen.exit()).isEqualTo(1);
    assertThat(fallen.err()).contains("de score daalde van", "hooguit 5,0% is toegestaan");
    assertThat(fallen.out()).contains("### Wat er veranderde", "- Slechter: ");
    assertThat(Run.of("check", "-q", "--previous", older + "", "--max-drop", "99", weak).exit())
        .isZero();
    Path reports = folder.resolve("rapporten");
    Run.of("check", "-q", "--format", "json", "--out", reports.toString(), weak);
    Run same =
        Run.of(
            "check", "--format", "md", "--previous", reports + "", "--max-drop", "0", weak, good);
    assertThat(same.exit()).isZero();
    assertThat(same.out()).contains("Geen enkel oordeel veranderde.");
    assertThat(same.err()).contains(good + ": er is geen eerder rapport");
    Files.writeString(older, Run.of("check", "--format", "json", good, weak).out());
    assertThat(Run.of("check", "-q", "--previous", older + "", "--max-drop", "0", weak).exit())
        .isZero();
    Files.writeString(older, "geen rapport");
    assertThat(Run.of("check", "-q", "--previous", older + "", weak).exit()).isEqualTo(2);
  }

  @Test
  void meanOfSeveralLettersMayBeTheThreshold() throws IOException {
    double low = report(Run.of("check", "--format", "json", weak).out()).score().percent();
    double high = report(Run.of("check", "--format", "json", good).out()).score().percent();
    String between = String.valueOf((low + high) / 2 - 1);
    String document = copy("voortgangsrapportage.docx");
    assertThat(Run.of("check", "-q", "--fail-under", between, weak, good, document).exit())
        .isEqualTo(1);
    assertThat(
            Run.of("check", "-q", "--fail-under", between, "--mean", weak, good, document).exit())
        .isZero();
    Run under = Run.of("check", "--format", "md", "--mean", "--fail-under", high + "", weak, good);
    assertThat(under.exit()).isEqualTo(1);
    assertThat(under.err()).startsWith("Het gemiddelde, ");
  }

  @Test
  void documentsThatAreNoLetterPassUnlessForbidden() throws IOException {
    String document = copy("voortgangsrapportage.docx");
    Run run = Run.of("check", "-q", "--fail-under", "100", "--fail-on", "deels", document);
    assertThat(run.exit()).isZero();
    Run forbidden = Run.of("check", "--format", "md", "--fail-on", "geen-brief", document);
    assertThat(forbidden.exit()).isEqualTo(1);
    assertThat(forbidden.err()).contains("dit is geen Artikel 100-brief, en dat mag hier niet");
  }

  @Test
  void patternsAreExpandedWithoutAShell() throws IOException {
    Files.copy(Path.of(weak), letters.resolve("~$zwak.docx"));
    Files.copy(Path.of(weak), letters.resolve("zwak-art100.docx"));
    Files.copy(Path.of(weak), letters.resolve(".zwak.docx"));
    copy("goed.md");
    for (String pattern :
        List.of("brieven/**/*.docx", "brieven/2027/*.docx", "**/*.docx", "brieven/*/[gz]*.docx")) {
      Run run = Run.of("check", "--format", "junit", folder + "/" + pattern);
      assertThat(run.exit()).isZero();
      assertThat(run.out().split("<testsuite ", -1)).as(pattern).hasSize(3);
      assertThat(run.out()).contains("goed.docx", "zwak.docx");
    }
    assertThat(Run.of("check", "-q", folder + "/brieven/*.docx").exit()).isEqualTo(3);
    Path odd = Files.copy(Path.of(good), letters.resolve("brief [1].docx"));
    assertThat(Run.of("check", "-q", odd.toString()).exit()).isZero();
  }

  @Test
  void formsForBuildServersHoldAllLettersAndWhatCouldNotBeRead() throws IOException {
    Path out = folder.resolve("uit");
    Run run =
        Run.of(
            "check",
            "--format",
            "sarif,junit,github,json",
            "--out",
            out.toString(),
            weak,
            folder + "/weg.docx",
            good);
    assertThat(run.exit()).isEqualTo(3);
    assertThat(run.out()).contains("2 brieven → ");
    try (var files = Files.list(out)) {
      assertThat(files.map(f -> f.getFileName().toString()))
          .containsExactlyInAnyOrder(
              "art100.sarif",
              "art100-junit.xml",
              "art100-github.txt",
              "zwak-art100.json",
              "goed-art100.json");
    }
    assertThat(Files.readString(out.resolve("art100.sarif")))
        .contains("\"executionSuccessful\": false", "dit bestand bestaat niet");
    assertThat(Files.readString(out.resolve("art100-junit.xml")))
        .contains("<error type=\"unread\"");
    Run again = Run.of("check", "--format", "sarif", "--out", out.toString(), weak);
    assertThat(again.exit()).isEqualTo(2);
    assertThat(again.err()).contains("art100.sarif is er al");
  }

  @Test
  void testResultsFailOnWhatTheRunDoesNotAllow() throws IOException {
    Run run =
        Run.of("check", "--format", "junit", "--fail-on", "deels:L10", "--fail-under", "90", weak);
    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.out())
        .contains("<failure type=\"deels\"", "<failure type=\"score\"", "drempel van 90,0%");
    Run passed = Run.of("check", "--format", "junit", weak);
    assertThat(passed.out()).doesNotContain("type=\"deels\"", "type=\"score\"");
  }

  @Test
  void wrongUseIsTold() {
    for (String[] args :
        new String[][] {
          {"--fail-on", "mist"},
          {"--fail-on", "ontbreekt:L99"},
          {"--max-drop", "5"},
          {"--max-drop", "x", "--previous", "y"},
          {"--previous", "weg.json"},
          {"--config", "weg.yml"},
          {"--config", "x.yml", "--no-config"},
          {"--baseline-write"},
          {"--baseline", "b.json", "--baseline-write", "--baseline-shrink"},
        }) {
      String[] all = new String[args.length + 2];
      all[0] = "check";
      all[1] = good;
      System.arraycopy(args, 0, all, 2, args.length);
      Run run = Run.of(all);
      assertThat(run.exit()).as(String.join(" ", args)).isEqualTo(2);
      assertThat(run.out()).isEmpty();
      assertThat(run.err().lines()).hasSizeBetween(1, 3);
    }
  }
}
