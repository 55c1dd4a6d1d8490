package nl.artikel100.report;

import java.util.List;
import nl.artikel100.document.Block;
import nl.artikel100.document.Letter;

/** A letter and a report in which every text that comes from a letter or a rule is the same hostile one. */
final class Hostile {
  private Hostile() {}

  static Letter letter(String text) {
    LetterBuilder builder = new LetterBuilder();
    for (Block.Kind kind : Block.Kind.values()) {
      builder.add(kind, kind == Block.Kind.HEADING ? 1 : 0, 1, text);
    }
    return builder.letter(text);
  }

  static Report report(String text) {
    Report sane = Fixture.report();
    int end = letter(text).text().length();
    List<Report.Evidence> evidence =
        List.of(
            new Report.Evidence("e", text, text, 1, 1, 0, text.length()),
            new Report.Evidence("e", text, text, 1, 1, 1, end),
            new Report.Evidence("weg", text, text, 1, 1, end + 5, end + 9));
    Report.Criterion criterion =
        new Report.Criterion(
            "T01",
            "toetsingskader",
            text,
            Verdict.DEELS,
            1,
            2,
            9.1,
            text,
            List.of(new Report.Element("e", text, true, false)),
            evidence,
            text,
            text,
            text,
            new Report.Where(text, 1, 0),
            List.of(new Report.Source(text, text)),
            text,
            new Report.Waiver(text, text, "2027-01-01"));
    Report.Score score =
        new Report.Score(
            50,
            1,
            2,
            List.of(new Report.Group("toetsingskader", text, 50, 1, 2)),
            Fixture.counts(0, 1, 0, 0, 0),
            text);
    return new Report(
        sane.tool(),
        new Report.Document(
            text,
            sane.tool().rulesHash(),
            text,
            1,
            1,
            null,
            text,
            text,
            "nieuw",
            text,
            List.of(text)),
        score,
        List.of(criterion, Fixture.criterion("T02", text, Verdict.ONTBREEKT, 0, 2, text, text)),
        List.of(new Report.Consistency("C01", text, true, text, text, evidence, List.of())),
        new Report.Facts(
            List.of(new Report.Personnel(text, 1, text, 1, 0, 0, 1)),
            new Report.Period(null, null, text),
            List.of(new Report.Mandate(text, text, null)),
            List.of(new Report.Amount(1, text, text)),
            List.of(new Report.Theme(text, 1))));
  }
}
