package nl.artikel100.workbook;

import nl.artikel100.archive.Contribution;
import nl.artikel100.report.Report;
import nl.artikel100.report.Words;

/** The sheet with a row per fact: what a letter states in figures. */
final class Facts {
  private final Sheets sheet;
  private final Words words;
  private String file;
  private String mission;
  private String date;

  Facts(Sheets sheet, Words words) {
    this.sheet = sheet;
    this.words = words;
  }

  static Sheets.Column[] columns(Words words) {
    return new Sheets.Column[] {
      new Sheets.Column(words.get("file"), 36),
      new Sheets.Column(words.get("mission"), 18),
      new Sheets.Column(words.get("date"), 12),
      new Sheets.Column(words.get("fact"), 22),
      new Sheets.Column(words.get("what"), 36),
      new Sheets.Column(words.get("number"), 14),
      new Sheets.Column(words.get("until"), 12),
      new Sheets.Column(words.get("remark"), 60)
    };
  }

  void add(String letter, String missionOfLetter, Report report, Contribution contribution) {
    file = letter;
    mission = missionOfLetter;
    date = report.document().date();
    Report.Facts facts = report.facts();
    if (contribution.total() > 0) {
      fact("fact.total", "", contribution.total(), null, "");
    }
    if (contribution.military() > 0) {
      fact("fact.military", "", contribution.military(), null, "");
    }
    for (Report.Personnel p : facts.personnel()) {
      fact("fact.personnel", p.component(), p.number(), null, p.quote());
    }
    if (facts.period().begin() != null) {
      fact("fact.begin", facts.period().term(), -1, facts.period().begin(), "");
    }
    if (facts.period().end() != null) {
      fact("fact.end", facts.period().term(), -1, facts.period().end(), "");
    }
    for (Report.Mandate m : facts.mandates()) {
      fact("fact.mandate", m.basis(), -1, m.end(), m.reference());
    }
    for (Report.Amount a : facts.amounts()) {
      fact("fact.amount", a.budget(), a.amount(), null, a.period());
    }
    for (Report.Theme t : facts.themes()) {
      fact("fact.theme", t.theme(), t.count(), null, "");
    }
  }

  private void fact(String key, String what, long number, String day, String remark) {
    sheet.row();
    sheet.text(file);
    sheet.text(mission);
    sheet.date(date);
    sheet.text(words.get(key));
    sheet.text(what);
    if (number >= 0) {
      sheet.number(number);
    } else {
      sheet.text("");
    }
    sheet.date(day);
    sheet.text(remark);
  }

  void close() {
    sheet.close();
  }
}
