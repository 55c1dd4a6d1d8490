/**
 * Who says what, how firmly, and about when: turns a {@link nl.artikel100.document.Letter} into signals and facts, names
 * the kind of document, and finds the statements of a letter that must agree.
 *
 * <p>In: a letter, and a {@link nl.artikel100.evidence.Vocabulary} made from the wordings in {@code rules/}. Out: {@link
 * nl.artikel100.evidence.Evidence}, {@link nl.artikel100.evidence.Facts} and {@link nl.artikel100.evidence.Comparison}s.
 * Gives no verdicts. May import: {@code document}; the Dutch dictionary only in {@code
 * Inflection}.
 */
package nl.artikel100.evidence;
