package nl.artikel100.rules;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.artikel100.evidence.Signal;
import nl.artikel100.text.Sentences;

/**
 * Lets what a letter says on a point under its own heading go before a phrase elsewhere. In ten pages there is always a
 * sentence about another matter that has the words of a criterion; measured on letters nobody had tuned to, one in eight
 * of such lone phrases was what a reader pointed at, against two in three under the heading.
 */
public final class OwnSection {
  /** What is said of a signal that does not count for it, in the place of a scope. */
  public static final String ELSEWHERE = "elders";

  private OwnSection() {}

  /**
   * The same signals, in the same order. Where the letter treats a criterion under one of its headings ({@code kopjes}),
   * if only to deny or defer it, a lone sentence outside such sections does not count; a letter without such a section
   * keeps all. Helping elements ({@code hulp}) are left alone: they say what kind of contribution it is.
   */
  public static List<Signal> first(RuleSet rules, Sentences letter, List<Signal> signals) {
    Places places = new Places(rules, letter, signals);
    Set<String> treated = new HashSet<>();
    for (Signal signal : signals) {
      if (places.isElement(signal) && places.underOwnHeading(signal)) {
        treated.add(signal.criterion());
      }
    }
    List<Signal> kept = new ArrayList<>(signals.size());
    for (Signal signal : signals) {
      boolean stray =
          signal.strength() == Signal.Strength.FIRM
              && treated.contains(signal.criterion())
              && places.isElement(signal)
              && !places.treats(signal)
              && !places.underOwnHeading(signal);
      kept.add(stray ? signal.undone(ELSEWHERE) : signal);
    }
    return kept;
  }
}
