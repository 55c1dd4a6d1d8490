package nl.artikel100.document;

import java.util.List;

/**
 * One paragraph-like part of a letter.
 *
 * @param kind what it is
 * @param level heading level from 1 (highest), 0 for all that is no heading
 * @param start first UTF-16 unit in {@link Letter#text()}
 * @param end one past the last unit
 * @param path titles of the headings above it, outermost first; for a heading it ends with the heading itself; empty
 *     before the first heading and in letters without headings
 * @param place where it stands in the source file
 */
public record Block(Kind kind, int level, int start, int end, List<String> path, Place place) {
  /** The kinds of block. A table row is one block, its cells separated by {@code " | "}. */
  public enum Kind {
    /** addressee, date, subject, salutation and other lines of the letterhead */
    LETTERHEAD,
    /** a heading, by style, size, weight or numbering */
    HEADING,
    /** running text */
    PARAGRAPH,
    /** one item of a numbered or bulleted list, without its bullet */
    LIST_ITEM,
    /** one row of a table */
    TABLE_ROW,
    /** the text of one footnote or endnote, without its number */
    FOOTNOTE,
    /** closing line and names of the ministers */
    SIGNATURE
  }

  public Block {
    path = List.copyOf(path);
  }
}
