package nl.artikel100.rules;

import nl.artikel100.facts.Comparison;

/**
 * What a consistency rule concludes: two statements of the letter disagree.
 *
 * @param comparison the statements
 * @param rule name of the rule that found it
 */
public record Inconsistency(Comparison comparison, String rule) {}
