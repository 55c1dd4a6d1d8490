package nl.artikel100.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.artikel100.document.Block;
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

  /** A paragraph treats a point, under whatever heading, if it shows so many elements of it, or one in so many sentences. */
  static final int TREATED = 2;

  private OwnSection() {}

  /**
   * The same signals, in the same order. Where the letter treats a criterion under one of its headings ({@code kopjes}),
   * if only to deny or defer it, a lone sentence outside such sections does not count; a letter without such a section
   * keeps all. Helping elements ({@code hulp}) are left alone: they say what kind of contribution it is.
   */
  public static List<Signal> first(RuleSet rules, Sentences letter, List<Signal> signals) {
    Map<String, CriterionText> criteria = byId(rules);
    Set<String> treated = new HashSet<>();
    for (Signal signal : signals) {
      CriterionText criterion = criteria.get(signal.criterion());
      if (isElement(criterion, signal) && underOwnHeading(criterion, letter, signal)) {
        treated.add(signal.criterion());
      }
    }
    Map<String, Set<String>> shown = shown(letter, signals);
    List<Signal> kept = new ArrayList<>(signals.size());
    for (Signal signal : signals) {
      CriterionText criterion = criteria.get(signal.criterion());
      boolean stray =
          signal.strength() == Signal.Strength.FIRM
              && treated.contains(signal.criterion())
              && shown.get(place(letter, signal)).size() < TREATED
              && isElement(criterion, signal)
              && !underOwnHeading(criterion, letter, signal);
      kept.add(stray ? signal.undone(ELSEWHERE) : signal);
    }
    return kept;
  }

  static Map<String, CriterionText> byId(RuleSet rules) {
    Map<String, CriterionText> criteria = new HashMap<>();
    rules.criteria().forEach(criterion -> criteria.put(criterion.id(), criterion));
    return criteria;
  }

  /** Per criterion and paragraph what is shown there: elements with the sentence that shows them. */
  static Map<String, Set<String>> shown(Sentences letter, List<Signal> signals) {
    Map<String, Set<String>> shown = new HashMap<>();
    for (Signal signal : signals) {
      if (signal.strength() == Signal.Strength.FIRM) {
        shown
            .computeIfAbsent(place(letter, signal), place -> new HashSet<>())
            .add(signal.element() + "." + signal.sentence());
      }
    }
    return shown;
  }

  /** The criterion and the paragraph of a signal, as one key. */
  static String place(Sentences letter, Signal signal) {
    int block = letter.sentences().get(signal.sentence()).block();
    return signal.criterion() + "." + block;
  }

  static boolean isElement(CriterionText criterion, Signal signal) {
    return criterion != null && criterion.dutch().elements().containsKey(signal.element());
  }

  static boolean underOwnHeading(CriterionText criterion, Sentences letter, Signal signal) {
    Block block = letter.block(letter.sentences().get(signal.sentence()));
    for (String heading : block.path()) {
      String lower = heading.toLowerCase(Locale.ROOT);
      if (criterion.headings().stream().anyMatch(lower::contains)) {
        return true;
      }
    }
    return false;
  }
}
