package nl.artikel100.reports;

import com.microsoft.playwright.Page;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import nl.artikel100.web.Chromium;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/**
 * Writes {@code reports/web-performance.md}: how long an official waits for a letter of 40 pages, from choosing it in a real
 * browser until the report is on the screen. Every figure is measured by this run.
 */
public final class WebPerformance {
  private static final int RUNS = 5;
  private static final int PAGES = 40;
  private static final int LINES = 44;

  private final Chromium chromium;

  private WebPerformance(Chromium chromium) {
    this.chromium = chromium;
  }

  /**
   * Run from the root of the repository, after a build.
   *
   * @param args the file to write
   */
  public static void main(String[] args) throws Exception {
    Locale.setDefault(Locale.ROOT);
    Path folder = Files.createTempDirectory("art100-benchmark");
    List<String> lines = lines();
    Path docx = docx(folder.resolve("veertig.docx"), lines);
    Path pdf = pdf(folder.resolve("veertig.pdf"), lines);
    StringBuilder out = new StringBuilder();
    out.append("# The page: waiting for a letter of 40 pages\n\n");
    out.append(
        "Made by `.ci/reports web`. From choosing the file in Chromium until the report is shown;");
    out.append(" medians of ").append(RUNS).append(" starts of `art100 web`; ");
    out.append(Runtime.getRuntime().availableProcessors()).append(" cores, Java ");
    out.append(System.getProperty("java.version"))
        .append(". Other work on the machine moves the times.\n\n");
    out.append(
        "| letter | first after the start | the next | first, Java on one core |\n|---|--:|--:|--:|\n");
    try (Chromium chromium = Chromium.start()) {
      WebPerformance web = new WebPerformance(chromium);
      for (Path letter : List.of(docx, pdf)) {
        double[] two = web.medians(letter, "");
        double[] one = web.medians(letter, "-XX:ActiveProcessorCount=1");
        out.append(
            String.format(
                Locale.ROOT,
                "| %s | %.1f s | %.1f s | %.1f s |\n",
                letter.getFileName(),
                two[0],
                two[1],
                one[0]));
      }
    }
    Files.writeString(Path.of(args[0]), out);
  }

  /** Median seconds of the first and of the second letter. */
  private double[] medians(Path letter, String options) throws IOException, InterruptedException {
    List<Double> first = new ArrayList<>();
    List<Double> next = new ArrayList<>();
    for (int run = 0; run < RUNS; run++) {
      ProcessBuilder start = new ProcessBuilder("./art100", "web", "--no-browser");
      start.environment().put("ART100_JAVA_OPTS", options);
      Process art100 = start.redirectError(ProcessBuilder.Redirect.DISCARD).start();
      try {
        Page page = chromium.browser().newPage();
        page.navigate(address(art100));
        first.add(seconds(page, letter));
        page.navigate(page.url().substring(0, page.url().indexOf("/brief")));
        next.add(seconds(page, letter));
        page.close();
      } finally {
        art100.destroy();
        art100.waitFor();
      }
    }
    return new double[] {median(first), median(next)};
  }

  private static String address(Process art100) throws IOException {
    BufferedReader out =
        new BufferedReader(new InputStreamReader(art100.getInputStream(), StandardCharsets.UTF_8));
    String line = out.readLine();
    while (!line.startsWith("http")) {
      line = out.readLine();
    }
    return line;
  }

  private static double seconds(Page page, Path letter) {
    long start = System.nanoTime();
    page.setInputFiles("#kies", letter);
    page.waitForSelector(".percent");
    return (System.nanoTime() - start) / 1e9;
  }

  private static double median(List<Double> times) {
    Collections.sort(times);
    return times.get(times.size() / 2);
  }

  /** As many lines as fill the pages, of the sample letters. */
  private static List<String> lines() throws IOException {
    List<String> lines = new ArrayList<>();
    while (lines.size() < PAGES * LINES) {
      for (String sample : List.of("goed", "verlenging", "zwak")) {
        for (String paragraph : Files.readAllLines(Path.of("samples", sample + ".md"))) {
          StringBuilder line = new StringBuilder();
          for (String word : paragraph.replaceAll("[^\\p{IsLatin}\\d .,;:()'-]", "").split(" ")) {
            if (line.length() + word.length() > 88) {
              lines.add(line.toString());
              line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
          }
          lines.add(line.toString());
        }
      }
    }
    return lines.subList(0, PAGES * LINES);
  }

  private static Path docx(Path file, List<String> lines) throws IOException {
    try (XWPFDocument word = new XWPFDocument();
        OutputStream out = Files.newOutputStream(file)) {
      StringBuilder paragraph = new StringBuilder();
      for (String line : lines) {
        paragraph.append(line).append(' ');
        if (line.length() < 70) {
          word.createParagraph().createRun().setText(paragraph.toString());
          paragraph.setLength(0);
        }
      }
      word.write(out);
    }
    return file;
  }

  private static Path pdf(Path file, List<String> lines) throws IOException {
    try (PDDocument document = new PDDocument()) {
      for (int first = 0; first < lines.size(); first += LINES) {
        PDPage page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        try (PDPageContentStream text = new PDPageContentStream(document, page)) {
          text.beginText();
          text.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 10.5f);
          text.setLeading(16);
          text.newLineAtOffset(70, 770);
          for (String line : lines.subList(first, Math.min(first + LINES, lines.size()))) {
            text.showText(line);
            text.newLine();
          }
          text.endText();
        }
      }
      document.save(file.toFile());
    }
    return file;
  }
}
