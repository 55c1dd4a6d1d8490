package nl.artikel100.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * How a passage is meant: what keeps words that occur from counting as a statement about this contribution. A set of
 * scopes is an {@code int} with one bit each, so that it can be kept per token.
 */
public enum Scope {
  /** the letter says that it is not so: "in een overdrachtsplan is niet voorzien" */
  ONTKEND,
  /** only for later: "wordt nog uitgewerkt" */
  UITGESTELD,
  /** a motion, a question or a report of others speaks */
  CITAAT,
  /** past, or an earlier mission */
  VERLEDEN,
  /** another country does it */
  ANDER_LAND,
  /** another mission than the one the letter is about */
  ANDERE_MISSIE,
  /** possible, wished or considered, not decided */
  MOGELIJK,
  /** a general truth or principle, not this contribution */
  ALGEMEEN;

  private static final Scope[] ALL = values();

  private final String word = name().toLowerCase(Locale.ROOT).replace('_', '-');

  /** The bit of this scope. */
  public int bit() {
    return 1 << ordinal();
  }

  /** The word in {@code rules/}: lower case with a hyphen, such as {@code ander-land}. */
  public String word() {
    return word;
  }

  /**
   * The scope with this word.
   *
   * @return null if there is none
   */
  public static Scope of(String word) {
    for (Scope scope : values()) {
      if (scope.word().equals(word)) {
        return scope;
      }
    }
    return null;
  }

  /** The words of all scopes in a set; a new list that may be changed. */
  public static List<String> words(int bits) {
    List<String> words = new ArrayList<>(2);
    for (Scope scope : ALL) {
      if ((bits & scope.bit()) != 0) {
        words.add(scope.word());
      }
    }
    return words;
  }
}
