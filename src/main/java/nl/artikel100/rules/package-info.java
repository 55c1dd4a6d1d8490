/**
 * The norm: reads {@code rules/}, compiles it, and gives verdicts.
 *
 * <p>In: a rules folder, and per letter the facts that the rules ask for. Out: a {@link nl.artikel100.rules.RuleSet}, and
 * per letter findings. The only package that knows Drools. May import: {@code evidence}, {@code document}, the verdict words
 * of {@code report}.
 */
package nl.artikel100.rules;
