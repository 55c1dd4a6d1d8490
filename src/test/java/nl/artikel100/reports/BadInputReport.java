package nl.artikel100.reports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.artikel100.cli.Ordeal;
import nl.artikel100.hostile.BadFiles;
import nl.artikel100.hostile.WorstCases;

/** Writes the section on bad input of {@code reports/robustness.md}. */
public final class BadInputReport {
  /** Twice what a file may take, so that a miss shows by how much. */
  private static final int PATIENCE = 300;

  private static final int MOST = 100_000;

  /** What took longest before it was mended, and one of every sort. */
  private static final List<String> WORST =
      List.of(
          "digits",
          "dates",
          "periods",
          "sums of money",
          "brackets",
          "square brackets",
          "quotes",
          "sentence",
          "paragraph",
          "other notes");

  private final StringBuilder out = new StringBuilder();
  private final Path folder;
  private int tried;
  private int survived;
  private long slowest;
  private long largest;

  private BadInputReport() throws IOException {
    folder = Files.createTempDirectory("art100-bad");
  }

  /**
   * Run from the root of the repository, after a build.
   *
   * @param args a pattern of the kinds and the triggers to try; only told, not written
   */
  public static void main(String[] args) throws IOException {
    BadInputReport report = new BadInputReport();
    String only = args.length == 0 ? ".*" : args[0];
    report.files(only);
    report.worstCases(only);
    if (args.length == 0) {
      RobustnessSection.BAD_INPUT.write(report.text());
    }
  }

  private String text() {
    return "## Bad input\n\n"
        + "Each file below was checked as a user would (`art100 check --format json --annotate`), the files of a row one after"
        + " the other in one process with `-Xmx1g`. *Survived*: a report that reads back, or exit code 3 with a line that says"
        + " what is wrong and one that says what to do. **"
        + tried
        + " tried, "
        + survived
        + " survived; at most "
        + seconds(slowest)
        + " of processor time and "
        + largest / 1024
        + " MB resident, Java itself included.** The files are made anew by the tests (`BadFiles`), and"
        + " `BadFilesTest` holds each to 20 seconds and that process, the large ones at a tenth."
        + " Text and HTML that were cut off, and random bytes after the mark of RTF or HTML, are text all the same and get a report.\n\n"
        + out;
  }

  private void files(String only) throws IOException {
    row("kind", "tried", "report", "refused", "survived", "longest", "most memory");
    row("---", "--:", "--:", "--:", "--:", "--:", "--:");
    for (Map.Entry<String, List<Path>> kind : BadFiles.write(folder, 1).entrySet()) {
      if (kind.getKey().matches(only)) {
        kind(kind.getKey(), kind.getValue());
      }
    }
  }

  private void kind(String name, List<Path> files) throws IOException {
    int reports = 0;
    int refused = 0;
    long longest = 0;
    long memory = 0;
    Ordeal ordeal = new Ordeal();
    for (Path file : files) {
      Ordeal.Outcome outcome = ordeal.check(file, PATIENCE);
      System.err.println(
          name + " " + file.getFileName() + " " + outcome.toString().replace('\n', ' '));
      reports += outcome.exit() == 0 && outcome.report() ? 1 : 0;
      refused += outcome.exit() == 3 && outcome.lines() == 2 ? 1 : 0;
      longest = Math.max(longest, outcome.cpu());
      memory = Math.max(memory, Memory.resident(ordeal.handle()));
      if (outcome.exit() < 0) {
        ordeal.close();
        ordeal = new Ordeal();
      }
    }
    ordeal.close();
    tried += files.size();
    survived += reports + refused;
    slowest = Math.max(slowest, longest);
    largest = Math.max(largest, memory);
    row(
        name,
        files.size() + "",
        reports + "",
        refused + "",
        reports + refused + "",
        seconds(longest),
        memory / 1024 + " MB");
  }

  private void worstCases(String only) throws IOException {
    out.append("\n### One thing a hundred thousand times\n\n")
        .append(
            "A letter that repeats one word, mark or sentence, as Markdown; processor time of the whole check. Linear time")
        .append(" gives 4 in the last column; what the start costs makes it less.\n\n");
    row("repeated", "25,000 times", "100,000 times", "quotient");
    row("---", "--:", "--:", "--:");
    try (Ordeal ordeal = new Ordeal()) {
      // the first check also loads the program
      time(ordeal, "warm", "Nederland levert 12 militairen. ", 1000);
      for (String name : WORST) {
        if (name.matches(only)) {
          String trigger = WorstCases.triggers().get(name);
          long quarter = time(ordeal, name, trigger, MOST / 4);
          long whole = time(ordeal, name, trigger, MOST);
          String quotient = String.format(Locale.ROOT, "%.1f", (double) whole / quarter);
          row(name, seconds(quarter), seconds(whole), quotient);
        }
      }
    }
  }

  private long time(Ordeal ordeal, String name, String trigger, int times) throws IOException {
    Path file = folder.resolve("worst.md");
    Files.writeString(file, WorstCases.letter(trigger, times));
    Ordeal.Outcome outcome = ordeal.check(file, PATIENCE);
    System.err.println(name + " " + times + " " + outcome);
    return Math.max(1, outcome.cpu());
  }

  private static String seconds(long milliseconds) {
    return String.format(Locale.ROOT, "%.1f s", milliseconds / 1000.0);
  }

  private void row(String... cells) {
    out.append("| ").append(String.join(" | ", cells)).append(" |\n");
  }
}
