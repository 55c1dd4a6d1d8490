package nl.artikel100.evidence;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;

/**
 * Finds dates in Dutch text: "31 mei 2028", "1 mei jl.", "31-5-2028", "mei 2028", "eind 2028", "de
 * zomer van 2028".
 */
public final class DutchDates {
  private static final List<String> MONTHS =
      List.of(
          "januari",
          "februari",
          "maart",
          "april",
          "mei",
          "juni",
          "juli",
          "augustus",
          "september",
          "oktober",
          "november",
          "december");
  private static final Map<String, Integer> SHORT =
      Map.ofEntries(
          Map.entry("jan", 1),
          Map.entry("feb", 2),
          Map.entry("febr", 2),
          Map.entry("mrt", 3),
          Map.entry("apr", 4),
          Map.entry("jun", 6),
          Map.entry("jul", 7),
          Map.entry("aug", 8),
          Map.entry("sep", 9),
          Map.entry("sept", 9),
          Map.entry("okt", 10),
          Map.entry("nov", 11),
          Map.entry("dec", 12));
  private static final Map<String, int[]> SEASONS =
      Map.of(
          "voorjaar",
          new int[] {3, 5},
          "lente",
          new int[] {3, 5},
          "zomer",
          new int[] {6, 8},
          "najaar",
          new int[] {9, 11},
          "herfst",
          new int[] {9, 11},
          "winter",
          new int[] {12, 14});
  private static final Set<String> PAST = Set.of("jl", "l.l", "ll", "jongstleden");
  private static final Set<String> FUTURE =
      Set.of("a.s", "as", "aanstaande", "e.k", "eerstkomende");
  private static final String[] NO_PARTS = {};
  private static final int SHORTEST_DATE = 8;
  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2100;

  private final List<Token> tokens;
  private final LocalDate near;
  private final List<DateMention> found = new ArrayList<>();

  private DutchDates(List<Token> tokens, LocalDate near) {
    this.tokens = tokens;
    this.near = near;
  }

  /**
   * Finds the dates in the words of one sentence.
   *
   * @param tokens the words
   * @param near date of the letter, by which a date without a year is placed; null if unknown: such
   *     dates are then found only where another date in the sentence gives the year
   * @return in order; days that do not exist are left out
   */
  public static List<DateMention> find(List<Token> tokens, LocalDate near) {
    DutchDates dates = new DutchDates(tokens, near);
    for (int i = 0; i < tokens.size(); ) {
      DateMention mention = dates.at(i);
      if (mention == null) {
        i++;
      } else {
        dates.found.add(mention);
        i = mention.to();
      }
    }
    return List.copyOf(dates.found);
  }

  /** First tokens of days that do not exist, such as "31 juni 2028". */
  public static List<Integer> impossible(List<Token> tokens) {
    List<Integer> at = new ArrayList<>();
    DutchDates dates = new DutchDates(tokens, null);
    for (int i = 0; i + 2 < tokens.size(); i++) {
      int day = dates.number(i, 1, 99);
      int month = dates.month(i + 1);
      int year = dates.year(i + 2);
      if (day > 0 && month > 0 && year > 0 && day > YearMonth.of(year, month).lengthOfMonth()) {
        at.add(i);
      }
    }
    return at;
  }

  private DateMention at(int i) {
    DateMention numeric = numeric(i);
    if (numeric != null) {
      return numeric;
    }
    int day = number(i, 1, 31);
    if (day > 0 && month(i + 1) > 0) {
      return dayAndMonth(i, day, month(i + 1));
    }
    boolean dayBefore = i > 0 && number(i - 1, 1, 99) > 0;
    if (month(i) > 0 && !dayBefore) {
      int year = year(i + 1);
      return year > 0 ? part(i, i + 2, year, month(i), month(i)) : null;
    }
    return vague(i);
  }

  private DateMention numeric(int i) {
    String form = tokens.get(i).form();
    boolean digit = Character.isDigit(form.charAt(0)) && form.length() >= SHORTEST_DATE;
    String[] parts = digit ? form.split("[-./]", -1) : NO_PARTS;
    if (parts.length != 3) {
      return null;
    }
    int[] n = new int[3];
    for (int p = 0; p < 3; p++) {
      OptionalLong value = DutchNumbers.parse(withoutZero(parts[p]));
      if (value.isEmpty()
          || value.getAsLong() > LAST_YEAR
          || !Character.isDigit(parts[p].charAt(0))) {
        return null;
      }
      n[p] = (int) value.getAsLong();
    }
    boolean iso = parts[0].length() == 4;
    boolean dutch = parts[2].length() == 4 && !tokens.get(i).form().contains("/");
    return iso
        ? exact(i, i + 1, n[0], n[1], n[2], true)
        : dutch ? exact(i, i + 1, n[2], n[1], n[0], true) : null;
  }

