package nl.artikel100.evidence;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.artikel100.evidence.Comparison.PersonnelSum;
import nl.artikel100.evidence.Comparison.PersonnelTotals;

/** Finds numbers of persons that the letter says are made up of others, and the size of the contribution given twice. */
final class PersonnelSumFinder {
  private static final Cue DIVIDED = Cue.of("als volgt", "verdeeld", "samengesteld", "onderverdeeld", "opgebouwd", "te weten", "bestaat uit", "bestaan uit");
  private static final Cue TOGETHER = Cue.of("samen", "in totaal", "totaal", "tezamen", "alles bijeen", "bij elkaar", "gezamenlijk");
  private static final Cue REST = Cue.of("de overige", "de resterende", "de andere", "de rest");
  private static final Cue OF_WHICH = Cue.of("daarvan", "hiervan", "van hen");
  private static final Cue SOME =
      Cue.of("onder meer", "onder andere", "waaronder", "met name", "onder wie", "van wie", "elk", "elke", "ieder", "iedere", "per", "maal", "keer", "of", "à");
  private static final int FOLLOWING = 6;
  private static final double NEARLY_ALL = 0.8;

  private final Reading reading;
  private final PersonnelFinder personnel;
  private final List<Comparison> found = new ArrayList<>();

  PersonnelSumFinder(Reading reading) {
    this.reading = reading;
    this.personnel = new PersonnelFinder(reading);
  }

  /** All comparisons of numbers of persons. */
  List<Comparison> find() {
    for (FactLine line : reading.lines()) {
      if (line.isProse() && personnel.isOurs(line)) {
        List<Headcount> counts = Headcount.find(reading, line);
        if (!counts.isEmpty()) {
          listed(line, counts);
          together(line, counts);
          spread(line, counts.get(0));
        }
      }
    }
    for (Table table : Table.in(reading)) {
      if (personnel.isPersonnel(table)) {
        table(table);
      }
    }
    totals();
    return found;
  }

  /** "188 personen: een compagnie van 150 militairen, 24 marechaussees en 14 militairen", "Van de 100 adviseurs werken er 48 …". */
  private void listed(FactLine line, List<Headcount> counts) {
    for (Headcount total : counts) {
      int colon = next(line, ":", total.to());
      int ofWhich = total.from() >= 2 && line.is(total.from() - 1, "de") && line.is(total.from() - 2, "van") ? total.to() : -1;
      boolean near = colon >= 0 && colon - total.to() <= 8 && nothingCounted(line, total.to(), colon);
      if (near) {
        List<Integer> parts = PersonnelParts.in(reading, line, colon + 1, line.tokens().size());
        add(line, total.number(), parts, false, List.of());
      } else if (ofWhich >= 0 && colon < 0) {
        List<Integer> parts = PersonnelParts.in(reading, line, total.to(), line.tokens().size());
        FactLine rest = restAfter(line);
        if (rest == null) {
          add(line, total.number(), parts, true, List.of());
        }
      }
    }
  }

  /** "een genie-eenheid van 90 personen, een team van 24 personen en zes stafofficieren, samen 120 militairen". */
  private void together(FactLine line, List<Headcount> counts) {
    Headcount total = counts.get(counts.size() - 1);
    int cue = TOGETHER.find(line.tokens(), Math.max(0, total.from() - 4));
    if (counts.size() > 2 && cue >= 0 && cue < total.from() && total.general()) {
      add(line, total.number(), PersonnelParts.in(reading, line, counts.get(0).from(), cue), false, List.of());
    }
  }

  /** "De driehonderd militairen zijn als volgt verdeeld. … De overige 45 …": one number per sentence up to the rest. */
  private void spread(FactLine line, Headcount total) {
    boolean whole = total.general() && line.is(total.from() - 1, "de") && (line.has(DIVIDED) || line.is(total.from() - 2, "van"));
    FactLine rest = restAfter(line);
    if (!whole || rest == null || next(line, ":", total.to()) >= 0) {
      return;
    }
    List<Integer> parts = new ArrayList<>(PersonnelParts.in(reading, line, total.to(), line.tokens().size()));
    List<int[]> ranges = new ArrayList<>();
    for (FactLine part : reading.following(line, FOLLOWING)) {
      int first = PersonnelParts.first(reading, part);
      if (first > 0) {
        parts.add(first);
        ranges.add(range(part));
      }
      if (part == rest) {
        break;
      }
    }
    add(line, total.number(), parts, false, ranges);
  }

