package nl.artikel100.facts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.artikel100.facts.Comparison.MoneySum;
import nl.artikel100.text.Money;

/**
 * Finds sums of money that the letter says are made up of other sums, in sentences and in tables.
 */
final class MoneySumFinder {
  private static final int FOLLOWING = 3;

  private final Reading reading;
  private final Cue closedCue;
  private final Cue openCue;
  private final Cue ofThatCue;
  private final Cue madeOfCue;
  private final Cue togetherCue;
  private final Cue someCue;
  private final Cue aboutCue;
  private final Cue asideCue;
  private final Cue asFollowsCue;
  private final Cue moneyTableCue;
  private final Cue thousandsCue;
  private final Cue millionsCue;
  private final Set<Integer> totals = new HashSet<>();

  MoneySumFinder(Reading reading) {
    this.reading = reading;
    Cues cues = reading.cues();
    this.closedCue = cues.of(CueName.C06_CLOSED);
    this.openCue = cues.of(CueName.C06_OPEN);
    this.ofThatCue = cues.of(CueName.C06_OF_THAT);
    this.madeOfCue = cues.of(CueName.C06_MADE_OF);
    this.togetherCue = cues.of(CueName.C06_TOGETHER);
    this.someCue = cues.of(CueName.C06_SOME);
    this.aboutCue = cues.of(CueName.C06_ABOUT);
    this.asideCue = cues.of(CueName.C06_ASIDE);
    this.asFollowsCue = cues.of(CueName.C06_AS_FOLLOWS);
    this.moneyTableCue = cues.of(CueName.C06_MONEY_TABLE);
    this.thousandsCue = cues.of(CueName.C06_THOUSANDS);
    this.millionsCue = cues.of(CueName.C06_MILLIONS);
  }

  /** All such sums in order; afterwards {@link #totals()} tells where the totals stand. */
  List<MoneySum> find() {
    List<MoneySum> sums = new ArrayList<>();
    for (FactLine line : reading.lines()) {
      if (line.isProse() || line.block().kind() == nl.artikel100.document.Block.Kind.FOOTNOTE) {
        within(line, sums);
        across(line, sums);
        items(line, sums);
      }
    }
    for (Table table : Table.in(reading)) {
      table(table, sums);
    }
    sums.sort(java.util.Comparator.comparingInt(s -> s.ranges().get(0)[0]));
    return sums;
  }

  /** Offsets in the letter's text of the sums that have parts. */
  Set<Integer> totals() {
    return totals;
  }

  /**
   * "€ 14,6 miljoen: € 9,1 miljoen …, € 3,2 miljoen … en € 2,3 miljoen", or parts first and "samen"
   * before the total.
   */
  private void within(FactLine line, List<MoneySum> sums) {
    List<Money> all = line.sums();
    if (all.size() < 3) {
      return;
    }
    Money first = all.get(0);
    Money last = all.get(all.size() - 1);
    if (between(line, closedCue, first, all.get(1))
        && !between(line, asideCue, first, all.get(1))) {
      add(sums, line, first, line, all.subList(1, all.size()), false);
    } else if (between(line, openCue, first, all.get(1))) {
      add(sums, line, first, line, all.subList(1, all.size()), true);
    } else if (between(line, togetherCue, all.get(all.size() - 2), last)) {
      add(sums, line, last, line, all.subList(0, all.size() - 1), false);
    }
  }

  /**
   * A total in one sentence, its parts in the next ones, by purpose and perhaps once more by year.
   */
  private void across(FactLine line, List<MoneySum> sums) {
    if (line.sums().size() != 1) {
      return;
    }
    Money total = line.sums().get(0);
    List<FactLine> next = reading.following(line, FOLLOWING);
    for (int i = 0; i < next.size(); i++) {
      FactLine parts = next.get(i);
      boolean open = parts.find(ofThatCue, 0) >= 0 && parts.find(ofThatCue, 0) < 3;
      boolean closed =
          parts.find(madeOfCue, 0) >= 0 && parts.find(madeOfCue, 0) < 3 && !parts.has(asideCue);
      boolean years = years(parts) && line.has(AmountFinder.COSTS);
      if (parts.sums().size() >= 2 && (open || closed || years)) {
        FactLine more =
            i + 1 < next.size() && open && !years(next.get(i + 1)) ? next.get(i + 1) : null;
        if (more == null || !addsUp(total, parts, more)) {
          add(sums, line, total, parts, parts.sums(), !closed);
        }
      } else if (!parts.sums().isEmpty()) {
        return;
      }
    }
  }

  /** A total before a list with one part in each item. */
  private void items(FactLine line, List<MoneySum> sums) {
    List<FactLine> items = reading.itemsAfter(line);
    boolean one = line.sums().size() == 1 && items.stream().allMatch(i -> i.sums().size() == 1);
    if (!one
        || items.size() < 2
        || items.stream()
            .anyMatch(i -> i.has(someCue) || isAbout(i, i.sums().get(0)) || i.sums().get(0).rough())
        || isAbout(line, line.sums().get(0))) {
      return;
    }
    totals.add(line.tokens().get(line.sums().get(0).from()).start());
    List<int[]> ranges = new ArrayList<>(List.of(range(line)));
    items.forEach(i -> ranges.add(range(i)));
    sums.add(
        new MoneySum(
            line.sums().get(0).euro(),
            items.stream().mapToLong(i -> i.sums().get(0).euro()).sum(),
            !line.has(asFollowsCue),
            ranges));
  }

