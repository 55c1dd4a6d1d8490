package nl.artikel100.report;

/** The verdict on one criterion; the Dutch word is the word of the norm and stands in every output. */
public enum Verdict {
  /** every element is stated, about this contribution, as a fact or a firm commitment */
  VOLDOET,
  /** really treated, but at least one element is missing or stays vague */
  DEELS,
  /** not treated, only the term, or only for later */
  ONTBREEKT,
  /** the condition under which the criterion cannot apply holds */
  NVT,
  /** a reader must decide; earns no points and stays in the denominator */
  BEOORDELEN;

  /** The word as it stands in reports and rules: lower case. */
  public String word() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}
