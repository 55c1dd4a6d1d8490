package nl.artikel100.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.artikel100.facts.Comparison.DateOrder;
import nl.artikel100.facts.Comparison.ImpossibleDate;
import nl.artikel100.facts.Comparison.TermAndDates;
import nl.artikel100.facts.Comparison.TwoDates;
import nl.artikel100.text.DateMention;
import nl.artikel100.text.DutchDates;
import nl.artikel100.text.Term;

/** Finds dates and terms in a letter that must fit together. */
final class DateConflictFinder {
  private static final int SURE = 4;
  private static final int SLACK = 16;
  private static final int ROUGH_SLACK = 32;
  private static final Set<String> THIS = Set.of("deze", "die", "dit", "dat");

  private final Reading reading;
  private final Cue roughlyCue;
  private final Cue partCue;
  private final Cue namedCue;
  private final Cue appositionCue;
  private final List<PeriodFinder.Claim> claims;
  private final Facts.Period period;
  private final List<Comparison> found = new ArrayList<>();

  DateConflictFinder(Reading reading, List<PeriodFinder.Claim> claims, Facts.Period period) {
    this.reading = reading;
    this.claims = claims;
    this.period = period;
    Cues cues = reading.cues();
    this.roughlyCue = cues.of(CueName.C03_ROUGHLY);
    this.partCue = cues.of(CueName.C03_PART);
    this.namedCue = cues.of(CueName.C03_NAMED);
    this.appositionCue = cues.of(CueName.C03_APPOSITION);
  }

  /** All comparisons of dates. */
  List<Comparison> find() {
    for (FactLine line : reading.lines()) {
      ranges(line);
      for (int at : DutchDates.impossible(line.tokens())) {
        found.add(new ImpossibleDate(reading.text(line, at, at + 3), List.of(range(line))));
      }
    }
    order();
    terms();
    for (PeriodFinder.Claim claim : claims) {
      repeated(claim);
    }
    return found;
  }

  /**
   * Every "van … tot …" in the letter, whatever it is about, with a term that stands right beside
   * it.
   */
  private void ranges(FactLine line) {
    for (int i = 0; i + 1 < line.dates().size(); i++) {
      DateMention begin = line.dates().get(i);
      DateMention end = line.dates().get(i + 1);
      if (!DateRole.isRangeStart(line, i) || !begin.stated() || !end.stated()) {
        continue;
      }
      found.add(new DateOrder(begin.first(), end.last(), List.of(range(line))));
      for (Term term : line.terms()) {
        boolean before = begin.from() >= term.to() && begin.from() - term.to() <= 1;
        boolean after =
            term.from() >= end.to()
                && term.from() - end.to() <= 5
                && isApposition(line, end.to(), term.from());
        if (term.months() > 0 && begin.exact() && end.exact() && (before || after)) {
          LocalDate last = DateRole.of(line).get(i + 1).day();
          found.add(
              new TermAndDates(
                  term.months(), begin.first(), last, slack(line, term), List.of(range(line))));
        }
      }
    }
  }

  /** ", een periode van twaalf maanden" or "(twaalf maanden)". */
  private boolean isApposition(FactLine line, int from, int to) {
    boolean opens = line.is(from, ",") || line.is(from, "(");
    for (int i = from + 1; opens && i < to; i++) {
      opens = appositionCue.end(line.tokens(), i) > 0;
    }
    return opens;
  }

  private void order() {
    if (period.begin() != null && period.end() != null) {
      found.add(
          new DateOrder(period.begin(), period.end(), lines(period.beginAt(), period.endAt())));
    }
  }

  private void terms() {
    if (period.begin() == null || period.end() == null) {
      return;
    }
    reading.lines().forEach(this::pointedAt);
    for (PeriodFinder.Claim claim : claims) {
      boolean beside =
          reading.preceding(claim.line(), 2).stream().anyMatch(l -> l.start() == period.endAt());
      if (claim.term() != null && (claim.score() >= SURE || beside) && !claim.line().has(partCue)) {
        List<int[]> ranges = new ArrayList<>(lines(period.beginAt(), period.endAt()));
        if (claim.line().start() != period.beginAt() && claim.line().start() != period.endAt()) {
          ranges.add(range(claim.line()));
        }
        found.add(
            new TermAndDates(
                claim.term().months(),
                period.begin(),
                period.end(),
                slack(claim.line(), claim.term()),
                ranges));
      }
    }
  }

  /** "Met deze termijn van negen maanden", right after the dates it points at. */
  private void pointedAt(FactLine line) {
    boolean after = reading.preceding(line, 1).stream().anyMatch(l -> l.start() == period.endAt());
    for (Term term : after ? line.terms() : List.<Term>of()) {
      boolean points =
          line.is(term.from() - 1, "van")
              && THIS.contains(line.tokens().get(Math.max(0, term.from() - 3)).form());
      if (points && term.months() > 0) {
        List<int[]> ranges = new ArrayList<>(lines(period.beginAt(), period.endAt()));
        ranges.add(range(line));
        found.add(
            new TermAndDates(
                term.months(), period.begin(), period.end(), slack(line, term), ranges));
      }
    }
  }

  /** The same begin or end in another place. */
  private void repeated(PeriodFinder.Claim claim) {
    boolean shared =
        claim.begin() != null
            && claim.end() != null
            && (claim.begin().equals(period.begin()) || claim.end().equals(period.end()));
    boolean sure = shared || claim.score() >= SURE && isWhole(claim.line());
    int at = claim.line().start();
    if (sure && claim.begin() != null && period.begin() != null && at != period.beginAt()) {
      found.add(new TwoDates(false, period.begin(), claim.begin(), lines(period.beginAt(), at)));
    }
    if (sure && claim.end() != null && period.end() != null && at != period.endAt()) {
      found.add(new TwoDates(true, period.end(), claim.end(), lines(period.endAt(), at)));
    }
  }

  /**
   * Whether a line is about the whole contribution and not, like "de inzet van helikopters", about
   * a part.
   */
  private boolean isWhole(FactLine line) {
    int named = line.find(namedCue, 0);
    int part = line.find(partCue, 0);
    return part < 0
        || named >= 0 && (part < named || part > namedCue.end(line.tokens(), named) + 2);
  }

  private int slack(FactLine line, Term term) {
    int at = line.find(roughlyCue, Math.max(0, term.from() - 2));
    return at >= 0 && at < term.from() ? ROUGH_SLACK : SLACK;
  }

  /** Ranges of the sentences that start at these offsets, in order, each once. */
  private List<int[]> lines(int one, int other) {
    List<int[]> ranges = new ArrayList<>();
    for (FactLine line : reading.lines()) {
      if (line.start() == one || line.start() == other) {
        ranges.add(range(line));
      }
    }
    return ranges;
  }

  private static int[] range(FactLine line) {
    return new int[] {line.start(), line.end()};
  }
}
