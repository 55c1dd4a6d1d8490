package nl.artikel100.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import nl.artikel100.ArtikelHonderdToets;
import nl.artikel100.archive.Row;
import nl.artikel100.batch.Scan.Known;
import nl.artikel100.document.Limits;
import nl.artikel100.report.JsonReport;
import nl.artikel100.report.Report;
import nl.artikel100.scoring.Request;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScanTest {
  private static final ArtikelHonderdToets TOETS = ArtikelHonderdToets.standard();

  @TempDir Path temp;
  private Path in;
  private Folder out;

  @BeforeEach
  void folders() throws IOException {
    in = Files.createDirectories(temp.resolve("in/2016 en later"));
    out = new Folder(temp.resolve("in/rapporten"));
    Files.copy(Path.of("samples/goed.docx"), in.resolve("goed.docx"));
    Files.copy(Path.of("samples/zwak.pdf"), in.resolve("zwak.pdf"));
    Files.write(in.resolve("stuk.pdf"), "%PDF-1.7 en dan niets".getBytes(StandardCharsets.UTF_8));
    Files.writeString(in.resolve("~$goed.docx"), "slot van Word");
    Files.writeString(in.resolve("cijfers.csv"), "1,2");
  }

  private static Settings settings(int seconds) {
    return new Settings(Request.standard(), Limits.STANDARD.with("tijd", seconds), null, null);
  }

  private Scan.Result scan(Known known) throws IOException {
    return scan(known, 60, 0);
  }

  private Scan.Result scan(Known known, int seconds, int megabytes) throws IOException {
    Sources sources = Sources.find(List.of(temp.resolve("in")), List.of(), List.of(), out.path());
    try (Scan scan = new Scan(settings(seconds), out, 2, megabytes, known)) {
      Scan.Result result = scan.run(TOETS, sources.files(), (done, total, row, same) -> {});
      out.finish();
      return result;
    }
  }

  private static List<String> failures(Scan.Result result) {
    List<String> failures = new ArrayList<>();
    for (Row row : result.rows()) {
      if (row.failure() != null) {
        failures.add(row.file() + " " + row.failure());
      }
    }
    return failures;
  }

  @Test
  void badFileStopsNothing() throws Exception {
    Scan.Result result = scan(Known.SAME_CONTENT);
    assertThat(result.complete()).isTrue();
    assertThat(result.rows())
        .extracting(Row::file)
        .containsExactly(
            "2016 en later/goed.docx", "2016 en later/stuk.pdf", "2016 en later/zwak.pdf");
    assertThat(failures(result)).containsExactly("2016 en later/stuk.pdf DAMAGED");
    Report here = TOETS.check(in.resolve("goed.docx"), Request.standard()).report();
    assertThat(out.report(result.rows().get(0))).isEqualTo(here);
    assertThat(Files.readString(out.path().resolve("letters/2016 en later/goed.docx.html")))
        .contains("<html");
  }

  @Test
  void onlyWhatChangedIsCheckedAgain() throws Exception {
    Scan.Result first = scan(Known.SAME_CONTENT);
    assertThat(first.unchanged()).isZero();
    assertThat(scan(Known.SAME_CONTENT).unchanged()).isEqualTo(2);
    // another letter, the same size
    byte[] bytes = Files.readAllBytes(in.resolve("zwak.pdf"));
    byte[] other = bytes.clone();
    other[other.length - 1] = other[other.length - 1] == '\n' ? (byte) ' ' : (byte) '\n';
    Files.write(in.resolve("zwak.pdf"), other);
    assertThat(scan(Known.SAME_CONTENT).unchanged()).isEqualTo(1);
    Files.delete(out.path().resolve("letters/2016 en later/goed.docx.json"));
    assertThat(scan(Known.SAME_CONTENT).unchanged()).isEqualTo(1);
    assertThat(scan(Known.NONE).unchanged()).isZero();
    Files.delete(in.resolve("goed.docx"));
    assertThat(scan(Known.SAME_CONTENT).rows()).hasSize(2);
    assertThat(out.path().resolve("letters/2016 en later/goed.docx.html")).doesNotExist();
  }

  @Test
  void interruptedScanGoesOn() throws Exception {
    Sources sources = Sources.find(List.of(temp.resolve("in")), List.of(), List.of(), out.path());
    Scan.Result part;
    try (Scan scan = new Scan(settings(60), out, 1, 0, Known.SAME_CONTENT)) {
      part = scan.run(TOETS, sources.files(), (done, total, row, same) -> scan.stop());
    }
    assertThat(part.complete()).isFalse();
    assertThat(part.rows()).hasSize(1);
    assertThat(out.rows()).hasSize(1);
    Scan.Result rest = scan(Known.SAME_TIME);
    assertThat(rest.complete()).isTrue();
    assertThat(rest.unchanged()).isEqualTo(1);
    assertThat(rest.rows()).hasSize(3);
  }

  @Test
  void lineCutOffInTheMiddleIsCheckedAgain() throws Exception {
    scan(Known.SAME_CONTENT);
    Path rows = out.path().resolve("letters.jsonl");
    byte[] all = Files.readAllBytes(rows);
    Files.write(rows, java.util.Arrays.copyOf(all, all.length - 100));
    Files.writeString(rows, "\nonzin\n", StandardOpenOption.APPEND);
    assertThat(scan(Known.SAME_CONTENT).unchanged()).isEqualTo(1);
  }

  @Test
  void halfALineOfAKilledScanSpoilsNoOther() throws Exception {
    scan(Known.SAME_CONTENT);
    Path rows = out.path().resolve("letters.jsonl");
    Path part = out.path().resolve("letters.jsonl.part");
    String[] lines = Files.readString(rows).split("\n");
    // killed while it wrote the first line, and the next scan before it wrote all rows
    Files.delete(rows);
    Files.writeString(part, lines[0].substring(0, 100));
    try (var more = out.part()) {
      more.add("2016 en later/zwak.pdf", lines[2].getBytes(StandardCharsets.UTF_8));
    }
    assertThat(out.rows()).containsOnlyKeys("2016 en later/zwak.pdf");
    assertThat(out.unfinished()).isTrue();
    assertThat(scan(Known.SAME_CONTENT).unchanged()).isEqualTo(1);
    assertThat(out.unfinished()).isFalse();
  }

  @Test
  void rowsAreTheSameWhetherTheyAreNewOrTakenOver() throws Exception {
    scan(Known.SAME_CONTENT);
    Path rows = out.path().resolve("letters.jsonl");
    byte[] all = Files.readAllBytes(rows);
    String[] lines = Files.readString(rows).split("\n");
    // the middle one is checked again, behind what a killed scan left
    Files.writeString(rows, lines[0] + "\n" + lines[2] + "\n");
    Files.writeString(out.path().resolve("letters.jsonl.part"), "half een regel");
    assertThat(scan(Known.SAME_CONTENT).unchanged()).isEqualTo(2);
    assertThat(rows).hasBinaryContent(all);
  }

  @Test
  void fileThatPassesALimitIsListed() throws Exception {
    Path huge = in.resolve("groot.txt");
    String sentence = Files.readString(Path.of("samples/goed.md"));
    Files.writeString(huge, sentence.repeat(9_000_000 / sentence.length()));
    assertThat(failures(scan(Known.SAME_CONTENT, 60, 64)))
        .contains("2016 en later/groot.txt MEMORY")
        .hasSize(2);
    Files.delete(huge);
    Files.writeString(in.resolve("lang.txt"), sentence.repeat(4_300_000 / sentence.length()));
    assertThat(failures(scan(Known.SAME_CONTENT, 1, 2000)))
        .contains("2016 en later/lang.txt TIME")
        .hasSize(2);
  }

  /** What a killed scan left goes with the next one; what is somebody else's stays. */
  @Test
  void halvesOfAKilledScanAreTakenAway() throws Exception {
    scan(Known.SAME_CONTENT);
    Path pages = out.path().resolve("letters/2016 en later");
    List<Path> halves =
        List.of(
            pages.resolve(".zwak.pdf.html.part"),
            pages.resolve(".weg.docx.json.part"),
            out.path().resolve(".letters.xlsx.part"),
            out.path().resolve(".letters.jsonl.part"));
    Path own = Files.writeString(out.path().resolve(".notitie.part"), "van de lezer");
    for (Path half : halves) {
      Files.writeString(half, "<html>");
    }
    assertThat(scan(Known.SAME_TIME).unchanged()).isEqualTo(2);
    assertThat(halves).noneMatch(Files::exists);
    assertThat(own).exists();
  }

  /** As when the system takes the process away: no file is to blame. */
  @Test
  void processThatEndsIsReplacedAndCostsNoFile() throws Exception {
    for (int i = 0; i < 6; i++) {
      Files.copy(Path.of("samples/goed.docx"), in.resolve("goed-" + i + ".docx"));
    }
    Sources sources = Sources.find(List.of(temp.resolve("in")), List.of(), List.of(), out.path());
    List<ProcessHandle> before = ProcessHandle.current().children().toList();
    AtomicInteger killed = new AtomicInteger();
    Scan.Listener kill =
        (done, total, row, same) -> {
          if (done == 2) {
            ProcessHandle.current()
                .children()
                .filter(child -> !before.contains(child))
                .forEach(child -> killed.addAndGet(child.destroyForcibly() ? 1 : 0));
          }
        };
    try (Scan scan = new Scan(settings(60), out, 3, 0, Known.NONE)) {
      Scan.Result result = scan.run(TOETS, sources.files(), kill);
      assertThat(killed).hasValueGreaterThan(0);
      assertThat(result.rows()).hasSize(9);
      assertThat(failures(result)).containsExactly("2016 en later/stuk.pdf DAMAGED");
    }
  }

  @Test
  void rowCannotLeadOutOfTheFolder() throws Exception {
    scan(Known.SAME_CONTENT);
    Path victim = Files.writeString(temp.resolve("in/brief.html"), "van een ander");
    Path rows = out.path().resolve("letters.jsonl");
    Files.writeString(
        rows,
        Files.readString(rows)
            + "{\"file\":\"weg.pdf\",\"failure\":\"TIME\",\"page\":\"letters/../../brief.html\"}\n");
    scan(Known.SAME_CONTENT);
    assertThat(victim).hasContent("van een ander");
  }

  @Test
  void patternsChooseFiles() throws Exception {
    Files.createDirectories(temp.resolve("in/concept"));
    Files.copy(Path.of("samples/goed.docx"), temp.resolve("in/concept/c.docx"));
    assertThat(names(List.of("*.docx"), List.of()))
        .containsExactly("2016 en later/goed.docx", "concept/c.docx");
    assertThat(names(List.of("*.docx"), List.of("concept/**")))
        .containsExactly("2016 en later/goed.docx");
    assertThat(names(List.of(), List.of("*.pdf")))
        .containsExactly("2016 en later/goed.docx", "concept/c.docx");
  }

  private List<String> names(List<String> include, List<String> exclude) throws IOException {
    return Sources.find(List.of(temp.resolve("in")), include, exclude, out.path()).files().stream()
        .map(Source::file)
        .toList();
  }

  @Test
  void foldersOfTheSameNameStayApart() throws Exception {
    Path other = Files.createDirectories(temp.resolve("elders/2016 en later"));
    Files.copy(Path.of("samples/zwak.docx"), other.resolve("goed.docx"));
    Sources sources = Sources.find(List.of(in, other), List.of("*.docx"), List.of(), out.path());
    assertThat(sources.files())
        .extracting(Source::file)
        .containsExactly("2016 en later-2/goed.docx", "2016 en later/goed.docx");
  }

  @Test
  void readsWhatItWrote() throws Exception {
    scan(Known.SAME_CONTENT);
    for (String line : Files.readAllLines(out.path().resolve("letters.jsonl"))) {
      assertThat(line).startsWith("{\"file\":").endsWith("}");
    }
    try (var in = Files.newInputStream(out.path().resolve("letters/2016 en later/zwak.pdf.json"))) {
      assertThat(JsonReport.read(in).document().name()).isEqualTo("zwak.pdf");
    }
  }
}
