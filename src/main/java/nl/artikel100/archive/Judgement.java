package nl.artikel100.archive;

import nl.artikel100.report.Verdict;

/**
 * A reader's own verdict on one criterion of one letter.
 *
 * @param file name of the file in the archive
 * @param criterion T01 … L20
 * @param verdict what the reader finds
 * @param reason why; may be empty
 */
public record Judgement(String file, String criterion, Verdict verdict, String reason) {

  /**
   * A judgement beside what the tool found.
   *
   * @param tool verdict of the tool
   * @param judgement that of the reader
   */
  public record Beside(Verdict tool, Judgement judgement) {
    /** Whether the reader finds something else. */
    public boolean differs() {
      return tool != judgement.verdict();
    }
  }
}
