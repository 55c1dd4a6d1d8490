package nl.artikel100.evidence;

import java.util.List;

/**
 * How an element of a criterion shows.
 *
 * @param criterion id of the criterion
 * @param element id of the element
 * @param allowed scopes that do not undo it, as bits
 * @param shows lines that show it
 * @param vague lines that show it only vaguely
 * @param undoes lines that undo what stands in the same sentence
 */
record ElementRule(
    String criterion,
    String element,
    int allowed,
    List<AllowedLine> shows,
    List<AllowedLine> vague,
    List<Wording> undoes) {
  /**
   * A line with the scopes that do not undo it, besides those of its element.
   *
   * @param beside ids of elements of the same criterion of which one must be shown in the same paragraph; empty: no matter
   */
  record AllowedLine(Wording line, int allowed, List<String> beside) {}
}
