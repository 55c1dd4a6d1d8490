package nl.artikel100.evidence;

/**
 * What kind of document it is and why.
 *
 * @param type the kind
 * @param reasonNl one Dutch sentence with the words of the document that decided it
 * @param reasonEn the same in English
 */
public record Kind(Type type, String reasonNl, String reasonEn) {
  /** The kinds of document; the word stands in reports. */
  public enum Type {
    /** Artikel 100 letter on a new contribution; also every document of which it is in doubt */
    NIEUW,
    /** Artikel 100 letter that extends or continues a contribution */
    VERLENGING,
    /** Artikel 100 letter that adds to or changes an earlier one */
    AANVULLEND,
    /** notice that a contribution is being looked into */
    KENNISGEVING,
    /** report on the progress of a running contribution */
    VOORTGANGSRAPPORTAGE,
    /** evaluation, or the answer of the cabinet to one */
    EVALUATIE,
    /** questions and answers */
    VRAGEN_ANTWOORDEN,
    /** report of a debate */
    VERSLAG,
    /** anything else */
    OVERIG;

    /** The word in reports: "nieuw", "vragen-antwoorden". */
    public String word() {
      return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    /** Whether it is an Artikel 100 letter, which gets a verdict on every criterion. */
    public boolean isArtikel100() {
      return this == NIEUW || this == VERLENGING || this == AANVULLEND;
    }
  }
}
