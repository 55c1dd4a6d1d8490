/**
 * Cuts the text of a letter into sentences and words, and reads the numbers, dates, terms and sums of money in them.
 *
 * <p>In: a {@link nl.artikel100.document.Letter} or a run of words. Out: {@link nl.artikel100.text.Sentences} and plain
 * values, each with its place. Knows Dutch spelling and the calendar, nothing of letters to Parliament. May import:
 * {@code document}.
 */
package nl.artikel100.text;
