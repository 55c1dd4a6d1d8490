package nl.artikel100.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.artikel100.report.JsonReport;
import nl.artikel100.report.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {
  private static final String GOOD = "samples/goed.docx";
  private static final String WEAK = "samples/zwak.docx";

  @TempDir Path folder;

  private static Report report(String json) throws IOException {
    return JsonReport.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void jsonIsTheReportAndNothingElse() throws IOException {
    Run run = Run.of("check", "--format", "json", GOOD);
    assertThat(run.exit()).isZero();
    assertThat(run.err()).isEmpty();
    Report report = report(run.out());
    assertThat(report.document().name()).isEqualTo("goed.docx");
    assertThat(report.criteria()).hasSize(36);
  }

  @Test
  void jsonOfSeveralLettersIsAnArray() throws IOException {
    Run run = Run.of("check", "--format", "json", GOOD, "weg.docx", WEAK);
    String[] reports = run.out().strip().split("\n,\n");
    assertThat(reports).hasSize(2);
    assertThat(report(reports[0].substring(1)).document().name()).isEqualTo("goed.docx");
    assertThat(report(reports[1].substring(0, reports[1].length() - 1)).document().name())
        .isEqualTo("zwak.docx");
    assertThat(Run.of("check", "--format", "json", "weg.docx", "ook-weg.docx").out())
        .isEqualTo("[]\n");
  }

  @Test
  void standardInputGivesTheSameVerdicts() throws IOException {
    Report file = report(Run.of("check", "--format", "json", GOOD).out());
    Report input =
        report(
            Run.withInput(Files.readAllBytes(Path.of(GOOD)), "check", "-", "--format", "json")
                .out());
    assertThat(input.document().name()).isEqualTo("-");
    assertThat(input.document().sha256()).isEqualTo(file.document().sha256());
    assertThat(input.criteria()).isEqualTo(file.criteria());
  }

  @Test
  void languageMayStandAnywhere() {
    for (String[] args :
        new String[][] {
          {"--lang", "en", "check", "weg.docx"},
          {"check", "--lang=en", "weg.docx"},
          {"check", "weg.docx", "--lang", "en"},
        }) {
      assertThat(Run.of(args).err()).startsWith("weg.docx: this file does not exist.");
    }
    assertThat(Run.of("check", "weg.docx").err()).startsWith("weg.docx: dit bestand bestaat niet.");
  }

  @Test
  void quietLeavesOutWhatWasNotAskedFor() {
    assertThat(Run.of("check", "--quiet", GOOD)).isEqualTo(new Run(0, "", ""));
    assertThat(Run.of("check", "--quiet", "--fail-under", "99", WEAK))
        .isEqualTo(new Run(1, "", ""));
    assertThat(Run.of("check", "--quiet", "--format", "md", GOOD).out()).isNotEmpty();
  }

  @Test
  void kindGivenByTheUserOverrulesTheOneFound() throws IOException {
    Run run =
        Run.of("check", "--as", "nieuw", "--format", "json", "samples/voortgangsrapportage.docx");
    assertThat(report(run.out()).document().type()).isEqualTo("nieuw");
    assertThat(report(run.out()).score()).isNotNull();
  }

  @Test
  void dumpShowsTheStep() {
    assertThat(Run.of("check", "--dump", "letter", GOOD).out()).contains("\"blocks\"");
    assertThat(Run.of("check", GOOD, "--dump", "evidence").out()).contains("\"sentences\"");
    assertThat(Run.of("check", "--dump=findings", GOOD).out()).contains("\"T03\"");
  }

  @Test
  void reportsGoToTheFolderUnderTheNameOfTheLetter() throws IOException {
    Path out = folder.resolve("nieuwe map/rapporten");
    byte[] before = Files.readAllBytes(Path.of(GOOD));
    Run run = Run.of("check", "--out", out.toString(), "--format", "html,json", GOOD);
    assertThat(run.exit()).isZero();
    assertThat(run.out()).contains("samples/goed.docx: ", "goed-art100.html", "goed-art100.json");
    try (var files = Files.list(out)) {
      assertThat(files.map(f -> f.getFileName().toString()))
          .containsExactlyInAnyOrder("goed-art100.html", "goed-art100.json");
    }
    assertThat(Files.readAllBytes(Path.of(GOOD))).isEqualTo(before);
  }

  @Test
  void olderReportIsReplacedOnlyByForce() throws IOException {
    Path old = Files.writeString(folder.resolve("goed-art100.html"), "oud");
    Run refused = Run.of("check", "--out", folder.toString(), WEAK, GOOD);
    assertThat(refused.exit()).isEqualTo(2);
    assertThat(refused.err()).contains(old.toString(), "--force");
    assertThat(old).hasContent("oud");
    assertThat(folder.resolve("zwak-art100.html")).doesNotExist();
    assertThat(Run.of("check", "--force", "--out", folder.toString(), GOOD).exit()).isZero();
    assertThat(Files.readString(old)).contains("<html");
  }

  @Test
  void letterIsNeverOverwritten() throws IOException {
    Path letter = Files.copy(Path.of("samples/goed.md"), folder.resolve("goed.md"));
    Path trap = Files.createSymbolicLink(folder.resolve("goed-art100.md"), letter);
    Run run =
        Run.of("check", "--force", "--format", "md", "--out", folder.toString(), letter.toString());
    assertThat(run.exit()).isEqualTo(2);
    assertThat(trap).isSymbolicLink();
    assertThat(letter).hasSameBinaryContentAs(Path.of("samples/goed.md"));
  }

  @Test
  void sameLetterInTwoFormatsKeepsItsEndings() throws IOException {
    Run run = Run.of("check", "--out", folder.toString(), GOOD, "samples/goed.pdf");
    assertThat(run.exit()).isZero();
    assertThat(folder.resolve("goed.docx-art100.html")).exists();
    assertThat(folder.resolve("goed.pdf-art100.html")).exists();
    Run twice = Run.of("check", "--out", folder.resolve("x").toString(), GOOD, "./" + GOOD);
    assertThat(twice.exit()).isEqualTo(2);
  }

  @Test
  void trackedChangesAreReadAsAsked() throws IOException {
    String file = "src/test/resources/document/wijzigingen.docx";
    assertThat(Run.of("check", file, "--format", "md").out())
        .contains("> De brief bevat bijgehouden wijzigingen", "aanvaard");
    for (String how : new String[] {"rejected", "original"}) {
      Report report = report(Run.of("check", file, "--changes", how, "--format", "json").out());
      assertThat(report.document().reading())
          .singleElement()
          .asString()
          .endsWith("alsof die alle zijn verworpen.");
      assertThat(report.facts().personnel()).extracting(Report.Personnel::number).contains(100);
    }
    assertThat(Run.of("check", file, "--changes", "beide").exit()).isEqualTo(2);
    // comments go with the text that was checked, and the changes stay in the copy
    String copy = folder.resolve("kopie.docx").toString();
    assertThat(Run.of("check", file, "--changes", "rejected", "-q", "--annotate", copy).exit())
        .isZero();
    Run again = Run.of("check", copy, "--changes", "rejected", "--format", "json");
    assertThat(report(again.out()).facts())
        .isEqualTo(
            report(Run.of("check", file, "--changes", "rejected", "--format", "json").out())
                .facts());
    assertThat(report(Run.of("check", copy, "--format", "json").out()).facts())
        .isEqualTo(report(Run.of("check", file, "--format", "json").out()).facts());
  }

  @Test
  void copyWithCommentsComesBesideTheLetter() throws IOException {
    Path letter = Files.copy(Path.of(WEAK), folder.resolve("brief.docx"));
    Path copy = folder.resolve("brief-art100.docx");
    Run run = Run.of("check", "--annotate", letter.toString(), "--format", "json");
    assertThat(run.exit()).isZero();
    assertThat(report(run.out()).document().name()).isEqualTo("brief.docx");
    assertThat(run.err()).contains("opmerkingen → " + copy);
    byte[] before = Files.readAllBytes(copy);
    Run again = Run.of("check", letter.toString(), "--annotate");
    assertThat(again.exit()).isEqualTo(2);
    assertThat(again.err()).contains(copy + " is er al", "andere naam");
    assertThat(copy).hasBinaryContent(before);
    Run round = Run.of("check", "-q", copy.toString(), "--annotate");
    assertThat(round).isEqualTo(new Run(0, "", ""));
    assertThat(folder.resolve("brief-art100-2.docx")).hasBinaryContent(before);
    assertThat(Run.of("check", "-q", copy.toString(), "--strip").exit()).isZero();
    assertThat(folder.resolve("brief-schoon.docx")).exists();
    assertThat(letter).hasSameBinaryContentAs(Path.of(WEAK));
    try (var files = Files.list(folder)) {
      assertThat(files).hasSize(4);
    }
  }

  @Test
  void copyOfAPdfIsAPdfWhateverTheLetterIsCalled() throws IOException {
    byte[] pdf = Files.readAllBytes(Path.of("samples/zwak.pdf"));
    Path letter = Files.write(folder.resolve("brief.docx"), pdf);
    assertThat(Run.of("check", "-q", letter.toString(), "--annotate").exit()).isZero();
    Path copy = folder.resolve("brief-art100.pdf");
    assertThat(Files.readAllBytes(copy)).startsWith(pdf);
    assertThat(Run.of("check", "-q", letter.toString(), "--annotate").exit()).isEqualTo(2);
    assertThat(Run.of("check", copy.toString(), "--strip").err())
        .contains("opmerkingen van art100 weggehaald → " + folder.resolve("brief-schoon.pdf"));
    assertThat(folder.resolve("brief-schoon.pdf")).hasBinaryContent(pdf);
  }

  @Test
  void copyNeverReplacesTheLetter() throws IOException {
    Path letter = Files.copy(Path.of(WEAK), folder.resolve("brief.docx"));
    Path link = Files.createSymbolicLink(folder.resolve("ander.docx"), letter);
    for (Path target :
        new Path[] {letter, link, folder.resolve("../" + folder.getFileName() + "/brief.docx")}) {
      Run run = Run.of("check", letter.toString(), "--annotate", target.toString());
      assertThat(run.exit()).isEqualTo(2);
      assertThat(run.err()).contains("zou de brief zelf overschrijven");
    }
    assertThat(letter).hasSameBinaryContentAs(Path.of(WEAK));
  }

  @Test
  void copyThatCannotBeIsWrongUse() {
    String copy = folder.resolve("kopie.docx").toString();
    assertThat(Run.of("check", "samples/zwak.pdf", "--annotate", copy).err())
        .contains("die is .pdf");
    assertThat(Run.of("check", "samples/zwak.md", "--annotate").err())
        .contains(".docx, .odt of .pdf");
    for (String[] args :
        new String[][] {
          {"check", "samples/zwak.pdf", "--annotate", copy},
          {"check", WEAK, "--annotate", folder.resolve("kopie.txt").toString()},
          {"check", "samples/zwak.md", "--strip"},
          {"check", WEAK, GOOD, "--annotate", copy},
          {"check", "-", "--annotate", copy},
          {"check", WEAK, "--annotate", copy, "--strip"},
          {"check", WEAK, "--dump", "letter", "--annotate", copy},
          {"check", WEAK, "--annotate", folder.resolve("nergens/kopie.docx").toString(), "-q"},
        }) {
      assertThat(Run.of(args).exit()).as(String.join(" ", args)).isEqualTo(2);
    }
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void fullFolderNameOfAFileIsNoSurprise() throws IOException {
    Path odd = folder.resolve("brief\u001b[31m\n-x");
    Run run = Run.of("check", odd.toString());
    assertThat(run.exit()).isEqualTo(3);
    assertThat(run.err()).doesNotContain("\u001b");
    assertThat(run.err().lines()).hasSize(2);
  }
}
