package nl.artikel100.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nl.artikel100.report.JsonReport;
import nl.artikel100.report.Report;
import nl.artikel100.report.Verdict;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScanCommandTest {
  @TempDir Path temp;

  private Run scan(Path in, String... more) {
    Path out = temp.resolve("uit");
    String[] fixed = {"scan", in.toString(), "--out", out.toString()};
    return Run.of(Stream.concat(Stream.of(fixed), Stream.of(more)).toArray(String[]::new));
  }

  @Test
  void folderGetsEveryOutput() throws IOException {
    Path in = Files.createDirectory(temp.resolve("in"));
    Files.copy(Path.of("samples/goed.docx"), in.resolve("goed.docx"));
    Files.writeString(in.resolve("leeg.docx"), "");
    Run run = scan(in);
    assertThat(run.exit()).isEqualTo(3);
    assertThat(run.err()).isEqualTo("leeg.docx: er staat geen tekst in dit bestand.\n");
    assertThat(run.out()).startsWith("2 bestanden: 1 brieven, ").contains("1 niet te toetsen");
    try (Stream<Path> files = Files.list(temp.resolve("uit"))) {
      assertThat(files.map(f -> f.getFileName().toString()))
          .containsExactlyInAnyOrder(
              "index.html", "letters", "letters.csv", "letters.jsonl", "letters.xlsx");
    }
    assertThat(Files.readString(temp.resolve("uit/index.html")))
        .contains("href=\"letters/goed.docx.html\"", "leeg.docx", "bevat geen tekst");
    assertThat(Files.readString(temp.resolve("uit/letters.csv")).lines().toList())
        .hasSize(3)
        .anyMatch(line -> line.startsWith("leeg.docx,,EMPTY"));
    Run again = scan(in, "--lang", "nl", "--resume");
    assertThat(again.out()).contains("Ongewijzigd: 1.");
    assertThat(scan(in, "--quiet")).isEqualTo(new Run(3, "", ""));
  }

  @Test
  void settingsOfAFolderAreToldNotToHoldButForTheLimits() throws IOException {
    Path in = Files.createDirectory(temp.resolve("in"));
    Files.copy(Path.of("samples/goed.docx"), in.resolve("goed.docx"));
    Path settings = Files.writeString(in.resolve(".art100.yml"), "gewichten: {T03: 0}\n");
    Run run = scan(in);
    assertThat(run.exit()).isZero();
    assertThat(run.err())
        .startsWith("Van " + settings + " gelden voor een scan alleen de grenzen: ")
        .endsWith("nodig is.\n")
        .hasLineCount(1);
    assertThat(report("goed.docx").criteria().get(2).possible()).isGreaterThan(0);
    assertThat(scan(in, "--quiet").err()).isEmpty();
  }

  @Test
  void lettersOfAMissionAreCompared() throws IOException {
    Path in = Files.createDirectory(temp.resolve("in"));
    String text = Files.readString(Path.of("samples/goed.md"));
    Files.writeString(in.resolve("een.md"), text);
    String next =
        text.replace("13 november 2026", "20 augustus 2028")
            .replace("31 augustus 2028", "31 augustus 2030")
            .replace(" 248 ", " 251 ");
    Files.writeString(in.resolve("twee.md"), next);
    Files.copy(Path.of("samples/zwak.docx"), in.resolve("zwak.docx"));
    assertThat(scan(in).exit()).isZero();
    Document index = Jsoup.parse(Files.readString(temp.resolve("uit/index.html")));
    assertThat(index.select("#missies h3").eachText()).containsExactly("MINUSAN");
    assertThat(index.select("#missies tbody tr td:first-child").eachText())
        .containsExactly("13 november 2026", "20 augustus 2028");
    String link = index.selectFirst("#missies p a").attr("href");
    Document page = Jsoup.parse(Files.readString(temp.resolve("uit").resolve(link)));
    assertThat(page.select("h1").text()).contains("MINUSAN");
    assertThat(page.select("section")).hasSize(1);
    assertThat(page.text())
        .contains("een.md", "twee.md", "31 augustus 2028", "31 augustus 2030", "248", "251");
    // one letter is no series
    assertThat(temp.resolve("uit/mission-2.html")).doesNotExist();
  }

  /** Reference letters in all formats, samples, and copies from which one paragraph was taken. */
  @Test
  void scanOfHundredsOfLetters() throws IOException {
    Path in = Files.createDirectory(temp.resolve("in"));
    int files = 0;
    for (String folder : List.of("samples", "samples/referentie")) {
      try (Stream<Path> all = Files.list(Path.of(folder))) {
        for (Path file : all.filter(f -> f.toString().matches(".*\\.(docx|pdf|odt|md)")).toList()) {
          Files.copy(file, in.resolve(file.getFileName()));
          files++;
        }
      }
    }
    int originals = files;
    for (int letter = 1; letter <= 15; letter++) {
      String name = String.format("d%02d", letter);
      String text = Files.readString(Path.of("samples/referentie", name + ".md"));
      String[] paragraphs = text.split("\n\n");
      for (int copy = 0; copy < 10; copy++) {
        int out = 6 + copy * (paragraphs.length - 8) / 10;
        StringBuilder changed = new StringBuilder();
        for (int i = 0; i < paragraphs.length; i++) {
          changed.append(i == out ? "" : paragraphs[i] + "\n\n");
        }
        Files.writeString(in.resolve(name + "-zonder-" + out + ".md"), changed);
        files++;
      }
    }
    assertThat(originals).isEqualTo(72);
    assertThat(files).isGreaterThan(200);
    Run run = scan(in);
    assertThat(run.exit()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).startsWith(files + " bestanden: ").contains(" 0 niet te toetsen");
    assertThat(Files.readAllLines(temp.resolve("uit/letters.jsonl"))).hasSize(files);
    try (Stream<Path> pages = Files.list(temp.resolve("uit/letters"))) {
      assertThat(pages).hasSize(2 * files);
    }
  }

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

  private Report report(String file) throws IOException {
    try (var in = Files.newInputStream(temp.resolve("uit/letters/" + file + ".json"))) {
      return JsonReport.read(in);
    }
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

  @Test
  void otherRulesShowWhatMoves() throws Exception {
    Path in = Files.createDirectory(temp.resolve("in"));
    Files.copy(Path.of("samples/zwak.docx"), in.resolve("zwak.docx"));
    scan(in);
    Path rows = temp.resolve("uit/letters.jsonl");
    String now = Files.readString(rows);
    String t16 = "\"id\":\"T16\",\"group\":\"toetsingskader\",\"title\":\"\",\"verdict\":\"";
    Path old = Files.createDirectory(temp.resolve("oud"));
    Files.writeString(
        old.resolve("letters.jsonl"), now.replace(t16 + "voldoet", t16 + "ontbreekt"));
    Run run = scan(in, "--against", old.toString());
    assertThat(run.out())
        .contains(
            "Ongewijzigd: 1.", "Verschoven oordelen: 1", "zwak.docx T16: ontbreekt → voldoet");
    assertThat(Files.readString(temp.resolve("uit/index.html"))).contains("id=\"verschoven\"");
    assertThat(scan(in, "--against", temp.resolve("uit").toString()).out())
        .contains("Verschoven oordelen: 0");
    assertThat(scan(in, "--against", in.toString()).exit()).isEqualTo(2);
  }

  @Test
  void overviewOfAKilledScanIsMadeAnew() throws IOException {
    Path in = Files.createDirectory(temp.resolve("in"));
    Files.copy(Path.of("samples/goed.docx"), in.resolve("goed.docx"));
    scan(in);
    Path page = temp.resolve("uit/index.html");
    String whole = Files.readString(page);
    // killed after the rows, before the pages: the page is that of an older scan
    Files.writeString(page, "ouder");
    Files.writeString(temp.resolve("uit/letters.jsonl.part"), "\n");
    assertThat(scan(in).out()).contains("Ongewijzigd: 1.");
    assertThat(page).hasContent(whole);
    assertThat(temp.resolve("uit/letters.jsonl.part")).doesNotExist();
  }

  @Test
  void folderOfSomebodyElseIsLeftAlone() throws IOException {
    Path out = Files.createDirectory(temp.resolve("uit"));
    Path page = Files.writeString(out.resolve("index.html"), "mijn site");
    Run run = scan(Path.of("samples"), "--include", "goed.docx");
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).contains("--force");
    assertThat(page).hasContent("mijn site");
  }

  @Test
  void wrongUseIsToldBeforeAnythingIsWritten() {
    assertThat(Run.of("scan", "samples").exit()).isEqualTo(2);
    assertThat(Run.of("scan", "--out", "x").exit()).isEqualTo(2);
    assertThat(scan(temp.resolve("weg")).exit()).isEqualTo(2);
    assertThat(scan(Path.of("rules"), "--include", "*.pdf").exit()).isEqualTo(2);
    assertThat(scan(Path.of("samples"), "--jobs", "0").err()).contains("--jobs");
    assertThat(scan(Path.of("samples"), "--include", "[").err()).contains("patroon");
    assertThat(scan(Path.of("samples"), "--resume", "--force").exit()).isEqualTo(2);
    assertThat(temp.resolve("uit")).doesNotExist();
  }
}
