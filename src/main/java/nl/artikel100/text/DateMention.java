package nl.artikel100.text;

import java.time.LocalDate;

/**
 * A date as it stands in a sentence.
 *
 * @param first first day it can mean; for "mei 2028" the first of May
 * @param last last day it can mean; equal to {@code first} for a full date
 * @param stated false where the year is not written in the sentence but guessed from the date of
 *     the letter
 * @param from first token, an index in the list that was searched
 * @param to one past the last token
 */
public record DateMention(LocalDate first, LocalDate last, boolean stated, int from, int to) {
  /** Whether it is one day. */
  public boolean exact() {
    return first.equals(last);
  }
}
