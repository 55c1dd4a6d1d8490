package nl.artikel100.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** With exit 2 or 3 on a single file: nothing on standard output, at most three lines on standard error. */
class ExitCodesTest {
  private static final String LETTER = "samples/zwak.docx";

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ''                                         | Er is geen opdracht opgegeven.
          toets brief                                | art100 kent de opdracht "toets" niet.
          brief.docx                                 | Bedoelt u dit?
          check                                      | Er is geen brief opgegeven.
          check --frmat json samples/zwak.docx       | Onbekende optie: --frmat
          check samples/zwak.docx --format           | De optie --format mist een waarde.
          check --format xml samples/zwak.docx       | Kies uit: text, html, json, md, sarif, junit, github
          check --format json --format md x          | De optie --format staat er meer dan eens.
          check --out --quiet samples/zwak.docx      | De optie --out mist een waarde.
          check --quiet=nee samples/zwak.docx        | De optie --quiet is verkeerd gebruikt.
          check --fail-under 101 samples/zwak.docx   | "101" is geen getal van 0 tot en met 100.
          check --fail-under NaN samples/zwak.docx   | "NaN" is geen getal van 0 tot en met 100.
          check --as brief samples/zwak.docx         | Kies uit: nieuw, verlenging, aanvullend
          check --profile geen samples/zwak.docx     | --profile kent "geen" niet.
          check --dump alles samples/zwak.docx       | Kies uit: letter, evidence, findings
          check --dump letter --out o samples/x.docx | --dump geldt voor één brief
          check --format html,json samples/zwak.docx | Meer dan één vorm past niet op de standaarduitvoer.
          check --format html a.docx b.docx          | Van meer dan één brief past de html niet
          check --force samples/zwak.docx            | --force heeft alleen zin samen met --out.
          check --rules geen samples/zwak.docx       | "geen" is geen map met regels.
          check --lang fr samples/zwak.docx          | Kies uit: nl, en
          check --out samples/zwak.docx samples/x    | is geen map waarin rapporten kunnen staan.
          explain                                    | Er is geen criterium opgegeven.
          explain T99                                | Er is geen criterium "T99".
          help toets                                 | art100 kent de opdracht "toets" niet.
          """)
  void wrongUse(String args, String message) {
    Run run = Run.of(args.isEmpty() ? new String[0] : args.split("\\s+"));
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains(message);
    assertThat(run.err().lines()).hasSizeBetween(1, 3);
  }

  @Test
  void unreadableFiles() throws IOException {
    Path empty = Files.createFile(folder.resolve("leeg.docx"));
    Path damaged = Files.writeString(folder.resolve("kapot.pdf"), "%PDF-1.7 en dan niets");
    Path other =
        Files.write(folder.resolve("plaatje.docx"), new byte[] {(byte) 0x89, 'P', 'N', 'G'});
    for (String file :
        new String[] {
          folder.toString(),
          folder + "/weg.docx",
          empty + "",
          damaged + "",
          other + "",
          "naam\0fout"
        }) {
      Run run = Run.of("check", "--format", "json", file);
      assertThat(run.exit()).as(file).isEqualTo(3);
      assertThat(run.out()).as(file).isEmpty();
      assertThat(run.err().lines()).as(file).hasSizeBetween(2, 3);
      assertThat(run.err())
          .startsWith(Messages.harmless(file) + ": ")
          .doesNotContain("Exception", "\tat ");
    }
  }

  @Test
  void scoreUnderTheThresholdIsOne() {
    Run under = Run.of("check", "--fail-under", "99,9", LETTER);
    assertThat(under.exit()).isEqualTo(1);
    assertThat(under.err()).contains(LETTER, "drempel van 99,9%");
    assertThat(under.out()).isNotEmpty();
    assertThat(Run.of("check", "--fail-under", "0", LETTER).exit()).isZero();
  }

  @Test
  void unreadableFileGoesBeforeThresholdAndDoesNotStopTheOthers() {
    Run run = Run.of("check", "--format", "md", "--fail-under", "99", "weg.docx", LETTER);
    assertThat(run.exit()).isEqualTo(3);
    assertThat(run.out()).contains("zwak.docx");
    assertThat(run.err()).contains("weg.docx: dit bestand bestaat niet.", "drempel");
  }

  @Test
  void documentThatIsNoLetterHasNoScoreToFail() {
    Run run = Run.of("check", "--fail-under", "100", "samples/voortgangsrapportage.docx");
    assertThat(run.exit()).isZero();
    assertThat(run.err()).isEmpty();
  }

  @Test
  void mistakeInRulesNamesFileAndLine() throws IOException {
    Path rules = copyOfRules();
    Path criterion = rules.resolve("toetsingskader/T03-mandaat/criterium.yaml");
    String text = Files.readString(criterion);
    Files.writeString(criterion, text.replace("vraag:", "vrag:"));
    Run run = Run.of("check", "--rules", rules.toString(), LETTER);
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err().lines()).hasSizeBetween(2, 3);
    assertThat(run.err()).containsPattern("toetsingskader/T03-mandaat/criterium\\.yaml:\\d+: ");
    Run all = Run.of("criteria", "--rules", rules.toString());
    assertThat(all.exit()).isEqualTo(2);
    assertThat(all.err()).contains("vrag");
  }

  private Path copyOfRules() throws IOException {
    Path from = Path.of("rules");
    Path to = folder.resolve("regels");
    try (var all = Files.walk(from)) {
      for (Path file : all.toList()) {
        Files.copy(file, to.resolve(from.relativize(file).toString()));
      }
    }
    return to;
  }

  @Test
  void fullDiskIsToldAndLeavesNothingHalf() throws IOException {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("No space left on device");
          }
        };
    Terminal terminal =
        new Terminal(
            InputStream.nullInputStream(),
            full,
            new PrintStream(err, true, StandardCharsets.UTF_8),
            false,
            false,
            false,
            null);
    assertThat(new Cli(terminal).run("check", LETTER)).isEqualTo(2);
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("standaarduitvoer");

    Path inTheWay = Files.createDirectories(folder.resolve("zwak-art100.html/vol"));
    Run run = Run.of("check", "--force", "--out", folder.toString(), LETTER);
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).contains("zwak-art100.html kan niet worden geschreven");
    assertThat(inTheWay).exists();
    try (var files = Files.list(folder)) {
      assertThat(files).hasSize(1);
    }
  }

  @Test
  void mistakeInTheProgramShowsNoTextOfTheLetter() {
    Messages messages = new Messages(nl.artikel100.report.Lang.NL);
    Failure failure =
        Failures.unexpected(
            Failure.INPUT, "brief.docx", new IllegalStateException("Geachte Voorzitter"), messages);
    assertThat(failure.exit()).isEqualTo(3);
    assertThat(failure.getMessage())
        .contains("brief.docx", "IllegalStateException")
        .doesNotContain("Geachte");
  }
}
