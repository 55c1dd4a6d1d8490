package nl.artikel100.facts;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import nl.artikel100.facts.Comparison.CostPeriod;
import nl.artikel100.facts.Comparison.CostTerm;
import nl.artikel100.text.Term;

/** Finds the period that the costs of the contribution are given for. */
final class CostPeriodFinder {
  private static final int SLACK = 20;
  private static final int HALF_MONTH = 16;

  private final Reading reading;
  private final Cue otherCostsCue;
  private final Cue periodOtherHeadingCue;
  private final Cue aroundCue;
  private final Cue forCue;
  private final LocalDate begin;
  private final LocalDate end;
  private final int[] contribution;
  private final int months;
  private final List<PeriodFinder.Claim> claims;

  /**
   * @param begin first day of the contribution, or null
   * @param end last day of the contribution
   * @param period what the letter says about it
   * @param claims all that the letter says about it; costs that follow another claim are no fault
   *     of the costs
   */
  CostPeriodFinder(
      Reading reading,
      LocalDate begin,
      LocalDate end,
      Facts.Period period,
      List<PeriodFinder.Claim> claims) {
    this.reading = reading;
    this.claims = claims;
    this.begin = begin;
    this.end = end;
    int at = period.endAt() >= 0 ? period.endAt() : period.beginAt();
    this.contribution =
        reading.lines().stream()
            .filter(l -> l.start() == at)
            .map(l -> new int[] {l.start(), l.end()})
            .findFirst()
            .orElse(null);
    this.months = begin == null ? period.months() : months(begin, end);
    Cues cues = reading.cues();
    this.otherCostsCue = cues.of(CueName.C06_OTHER_COSTS);
    this.periodOtherHeadingCue = cues.of(CueName.C06_PERIOD_OTHER_HEADING);
    this.aroundCue = cues.of(CueName.C06_AROUND);
    this.forCue = cues.of(CueName.C06_FOR);
  }

  /** The periods of the costs beside that of the contribution, in order. */
  List<Comparison> find() {
    List<Comparison> found = new ArrayList<>();
    for (FactLine line : reading.lines()) {
      boolean costs = line.isProse() && !line.sums().isEmpty() && line.has(AmountFinder.COSTS);
      if (!costs || line.has(otherCostsCue) || line.under(periodOtherHeadingCue)) {
        continue;
      }
      int ranges = 0;
      CostPeriod period = null;
      for (int i = 0; i + 1 < line.dates().size(); i++) {
        if (DateRole.isRangeStart(line, i)
            && line.dates().get(i).exact()
            && line.dates().get(i + 1).exact()) {
          ranges++;
          LocalDate last = DateRole.of(line).get(i + 1).day();
          period =
              new CostPeriod(line.dates().get(i).first(), last, begin, end, SLACK, ranges(line));
        }
      }
      if (ranges == 1 && !(line.has(aroundCue) && contains(period)) && !isClaimed(period)) {
        found.add(period);
      } else if (ranges == 0 && line.terms().size() == 1) {
        term(line, line.terms().get(0), found);
      }
    }
    return found;
  }

  private boolean isClaimed(CostPeriod period) {
    return !period.holds() && claims.stream().anyMatch(c -> period.costEnd().equals(c.end()));
  }

  private boolean contains(CostPeriod period) {
    return (begin == null || !period.costBegin().isAfter(begin)) && !period.costEnd().isBefore(end);
  }

  private void term(FactLine line, Term term, List<Comparison> found) {
    int at = line.find(forCue, Math.max(0, term.from() - 5));
    boolean claimed =
        claims.stream().anyMatch(c -> c.term() != null && c.term().months() == term.months());
    if (term.months() > 0
        && (months == term.months() || !claimed)
        && months > 0
        && at >= 0
        && at < term.from()) {
      found.add(new CostTerm(term.months(), months, ranges(line)));
    }
  }

  private List<int[]> ranges(FactLine line) {
    int[] here = {line.start(), line.end()};
    if (contribution == null || contribution[0] == here[0]) {
      return List.of(here);
    }
    return contribution[0] < here[0] ? List.of(contribution, here) : List.of(here, contribution);
  }

  /** Whole months between two days, both included; 0 where they are no round number of months. */
  private static int months(LocalDate begin, LocalDate end) {
    int months = (int) Math.round(ChronoUnit.DAYS.between(begin, end.plusDays(1)) / 30.44);
    long off = Math.abs(ChronoUnit.DAYS.between(begin.plusMonths(months), end.plusDays(1)));
    return off < HALF_MONTH / 2 ? months : 0;
  }
}
