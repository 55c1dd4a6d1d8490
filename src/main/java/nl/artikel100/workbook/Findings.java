package nl.artikel100.workbook;

import java.util.Arrays;
import java.util.Map;
import nl.artikel100.archive.Judgement;
import nl.artikel100.report.Report;
import nl.artikel100.report.Verdict;
import nl.artikel100.report.Words;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.util.CellRangeAddressList;

/** The sheet with a row per letter and criterion, its quotation, and room for a reader's own verdict. */
final class Findings {
  /** Columns that the reading of judgements finds by their place. */
  static final int FILE = 0;

  static final int CRITERION = 3;
  static final int READER = 11;
  static final int READER_REASON = 12;

  private static final int VERDICT = 5;

  private final Sheets sheet;
  private final Words words;

  Findings(Sheets sheet, Words words) {
    this.sheet = sheet;
    this.words = words;
  }

  static Sheets.Column[] columns(Words words) {
    return new Sheets.Column[] {
      new Sheets.Column(words.get("file"), 36),
      new Sheets.Column(words.get("mission"), 18),
      new Sheets.Column(words.get("date"), 12),
      new Sheets.Column(words.get("criterion"), 9),
      new Sheets.Column(words.get("title"), 28),
      new Sheets.Column(words.get("verdict"), 12),
      new Sheets.Column(words.get("reason"), 48),
      new Sheets.Column(words.get("lacking"), 36),
      new Sheets.Column(words.get("quote"), 70),
      new Sheets.Column(words.get("section"), 24),
      new Sheets.Column(words.get("page.head"), 7),
      new Sheets.Column(words.get("reader.verdict"), 14),
      new Sheets.Column(words.get("reader.reason"), 40)
    };
  }

  void add(String file, String mission, Report report, Map<String, Judgement.Beside> judged) {
    for (Report.Criterion c : report.criteria()) {
      sheet.row();
      sheet.text(file);
      sheet.text(mission);
      sheet.date(report.document().date());
      sheet.text(c.id());
      sheet.text(c.title());
      sheet.text(c.verdict().word());
      sheet.text(c.reason());
      sheet.text(Workbook.lacking(c));
      Report.Evidence quote = c.evidence().isEmpty() ? null : c.evidence().get(0);
      sheet.text(quote == null ? "" : quote.quote());
      sheet.text(quote == null ? "" : quote.section());
      if (quote != null && quote.page() > 0) {
        sheet.number(quote.page());
      } else {
        sheet.text("");
      }
      Judgement.Beside beside = judged.get(c.id());
      sheet.input(beside == null ? "" : beside.judgement().verdict().word());
      sheet.input(beside == null ? "" : beside.judgement().reason());
    }
    for (Report.Consistency c : report.consistency()) {
      if (c.present()) {
        sheet.row();
        sheet.text(file);
        sheet.text(mission);
        sheet.date(report.document().date());
        sheet.text(c.id());
        sheet.text(c.title());
        sheet.text(words.get("verdict.tegenspraak"));
        sheet.text(c.message());
        sheet.text("");
        sheet.text(c.evidence().isEmpty() ? "" : c.evidence().get(0).quote());
      }
    }
  }

  void close() {
    Colours.verdicts(sheet, VERDICT, VERDICT);
    Colours.verdicts(sheet, READER, READER);
    if (sheet.rows() > 1) {
      DataValidationHelper helper = sheet.sheet().getDataValidationHelper();
      String[] known = Arrays.stream(Verdict.values()).map(Verdict::word).toArray(String[]::new);
      DataValidation choice =
          helper.createValidation(
              helper.createExplicitListConstraint(known),
              new CellRangeAddressList(1, sheet.rows() - 1, READER, READER));
      choice.setShowErrorBox(true);
      choice.createErrorBox(words.get("reader.verdict"), String.join(", ", known));
      sheet.sheet().addValidationData(choice);
    }
    sheet.close();
  }
}
