/**
 * What a letter says: sentences, words, facts in figures, kind of document, and the passages that bear on a criterion.
 *
 * <p>In: a {@link nl.artikel100.document.Letter}. Out: value objects with offsets in the letter's text. Decides no verdict:
 * that is for the rules. May import: {@code document} (value types) and the JDK.
 */
package nl.artikel100.evidence;
