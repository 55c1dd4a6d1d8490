package nl.artikel100.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.artikel100.archive.Archive;
import nl.artikel100.archive.Column;
import nl.artikel100.archive.Contribution;
import nl.artikel100.archive.Row;
import nl.artikel100.archive.Trend;
import nl.artikel100.report.Lang;
import nl.artikel100.report.Report;
import nl.artikel100.report.Verdict;
import nl.artikel100.report.Words;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes an archive as {@code letters.xlsx}: letters, matrix, findings with quotes, facts and trend. */
public final class Workbook {
  /** Rows in memory at a time. */
  private static final int WINDOW = 50;

  private final Archive archive;
  private final Reports reports;
  private final Words words;
  private final org.apache.poi.ss.usermodel.Workbook book;
  private final Sheets.Styles styles;

  /** Where the full report of a row comes from. */
  public interface Reports {
    /**
     * The report with its texts, of its passages at least the first of every criterion and check; asked once for every
     * letter, one at a time, on a thread of its own.
     */
    Report of(Row row) throws IOException;
  }

  private Workbook(
      Archive archive, Reports reports, Lang lang, org.apache.poi.ss.usermodel.Workbook book) {
    this.book = book;
    this.styles = new Sheets.Styles(book);
    this.archive = archive;
    this.reports = reports;
    this.words = new Words(lang, Workbook.class, "workbook");
  }

  /** Writes the workbook. Does not close the stream. Rows are kept packed in memory: no file but the stream gets text. */
  public static void write(Archive archive, Reports reports, Lang lang, OutputStream out)
      throws IOException {
    new Workbook(archive, reports, lang, new PackedWorkbook(WINDOW)).write(out);
  }

  /**
   * Writes an empty workbook to nowhere, so that the library has found its schemas and fonts when the real one is written:
   * that takes a quarter of a second.
   */
  public static void prepare() throws IOException {
    Archive empty = Archive.of(List.of(), List.of());
    write(empty, row -> null, Lang.NL, OutputStream.nullOutputStream());
  }

  /** Writes the workbook in one go, for some tens of letters. Does not close the stream. */
  public static void writeInMemory(Archive archive, Reports reports, Lang lang, OutputStream out)
      throws IOException {
    new Workbook(archive, reports, lang, new XSSFWorkbook()).write(out);
  }

  private void write(OutputStream out) throws IOException {
    try (book) {
      letters();
      matrix();
      findingsAndFacts();
      trend();
      if (book instanceof SXSSFWorkbook rows) {
        rows.writeAvoidingTempFiles(out);
      } else {
        book.write(out);
      }
    }
  }

  private Sheets sheet(String key, Sheets.Column... columns) {
    return new Sheets(book, styles, words.get(key), columns);
  }

  private Sheets.Column column(String key, int width) {
    return new Sheets.Column(words.get(key), width);
  }

  private void letters() {
    Sheets sheet =
        sheet(
            "sheet.letters",
            column("file", 44),
            column("mission", 20),
            column("date", 12),
            column("kamerstuk", 16),
            column("kind", 20),
            column("percent", 9),
            column("earned", 9),
            column("possible", 9),
            column("contradictions", 11),
            column("begin", 12),
            column("end", 12),
            column("term", 18),
            column("format", 9),
            column("pages", 9),
            column("wordcount", 9),
            column("copy", 30),
            column("failure", 24));
    for (Row row : archive.rows()) {
      sheet.row();
      sheet.text(row.file());
      if (row.report() == null) {
        for (int i = 0; i < 15; i++) {
          sheet.text("");
        }
        sheet.text(row.failure() + " " + row.detail());
        continue;
      }
      Report.Document d = row.report().document();
      sheet.text(archive.missions().get(row.file()));
      sheet.date(d.date());
      sheet.text(d.kamerstuk());
      sheet.text(words.orSame("type.", d.type()));
      if (row.scored()) {
        sheet.percent(row.report().score().percent());
        sheet.decimal(row.report().score().earned());
        sheet.decimal(row.report().score().possible());
        sheet.number(
            row.report().consistency().stream().filter(Report.Consistency::present).count());
      } else {
        for (int i = 0; i < 4; i++) {
          sheet.text("");
        }
      }
      Report.Period period = row.report().facts().period();
      sheet.date(period.begin());
      sheet.date(period.end());
      sheet.text(period.term());
      sheet.text(d.format());
      sheet.number(d.pages());
      sheet.number(d.words());
      sheet.text(archive.twins().get(row.file()));
    }
    Colours.scale(sheet, 5);
    sheet.close();
  }

  private void matrix() {
    List<Sheets.Column> heads =
        new ArrayList<>(
            List.of(
                column("file", 44),
                column("mission", 20),
                column("date", 12),
                column("percent", 9)));
    for (Column column : archive.columns()) {
      heads.add(new Sheets.Column(column.id() + " " + column.title(), 11));
    }
    Sheets sheet = sheet("sheet.matrix", heads.toArray(Sheets.Column[]::new));
    for (Row row : archive.letters()) {
      sheet.row();
      sheet.text(row.file());
      sheet.text(archive.missions().get(row.file()));
      sheet.date(row.report().document().date());
      sheet.percent(row.report().score().percent());
      Map<String, Verdict> verdicts = row.verdicts();
      for (Column column : archive.columns()) {
        Verdict verdict = verdicts.get(column.id());
        sheet.text(verdict == null ? "" : verdict.word());
      }
    }
    Colours.scale(sheet, 3);
    Colours.verdicts(sheet, 4, 4 + archive.columns().size() - 1);
    sheet.close();
  }

  private void findingsAndFacts() throws IOException {
    Findings findings = new Findings(sheet("sheet.findings", Findings.columns(words)), words);
    Facts facts = new Facts(sheet("sheet.facts", Facts.columns(words)), words);
    List<Row> rows = Stream.concat(archive.letters().stream(), archive.others().stream()).toList();
    try (Ahead ahead = new Ahead(reports, rows)) {
      for (Row row : rows) {
        Report report = ahead.next();
        String mission = archive.missions().get(row.file());
        findings.add(
            row.file(), mission, report, archive.judged().getOrDefault(row.file(), Map.of()));
        facts.add(row.file(), mission, report, Contribution.of(report.facts().personnel()));
      }
    }
    findings.close();
    facts.close();
  }

  private void trend() {
    Map<Integer, Trend> years = Trend.perYear(archive.letters());
    List<Sheets.Column> heads = new ArrayList<>(List.of(column("criterion", 44)));
    years.keySet().forEach(year -> heads.add(new Sheets.Column(year + "", 8)));
    Sheets sheet = sheet("sheet.trend", heads.toArray(Sheets.Column[]::new));
    sheet.row();
    sheet.text(words.get("trend.letters"));
    years.values().forEach(year -> sheet.number(year.letters()));
    sheet.row();
    sheet.text(words.get("trend.score"));
    years.values().forEach(year -> sheet.percent(year.percent()));
    for (Column column : archive.columns()) {
      sheet.row();
      sheet.text(column.id() + " " + column.title());
      years.values().forEach(year -> sheet.percent(year.met(column.id())));
    }
    if (!years.isEmpty()) {
      Colours.scales(sheet, 2, 1, years.size());
    }
    sheet.close();
  }

  /** Titles of the elements that are not found, or vague, joined. */
  static String lacking(Report.Criterion criterion) {
    return criterion.elements().stream()
        .filter(element -> !element.found())
        .map(Report.Element::title)
        .collect(Collectors.joining("; "));
  }
}
