/**
 * Who says what, how firmly, and about when: the language layer, which turns sentences into signals.
 *
 * <p>In: the {@link nl.artikel100.text.Sentences} of a letter, and a {@link nl.artikel100.evidence.Vocabulary} made from
 * the wordings in {@code rules/}. Out: {@link nl.artikel100.evidence.Evidence}, with the facts beside the signals. Gives
 * no verdicts. May import: {@code facts}, {@code text}, {@code document}; the Dutch dictionary only in {@code Inflection}.
 */
package nl.artikel100.evidence;
