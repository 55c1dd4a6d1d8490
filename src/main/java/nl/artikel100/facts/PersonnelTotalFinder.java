package nl.artikel100.facts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import nl.artikel100.facts.Comparison.PersonnelSum;
import nl.artikel100.facts.Comparison.PersonnelTotals;

/**
 * Sets the size of the contribution, as the opening gives it, beside other places that give it or
 * its composition.
 */
final class PersonnelTotalFinder {
  private static final Set<String> ANYONE = Set.of("nederlanders", "uitgezondenen");
  private static final int OPENING = 10;
  private static final int NEAR = 3;
  private static final int VERY_NEAR = 20;
  private static final int QUITE_NEAR = 10;
  private static final int MANY = 3;
  private static final int NEXT = 3;

  private final Reading reading;
  private final Cue wholeCue;
  private final Cue composedCue;
  private final Cue sameAsCue;
  private final Cue civilianCue;
  private final Cue otherwiseCue;
  private final Cue someCue;
  private final PersonnelFinder personnel;
  private final Set<Integer> numbers = new HashSet<>();

  /** whole numbers of the opening, whatever they count */
  private final Set<Integer> stated = new HashSet<>();

  private final List<Comparison> found = new ArrayList<>();

  PersonnelTotalFinder(Reading reading) {
    this.reading = reading;
    this.personnel = new PersonnelFinder(reading);
    Cues cues = reading.cues();
    this.wholeCue = cues.of(CueName.C02_WHOLE);
    this.composedCue = cues.of(CueName.C02_COMPOSED);
    this.sameAsCue = cues.of(CueName.C02_SAME_AS);
    this.civilianCue = cues.of(CueName.C02_CIVILIAN);
    this.otherwiseCue = cues.of(CueName.C02_OTHERWISE);
    this.someCue = cues.of(CueName.C02_SOME);
  }

  /** All such comparisons; none where the opening gives no size. */
  List<Comparison> find() {
    FactLine first = null;
    Headcount size = null;
    int prose = 0;
    for (FactLine line : reading.lines()) {
      boolean early = line.isProse() && prose++ < OPENING;
      if (early) {
        stated.addAll(PersonnelParts.numbers(line));
      }
      boolean opening = early && line.isCounted() && personnel.isOurs(line);
      for (Headcount count : opening ? reading.counts(line) : List.<Headcount>of()) {
        if (count.general() && (size == null || count.number() > size.number())) {
          size = count;
          first = line;
        }
      }
    }
    if (size == null) {
      return found;
    }
    for (FactLine line : reading.lines()) {
      if (line.isProse() && line.isCounted() && personnel.isOurs(line)) {
        if (line != first) {
          repeated(first, size, line);
          composed(first, size, line);
        }
        reading.counts(line).forEach(c -> note(line, c));
      }
    }
    given(first, size);
    for (Table table : Table.in(reading)) {
      if (personnel.isPersonnel(table)) {
        table(first, size, table);
      }
    }
    return found;
  }

  /**
   * Remembers a number that the letter introduces; a definite one refers back, and "vijftig tot
   * zestig" is none.
   */
  private void note(FactLine line, Headcount count) {
    boolean back = line.is(count.from() - 1, "de") || line.is(count.from() - 1, "alle");
    if (!back && !line.is(count.from() - 1, "tot")) {
      numbers.add(count.number());
    }
  }

  /**
   * "Buiten de 160 militairen", "alle zestig militairen": the same kind of persons, about as many,
   * a number that is new here.
   */
  private void repeated(FactLine first, Headcount size, FactLine line) {
    for (Headcount count : reading.counts(line)) {
      boolean definite =
          line.is(count.from() - 1, "de")
              || line.is(count.from() - 1, "alle")
              || PersonnelFinder.isTotal(line, count);
      boolean same =
          count.general()
              && (count.component().equalsIgnoreCase(size.component())
                  || ANYONE.contains(count.component().toLowerCase(java.util.Locale.ROOT)));
      if (definite
          && same
          && isNear(count.number(), size.number())
          && (count.number() == size.number() || !numbers.contains(count.number()))) {
        found.add(
            new PersonnelTotals(size.number(), count.number(), List.of(range(first), range(line))));
      }
    }
  }

  /**
   * "Het Nederlandse detachement is samengesteld uit 40 genisten, 16 militairen voor beveiliging en
   * 9 stafofficieren."
   */
  private void composed(FactLine first, Headcount size, FactLine line) {
    List<FactLine> before = reading.preceding(line, 1);
    boolean announced =
        !before.isEmpty()
            && before.get(0).has(sameAsCue)
            && reading.counts(before.get(0)).isEmpty();
    boolean whole =
        line.has(wholeCue)
            && line.has(composedCue)
            && line.find(wholeCue, 0) < line.find(composedCue, 0);
    if (!announced && !whole || line.has(otherwiseCue)) {
      return;
    }
    int from = whole ? line.find(composedCue, 0) : 0;
    List<Integer> parts = PersonnelParts.in(reading, line, from, line.tokens().size());
    if (parts == null) {
      return;
    }
    int sum = parts.stream().mapToInt(Integer::intValue).sum();
    boolean other = parts.contains(size.number()) || numbers.contains(sum) && sum != size.number();
    boolean withCivilians = line.has(civilianCue) && sum > size.number();
    if (parts.size() >= 2 && !other && !withCivilians && isNear(sum, size.number())) {
      found.add(new PersonnelSum(size.number(), sum, List.of(range(first), range(line))));
    }
  }

