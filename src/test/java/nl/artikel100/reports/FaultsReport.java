package nl.artikel100.reports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import nl.artikel100.faults.Killing;
import nl.artikel100.faults.Soak;

/** The sections on faults and on long use of {@code reports/robustness.md}: measured by this run, on this machine. */
public final class FaultsReport {
  private static final int SCANS_KILLED = 80;
  private static final int COPIES_KILLED = 40;
  private static final int CHECKS = 10_000;
  private static final int POINTS = 10;
  private static final int THREADS = 8;
  private static final int CHECKS_TOGETHER = 800;

  private final StringBuilder out = new StringBuilder();

  private FaultsReport() {}

  /** Run from the root of the repository, after a build. */
  public static void main(String[] args) throws Exception {
    FaultsReport kills = new FaultsReport();
    kills.kills();
    RobustnessSection.FAULTS.write(kills.out.toString());
    FaultsReport soak = new FaultsReport();
    soak.soak();
    RobustnessSection.SOAK.write(soak.out.toString());
    System.exit(0);
  }

  private void kills() throws Exception {
    Path folder = Files.createTempDirectory("art100-kill");
    Killing scans = new Killing(folder.resolve("a"), 42);
    scans.scan(SCANS_KILLED);
    Killing copies = new Killing(folder.resolve("b"), 42);
    copies.annotate(COPIES_KILLED);
    delete(folder);
    line("## Killed at random moments");
    line("");
    line(
        "`kill -9` at a moment chosen by chance between start and end. A scan of 14 letters goes on where the last one was"
            + " killed, with or without `--resume`, over an empty folder or the results of an older scan; what comes of it in the"
            + " end is, file by file, what an undisturbed scan gives (of the workbook all but the time it was made), and no half"
            + " file is left beside it.");
    line("");
    row(
        "",
        "killed",
        "came to the end",
        "damaged",
        "lost",
        "left in the folder for temporary files");
    row("---", "--:", "--:", "--:", "--:", "--:");
    row(
        "`scan`, `scan --resume`",
        scans.kills() + "",
        scans.finished() + "",
        "0",
        "0 of " + scans.kept() + " reports",
        "0");
    row(
        "`check --annotate --out --force`",
        copies.kills() + "",
        copies.finished() + "",
        "0",
        "0",
        "0");
    line("");
    line("A figure other than 0 ends the run that makes this page, so it can only say 0.");
  }

  private void soak() throws Exception {
    Soak soak = new Soak();
    long start = System.nanoTime();
    List<Soak.Point> points = soak.run(CHECKS, POINTS);
    double seconds = (System.nanoTime() - start) / 1e9;
    line("## Ten thousand checks in one process");
    line("");
    line(
        "Letters of eight formats in turns, each with page, JSON and, where the format takes them, a copy with comments: "
            + String.format(Locale.ROOT, "%.0f s.", seconds));
    line("");
    row("checks", "heap after a collection", "open files");
    row("--:", "--:", "--:");
    for (Soak.Point point : points) {
      String heap = String.format(Locale.ROOT, "%.1f MB", point.heap() / 1048576.0);
      row(point.checks() + "", heap, point.files() + "");
    }
    line("");
    line(
        "On "
            + THREADS
            + " threads: "
            + soak.differing(THREADS, CHECKS_TOGETHER)
            + " of "
            + CHECKS_TOGETHER
            + " results had other bytes than those of one thread.");
  }

  private static void delete(Path folder) throws IOException {
    try (var files = Files.walk(folder)) {
      for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  private void row(String... cells) {
    line("| " + String.join(" | ", cells) + " |");
  }

  private void line(String text) {
    out.append(text).append('\n');
  }
}
