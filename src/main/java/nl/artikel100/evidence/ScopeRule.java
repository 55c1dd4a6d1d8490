package nl.artikel100.evidence;

/**
 * WordForms that put what stands near them under a scope.
 *
 * @param scope what they do
 * @param reach how far
 * @param line the words
 */
record ScopeRule(Scope scope, Reach reach, Wording line) {
  /** How far a trigger reaches; the names are those of {@code rules/begrippen/strekking.yaml}. */
  enum Reach {
    /** from the trigger to the end of its clause */
    RECHTS,
    /** the clause of the trigger */
    ZINSDEEL,
    /** the sentence */
    ZIN,
    /** from the trigger to the end of the sentence */
    NA,
    /** the sentence and all after it in the paragraph */
    REST,
    /** the sentence and those after it in the paragraph that go on about the same */
    VERVOLG,
    /** the sentence and all before it in the paragraph */
    TERUG,
    /** what stands before the sentence in the paragraph, not the sentence itself */
    ERVOOR,
    /** the paragraph */
    ALINEA
  }
}
