package nl.artikel100.rules;

import nl.artikel100.report.Verdict;

/**
 * What a rule concludes about one criterion.
 *
 * @param criterion id of the criterion
 * @param verdict the verdict
 * @param rule name of the rule that gave it
 */
public record Finding(String criterion, Verdict verdict, String rule) {}
