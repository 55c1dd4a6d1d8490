package nl.artikel100.text;

import java.util.List;
import java.util.Map;

/** Reads single words as parts of a date: months, years, numbers. */
record CalendarWords(List<Token> tokens) {
  private static final Map<String, Integer> MONTHS =
      Map.ofEntries(
          Map.entry("januari", 1),
          Map.entry("februari", 2),
          Map.entry("maart", 3),
          Map.entry("april", 4),
          Map.entry("mei", 5),
          Map.entry("juni", 6),
          Map.entry("juli", 7),
          Map.entry("augustus", 8),
          Map.entry("september", 9),
          Map.entry("oktober", 10),
          Map.entry("november", 11),
          Map.entry("december", 12));
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
  private static final int FIRST_YEAR = 1900;
  static final int LAST_YEAR = 2100;

  /** Whether the three words at this place are one of these threes. */
  boolean phrase(int at, String... threes) {
    for (int p = 0; p < threes.length; p += 3) {
      if (is(at, threes[p]) && is(at + 1, threes[p + 1]) && is(at + 2, threes[p + 2])) {
        return true;
      }
    }
    return false;
  }

  /** Whether the word at this place is this one. */
  boolean is(int at, String form) {
    return at < tokens.size() && tokens.get(at).form().equals(form);
  }

  /** The month that the word at this place names, 1 to 12; 0 if it names none. */
  int month(int at) {
    if (at >= tokens.size()) {
      return 0;
    }
    String form = tokens.get(at).form();
    Integer month = MONTHS.get(form);
    return month == null ? SHORT.getOrDefault(form, 0) : month;
  }

  /** The year in four digits at this place; 0 if there is none. */
  int year(int at) {
    int year = number(at, FIRST_YEAR, LAST_YEAR);
    return at < tokens.size() && tokens.get(at).form().length() == 4 ? year : 0;
  }

  /** The number in digits at this place, if it lies within the bounds; else 0. */
  int number(int at, int low, int high) {
    if (at >= tokens.size() || !Character.isDigit(tokens.get(at).form().charAt(0))) {
      return 0;
    }
    long number = DutchNumbers.parse(withoutZero(tokens.get(at).form())).orElse(0);
    return number >= low && number <= high ? (int) number : 0;
  }

  static String withoutZero(String digits) {
    return digits.startsWith("0") ? digits.substring(1) : digits;
  }

  /** Whether the word at this place is a month cut short, as "sept". */
  boolean shortMonth(int at) {
    return at < tokens.size() && SHORT.containsKey(tokens.get(at).form());
  }
}
