package nl.artikel100.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Reads the numbers of persons in an enumeration, where the noun is often left out: "48 bij de
 * staf, 32 bij de school".
 */
final class PersonnelParts {
  private static final Set<String> AFTER_PART =
      Set.of(
          "van",
          "met",
          "voor",
          "bij",
          "in",
          "uit",
          "op",
          "te",
          "aan",
          "naar",
          "zijn",
          "vormen",
          "verzorgen",
          ",",
          ".",
          ";",
          "en",
          ")",
          "werken",
          "als",
          "tot",
          "daarvan",
          "door");
  private static final Set<String> DIVIDED_INTO = Set.of("vormen", "in", "over", "vormt");
  private static final Set<String> SUB = Set.of("onder", "waarvan", "waaronder", "(", "die");

  private PersonnelParts() {}

  /**
   * The parts among some tokens, in order. What follows "onder wie" or a bracket is a part of a
   * part and left out.
   *
   * @return null where a number counts something unknown, since then nothing is sure
   */
  static List<Integer> in(Reading reading, FactLine line, int from, int to) {
    List<Integer> parts = new ArrayList<>();
    if (!line.isCounted()) {
      return parts;
    }
    List<Headcount> counts = reading.counts(line);
    Cue things = reading.cues().of(CueName.C02_THINGS);
    Cue groups = reading.cues().of(CueName.C02_GROUPS);
    for (int i = from; i < to; i++) {
      int bracketed = line.is(i, "(") && line.is(i + 2, ")") ? line.number(i + 1) : 0;
      if (bracketed > 0 && i + 1 < to && isOnlyNumber(line, i)) {
        // "een compagnie (112), een chirurgisch team (18)"
        parts.add(bracketed);
        i += 2;
        continue;
      }
      if (SUB.contains(line.tokens().get(i).form())) {
        i = pastAside(line, i, to);
        continue;
      }
      int number = line.number(i);
      if (number < 1 || isElsewhere(line, i)) {
        continue;
      }
      Headcount count = at(counts, i);
      int size = groupsOf(line, i, to, groups);
      if (size > 0 && i > 0 && DIVIDED_INTO.contains(line.tokens().get(i - 1).form())) {
        i = size;
      } else if (size > 0) {
        parts.add(number * line.number(size));
        i = size;
      } else if (count != null) {
        parts.add(count.number());
        i = Math.max(i, count.to() - 1);
      } else if (i + 1 >= to
          || AFTER_PART.contains(line.tokens().get(i + 1).form())
          || i > 0 && line.is(i - 1, "er")) {
        parts.add(number);
      } else if (things.find(line.tokens().subList(i + 1, Math.min(i + 4, to)), 0) < 0
          && groups.find(line.tokens().subList(i + 1, Math.min(i + 3, to)), 0) < 0) {
        return null;
      }
    }
    return parts;
  }

  /** The first number of persons in a line, or -1; "drie ploegen van elf" is 33. */
  static int first(Reading reading, FactLine line) {
    int colon = 0;
    while (colon < line.tokens().size() && !line.is(colon, ":")) {
      colon++;
    }
    List<Integer> parts = in(reading, line, 0, colon);
    return parts == null || parts.isEmpty() ? -1 : parts.get(0);
  }

  /** All whole numbers in a line. */
  static List<Integer> numbers(FactLine line) {
    List<Integer> numbers = new ArrayList<>();
    for (int i = 0; i < line.tokens().size(); i++) {
      int number = line.number(i);
      if (number > 0) {
        numbers.add(number);
      }
    }
    return numbers;
  }

  /** Whether no other number stands between a bracket and the comma before it. */
  private static boolean isOnlyNumber(FactLine line, int bracket) {
    for (int i = bracket - 1; i >= 0 && !line.is(i, ",") && !line.is(i, ":"); i--) {
      if (line.number(i) > 1) {
        return false;
      }
    }
    return true;
  }

  private static int pastAside(FactLine line, int from, int to) {
    boolean bracket = line.is(from, "(");
    for (int i = from; i < to; i++) {
      if (bracket ? line.is(i, ")") : line.is(i, ",") || line.is(i, ";")) {
        return i;
      }
    }
    return to;
  }

  /** "vijf teams van zes": position of the second number, or -1. */
  private static int groupsOf(FactLine line, int at, int to, Cue groups) {
    boolean grouped =
        at + 3 < to && groups.end(line.tokens(), at + 1) == at + 2 && line.is(at + 2, "van");
    return grouped && line.number(at + 3) > 0 ? at + 3 : -1;
  }

  private static Headcount at(List<Headcount> counts, int token) {
    return counts.stream()
        .filter(c -> token >= c.from() && token < c.to())
        .findFirst()
        .orElse(null);
  }

  private static boolean isElsewhere(FactLine line, int at) {
    return line.dates().stream().anyMatch(d -> at >= d.from() && at < d.to())
        || line.sums().stream().anyMatch(s -> at >= s.from() && at < s.to())
        || line.terms().stream().anyMatch(t -> at >= t.from() && at < t.to());
  }
}
