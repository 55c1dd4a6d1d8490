package nl.artikel100.report;

import java.util.List;
import java.util.Set;

/**
 * One letter of a run, for the forms that hold all letters together: SARIF, JUnit and annotations.
 *
 * @param file the file as the user named it, {@code -} for standard input
 * @param report its report
 * @param lines where its text stands in the file
 * @param known ids of the points that a baseline knows already; null when there is no baseline
 * @param forbidden ids of what the run does not allow, {@link #NO_LETTER} among them where the document is none; empty when
 *     it passes
 * @param objections sentences that say what is wrong with the score as a whole; empty when it passes
 */
public record Checked(
    String file,
    Report report,
    SourceLines lines,
    Set<String> known,
    Set<String> forbidden,
    List<String> objections) {
  /** Stands for a document that had to be an Artikel 100 letter and is none. */
  public static final String NO_LETTER = "geen-brief";

  public Checked {
    forbidden = Set.copyOf(forbidden);
    objections = List.copyOf(objections);
  }

  /**
   * A file of the run that could not be read.
   *
   * @param file the file as the user named it
   * @param message why, without text of the letter
   */
  public record Unread(String file, String message) {}
}
