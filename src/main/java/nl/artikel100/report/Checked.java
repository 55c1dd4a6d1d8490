package nl.artikel100.report;

import java.util.Set;

/**
 * One letter of a run, for the forms that hold all letters together: SARIF, JUnit and annotations.
 *
 * @param file the file as the user named it, {@code -} for standard input
 * @param report its report
 * @param lines where its text stands in the file
 * @param known ids of the points that a baseline knows already; null when there is no baseline
 */
public record Checked(String file, Report report, SourceLines lines, Set<String> known) {

  /**
   * A file of the run that could not be read.
   *
   * @param file the file as the user named it
   * @param message why, without text of the letter
   */
  public record Unread(String file, String message) {}
}
