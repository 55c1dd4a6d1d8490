package nl.artikel100.document;

import java.util.List;

/**
 * A letter as it was read: one text, cut into blocks in reading order.
 *
 * @param name base name of the file, or {@code "-"} for standard input; never null
 * @param format {@code docx}, {@code pdf}, {@code txt}, {@code md} …, found from the content, not from the name
 * @param sha256 SHA-256 of the bytes read, lower-case hexadecimal
 * @param pages number of pages; 0 where the format has none (Word, text)
 * @param text the whole text: the blocks in order, separated by one empty line ({@code "\n\n"}). All offsets in art100
 *     are UTF-16 units in this string. Line ends within a paragraph are joined to spaces, line-end hyphens removed.
 * @param blocks the parts of the letter in reading order; their ranges do not overlap. Footnotes stand after the body.
 * @param reading how it was read
 */
public record Letter(
    String name,
    String format,
    String sha256,
    int pages,
    String text,
    List<Block> blocks,
    Reading reading) {
  public Letter {
    blocks = List.copyOf(blocks);
  }

  /** A letter of which the text stood in the file as it is. */
  public Letter(
      String name, String format, String sha256, int pages, String text, List<Block> blocks) {
    this(name, format, sha256, pages, text, blocks, Reading.PLAIN);
  }

  /** Number of words: maximal runs that hold at least one letter or digit. */
  public int words() {
    int words = 0;
    boolean inside = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (inside && c > ' ' && c < 0x80) {
        continue; // within a word of plain letters, which is most of the text
      }
      if (Character.isWhitespace(c)) {
        inside = false;
      } else if (!inside && Character.isLetterOrDigit(c)) {
        inside = true;
        words++;
      }
    }
    return words;
  }

  /** The text of one block. */
  public String textOf(Block block) {
    return text.substring(block.start(), block.end());
  }
}
