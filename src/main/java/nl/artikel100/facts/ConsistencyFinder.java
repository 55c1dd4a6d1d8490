package nl.artikel100.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.artikel100.facts.Comparison.MandateCover;
import nl.artikel100.text.Sentences;

/**
 * Finds the statements of a letter that must agree, for the checks C01–C07. Decides nothing: each
 * comparison says itself whether it holds.
 */
public final class ConsistencyFinder {
  private static final String UN = "resolutie van de VN-Veiligheidsraad";

  private ConsistencyFinder() {}

  /**
   * Finds all comparisons in a letter; time is linear in its length.
   *
   * @param facts what {@link FactFinder} found in the same letter
   * @param words the wordings of {@code rules/feiten.yaml}
   * @return in the order of the checks, and of the letter within a check
   */
  public static List<Comparison> find(Sentences sentences, Facts facts, FactWords words) {
    Reading reading = Reading.of(sentences, facts.letterDate(), words);
    return find(reading, new PeriodFinder(reading), facts);
  }

  static List<Comparison> find(Reading reading, PeriodFinder periods, Facts facts) {
    Facts.Period period = facts.period();
    List<PeriodFinder.Claim> claims = periods.claims();
    LocalDate end = end(period);
    List<Comparison> found = new ArrayList<>();
    if (end != null) {
      mandates(reading, facts, end, found);
    }
    found.addAll(new PersonnelSumFinder(reading).find());
    for (Comparison comparison : new PersonnelTotalFinder(reading).find()) {
      if (!isTold(comparison, found)) {
        found.add(comparison);
      }
    }
    found.addAll(new DateConflictFinder(reading, claims, period).find());
    if (end != null) {
      found.addAll(new CapacityEndFinder(reading, period.begin(), end).find());
    }
    found.addAll(new AnnouncedFinder(reading, facts).find());
    found.addAll(new MoneySumFinder(reading).find());
    found.addAll(new CostTotalFinder(reading).find());
    if (end != null) {
      found.addAll(new CostPeriodFinder(reading, period.begin(), end, period, claims).find());
    }
    found.addAll(new ReferenceFormFinder(reading).find());
    return List.copyOf(found);
  }

  /** Whether the same total beside the same sum was found another way. */
  private static boolean isTold(Comparison comparison, List<Comparison> found) {
    return comparison instanceof Comparison.PersonnelSum sum
        && found.stream()
            .anyMatch(
                other ->
                    other instanceof Comparison.PersonnelSum known
                        && known.total() == sum.total()
                        && known.sum() == sum.sum());
  }

  /**
   * The last day of the contribution: as stated, or by its begin and term; null if neither is, or
   * if it lies before the begin.
   */
  private static LocalDate end(Facts.Period period) {
    if (period.begin() != null && period.end() != null && period.end().isBefore(period.begin())) {
      return null;
    }
    if (period.end() != null || period.begin() == null || period.months() == 0) {
      return period.end();
    }
    return period.begin().plusMonths(period.months()).minusDays(1);
  }

  /**
   * Of several acts of one kind the latest end counts, since one continues another; every kind must
   * reach the end.
   */
  private static void mandates(
      Reading reading, Facts facts, LocalDate end, List<Comparison> found) {
    Map<String, Facts.Mandate> latest = new HashMap<>();
    List<String> order = new ArrayList<>();
    for (Facts.Mandate mandate : facts.mandates()) {
      if (mandate.until() == null) {
        continue;
      }
      String kind = mandate.basis().equals("mandaat") ? UN : mandate.basis();
      Facts.Mandate known = latest.get(kind);
      if (known == null) {
        order.add(kind);
      }
      if (known == null || mandate.until().isAfter(known.until())) {
        latest.put(kind, mandate);
      }
    }
    int at = facts.period().endAt() >= 0 ? facts.period().endAt() : facts.period().beginAt();
    for (String kind : order) {
      Facts.Mandate mandate = latest.get(kind);
      List<int[]> ranges = new ArrayList<>(List.of(new int[] {mandate.start(), mandate.end()}));
      reading.lines().stream()
          .filter(l -> l.start() == at)
          .forEach(l -> ranges.add(new int[] {l.start(), l.end()}));
      ranges.sort(java.util.Comparator.comparingInt(r -> r[0]));
      found.add(
          new MandateCover(
              mandate.reference() == null ? mandate.basis() : mandate.reference(),
              mandate.until(),
              end,
              List.copyOf(ranges)));
    }
  }
}
