package nl.artikel100.reports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Adds the figures of {@code art100 scan} to {@code reports/performance.md}: measured by this run, on this machine. */
public final class ScanPerformance {
  private static final int PDFS = 240;
  private static final int RUNS = 7;
  private static final List<Integer> SIZES = List.of(100, 250, 500, 1000);

  private final StringBuilder out = new StringBuilder();
  private final Path folder;
  private double textOf240;

  private ScanPerformance() throws IOException {
    this.folder = Files.createTempDirectory("art100-scan");
  }

  /**
   * Run from the root of the repository, after a build.
   *
   * @param args the jar of tika-app, the file to add to, and optionally a number of letters to measure memory with
   */
  public static void main(String[] args) throws Exception {
    ScanPerformance report = new ScanPerformance();
    Path file = Path.of(args[1]);
    if (args.length > 2) {
      report.memory(Integer.parseInt(args[2]));
    } else {
      report.pdfs(args[0]);
      report.growth(args[0]);
    }
    String before = Files.exists(file) ? Files.readString(file) : "";
    Files.writeString(file, before + report.out);
  }

  /**
   * The letters of {@code samples/} and drafts of them: a PDF with another page left out than the drafts before it, a text with
   * a line of its own. No two files are the same.
   */
  private Path letters(int count, String ending) throws IOException {
    Path in = Files.createDirectories(folder.resolve(count + ending));
    List<Path> originals;
    try (Stream<Path> files = Files.walk(Path.of("samples"))) {
      originals = files.filter(f -> f.toString().endsWith(ending)).sorted().toList();
    }
    for (int i = 0; i < count; i++) {
      Path original = originals.get(i % originals.size());
      Path draft = in.resolve(i + "-" + original.getFileName());
      String mark = ending.equals(".pdf") ? "%draft " + i + "\n" : "\n\nAfschrift " + i + ".\n";
      int round = i / originals.size();
      if (ending.equals(".pdf") && round > 0) {
        without(original, round, draft);
      } else {
        Files.copy(original, draft);
      }
      Files.writeString(draft, mark, StandardOpenOption.APPEND);
    }
    return in;
  }

  /** Writes a PDF without one of its pages, never the first; one of a single page stays whole. */
  private static void without(Path original, int round, Path draft) throws IOException {
    try (PDDocument document = Loader.loadPDF(original.toFile())) {
      if (document.getNumberOfPages() > 1) {
        document.removePage(1 + round % (document.getNumberOfPages() - 1));
      }
      document.save(draft.toFile(), CompressParameters.NO_COMPRESSION);
    }
  }

  private void pdfs(String tika) throws IOException, InterruptedException {
    Path in = letters(PDFS, ".pdf");
    List<Cost> scans = new ArrayList<>();
    List<Double> unchanged = new ArrayList<>();
    List<Cost> texts = new ArrayList<>();
    String java = ProcessHandle.current().info().command().orElse("java");
    for (int run = 0; run < RUNS; run++) {
      String target = folder.resolve("out" + run).toString();
      scans.add(cost("./art100", "scan", in.toString(), "--out", target, "--quiet"));
      unchanged.add(cost("./art100", "scan", in.toString(), "--out", target, "--quiet").seconds());
      String text = folder.resolve("text" + run).toString();
      texts.add(cost(java, "-jar", tika, "-i", in.toString(), "-o", text));
    }
    double start = cost("./art100", "--version").seconds();
    double scan = median(scans.stream().map(Cost::seconds).toList());
    double text = median(texts.stream().map(Cost::seconds).toList());
    textOf240 = text;
    double scanWork = median(scans.stream().map(Cost::processor).toList());
    double textWork = median(texts.stream().map(Cost::processor).toList());
    line("");
    line("## A folder: `art100 scan`");
    line("");
    line(
        PDFS
            + " PDF letters (those of `samples/`, and drafts of them with a page left out), start to end of the process, median of "
            + RUNS
            + " runs in turns. `tika-app -i IN -o OUT` takes the text out and does no more; art100 checks and writes page, JSON,"
            + " overview, workbook and CSV.");
    line("");
    row("", "time", "letters per second", "processor time");
    row("---", "--:", "--:", "--:");
    row(
        "art100 scan",
        number("%.1f s", scan),
        number("%.1f", PDFS / scan),
        number("%.1f s", scanWork));
    row(
        "tika-app -i -o",
        number("%.1f s", text),
        number("%.1f", PDFS / text),
        number("%.1f s", textWork));
    row(
        "art100 / tika-app",
        number("**%.2f**", scan / text),
        "",
        number("**%.2f**", scanWork / textWork));
    line("");
    line(
        "Processor time is that of all processes and threads together: other work on the machine moves it least.");
    line("");
    double again = 1000 * Math.max(0, median(unchanged) - start) / PDFS;
    line(
        "A second scan in which nothing changed: "
            + number("%.1f ms", again)
            + " per letter, over the start of the program.");
  }

