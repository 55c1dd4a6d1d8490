package nl.artikel100.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import nl.artikel100.report.Report;
import nl.artikel100.report.Verdict;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** Verdicts of a reader, in the workbook of a scan and in a file. */
class ScanJudgementsTest extends ScanFolderTest {
  @Test
  void readerOverrulesInTheWorkbookAndIsNotForgotten() throws Exception {
    Path in = Files.createDirectory(temp.resolve("in"));
    Files.copy(Path.of("samples/goed.docx"), in.resolve("goed.docx"));
    scan(in);
    double before = score(Files.readString(temp.resolve("uit/letters.csv")));
    Path workbook = temp.resolve("uit/letters.xlsx");
    fillIn(workbook, "T03", "ontbreekt", "Het mandaat is verlopen.");
    Run run = scan(in);
    assertThat(run.exit()).isZero();
    String csv = Files.readString(temp.resolve("uit/letters.csv"));
    assertThat(csv).contains("T03: voldoet");
    assertThat(score(csv)).isLessThan(before);
    assertThat(Files.readString(temp.resolve("uit/index.html")))
        .contains("toets: voldoet; lezer: ontbreekt. Het mandaat is verlopen.");
    // the report of the tool stays what it was, and both verdicts stand on the page of the letter
    assertThat(Files.readString(temp.resolve("uit/letters.jsonl"))).doesNotContain("verlopen");
    Document page = Jsoup.parse(Files.readString(temp.resolve("uit/letters/goed.docx.html")));
    assertThat(page.select("#c-T03 .verdict").text()).isEqualTo("voldoet");
    assertThat(page.select("#c-T03 .judged").text())
        .isEqualTo(
            "Een lezer oordeelt anders dan de toets: ontbreekt. Uitleg: Het mandaat is verlopen.");
    assertThat(page.select(".judged")).hasSize(1);
    assertThat(page.select("#score").text())
        .contains(
            "Met het oordeel van de lezer: "
                + String.format("%.1f", score(csv)).replace('.', ',')
                + "%");
    Report report = report("goed.docx");
    assertThat(report.judged("T03"))
        .isEqualTo(new Report.Judged("T03", Verdict.ONTBREEKT, "Het mandaat is verlopen."));
    assertThat(report.reader().percent()).isEqualTo(score(csv));
    assertThat(report.score().percent()).isEqualTo(before);
    Files.copy(Path.of("samples/zwak.docx"), in.resolve("zwak.docx"));
    scan(in);
    assertThat(Files.readString(temp.resolve("uit/letters.csv"))).contains("T03: voldoet");
    // what the sample lacks may become another thing when the rules change
    String open = open(Files.readString(temp.resolve("uit/letters.csv")));
    String yaml =
        "oordelen:\n"
            + "  - {brief: goed.docx, criterium: T03, oordeel: voldoet}\n"
            + "  - {brief: goed.docx, criterium: "
            + open
            + ", oordeel: voldoet, reden: staat in de bijlage}\n"
            + "  - {brief: weg.docx, criterium: L12, oordeel: voldoet}\n";
    Path file = Files.writeString(temp.resolve("oordelen.yaml"), yaml);
    Run again = scan(in, "--judgements", file.toString());
    assertThat(again.err())
        .isEqualTo("Het oordeel over L12 van weg.docx past op geen brief in deze scan.\n");
    assertThat(score(Files.readString(temp.resolve("uit/letters.csv")))).isGreaterThan(before);
    Run evaluated =
        Run.of("evaluate", temp.resolve("uit").toString(), "--judgements", file.toString());
    assertThat(evaluated.out())
        .isEqualTo(
            open
                + ": 1 keer beoordeeld, 1 keer anders\n"
                + "T03: 1 keer beoordeeld, 0 keer anders\n"
                + "Samen: 2 keer beoordeeld, 1 keer anders\n");
    assertThat(report("goed.docx").reader().judged())
        .extracting(Report.Judged::criterion)
        .containsExactly("T03", open);
    // who empties the cells in the workbook takes the judgement back
    fillIn(workbook, "T03", "", "");
    fillIn(workbook, open, "", "");
    scan(in);
    assertThat(report("goed.docx").reader()).isNull();
    assertThat(Files.readString(temp.resolve("uit/letters/goed.docx.html")))
        .doesNotContain("oordeelt anders");
    Files.writeString(file, "oordelen:\n  - {brief: goed.docx, criterium: T03, oordeel: goed}\n");
    assertThat(scan(in, "--judgements", file.toString()).exit()).isEqualTo(2);
  }

  /** A lesson that is met in part only. */
  private static String open(String csv) {
    String[] head = csv.lines().findFirst().get().split(",");
    String line = csv.lines().filter(l -> l.startsWith("goed.docx")).findFirst().get();
    int at = Arrays.asList(line.split(",", -1)).indexOf("deels");
    assertThat(head[at]).matches("L\\d\\d");
    return head[at];
  }

  private static double score(String csv) {
    String line = csv.lines().filter(l -> l.startsWith("goed.docx")).findFirst().get();
    return Double.parseDouble(line.split(",", -1)[11]);
  }

  /** As a reader does in a spreadsheet program, which also sets a later time. */
  private static void fillIn(Path workbook, String criterion, String verdict, String reason)
      throws Exception {
    byte[] bytes = Files.readAllBytes(workbook);
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
      for (org.apache.poi.ss.usermodel.Row row : book.getSheet("Bevindingen")) {
        if (row.getCell(3).getStringCellValue().equals(criterion)) {
          // POI leaves the text of a cell with a string of its own as it was
          row.getCell(11).setBlank();
          row.getCell(12).setBlank();
          row.getCell(11).setCellValue(verdict);
          row.getCell(12).setCellValue(reason);
        }
      }
      try (OutputStream out = Files.newOutputStream(workbook)) {
        book.write(out);
      }
    }
    Files.setLastModifiedTime(workbook, FileTime.fromMillis(System.currentTimeMillis() + 5000));
  }
}