  /** Whether the parts run on in the next sentence: then they are right. */
  private boolean addsUp(Money total, FactLine parts, FactLine more) {
    long sum =
        parts.sums().stream().mapToLong(Money::euro).sum()
            + more.sums().stream().mapToLong(Money::euro).sum();
    return !more.sums().isEmpty() && sum == total.euro();
  }

  private void add(
      List<MoneySum> sums,
      FactLine line,
      Money total,
      FactLine partsLine,
      List<Money> parts,
      boolean open) {
    boolean rough =
        total.rough()
            || parts.stream().anyMatch(Money::rough)
            || isAbout(line, total)
            || parts.stream().anyMatch(p -> isAbout(partsLine, p));
    if (rough || open && (partsLine.has(someCue) || parts.size() < 2) || partsLine.has(someCue)) {
      return;
    }
    totals.add(line.tokens().get(total.from()).start());
    List<int[]> ranges = new ArrayList<>(List.of(range(line)));
    if (partsLine != line) {
      ranges.add(range(partsLine));
    }
    sums.add(new MoneySum(total.euro(), parts.stream().mapToLong(Money::euro).sum(), open, ranges));
  }

  private boolean isAbout(FactLine line, Money sum) {
    int at = line.find(aboutCue, Math.max(0, sum.from() - 2));
    return at >= 0 && at < sum.from();
  }

  private static boolean between(FactLine line, Cue cue, Money first, Money second) {
    int at = line.find(cue, first.to());
    return at >= 0 && at < second.from();
  }

  /** "In 2027 valt 84 miljoen euro, in 2028 valt 34 miljoen euro": as many years as sums. */
  private static boolean years(FactLine line) {
    Set<String> years = new HashSet<>();
    for (int i = 0; i < line.tokens().size(); i++) {
      String form = line.tokens().get(i).form();
      int at = i;
      boolean free = line.dates().stream().noneMatch(d -> at >= d.from() && at < d.to());
      if (free
          && form.length() == 4
          && (form.startsWith("20") || form.startsWith("19"))
          && line.number(i) > 0) {
        years.add(form);
      }
    }
    return line.sums().size() >= 2 && years.size() == line.sums().size();
  }

  private void table(Table table, List<MoneySum> sums) {
    FactLine caption = caption(table);
    boolean money =
        table.headerHas(moneyTableCue)
            || caption != null
                && !caption.sums().isEmpty()
                && !table.headerHas(PersonnelFinder.PERSONNEL_HEADER);
    int column = table.column();
    if (!money || column < 0 || table.headerHas(PersonnelFinder.PERSONNEL_HEADER)) {
      return;
    }
    BigDecimal sum = BigDecimal.ZERO;
    BigDecimal total = null;
    List<int[]> ranges = new ArrayList<>();
    for (Table.Row row : table.rows()) {
      BigDecimal value = row.value(column);
      if (value != null && row.isTotal()) {
        total = value;
        ranges.add(0, range(row.line()));
      } else if (value != null) {
        sum = sum.add(value);
        ranges.add(range(row.line()));
      }
    }
    long unit =
        table.headerHas(millionsCue) ? 1_000_000L : table.headerHas(thousandsCue) ? 1_000L : 1L;
    Money stated =
        caption == null
                || caption.sums().size() != 1
                || !caption.has(asFollowsCue)
                || isAbout(caption, caption.sums().get(0))
            ? null
            : caption.sums().get(0);
    if (total != null) {
      sums.add(new MoneySum(euro(total, unit), euro(sum, unit), false, ranges));
    }
    if (stated != null
        && unit == 1L
        && stated.euro() >= 1_000_000L
        && sum.compareTo(BigDecimal.valueOf(100_000)) < 0) {
      unit = 1_000_000L;
    }
    if (stated != null && (total == null || euro(total, unit) != stated.euro())) {
      List<int[]> all = new ArrayList<>(List.of(range(caption)));
      all.addAll(ranges);
      totals.add(caption.tokens().get(stated.from()).start());
      sums.add(new MoneySum(stated.euro(), euro(total == null ? sum : total, unit), false, all));
    }
  }

  private static long euro(BigDecimal value, long unit) {
    return value
        .multiply(BigDecimal.valueOf(unit))
        .setScale(0, java.math.RoundingMode.HALF_UP)
        .longValue();
  }

  /** The sentence just before a table, if it stands right above it. */
  private FactLine caption(Table table) {
    int first = table.rows().get(0).line().index() - (table.header().isEmpty() ? 1 : 2);
    FactLine line = first < 0 ? null : reading.lines().get(first);
    return line != null && line.isProse() ? line : null;
  }

  private static int[] range(FactLine line) {
    return new int[] {line.start(), line.end()};
  }
}