  private void growth(String tika) throws IOException, InterruptedException {
    line("");
    line("Cost by number of letters (PDF):");
    line("");
    row("letters", "time", "per letter", "per hour", "tika-app -i -o");
    row("--:", "--:", "--:", "--:", "--:");
    List<Double> scans = new ArrayList<>();
    List<Double> texts = new ArrayList<>();
    String java = ProcessHandle.current().info().command().orElse("java");
    for (int size : SIZES) {
      Path in = letters(size, ".pdf");
      String target = folder.resolve("grow" + size).toString();
      double s = cost("./art100", "scan", in.toString(), "--out", target, "--quiet").seconds();
      String text = folder.resolve("growtext" + size).toString();
      double t = cost(java, "-jar", tika, "-i", in.toString(), "-o", text).seconds();
      scans.add(s);
      texts.add(t);
      row(
          size + "",
          number("%.1f s", s),
          number("%.0f ms", 1000 * s / size),
          number("%.0f", size / s * 3600),
          number("%.1f s", t));
    }
    line("");
    int last = SIZES.size() - 1;
    double more = SIZES.get(last) - SIZES.get(1);
    double scan = 1000 * (scans.get(last) - scans.get(1)) / more;
    double text = 1000 * (texts.get(last) - texts.get(1)) / more;
    line(
        "Warm, so without the start and what a Java process learns in its first "
            + SIZES.get(1)
            + " letters: "
            + number("%.1f ms", scan)
            + " a letter against "
            + number("%.1f ms", text)
            + " for tika-app, **"
            + number("%.2f", scan / text)
            + "**; against tika-app's whole process on the "
            + PDFS
            + " files above: "
            + number("%.2f", scan * PDFS / 1000 / textOf240)
            + ".");
  }

  private void memory(int count) throws IOException, InterruptedException {
    Path in = letters(count, ".md");
    ProcessBuilder builder =
        new ProcessBuilder(
            "./art100", "scan", in.toString(), "--out", folder.resolve("many").toString());
    builder.environment().put("ART100_JAVA_OPTS", "-Xmx512m");
    builder.redirectErrorStream(true).redirectOutput(folder.resolve("told").toFile());
    long start = System.nanoTime();
    Process process = builder.start();
    long most = 0;
    long worker = 0;
    while (process.isAlive()) {
      most = Math.max(most, Memory.resident(process.toHandle()));
      for (ProcessHandle child : process.descendants().toList()) {
        worker = Math.max(worker, Memory.resident(child));
      }
      Thread.sleep(200);
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    line("");
    line(
        count
            + " letters (Markdown) with `ART100_JAVA_OPTS=-Xmx512m`: exit code "
            + process.exitValue()
            + ", "
            + number("%.0f s", seconds)
            + ", the first process at most "
            + most / 1024
            + " MB resident, the one that checks "
            + worker / 1024
            + " MB.");
  }

  /**
   * What a command took.
   *
   * @param seconds from start to end
   * @param processor seconds of processor time, of it and of the processes it started
   */
  private record Cost(double seconds, double processor) {}

  private Cost cost(String... command) throws IOException, InterruptedException {
    List<String> timed =
        new ArrayList<>(List.of("bash", "-c", "TIMEFORMAT='%R %U %S'; time \"$@\" >\"$0\" 2>&1"));
    timed.add(folder.resolve("told").toString());
    timed.addAll(List.of(command));
    Process process = new ProcessBuilder(timed).redirectErrorStream(true).start();
    String[] times = new String(process.getInputStream().readAllBytes()).strip().split(" ");
    if (process.waitFor() != 0) {
      throw new IOException(Files.readString(folder.resolve("told")));
    }
    return new Cost(
        Double.parseDouble(times[0]), Double.parseDouble(times[1]) + Double.parseDouble(times[2]));
  }

  private static double median(List<Double> times) {
    List<Double> sorted = new ArrayList<>(times);
    Collections.sort(sorted);
    return sorted.get(sorted.size() / 2);
  }

  private static String number(String format, double value) {
    return String.format(Locale.ROOT, format, value);
  }

  private void row(String... cells) {
    line("| " + String.join(" | ", cells) + " |");
  }

  private void line(String text) {
    out.append(text).append('\n');
  }
}