  /**
   * "Nederland stelt een eskadron van 96 militairen, een groep van 24 militairen en 10 marechaussees beschikbaar", in one
   * sentence or in a few: not said to be all, but three or more parts that come so near to the size can be nothing else.
   */
  private void given(FactLine first, Headcount size) {
    for (FactLine line : reading.lines()) {
      if (line != first && line.isCounted()) {
        sum(first, size, line, this::partsOf);
        sum(first, size, line, this::allOf);
        sum(first, size, line, this::opening);
      }
    }
  }

  /** @param read the numbers of a line that are read as parts; empty where the line is not about parts */
  private void sum(
      FactLine first, Headcount size, FactLine line, Function<FactLine, List<Integer>> read) {
    List<FactLine> lines = new ArrayList<>(List.of(line));
    lines.addAll(reading.following(line, NEXT));
    List<Integer> parts = new ArrayList<>();
    List<int[]> ranges = new ArrayList<>(List.of(range(first)));
    // "Van de militairen behoren er 112 tot …": what divides the whole may be further off than what
    // happens to come near
    boolean ofTheWhole = line.is(0, "van") && line.is(1, "de") && line.is(2, size.component());
    int near = ofTheWhole ? QUITE_NEAR : VERY_NEAR;
    for (FactLine next : lines) {
      List<Integer> here = read.apply(next);
      if (here.isEmpty() || here.contains(size.number())) {
        return;
      }
      parts.addAll(here);
      ranges.add(range(next));
      int sum = parts.stream().mapToInt(Integer::intValue).sum();
      int off = Math.abs(sum - size.number());
      if (parts.size() >= MANY && off * near <= size.number()) {
        // "314 personen. Driehonderd van hen zijn militair, veertien zijn politiemensen": parts of
        // a part
        boolean explained = stated.contains(sum) || numbers.contains(off);
        if (off == 0 || !explained) {
          found.add(new PersonnelSum(size.number(), sum, ranges));
        }
        return;
      }
    }
  }

  /** All numbers of a sentence that can count persons: "Zestien militairen bedienen de toestellen, en veertien verzorgen …". */
  private List<Integer> allOf(FactLine line) {
    List<Integer> parts = PersonnelParts.in(reading, line, 0, line.tokens().size());
    // with one number "samen" adds nothing up
    boolean plain =
        parts != null
            && !parts.isEmpty()
            && isPlain(line)
            && (parts.size() == 1 || !line.has(otherwiseCue));
    return plain ? parts : List.of();
  }

  /**
   * The first number of persons of a sentence, or nothing: "Het detachement heeft zes toestellen en 112 militairen, onder
   * wie veertien vliegers". What follows divides it further.
   */
  private List<Integer> opening(FactLine line) {
    if (!line.isCounted() || !isPlain(line)) {
      return List.of();
    }
    int bare = PersonnelParts.first(reading, line);
    List<Headcount> counts = reading.counts(line);
    if (bare <= 0 && counts.isEmpty()) {
      return List.of();
    }
    return List.of(bare > 0 ? bare : counts.get(0).number());
  }

  private boolean isPlain(FactLine line) {
    return line.isProse() && !reading.hasForeignActor(line) && !line.has(someCue);
  }

  /** The numbers of a sentence about the contribution in which every number counts persons; empty if it is none. */
  private List<Integer> partsOf(FactLine line) {
    if (reading.counts(line).isEmpty()) {
      return List.of();
    }
    List<Integer> counts = reading.counts(line).stream().map(Headcount::number).toList();
    boolean plain = isPlain(line) && !line.has(composedCue) && !line.has(otherwiseCue);
    return plain && counts.equals(PersonnelParts.in(reading, line, 0, line.tokens().size()))
        ? counts
        : List.of();
  }

  /**
   * A table may leave out or add a group that is counted elsewhere, such as the civilian experts.
   */
  private void table(FactLine first, Headcount size, Table table) {
    List<Integer> sums = new ArrayList<>();
    int all = 0;
    FactLine last = null;
    for (Table.Row row : table.rows()) {
      BigDecimal value = row.value(table.column());
      if (value != null) {
        last = row.line();
        all += row.isTotal() ? 0 : value.intValue();
        if (row.isTotal()) {
          sums.add(value.intValue());
        }
      }
    }
    int total = sums.isEmpty() ? all : sums.get(sums.size() - 1);
    // a column of militairen holds all militairen: experts counted elsewhere explain no difference
    boolean sameKind =
        table.column() < table.header().size()
            && table.header().get(table.column()).equalsIgnoreCase(size.component());
    boolean explained =
        sums.contains(size.number())
            || !sameKind && numbers.contains(Math.abs(total - size.number()));
    if (total == size.number() || !explained && isNear(total, size.number())) {
      found.add(new PersonnelTotals(size.number(), total, List.of(range(first), range(last))));
    }
  }

  private static boolean isNear(int one, int other) {
    return Math.abs(one - other) * NEAR <= other;
  }

  private static int[] range(FactLine line) {
    return new int[] {line.start(), line.end()};
  }
}