  private FactLine restAfter(FactLine line) {
    for (FactLine part : reading.following(line, FOLLOWING)) {
      int rest = REST.find(part.tokens(), 0);
      if (rest >= 0 && rest < 3 && PersonnelParts.first(reading, part) > 0) {
        return part;
      }
    }
    return null;
  }

  private void add(FactLine line, int total, List<Integer> parts, boolean open, List<int[]> more) {
    int sum = parts.stream().mapToInt(Integer::intValue).sum();
    boolean partial = open && (parts.size() < 3 || sum < total * NEARLY_ALL) && sum < total;
    boolean aboutSome = line.has(SOME) && sum != total;
    if (parts.size() >= 2 && !partial && !aboutSome) {
      List<int[]> ranges = new ArrayList<>(List.of(range(line)));
      ranges.addAll(more);
      found.add(new PersonnelSum(total, sum, ranges));
    }
  }

  /** Rows up to a total row must add up to it: all rows, or those since the last subtotal. */
  private void table(Table table) {
    int column = table.column();
    int all = 0;
    int since = 0;
    List<int[]> ranges = new ArrayList<>();
    for (Table.Row row : table.rows()) {
      BigDecimal value = row.value(column);
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
  }

  /** The size of the contribution as the opening gives it beside that of a table and of later references to all of them. */
  private void totals() {
    Set<Integer> explained = new HashSet<>();
    Headcount size = null;
    FactLine first = null;
    for (FactLine line : reading.lines()) {
      boolean ours = line.isProse() && personnel.isOurs(line);
      for (Headcount count : ours ? Headcount.find(reading, line) : List.<Headcount>of()) {
        if (size == null && count.general() && PersonnelFinder.isTotal(line, count)) {
          size = count;
          first = line;
        } else if (size != null && refersToAll(line, count, size) && !explained.contains(count.number())) {
          found.add(new PersonnelTotals(size.number(), count.number(), List.of(range(first), range(line))));
        }
      }
      PersonnelParts.numbers(line).forEach(explained::add);
    }
    if (size == null) {
      return;
    }
    for (Table table : Table.in(reading)) {
      List<Table.Row> sums = personnel.isPersonnel(table) ? table.rows().stream().filter(Table.Row::isTotal).toList() : List.of();
      int number = size.number();
      boolean other = !sums.isEmpty() && sums.stream().noneMatch(r -> value(r, table) == number || isExplained(explained, value(r, table), number));
      if (other) {
        Table.Row last = sums.get(sums.size() - 1);
        found.add(new PersonnelTotals(number, value(last, table), List.of(range(first), range(last.line()))));
      }
    }
  }

  /** A table may leave out or add a group that is counted elsewhere, such as the civilian experts. */
  private static boolean isExplained(Set<Integer> numbers, int total, int size) {
    return numbers.contains(Math.abs(total - size));
  }

  private static int value(Table.Row row, Table table) {
    BigDecimal value = row.value(table.column());
    return value == null ? -1 : value.intValue();
  }

  /** "Buiten de 160 militairen", "alle zestig militairen": the same kind of persons, about as many. */
  private static boolean refersToAll(FactLine line, Headcount count, Headcount size) {
    boolean definite = line.is(count.from() - 1, "de") || line.is(count.from() - 1, "alle");
    boolean same = count.general() && count.component().equalsIgnoreCase(size.component());
    return definite && same && Math.abs(count.number() - size.number()) * 3 <= size.number();
  }

  private boolean nothingCounted(FactLine line, int from, int to) {
    return PersonnelParts.in(reading, line, from, to).isEmpty();
  }

  private static int next(FactLine line, String form, int from) {
    for (int i = from; i < line.tokens().size(); i++) {
      if (line.is(i, form)) {
        return i;
      }
    }
    return -1;
  }

  private static int[] range(FactLine line) {
    return new int[] {line.start(), line.end()};
  }
}
