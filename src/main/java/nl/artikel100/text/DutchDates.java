package nl.artikel100.text;

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
  private static final Set<String> PAST = Set.of("jl", "l.l", "ll", "jongstleden");
  private static final Set<String> FUTURE =
      Set.of("a.s", "as", "aanstaande", "e.k", "eerstkomende");
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
  private static final String[] NO_PARTS = {};
  private static final int SHORTEST_DATE = 8;

  private final List<Token> tokens;
  private final CalendarWords words;
  private final LocalDate near;
  private final List<DateMention> found = new ArrayList<>();

  private DutchDates(List<Token> tokens, LocalDate near) {
    this.tokens = tokens;
    this.words = new CalendarWords(tokens);
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
    if (!hasNumber(tokens)) {
      return List.of();
    }
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
    if (!hasNumber(tokens)) {
      return at;
    }
    DutchDates dates = new DutchDates(tokens, null);
    for (int i = 0; i + 2 < tokens.size(); i++) {
      int day = dates.words.number(i, 1, 99);
      int month = day > 0 ? dates.words.month(i + 1) : 0;
      int year = month > 0 ? dates.words.year(i + 2) : 0;
      if (year > 0 && day > YearMonth.of(year, month).lengthOfMonth()) {
        at.add(i);
      }
    }
    return at;
  }

  /** Whether any word is in digits: every date has a day or a year in digits, and most sentences have neither. */
  private static boolean hasNumber(List<Token> tokens) {
    for (int i = 0; i < tokens.size(); i++) {
      if (Character.isDigit(tokens.get(i).form().charAt(0))) {
        return true;
      }
    }
    return false;
  }

  private DateMention at(int i) {
    DateMention numeric = numeric(i);
    if (numeric != null) {
      return numeric;
    }
    int day = words.number(i, 1, 31);
    if (day > 0 && words.month(i + 1) > 0) {
      return dayAndMonth(i, day, words.month(i + 1));
    }
    boolean dayBefore = i > 0 && words.number(i - 1, 1, 99) > 0;
    if (words.month(i) > 0 && !dayBefore) {
      int year = words.year(i + 1);
      return year > 0 ? part(i, i + 2, year, words.month(i), words.month(i)) : null;
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
      OptionalLong value = DutchNumbers.parse(CalendarWords.withoutZero(parts[p]));
      if (value.isEmpty()
          || value.getAsLong() > CalendarWords.LAST_YEAR
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
    if (words.is(at, ".") && words.shortMonth(i + 1)) {
      at++;
    }
    if (words.year(at) > 0) {
      return exact(i, at + 1, words.year(at), month, day, true);
    }
    int later = laterYear(at, month, day);
    if (later > 0) {
      return exact(i, at, later, month, day, true);
    }
    DateMention last = found.isEmpty() ? null : found.get(found.size() - 1);
    DateMention before = last != null && last.stated() ? last : null;
    if (before != null
        && words.phrase(
            at, "van", "datzelfde", "jaar", "van", "hetzelfde", "jaar", "van", "dat", "jaar")) {
      return exact(i, at + 3, before.first().getYear(), month, day, true);
    }
    if (before != null
        && (words.is(at, "daaropvolgend")
            || words.phrase(at, "van", "het", "daaropvolgende", "van", "het", "volgende"))) {
      DateMention same = exact(i, at + 1, before.first().getYear(), month, day, true);
      boolean next =
          !words.is(at, "daaropvolgend") || (same != null && same.first().isBefore(before.first()));
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
        words.is(at, "tot")
            || words.is(at, "en")
            || words.is(at, "t/m")
            || words.is(at, "-")
            || words.is(at, "–")
            || words.is(at, "of");
    for (int i = at; joined && i + 1 < tokens.size() && i < at + 5; i++) {
      int laterDay = words.number(i, 1, 31);
      int laterMonth = words.month(i + 1);
      if (laterDay > 0 && laterMonth > 0) {
        int year = words.year(i + 2);
        boolean wraps = month * 100 + day > laterMonth * 100 + laterDay;
        return year > 0 && wraps ? year - 1 : year;
      }
    }
    return 0;
  }

  private DateMention vague(int i) {
    String form = tokens.get(i).form();
    if (form.equals("laatste")
        && words.is(i + 1, "dag")
        && words.is(i + 2, "van")
        && words.year(i + 3) > 0) {
      return exact(i, i + 4, words.year(i + 3), 12, 31, true);
    }
    int skip = words.is(i + 1, "van") ? 2 : 1;
    int[] season = SEASONS.get(form);
    if (season != null && words.year(i + skip) > 0) {
      return part(i, i + skip + 1, words.year(i + skip), season[0], season[1]);
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
    if (words.year(i + skip) > 0) {
      int[] from = {1, 5, 10};
      int[] to = {3, 8, 12};
      return part(i, i + skip + 1, words.year(i + skip), from[third], to[third]);
    }
    int month = words.month(i + skip);
    int year = words.year(i + skip + 1);
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
}
