package nl.artikel100.reports;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import nl.artikel100.ArtikelHonderdToets;
import nl.artikel100.Judging;
import nl.artikel100.document.DocumentException;
import nl.artikel100.document.Documents;
import nl.artikel100.document.Letter;
import nl.artikel100.report.HtmlReport;
import nl.artikel100.report.Lang;
import nl.artikel100.scoring.Request;

/** Measures the steps of a check in a process that has done them many times; a line per step: its name, a tab, milliseconds. */
final class WarmSteps {
  /** Until the compiler has nothing left to do. */
  private static final int WARM_UP = 1_000;

  private static final int RUNS = 200;
  private static final int WORDS = 6000;
  private static final Path PDF = Path.of("samples/referentie/d11.pdf");
  private static final Path DOCX = Path.of("samples/referentie/d11.docx");

  private interface Work {
    Object run() throws IOException, DocumentException;
  }

  private WarmSteps() {}

  /** Run from the root of the repository. */
  public static void main(String[] args) throws IOException, DocumentException {
    ArtikelHonderdToets toets = ArtikelHonderdToets.standard();
    byte[] pdf = Files.readAllBytes(PDF);
    byte[] docx = Files.readAllBytes(DOCX);
    Letter letter = Documents.read("brief.md", manyWords().getBytes(StandardCharsets.UTF_8));
    ArtikelHonderdToets.Check check = toets.check(letter, Request.standard());
    String words = ", " + letter.words() + " words";
    tell("evidence and rules" + words, () -> Judging.of(toets, letter));
    tell(
        "evidence, rules, score and report" + words, () -> toets.check(letter, Request.standard()));
    tell(
        "HTML page of that report",
        () -> {
          StringWriter page = new StringWriter();
          HtmlReport.write(check.report(), letter, Lang.NL, page);
          return page;
        });
    tell("read " + PDF, () -> Documents.read("brief.pdf", pdf));
    tell("read " + DOCX, () -> Documents.read("brief.docx", docx));
  }

  private static String manyWords() throws IOException {
    String sample = Files.readString(Path.of("samples/goed.md"));
    int words = sample.split("\\s+").length;
    return sample.repeat(Math.max(1, Math.round((float) WORDS / words)));
  }

  private static void tell(String name, Work work) throws IOException, DocumentException {
    List<Double> times = new ArrayList<>();
    for (int run = -WARM_UP; run < RUNS; run++) {
      long start = System.nanoTime();
      work.run();
      if (run >= 0) {
        times.add((System.nanoTime() - start) / 1e6);
      }
    }
    Collections.sort(times);
    System.out.printf(Locale.ROOT, "%s\t%.1f%n", name, times.get(RUNS / 2));
  }
}
