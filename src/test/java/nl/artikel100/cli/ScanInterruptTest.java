package nl.artikel100.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import nl.artikel100.archive.RowJson;
import nl.artikel100.report.JsonReport;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A real Ctrl-C on a real process. */
@DisabledOnOs(OS.WINDOWS)
class ScanInterruptTest {
  private static final int LETTERS = 120;

  @TempDir Path temp;
  private Path out;

  /** In a terminal the signal goes to the processes that check as well; {@code kill -INT} reaches the first one only. */
  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  @Timeout(value = 10, unit = TimeUnit.MINUTES)
  void interruptedScanLeavesValidResultsAndIsResumed(boolean terminal) throws Exception {
    Path in = Files.createDirectory(temp.resolve("in"));
    for (int i = 0; i < LETTERS; i++) {
      String letter = Files.readString(Path.of("samples/referentie/d01.md"));
      Files.writeString(in.resolve("brief-" + i + ".md"), letter + "\n\nAfschrift " + i + ".\n");
    }
    out = temp.resolve("uit");
    Path told = temp.resolve("told.txt");
    List<String> command = new ArrayList<>();
    if (ignoresInterrupts()) {
      // as where a build runs in the background
      command.addAll(List.of("env", "--default-signal=INT"));
    }
    command.addAll(
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            System.getProperty("java.class.path"),
            Main.class.getName(),
            "scan",
            in.toString(),
            "--out",
            out.toString()));
    Process scan =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(told.toFile()).start();
    while (scan.isAlive() && done() < 4) {
      Thread.sleep(20);
    }
    List<String> kill = new ArrayList<>(List.of("kill", "-INT", String.valueOf(scan.pid())));
    if (terminal) {
      scan.descendants().forEach(child -> kill.add(String.valueOf(child.pid())));
    }
    new ProcessBuilder(kill).inheritIO().start().waitFor();
    assertThat(scan.waitFor()).as(Files.readString(told)).isEqualTo(130);
    int done = check(false);
    assertThat(done).isBetween(4, LETTERS - 1);
    Run rest = Run.of("scan", in.toString(), "--out", out.toString(), "--resume");
    assertThat(rest.exit()).as(rest.err()).isZero();
    assertThat(rest.out()).contains("Ongewijzigd: " + done + ".");
    assertThat(check(true)).isEqualTo(LETTERS);
  }

  private long done() throws IOException {
    Path part = out.resolve("letters.jsonl.part");
    if (!Files.exists(part)) {
      return 0;
    }
    // only rows that are written to their end; the file begins with an empty line
    String written = Files.readString(part);
    return written
        .substring(0, written.lastIndexOf('\n') + 1)
        .lines()
        .filter(row -> !row.isBlank())
        .count();
  }

  /** Reads every file of the results, and gives how many letters stand in each of them. */
  private int check(boolean complete) throws Exception {
    List<String> rows = Files.readAllLines(out.resolve("letters.jsonl"));
    for (String row : rows) {
      String file = RowJson.read(row.getBytes(java.nio.charset.StandardCharsets.UTF_8)).file();
      assertThat(Jsoup.parse(Files.readString(out.resolve("letters/" + file + ".html"))).body())
          .isNotNull();
      try (var json = Files.newInputStream(out.resolve("letters/" + file + ".json"))) {
        assertThat(JsonReport.read(json).score()).isNotNull();
      }
    }
    assertThat(Files.readAllLines(out.resolve("letters.csv"))).hasSize(rows.size() + 1);
    Document page = Jsoup.parse(Files.readString(out.resolve("index.html")));
    assertThat(page.select(".warning").isEmpty()).isEqualTo(complete);
    try (var book = new XSSFWorkbook(Files.newInputStream(out.resolve("letters.xlsx")))) {
      assertThat(book.getSheetAt(0).getLastRowNum()).isEqualTo(rows.size());
    }
    try (Stream<Path> files = Files.walk(out)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .noneMatch(name -> name.endsWith(".part"));
    }
    return rows.size();
  }

  private static boolean ignoresInterrupts() throws IOException {
    Path status = Path.of("/proc/self/status");
    if (!Files.exists(status)) {
      return false;
    }
    try (Stream<String> lines = Files.lines(status)) {
      return lines
          .filter(line -> line.startsWith("SigIgn:"))
          .anyMatch(line -> (Long.parseUnsignedLong(line.split("\\s+")[1], 16) & 2) != 0);
    }
  }
}
