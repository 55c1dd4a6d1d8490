package nl.artikel100.rules;

import java.util.List;
import nl.artikel100.evidence.Vocabulary;
import nl.artikel100.facts.FactWords;

/** The norm as loaded from a rules folder. Immutable, safe for many threads. */
public final class RuleSet {
  private final String hash;
  private final List<CriterionText> criteria;
  private final Lazy<Vocabulary> vocabulary;
  private final FactWords factWords;
  private final ScoreTable score;
  private final Lazy<Judge> judge;

  /**
   * @param vocabulary made when a letter is read first: whoever lists letters or shows the norm needs none
   * @param judge likewise
   */
  RuleSet(
      String hash,
      List<CriterionText> criteria,
      Lazy<Vocabulary> vocabulary,
      FactWords factWords,
      ScoreTable score,
      Lazy<Judge> judge) {
    this.hash = hash;
    this.criteria = List.copyOf(criteria);
    this.vocabulary = vocabulary;
    this.factWords = factWords;
    this.score = score;
    this.judge = judge;
  }

  /** SHA-256 over the files, lower-case hexadecimal. */
  public String hash() {
    return hash;
  }

  /** All criteria and consistency checks, in the order of the norm (T, L, C). */
  public List<CriterionText> criteria() {
    return criteria;
  }

  /** The language of the rules. */
  public Vocabulary vocabulary() {
    return vocabulary.get();
  }

  /** Words by which facts are found. */
  public FactWords factWords() {
    return factWords;
  }

  /** Weights and profiles. */
  public ScoreTable score() {
    return score;
  }

  /** Gives the verdicts. */
  public Judge judge() {
    return judge.get();
  }

  /** Version of the rule set. */
  public String version() {
    return score.version();
  }

  /** A criterion by id, upper or lower case; null if there is none. */
  public CriterionText criterion(String id) {
    return criteria.stream().filter(c -> c.id().equalsIgnoreCase(id)).findFirst().orElse(null);
  }

  /** The same with all of it made, so that what cannot be made shows now. */
  RuleSet complete() {
    vocabulary.get();
    judge.get();
    return this;
  }
}
