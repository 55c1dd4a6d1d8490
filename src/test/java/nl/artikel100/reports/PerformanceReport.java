package nl.artikel100.reports;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** Writes {@code reports/performance.md}: every figure in it is measured by this run, on this machine. */
public final class PerformanceReport {
  private static final int COLD_RUNS = 15;
  private static final Path PDF = Path.of("samples/referentie/d11.pdf");
  private static final Path DOCX = Path.of("samples/referentie/d11.docx");

  private final StringBuilder out = new StringBuilder();
  private final Path tika;
  private final Path folder;

  private PerformanceReport(Path tika) throws IOException {
    this.tika = tika;
    this.folder = Files.createTempDirectory("art100-benchmark");
  }

  /**
   * Run from the root of the repository, after a build.
   *
   * @param args the jar of tika-app, and the file to write
   */
  public static void main(String[] args) throws Exception {
    PerformanceReport report = new PerformanceReport(Path.of(args[0]));
    report.intro();
    report.cold();
    report.warm();
    Files.writeString(Path.of(args[1]), report.out);
  }

  private void intro() {
    line("# Performance");
    line("");
    line(
        "Made by `.ci/reports performance`. Medians; "
            + Runtime.getRuntime().availableProcessors()
            + " cores, Java "
            + System.getProperty("java.version")
            + ", "
            + System.getProperty("os.name")
            + ".");
    line("Other work on the machine moves the times, less so the ratios: the programs take turns.");
  }

  private void cold() throws IOException, InterruptedException {
    line("");
    line("## A process of its own, one letter");
    line("");
    line(
        "Start to end, "
            + COLD_RUNS
            + " runs each after two to warm the disk. `tika-app --text` takes the text out and does"
            + " no more.");
    line("");
    row("letter", "art100 to JSON", "art100 to HTML", "tika-app --text", "JSON / tika-app");
    row("---", "--:", "--:", "--:", "--:");
    for (Path letter : List.of(PDF, DOCX)) {
      double[] ms =
          medians(
              List.of("./art100", "check", "--format", "json", letter.toString()),
              List.of("./art100", "check", "--format", "html", letter.toString()),
              List.of(java(), "-jar", tika.toString(), "--text", letter.toString()));
      String name = letter + (letter == PDF ? ", 12 pages" : "");
      row(
          name,
          ms(ms[0]),
          ms(ms[1]),
          ms(ms[2]),
          String.format(Locale.ROOT, "**%.2f**", ms[0] / ms[2]));
    }
    double[] start = medians(List.of("./art100", "help"), List.of("./art100", "--version"));
    line("");
    line(
        "Without a letter: `art100 help` "
            + ms(start[0])
            + ", `art100 --version` (loads the rules) "
            + ms(start[1])
            + ".");
  }

  /** Median time of each command in ms; they take turns, so that what else the machine does falls on all alike. */
  @SafeVarargs
  private double[] medians(List<String>... commands) throws IOException, InterruptedException {
    List<List<Double>> times = new ArrayList<>();
    for (int i = 0; i < commands.length; i++) {
      times.add(new ArrayList<>());
    }
    for (int run = -2; run < COLD_RUNS; run++) {
      for (int i = 0; i < commands.length; i++) {
        double ms = run(commands[i]);
        if (run >= 0) {
          times.get(i).add(ms);
        }
      }
    }
    return times.stream().mapToDouble(PerformanceReport::median).toArray();
  }

  private double run(List<String> command) throws IOException, InterruptedException {
    long start = System.nanoTime();
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(folder.resolve("out").toFile())
            .redirectError(folder.resolve("err").toFile())
            .start();
    if (process.waitFor() != 0) {
      throw new IOException(
          command + ": " + Files.readString(folder.resolve("err"), StandardCharsets.UTF_8));
    }
    return (System.nanoTime() - start) / 1e6;
  }

  private static String java() {
    return ProcessHandle.current().info().command().orElse("java");
  }

  private void warm() throws IOException {
    line("");
    line("## Many letters in one process");
    line("");
    line(
        "Per letter, one letter at a time, 200 runs after 1,000 to warm up: with the compiler of Java for long work, and"
            + " with the settings of the start script, which is made for the short run.");
    line("");
    row("step", "all of Java's compiler", "start script");
    row("---", "--:", "--:");
    List<String> full = warm(List.of());
    List<String> quick = warm(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmn200m"));
    for (int i = 0; i < full.size(); i++) {
      String[] one = full.get(i).split("\t");
      row(one[0], one[1] + " ms", quick.get(i).split("\t")[1] + " ms");
    }
  }

  private static List<String> warm(List<String> settings) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(ProcessHandle.current().info().command().orElse("java"));
    command.addAll(settings);
    command.addAll(
        List.of("-cp", System.getProperty("java.class.path"), WarmSteps.class.getName()));
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
        .lines()
        .toList();
  }

  private static double median(List<Double> times) {
    List<Double> sorted = new ArrayList<>(times);
    Collections.sort(sorted);
    return sorted.get(sorted.size() / 2);
  }

  private static String ms(double ms) {
    return String.format(Locale.ROOT, ms < 100 ? "%.1f ms" : "%.0f ms", ms);
  }

  private void row(String... cells) {
    line("| " + String.join(" | ", Arrays.asList(cells)) + " |");
  }

  private void line(String text) {
    out.append(text).append('\n');
  }
}
