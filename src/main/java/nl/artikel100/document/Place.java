package nl.artikel100.document;

import java.util.List;

/**
 * Where a block stands in the source file, for evidence and for writing comments back.
 *
 * @param page page in the PDF from 1; 0 where the format has no pages
 * @param paragraph ordinal of the paragraph in the source from 1, in document order (Word: {@code w:p} in the part it
 *     stands in; text: paragraph); 0 where unknown
 * @param anchor for a footnote: offset in {@link Letter#text()} of the place in the body that refers to it; -1 for all
 *     else or where unknown
 * @param lines for a PDF: one box per printed line; empty elsewhere
 */
public record Place(int page, int paragraph, int anchor, List<Line> lines) {
  /**
   * One printed line of a PDF.
   *
   * @param page page from 1
   * @param start first UTF-16 unit in {@link Letter#text()} printed on this line
   * @param end one past the last unit
   * @param x left edge in points from the left of the page
   * @param y bottom edge in points from the bottom of the page
   * @param width width in points
   * @param height height in points
   */
  public record Line(int page, int start, int end, float x, float y, float width, float height) {}

  /** A place in a source without pages. */
  public static Place ofParagraph(int paragraph) {
    return new Place(0, paragraph, -1, List.of());
  }

  public Place {
    lines = List.copyOf(lines);
  }
}
