package nl.artikel100.rules;

/**
 * A fact for the rules: how an element of a criterion stands in the letter.
 *
 * @param criterion id of the criterion
 * @param id id of the element
 * @param found stated, about this contribution, firm
 * @param vague treated, but without what the element asks; false where found
 * @param norm whether it is an element of the norm; false for what a rule asks besides ({@code hulp})
 */
public record Element(String criterion, String id, boolean found, boolean vague, boolean norm) {
  /** Neither found nor vague. */
  public boolean absent() {
    return !found && !vague;
  }
}
