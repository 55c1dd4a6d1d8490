package nl.artikel100.gate;

import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.time.LocalDate;

/**
 * One waiver, "pas toe of leg uit".
 *
 * @param criterion T01 … L20
 * @param letter the letters it is about, matched on the path from {@code folder}; null for the letter that holds it
 * @param folder folder of the configuration; null for the letter that holds it
 * @param reason why; never blank
 * @param owner who answers for it
 * @param until last day on which it counts; null for as long as the letter holds it
 * @param place file and line, or the comment, for messages
 */
public record Waiver(
    String criterion,
    PathMatcher letter,
    Path folder,
    String reason,
    String owner,
    LocalDate until,
    String place) {

  /**
   * Whether it is about a letter.
   *
   * @param file absolute path of the letter, or null for standard input
   */
  public boolean isAbout(Path file) {
    if (letter == null) {
      return true;
    }
    if (file == null || !file.startsWith(folder)) {
      return false;
    }
    Path path = folder.relativize(file);
    return letter.matches(path) || letter.matches(path.getFileName());
  }

  /** Whether it still counts. */
  public boolean holds(LocalDate today) {
    return until == null || !today.isAfter(until);
  }
}
