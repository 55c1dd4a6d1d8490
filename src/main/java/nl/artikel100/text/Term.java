package nl.artikel100.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A length of time as it stands in a sentence.
 *
 * @param months whole months; 0 for a term in weeks or days
 * @param from first token, an index in the list that was searched
 * @param to one past the last token
 */
public record Term(int months, int from, int to) {
  private static final Set<String> BETWEEN =
      Set.of("volle", "vol", "aaneengesloten", "opeenvolgende", "hele", "gehele", "extra");
  private static final int LONGEST = 240;

  /**
   * Finds terms in months, quarters and years, and in weeks and days: "vijftien maanden", "een half
   * jaar", "24 weken".
   */
  public static List<Term> find(List<Token> tokens) {
    List<Term> terms = new ArrayList<>();
    for (int i = 1; i < tokens.size(); i++) {
      int unit = unit(tokens.get(i).form());
      if (unit < 0) {
        continue;
      }
      int at = i - 1;
      if (at > 0 && BETWEEN.contains(tokens.get(at).form())) {
        at--;
      }
      Optional<BigDecimal> number = number(tokens, at);
      if (number.isPresent()) {
        int months = number.get().multiply(BigDecimal.valueOf(unit)).intValue();
        if (months <= LONGEST) {
          terms.add(
              new Term(
                  months, at > 0 && tokens.get(at).form().equals("half") ? at - 1 : at, i + 1));
        }
      }
    }
    return terms;
  }

  private static Optional<BigDecimal> number(List<Token> tokens, int at) {
    String form = tokens.get(at).form();
    boolean article = form.equals("het") || form.equals("dit") || form.equals("dat");
    boolean whole = article && BETWEEN.contains(tokens.get(at + 1).form());
    return whole ? Optional.of(BigDecimal.ONE) : DutchNumbers.decimal(form);
  }

  private static int unit(String form) {
    return switch (form) {
      case "maand", "maanden" -> 1;
      case "kwartaal", "kwartalen" -> 3;
      case "jaar", "jaren" -> 12;
      case "week", "weken", "dag", "dagen" -> 0;
      default -> -1;
    };
  }
}
