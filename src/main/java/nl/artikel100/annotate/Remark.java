package nl.artikel100.annotate;

import java.util.List;

/**
 * One comment on the letter, in whatever format it is written.
 *
 * @param start first UTF-16 unit in the letter's text that it is about
 * @param end one past the last unit; greater than {@code start}
 * @param title first line: number, title and verdict
 * @param paragraphs what follows; none is empty
 */
record Remark(int start, int end, String title, List<String> paragraphs) {
  Remark {
    paragraphs = List.copyOf(paragraphs);
  }
}
