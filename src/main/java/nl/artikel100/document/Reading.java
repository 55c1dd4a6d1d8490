package nl.artikel100.document;

/**
 * How a file was read, where that may matter to who reads the report.
 *
 * @param changes how tracked changes were taken
 * @param changed whether there were any
 * @param confidence for a scan how certain the text recognition was on average, in percent; -1 for text that stood in the
 *     file
 */
public record Reading(Changes changes, boolean changed, int confidence) {
  /** Text that stood in the file as it is. */
  public static final Reading PLAIN = new Reading(Changes.ACCEPTED, false, -1);

  /** Whether the text was recognised in pictures. */
  public boolean recognised() {
    return confidence >= 0;
  }
}
