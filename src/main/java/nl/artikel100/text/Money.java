package nl.artikel100.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A sum of money in euro as it stands in a sentence.
 *
 * @param euro the sum in whole euro
 * @param rough true for one end of a range ("10 tot 12 miljoen euro"), which is no figure to
 *     calculate with
 * @param from first token, an index in the list that was searched
 * @param to one past the last token
 */
public record Money(long euro, boolean rough, int from, int to) {
  private static final Map<String, Long> TIMES =
      Map.ofEntries(
          Map.entry("duizend", 1_000L),
          Map.entry("ton", 100_000L),
          Map.entry("miljoen", 1_000_000L),
          Map.entry("miljoenen", 1_000_000L),
          Map.entry("mln", 1_000_000L),
          Map.entry("mio", 1_000_000L),
          Map.entry("miljard", 1_000_000_000L),
          Map.entry("mld", 1_000_000_000L),
          Map.entry("mrd", 1_000_000_000L));
  private static final Set<String> EURO = Set.of("€", "euro", "eur");
  private static final Set<String> OTHER_CURRENCY =
      Set.of("$", "dollar", "us-dollar", "usd", "gulden", "pond", "£");
  private static final Set<String> RANGE = Set.of("à", "tot", "-", "–");

  /**
   * Finds sums in euro: "118 miljoen euro", "€ 4,5 mln.", "2,3 miljard euro", "300.000 euro",
   * "anderhalf miljoen euro".
   */
  public static List<Money> find(List<Token> tokens) {
    List<Money> sums = new ArrayList<>();
    for (int i = hasEuro(tokens) ? 0 : tokens.size(); i < tokens.size(); i++) {
      Optional<BigDecimal> number = DutchNumbers.decimal(tokens.get(i).form());
      if (number.isEmpty() || !tokens.get(i).word()) {
        continue;
      }
      int to = i + 1;
      Long times = to < tokens.size() ? TIMES.get(tokens.get(to).form()) : null;
      if (times != null) {
        to += to + 1 < tokens.size() && tokens.get(to + 1).form().equals(".") ? 2 : 1;
      }
      boolean before = i > 0 && EURO.contains(tokens.get(i - 1).form());
      boolean after = isEuroAfter(tokens, to);
      boolean other = to < tokens.size() && OTHER_CURRENCY.contains(tokens.get(to).form());
      other |= i > 0 && OTHER_CURRENCY.contains(tokens.get(i - 1).form());
      boolean bare = times != null && times >= 1_000_000L && !followedByCounted(tokens, to);
      if (!other && (before || after || bare)) {
        BigDecimal value = number.get().multiply(BigDecimal.valueOf(times == null ? 1 : times));
        int from = before ? i - 1 : i;
        boolean rough = isRough(tokens, from, to);
        sums.add(
            new Money(
                value.setScale(0, RoundingMode.HALF_UP).longValue(),
                rough,
                from,
                after ? to + 1 : to));
        i = after ? to : to - 1;
      }
    }
    return sums;
  }

  private static boolean hasEuro(List<Token> tokens) {
    for (int i = 0; i < tokens.size(); i++) {
      if (EURO.contains(tokens.get(i).form())) {
        return true;
      }
    }
    return false;
  }

  /** "2016" in "in 2016 € 9 miljoen" is no sum: the sign belongs to what follows. */
  private static boolean isEuroAfter(List<Token> tokens, int at) {
    if (at >= tokens.size() || !EURO.contains(tokens.get(at).form())) {
      return false;
    }
    return at + 1 == tokens.size() || DutchNumbers.decimal(tokens.get(at + 1).form()).isEmpty();
  }

  /** "1,9 miljoen mensen" is no money, also where the sentence has euros elsewhere. */
  private static boolean followedByCounted(List<Token> tokens, int at) {
    return at < tokens.size()
        && tokens.get(at).word()
        && Set.of(
                "mensen",
                "inwoners",
                "personen",
                "ontheemden",
                "vluchtelingen",
                "kinderen",
                "burgers",
                "hectare",
                "ton")
            .contains(tokens.get(at).form());
  }

  private static boolean isRough(List<Token> tokens, int from, int to) {
    boolean rangeBefore =
        from > 1
            && RANGE.contains(tokens.get(from - 1).form())
            && isPartOfSum(tokens.get(from - 2));
    boolean rangeAfter =
        to + 1 < tokens.size()
            && RANGE.contains(tokens.get(to).form())
            && isPartOfSum(tokens.get(to + 1));
    boolean between =
        from > 2
            && tokens.get(from - 1).form().equals("en")
            && tokens.get(from - 3).form().equals("tussen");
    return rangeBefore || rangeAfter || between;
  }

  private static boolean isPartOfSum(Token token) {
    String form = token.form();
    return EURO.contains(form) || TIMES.containsKey(form) || DutchNumbers.decimal(form).isPresent();
  }
}
