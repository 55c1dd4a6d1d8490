package nl.artikel100.annotate;

import java.util.List;

/**
 * One comment on the letter, in whatever format it is written.
 *
 * @param id number of the criterion or of the check: L09, C02
 * @param kind what is the matter
 * @param passage whether it is about these words; else it is about what should stand there
 * @param start first UTF-16 unit in the letter's text that it is about
 * @param end one past the last unit; greater than {@code start}
 * @param title first line: number, title and verdict
 * @param paragraphs what follows; none is empty
 */
record Remark(
    String id,
    Kind kind,
    boolean passage,
    int start,
    int end,
    String title,
    List<String> paragraphs) {
  enum Kind {
    /** made only in part */
    PARTLY,
    /** not made */
    MISSING,
    /** for a reader to decide */
    JUDGE,
    /** statements that disagree */
    DISAGREEMENT
  }

  Remark {
    paragraphs = List.copyOf(paragraphs);
  }

  /** All lines, the title first. */
  String text() {
    return title + "\n" + String.join("\n", paragraphs);
  }
}