  private DateMention dayAndMonth(int i, int day, int month) {
    int at = i + 2;
    if (is(at, ".") && SHORT.containsKey(tokens.get(i + 1).form())) {
      at++;
    }
    if (year(at) > 0) {
      return exact(i, at + 1, year(at), month, day, true);
    }
    int later = laterYear(at, month, day);
    if (later > 0) {
      return exact(i, at, later, month, day, true);
    }
    DateMention last = found.isEmpty() ? null : found.get(found.size() - 1);
    DateMention before = last != null && last.stated() ? last : null;
    if (before != null
        && phrase(
            at, "van", "datzelfde", "jaar", "van", "hetzelfde", "jaar", "van", "dat", "jaar")) {
      return exact(i, at + 3, before.first().getYear(), month, day, true);
    }
    if (before != null
        && (is(at, "daaropvolgend")
            || phrase(at, "van", "het", "daaropvolgende", "van", "het", "volgende"))) {
      DateMention same = exact(i, at + 1, before.first().getYear(), month, day, true);
      boolean next =
          !is(at, "daaropvolgend") || (same != null && same.first().isBefore(before.first()));
      return next ? exact(i, at + 1, before.first().getYear() + 1, month, day, true) : same;
    }
    if (near == null) {
      return null;
    }
    boolean past = at < tokens.size() && PAST.contains(tokens.get(at).form());
    boolean future = at < tokens.size() && FUTURE.contains(tokens.get(at).form());
    boolean said = past || future;
    DateMention here = exact(i, said ? at + 1 : at, near.getYear(), month, day, said);
    if (here == null) {
      return null;
    }
    int shift =
        past && here.first().isAfter(near) ? -1 : future && here.first().isBefore(near) ? 1 : 0;
    return shift == 0
        ? here
        : exact(here.from(), here.to(), near.getYear() + shift, month, day, true);
  }

  /** "van 1 februari tot en met 30 juni 2016": the year stands with the second date. */
  private int laterYear(int at, int month, int day) {
    boolean joined =
        is(at, "tot")
            || is(at, "en")
            || is(at, "t/m")
            || is(at, "-")
            || is(at, "–")
            || is(at, "of");
    for (int i = at; joined && i + 1 < tokens.size() && i < at + 5; i++) {
      int laterDay = number(i, 1, 31);
      int laterMonth = month(i + 1);
      if (laterDay > 0 && laterMonth > 0) {
        int year = year(i + 2);
        boolean wraps = month * 100 + day > laterMonth * 100 + laterDay;
        return year > 0 && wraps ? year - 1 : year;
      }
    }
    return 0;
  }

  private DateMention vague(int i) {
    String form = tokens.get(i).form();
    if (form.equals("laatste") && is(i + 1, "dag") && is(i + 2, "van") && year(i + 3) > 0) {
      return exact(i, i + 4, year(i + 3), 12, 31, true);
    }
    int skip = is(i + 1, "van") ? 2 : 1;
    int[] season = SEASONS.get(form);
    if (season != null && year(i + skip) > 0) {
      return part(i, i + skip + 1, year(i + skip), season[0], season[1]);
    }
    int third =
        switch (form) {
          case "begin" -> 0;
          case "medio", "half", "midden", "halverwege" -> 1;
          case "eind", "einde", "ultimo" -> 2;
          default -> -1;
        };
    if (third < 0) {
      return null;
    }
    if (year(i + skip) > 0) {
      int[] from = {1, 5, 10};
      int[] to = {3, 8, 12};
      return part(i, i + skip + 1, year(i + skip), from[third], to[third]);
    }
    int month = month(i + skip);
    int year = year(i + skip + 1);
    if (month == 0 || year == 0) {
      return null;
    }
    YearMonth whole = YearMonth.of(year, month);
    int[] from = {1, 10, 21};
    int[] to = {10, 20, whole.lengthOfMonth()};
    return new DateMention(whole.atDay(from[third]), whole.atDay(to[third]), true, i, i + skip + 2);
  }

  private DateMention part(int from, int to, int year, int firstMonth, int lastMonth) {
    LocalDate first = LocalDate.of(year, firstMonth, 1);
    LocalDate last = first.plusMonths(lastMonth - firstMonth + 1L).minusDays(1);
    return new DateMention(first, last, true, from, to);
  }

  private DateMention exact(int from, int to, int year, int month, int day, boolean stated) {
    try {
      LocalDate date = LocalDate.of(year, month, day);
      return new DateMention(date, date, stated, from, to);
    } catch (DateTimeException notInTheCalendar) {
      return null;
    }
  }

  private boolean phrase(int at, String... threes) {
    for (int p = 0; p < threes.length; p += 3) {
      if (is(at, threes[p]) && is(at + 1, threes[p + 1]) && is(at + 2, threes[p + 2])) {
        return true;
      }
    }
    return false;
  }

  private boolean is(int at, String form) {
    return at < tokens.size() && tokens.get(at).form().equals(form);
  }

  private int month(int at) {
    if (at >= tokens.size()) {
      return 0;
    }
    String form = tokens.get(at).form();
    return MONTHS.contains(form) ? MONTHS.indexOf(form) + 1 : SHORT.getOrDefault(form, 0);
  }

  private int year(int at) {
    int year = number(at, FIRST_YEAR, LAST_YEAR);
    return at < tokens.size() && tokens.get(at).form().length() == 4 ? year : 0;
  }

  private int number(int at, int low, int high) {
    if (at >= tokens.size() || !Character.isDigit(tokens.get(at).form().charAt(0))) {
      return 0;
    }
    long number = DutchNumbers.parse(withoutZero(tokens.get(at).form())).orElse(0);
    return number >= low && number <= high ? (int) number : 0;
  }

  private static String withoutZero(String digits) {
    return digits.startsWith("0") ? digits.substring(1) : digits;
  }
}
