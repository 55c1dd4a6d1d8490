package nl.artikel100.facts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import nl.artikel100.facts.Comparison.PersonnelSum;

/** Adds up the rows of a table of persons. */
final class PersonnelTableFinder {
  private final Reading reading;
  private final Cue dividedCue;

  PersonnelTableFinder(Reading reading) {
    this.reading = reading;
    this.dividedCue = reading.cues().of(CueName.C02_DIVIDED);
  }

  /**
   * The rows beside each total row: all rows, or those since the last subtotal. A table without a total row is set beside
   * the sentence that announces it.
   */
  List<PersonnelSum> sums(Table table) {
    List<PersonnelSum> found = new ArrayList<>();
    int all = 0;
    int since = 0;
    List<int[]> ranges = new ArrayList<>();
    for (Table.Row row : table.rows()) {
      BigDecimal value = row.value(table.column());
      if (value == null) {
        continue;
      }
      ranges.add(range(row.line()));
      if (!row.isTotal()) {
        all += value.intValue();
        since += value.intValue();
        continue;
      }
      boolean fits = value.intValue() == since && since > 0;
      found.add(new PersonnelSum(value.intValue(), fits ? since : all, List.copyOf(ranges)));
      since = 0;
    }
    Headcount announced = announced(table);
    if (found.isEmpty() && announced != null && ranges.size() > 1) {
      ranges.add(0, range(before(table)));
      found.add(new PersonnelSum(announced.number(), all, ranges));
    }
    return found;
  }

  /** "De 128 militairen zijn als volgt verdeeld", with the table below it; null if nothing announces it so. */
  private Headcount announced(Table table) {
    FactLine line = before(table);
    if (line == null || !line.isProse() || !line.has(dividedCue)) {
      return null;
    }
    List<Headcount> counts = reading.counts(line);
    return counts.size() == 1 && counts.get(0).general() ? counts.get(0) : null;
  }

  private FactLine before(Table table) {
    int at = table.first().index();
    return at == 0 ? null : reading.lines().get(at - 1);
  }

  private static int[] range(FactLine line) {
    return new int[] {line.start(), line.end()};
  }
}
