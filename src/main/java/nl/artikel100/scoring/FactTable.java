package nl.artikel100.scoring;

import java.time.LocalDate;
import nl.artikel100.facts.Facts;
import nl.artikel100.report.Report;

/** The facts in the form of the report. */
final class FactTable {
  private FactTable() {}

  static Report.Facts of(Facts facts, Quotes quotes) {
    return new Report.Facts(
        facts.personnel().stream()
            .map(
                p -> {
                  Report.Evidence quote = quotes.ofRange(p.start(), p.end());
                  return quote == null
                      ? new Report.Personnel(p.component(), p.number(), "", 0, 0, 0, 0)
                      : new Report.Personnel(
                          p.component(),
                          p.number(),
                          quote.quote(),
                          quote.page(),
                          quote.paragraph(),
                          quote.start(),
                          quote.end());
                })
            .toList(),
        new Report.Period(
            date(facts.period().begin()), date(facts.period().end()), facts.period().term()),
        facts.mandates().stream()
            .map(m -> new Report.Mandate(m.basis(), m.reference(), date(m.until())))
            .toList(),
        facts.amounts().stream()
            .map(a -> new Report.Amount(a.euro(), a.budget(), a.period()))
            .toList(),
        facts.themes().stream().map(t -> new Report.Theme(t.theme(), t.count())).toList());
  }

  private static String date(LocalDate date) {
    return date == null ? null : date.toString();
  }
}
