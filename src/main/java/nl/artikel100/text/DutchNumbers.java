package nl.artikel100.text;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** Reads Dutch numbers in digits ("1.150", "4,5") and in words ("honderdtwintig", "drieënhalf"). */
public final class DutchNumbers {
  private static final String[] UNITS = {
    "een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen"
  };
  private static final String[] TEENS = {
    "tien",
    "elf",
    "twaalf",
    "dertien",
    "veertien",
    "vijftien",
    "zestien",
    "zeventien",
    "achttien",
    "negentien"
  };
  private static final String[] TENS = {
    "twintig", "dertig", "veertig", "vijftig", "zestig", "zeventig", "tachtig", "negentig"
  };
  private static final Map<String, Integer> BELOW_HUNDRED = belowHundred();
  private static final boolean[] BEGINNINGS = beginnings();
  private static final int LONGEST = 60;
  private static final int GROUP = 3;

  private static final int LETTERS = 26;

  /** Letters of the shortest number word */
  private static final int SHORTEST = 3;

  private DutchNumbers() {}

  private static Map<String, Integer> belowHundred() {
    Map<String, Integer> words = new HashMap<>();
    for (int u = 0; u < UNITS.length; u++) {
      words.put(UNITS[u], u + 1);
      for (int t = 0; t < TENS.length; t++) {
        words.put(UNITS[u] + "en" + TENS[t], (t + 2) * 10 + u + 1);
      }
    }
    for (int i = 0; i < TEENS.length; i++) {
      words.put(TEENS[i], 10 + i);
    }
    for (int i = 0; i < TENS.length; i++) {
      words.put(TENS[i], 10 * (i + 2));
    }
    return words;
  }

  /**
   * Reads one whole number of at least one.
   *
   * @param word digits with or without stops between thousands, or one number word; "een" reads as
   *     1, so a caller that may meet the article must decide itself
   * @return empty for anything else, also for decimals
   */
  public static OptionalLong parse(String word) {
    if (!mayBegin(word)) {
      return OptionalLong.empty();
    }
    String plain = plain(word);
    if (plain.isEmpty() || plain.length() > LONGEST) {
      return OptionalLong.empty();
    }
    if (Character.isDigit(plain.charAt(0))) {
      return digits(plain);
    }
    int thousand = plain.indexOf("duizend");
    if (thousand < 0) {
      return positive(hundreds(plain));
    }
    int left = thousand == 0 ? 1 : hundreds(plain.substring(0, thousand));
    String rest = withoutAnd(plain.substring(thousand + "duizend".length()));
    int right = rest.isEmpty() ? 0 : hundreds(rest);
    return left < 0 || right < 0 ? OptionalLong.empty() : OptionalLong.of(left * 1000L + right);
  }

  /** The first two letters of all number words. */
  private static boolean[] beginnings() {
    boolean[] beginnings = new boolean[LETTERS * LETTERS];
    BELOW_HUNDRED.keySet().forEach(word -> beginnings[beginning(word)] = true);
    beginnings[beginning("honderd")] = true;
    beginnings[beginning("duizend")] = true;
    return beginnings;
  }

  /** A number for the first two letters of a word. */
  private static int beginning(String word) {
    return (word.charAt(0) - 'a') * LETTERS + word.charAt(1) - 'a';
  }

  /** Whether a word begins like a number; nearly all words of a letter do not, and each is asked several times. */
  private static boolean mayBegin(String word) {
    if (word.isEmpty() || !isLetter(word.charAt(0))) {
      return true;
    }
    if (word.length() < SHORTEST) {
      return false;
    }
    if (!isLetter(word.charAt(1))) {
      return true;
    }
    return BEGINNINGS[beginning(word)];
  }

  private static boolean isLetter(char c) {
    return c >= 'a' && c <= 'z';
  }

  /**
   * Reads a number that may have decimals.
   *
   * @param word as for {@link #parse}, and "4,5", "anderhalf", "drieënhalf", "half"
   * @return empty for anything else
   */
  public static Optional<BigDecimal> decimal(String word) {
    if (!mayBegin(word) && !word.startsWith("hal") && !word.startsWith("anderhal")) {
      return Optional.empty();
    }
    String plain = plain(word);
    int comma = plain.indexOf(',');
    if (comma > 0 && isDigits(plain, comma + 1)) {
      OptionalLong whole =
          plain.startsWith("0") ? OptionalLong.of(0) : digits(plain.substring(0, comma));
      return whole.isEmpty()
          ? Optional.empty()
          : Optional.of(new BigDecimal(whole.getAsLong() + "." + plain.substring(comma + 1)));
    }
    if (plain.equals("half") || plain.equals("halve")) {
      return Optional.of(new BigDecimal("0.5"));
    }
    if (plain.equals("anderhalf") || plain.equals("anderhalve")) {
      return Optional.of(new BigDecimal("1.5"));
    }
    int half = plain.contains("eneenhal") ? plain.indexOf("eneenhal") : plain.indexOf("enhal");
    if (half > 0 && BELOW_HUNDRED.containsKey(plain.substring(0, half))) {
      return Optional.of(new BigDecimal(BELOW_HUNDRED.get(plain.substring(0, half)) + ".5"));
    }
    OptionalLong whole = parse(word);
    return whole.isPresent()
        ? Optional.of(BigDecimal.valueOf(whole.getAsLong()))
        : Optional.empty();
  }

  private static OptionalLong digits(String word) {
    StringBuilder number = new StringBuilder();
    String[] groups = word.split("\\.", -1);
    for (int i = 0; i < groups.length; i++) {
      boolean whole =
          groups.length == 1
              || (i == 0 ? groups[i].length() <= GROUP : groups[i].length() == GROUP);
      if (groups[i].isEmpty() || !whole || !isDigits(groups[i], 0)) {
        return OptionalLong.empty();
      }
      number.append(groups[i]);
    }
    if (number.length() > 15) {
      return OptionalLong.empty();
    }
    return OptionalLong.of(Long.parseLong(number.toString())).stream()
        .filter(n -> n > 0)
        .findFirst();
  }

  private static boolean isDigits(String word, int from) {
    for (int i = from; i < word.length(); i++) {
      if (word.charAt(i) < '0' || word.charAt(i) > '9') {
        return false;
      }
    }
    return from < word.length();
  }

  private static int hundreds(String word) {
    int hundred = word.indexOf("honderd");
    if (hundred < 0) {
      return BELOW_HUNDRED.getOrDefault(word, -1);
    }
    int left = hundred == 0 ? 1 : BELOW_HUNDRED.getOrDefault(word.substring(0, hundred), -1);
    String rest = withoutAnd(word.substring(hundred + "honderd".length()));
    int right = rest.isEmpty() ? 0 : BELOW_HUNDRED.getOrDefault(rest, -1);
    return left < 0 || right < 0 ? -1 : left * 100 + right;
  }

  private static String withoutAnd(String word) {
    return word.startsWith("en") ? word.substring(2) : word;
  }

  private static OptionalLong positive(int number) {
    return number > 0 ? OptionalLong.of(number) : OptionalLong.empty();
  }

  private static String plain(String word) {
    return word.toLowerCase(Locale.ROOT).replace('ë', 'e').replace('é', 'e');
  }
}
