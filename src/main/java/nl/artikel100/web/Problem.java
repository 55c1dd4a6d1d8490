package nl.artikel100.web;

import nl.artikel100.document.DocumentException;
import nl.artikel100.report.Words;

/**
 * Something that went wrong, in sentences that help. Holds no text of a letter.
 *
 * @param title what
 * @param advice what to do
 */
record Problem(String title, String advice) {
  /** What stands in the words under {@code problem.} and this name. */
  static Problem of(String name, Words words) {
    return new Problem(words.get("problem." + name, ""), words.get("problem." + name + ".advice"));
  }

  /** What went wrong with a letter. Of an error in the program only its kind is told: its message may quote the letter. */
  static Problem of(Throwable failure, Words words) {
    if (failure instanceof DocumentException document) {
      String detail = document.detail().isEmpty() ? "" : " (" + document.detail() + ")";
      String key = "problem." + document.reason();
      return new Problem(words.get(key, detail), words.get(key + ".advice"));
    }
    return of(failure instanceof OutOfMemoryError ? "memory" : "unexpected", words);
  }
}
