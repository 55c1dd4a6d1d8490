/**
 * What a letter states as fact, and where two statements of it contradict each other: period, mandate, personnel, money,
 * missions, the kind of document.
 *
 * <p>In: the {@link nl.artikel100.text.Sentences} of a letter and the {@link nl.artikel100.facts.FactWords} of {@code
 * rules/feiten.yaml}. Out: {@link nl.artikel100.facts.Facts}, {@link nl.artikel100.facts.KindOfDocument}, and {@link
 * nl.artikel100.facts.Comparison}s for the consistency checks. Gives no verdicts. May import: {@code text}, {@code
 * document}.
 */
package nl.artikel100.facts;
