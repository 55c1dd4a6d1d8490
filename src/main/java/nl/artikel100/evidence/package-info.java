/**
 * Who says what, how firmly, and about when: turns a {@link nl.artikel100.document.Letter} into signals and facts.
 *
 * <p>In: a letter, and a {@link nl.artikel100.evidence.Vocabulary} made from the wordings in {@code rules/}. Out: {@link
 * nl.artikel100.evidence.Evidence}. Gives no verdicts. May import: {@code document}; the Dutch dictionary only in {@code
 * Inflection}.
 */
package nl.artikel100.evidence;
