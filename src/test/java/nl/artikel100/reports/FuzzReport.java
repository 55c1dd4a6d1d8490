package nl.artikel100.reports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The section on fuzzing of {@code reports/robustness.md}, from what {@code .ci/fuzz} left: all its runs together. */
public final class FuzzReport {
  private static final List<String> TARGETS =
      List.of(
          "docx",
          "odt",
          "pdf",
          "doc",
          "rtf",
          "html",
          "xml",
          "txt",
          "md",
          "rules",
          "config",
          "judgements",
          "json",
          "web");
  private static final Pattern DONE = Pattern.compile("Done (\\d+) runs in (\\d+) second");
  private static final Pattern COVERAGE = Pattern.compile("cov: (\\d+)");

  private final StringBuilder out = new StringBuilder();
  private long inputs;
  private long seconds;
  private int found;
  private boolean missing;

  private FuzzReport() {}

  /** @param args the folder {@code target/fuzz} */
  public static void main(String[] args) throws IOException {
    FuzzReport report = new FuzzReport();
    report.all(Path.of(args[0]));
    RobustnessSection.FUZZING.write(report.out.toString());
  }

  private void all(Path folder) throws IOException {
    line("## Fuzzing");
    line("");
    line(
        "[Jazzer](https://github.com/CodeIntelligenceTesting/jazzer) changes inputs and keeps what reaches new code. In packed"
            + " formats it changes the parts, since a change of the packed bytes breaks a checksum and goes no further; one letter in"
            + " sixteen that can be read is also checked, told in every form and given back with comments. A finding is anything but"
            + " a report or a refusal with its reason. Minutes are those of the clock, on a machine that did other work as well;"
            + " branches are those seen in the readers, art100's own and the libraries'. A run that Jazzer broke off counts no inputs.");
    line("");
    row("target", "minutes", "inputs", "branches", "findings that are open");
    row("---", "--:", "--:", "--:", "--:");
    for (String target : TARGETS) {
      if (Files.isDirectory(folder.resolve(target))) {
        one(target, folder.resolve(target));
      } else {
        missing = true;
      }
    }
    row("all", minutes(seconds), String.format(Locale.ROOT, "%,d", inputs), "", found + "");
    line("");
    line(
        "What was found and mended stands, with the inputs to begin with, in `src/test/resources/fuzz`, and is tried in every test"
            + " run; `.ci/run` fuzzes all of them together for a minute, `.ci/fuzz 900` each for a quarter of an hour."
            + (missing
                ? " Targets that are not in the table have not been fuzzed for long yet."
                : ""));
  }

  private void one(String target, Path folder) throws IOException {
    long runs = 0;
    long time = 0;
    long coverage = 0;
    try (Stream<Path> files = Files.list(folder)) {
      for (Path log : files.filter(f -> f.toString().endsWith(".log")).toList()) {
        String text = Files.readString(log, java.nio.charset.StandardCharsets.ISO_8859_1);
        Matcher done = DONE.matcher(text);
        if (done.find()) {
          runs += Long.parseLong(done.group(1));
          time += Long.parseLong(done.group(2));
        }
        coverage =
            Math.max(
                coverage,
                COVERAGE
                    .matcher(text)
                    .results()
                    .map(MatchResult::group)
                    .mapToLong(cov -> Long.parseLong(cov.substring(5)))
                    .max()
                    .orElse(0));
      }
    }
    int open;
    try (Stream<Path> files = Files.list(folder.resolve("found"))) {
      open =
          (int)
              files
                  .filter(f -> f.getFileName().toString().matches("(crash|timeout|oom)-.*"))
                  .count();
    }
    inputs += runs;
    seconds += time;
    found += open;
    row(
        target,
        minutes(time),
        String.format(Locale.ROOT, "%,d", runs),
        String.format(Locale.ROOT, "%,d", coverage),
        open + "");
  }

  private static String minutes(long seconds) {
    return String.format(Locale.ROOT, "%.1f", seconds / 60.0);
  }

  private void row(String... cells) {
    line("| " + String.join(" | ", cells) + " |");
  }

  private void line(String text) {
    out.append(text).append('\n');
  }
}
