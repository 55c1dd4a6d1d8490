package nl.artikel100.evidence;

/**
 * Part of a word that a rule asks for, so that one line covers compounds: {@code overdracht*}, {@code *helikopter},
 * {@code *tolk*}.
 *
 * @param text the part, lower case
 * @param atStart whether the word must begin with it
 * @param atEnd whether the word must end with it
 * @param atom the atom that is found by it
 */
record Glob(String text, boolean atStart, boolean atEnd, int atom) {
  /** Whether a word that holds the text at this index is what is meant. */
  boolean fits(String form, int index) {
    return (!atStart || index == 0) && (!atEnd || index + text.length() == form.length());
  }
}
