package nl.artikel100.rules;

import java.util.List;
import nl.artikel100.evidence.Vocabulary;
import nl.artikel100.facts.FactWords;

/**
 * The norm as loaded from a rules folder. Immutable, safe for many threads.
 *
 * @param hash SHA-256 over the files, lower-case hexadecimal
 * @param criteria all criteria and consistency checks, in the order of the norm (T, L, C)
 * @param vocabulary the language of the rules
 * @param factWords words by which facts are found
 * @param score weights and profiles
 * @param judge gives the verdicts
 */
public record RuleSet(
    String hash,
    List<CriterionText> criteria,
    Vocabulary vocabulary,
    FactWords factWords,
    ScoreTable score,
    Judge judge) {

  /** Version of the rule set. */
  public String version() {
    return score.version();
  }

  /** A criterion by id, upper or lower case; null if there is none. */
  public CriterionText criterion(String id) {
    return criteria.stream().filter(c -> c.id().equalsIgnoreCase(id)).findFirst().orElse(null);
  }
}
