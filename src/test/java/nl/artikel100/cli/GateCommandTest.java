package nl.artikel100.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import nl.artikel100.gate.Config;
import nl.artikel100.report.JsonReport;
import nl.artikel100.report.Report;
import nl.artikel100.report.Verdict;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code check} in a folder of letters with an {@code .art100.yml}, and {@code init} and {@code config}. */
class GateCommandTest {
  @TempDir Path folder;
  private Path letters;
  private String weak;
  private String good;

  @BeforeEach
  void repository() throws IOException {
    letters = Files.createDirectories(folder.resolve("brieven/2027"));
    weak = copy("zwak.docx");
    good = copy("goed.docx");
  }

  private String copy(String sample) throws IOException {
    return Files.copy(Path.of("samples", sample), letters.resolve(sample)).toString();
  }

  private Path config(String text) throws IOException {
    return Files.writeString(folder.resolve(Config.NAME), text);
  }

  private static Report report(String json) throws IOException {
    return JsonReport.read(new ByteArrayInputStream(json.getBytes(UTF_8)));
  }

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
  void waiversAreShownAndThoseWithoutEffectAreTold() throws IOException {
    Path file =
        config(
            """
            drempel: 0
            verplicht: [L01]
            afwijkingen:
              - {criterium: L01, brief: "brieven/2027/zwak.*", reden: Volgt., eigenaar: DVB, geldig-tot: 2999-12-31}
              - {criterium: L02, brief: "zwak.docx", reden: Volgt., eigenaar: DVB, geldig-tot: 2020-12-31}
              - {criterium: T16, brief: "zwak.docx", reden: Volgt., eigenaar: DVB, geldig-tot: 2999-12-31}
              - {criterium: L06, brief: "zwaak.docx", reden: Volgt., eigenaar: DVB, geldig-tot: 2999-12-31}
              - {criterium: L06, brief: "goed.docx", reden: Volgt., eigenaar: DVB, geldig-tot: 2999-12-31}
            """);
    Run run = Run.of("check", "--format", "json", weak);
    assertThat(run.exit()).isZero();
    assertThat(run.err().lines())
        .containsExactlyInAnyOrder(
            file + ":5: de afwijking van L02 telt niet meer; zij gold tot en met 2020-12-31.",
            file
                + ":6: de afwijking van T16 is niet nodig; in "
                + weak
                + " is daar niets op aan te merken.",
            file + ":7: de afwijking van L06 past op geen enkele brief.");
    Report report = report(run.out());
    assertThat(report.criteria())
        .filteredOn(c -> c.waiver() != null)
        .extracting(Report.Criterion::id)
        .containsExactly("L01");
    assertThat(report.score().accepted()).isGreaterThan(report.score().percent());
    assertThat(Run.of("check", weak).out())
        .contains("Afgeweken met uitleg (DVB, geldig tot en met 31 december 2999): Volgt.")
        .contains("Met de uitleg bij afwijkingen meegerekend: ");
    assertThat(Run.of("check", "--format", "sarif", weak).out()).contains("\"justification\"");
  }

  @Test
  void commentInTheWordFileIsAWaiver() throws IOException {
    Path noted = letters.resolve("met opmerking.docx");
    withComment(noted, "art100: L01 n.v.t., reden: staat in de vertrouwelijke bijlage");
    Run run = Run.of("check", "--format", "json", noted.toString());
    assertThat(run.exit()).isZero();
    assertThat(report(run.out()).criteria())
        .filteredOn(c -> c.id().equals("L01"))
        .allMatch(c -> c.verdict() == Verdict.ONTBREEKT)
        .extracting(Report.Criterion::waiver)
        .containsExactly(new Report.Waiver("staat in de vertrouwelijke bijlage", "A. Jansen", ""));
    assertThat(Run.of("check", noted.toString()).out())
        .contains("Afgeweken met uitleg (A. Jansen): staat in de vertrouwelijke bijlage");
    withComment(noted, "art100: L01 n.v.t.");
    Run wrong = Run.of("check", "--format", "json", good, noted.toString());
    assertThat(wrong.exit()).isEqualTo(2);
    assertThat(wrong.out()).isEmpty();
    assertThat(wrong.err()).contains("opmerking 1", "zonder reden telt een afwijking niet");
  }

  private static void withComment(Path target, String text) throws IOException {
    String xml =
        "<w:comments xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
            + "<w:comment w:id=\"0\" w:author=\"A. Jansen\"><w:p><w:r><w:t>"
            + text.substring(0, 10)
            + "</w:t></w:r><w:r><w:t>"
            + text.substring(10)
            + "</w:t></w:r></w:p></w:comment></w:comments>";
    try (ZipInputStream in =
            new ZipInputStream(Files.newInputStream(Path.of("samples/zwak.docx")));
        ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(target))) {
      for (ZipEntry entry; (entry = in.getNextEntry()) != null; ) {
        out.putNextEntry(new ZipEntry(entry.getName()));
        in.transferTo(out);
      }
      out.putNextEntry(new ZipEntry("word/comments.xml"));
      out.write(xml.getBytes(UTF_8));
    }
  }

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
