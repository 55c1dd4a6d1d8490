package nl.artikel100.evidence;

import java.util.List;

/**
 * A place where a letter shows, or seems to show, an element of a criterion.
 *
 * @param criterion id, such as T07
 * @param element id of the element
 * @param rule the line of {@code signalen.yaml} that found it
 * @param strength what it is worth
 * @param scopes the scopes that keep it from counting, by their word; empty where it counts
 * @param sentence index of the sentence
 * @param start first UTF-16 unit of the quote: whole sentences
 * @param end one past the last unit
 * @param terms number of terms of the line: the more, the more telling
 */
public record Signal(
    String criterion,
    String element,
    String rule,
    Strength strength,
    List<String> scopes,
    int sentence,
    int start,
    int end,
    int terms) {
  /** The same signal, which does not count for one reason more. */
  public Signal undone(String reason) {
    List<String> reasons = new java.util.ArrayList<>(scopes);
    reasons.add(reason);
    return new Signal(
        criterion, element, rule, Strength.UNDONE, reasons, sentence, start, end, terms);
  }

  /** What a signal is worth. */
  public enum Strength {
    /** stated, firm, about this contribution */
    FIRM,
    /** treated, but without what the element asks */
    VAGUE,
    /** undone by a scope or by a line under {@code niet} */
    UNDONE
  }
}
