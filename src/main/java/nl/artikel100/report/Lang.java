package nl.artikel100.report;

/** Language of what a user reads. The words of the norm stay Dutch in both. */
public enum Lang {
  /** Dutch, the default */
  NL,
  /** English */
  EN;

  /** Language tag for HTML and for file names: {@code nl} or {@code en}. */
  public String tag() {
    return this == NL ? "nl" : "en";
  }
}
