package nl.artikel100.faults;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import nl.artikel100.ArtikelHonderdToets;
import nl.artikel100.ArtikelHonderdToets.Check;
import nl.artikel100.annotate.Annotator;
import nl.artikel100.report.HtmlReport;
import nl.artikel100.report.JsonReport;
import nl.artikel100.report.Lang;
import nl.artikel100.scoring.Request;

/** Very many checks in one process: letters of every format in turns, with page, JSON and copy with comments. */
public final class Soak {
  private static final List<String> LETTERS =
      List.of(
          "samples/zwak.md",
          "samples/zwak.docx",
          "src/test/resources/document/d12.txt",
          "src/test/resources/document/d12.html",
          "samples/zwak.pdf",
          "src/test/resources/document/d12.rtf",
          "src/test/resources/document/d12.odt",
          "src/test/resources/document/d12.doc");

  private final ArtikelHonderdToets toets = ArtikelHonderdToets.standard();

  /**
   * What was measured.
   *
   * @param checks how many checks before the measurement
   * @param heap bytes in use after a collection of garbage
   * @param files open files; 0 where the system does not tell
   */
  public record Point(int checks, long heap, long files) {}

  /**
   * Checks, and measures at equal intervals; once before that, when each format was read a few times.
   *
   * @param checks how many
   * @param points how many measurements
   */
  public List<Point> run(int checks, int points) throws Exception {
    for (int i = 0; i < 10 * LETTERS.size(); i++) {
      check(i);
    }
    List<Point> measured = new ArrayList<>(List.of(point(0)));
    for (int i = 1; i <= checks; i++) {
      check(i);
      if (i % (checks / points) == 0) {
        measured.add(point(i));
      }
    }
    return measured;
  }

  /** The report and the copy of one letter, as bytes. */
  private byte[] check(int number) throws Exception {
    Path letter = Path.of(LETTERS.get(number % LETTERS.size()));
    Check check = toets.check(letter, Request.standard());
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    JsonReport.write(check.report(), out);
    StringWriter page = new StringWriter();
    HtmlReport.write(check.report(), check.letter(), Lang.NL, page);
    out.write(page.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8));
    if (Annotator.writes(check.letter().format())) {
      byte[] bytes = Files.readAllBytes(letter);
      out.write(Annotator.annotate(check.letter(), bytes, check.report(), Lang.NL).bytes());
    }
    return out.toByteArray();
  }

  private static Point point(int checks) throws IOException, InterruptedException {
    long heap = Long.MAX_VALUE;
    for (int i = 0; i < 3; i++) {
      System.gc();
      Thread.sleep(50);
      Runtime runtime = Runtime.getRuntime();
      heap = Math.min(heap, runtime.totalMemory() - runtime.freeMemory());
    }
    return new Point(checks, heap, files());
  }

  private static long files() throws IOException {
    Path open = Path.of("/proc/self/fd");
    if (!Files.isDirectory(open)) {
      return 0;
    }
    try (Stream<Path> files = Files.list(open)) {
      return files.count();
    }
  }

  /**
   * Checks every letter on several threads at a time.
   *
   * @return how many results had other bytes than those of one thread
   */
  public int differing(int threads, int checks) throws Exception {
    List<byte[]> alone = new ArrayList<>();
    for (int i = 0; i < LETTERS.size(); i++) {
      alone.add(check(i));
    }
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      List<Future<byte[]>> results = new ArrayList<>();
      for (int i = 0; i < checks; i++) {
        int number = i;
        results.add(pool.submit(() -> check(number)));
      }
      int differing = 0;
      for (int i = 0; i < checks; i++) {
        byte[] expected = alone.get(i % LETTERS.size());
        differing += Arrays.equals(expected, results.get(i).get()) ? 0 : 1;
      }
      return differing;
    } finally {
      pool.shutdownNow();
    }
  }
}
