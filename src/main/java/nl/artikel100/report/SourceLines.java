package nl.artikel100.report;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import nl.artikel100.document.Block;
import nl.artikel100.document.Letter;
import nl.artikel100.document.Place;

/**
 * The line of a letter's file on which a passage begins, for programs that know files by line. In a text file that is the
 * line of the file, in a PDF the printed line counted from the first page, in Word and OpenDocument the paragraph.
 */
public final class SourceLines {
  private static final Set<String> TEXT = Set.of("txt", "md", "html", "xml");

  /** As many letters of a passage as must be the same to find it in a text file. */
  private static final int KEY = 60;

  private final Letter letter;
  private final String key;
  private final int[] lineOf;

  private SourceLines(Letter letter, String key, int[] lineOf) {
    this.letter = letter;
    this.key = key;
    this.lineOf = lineOf;
  }

  /**
   * @param letter the letter as read
   * @param source bytes of its file; used for text files only
   */
  public static SourceLines of(Letter letter, byte[] source) {
    if (!TEXT.contains(letter.format())) {
      return new SourceLines(letter, "", new int[0]);
    }
    // whatever the encoding, letters a-z and digits are read the same, and they are enough
    String text = new String(source, StandardCharsets.UTF_8);
    StringBuilder key = new StringBuilder();
    int[] lineOf = new int[text.length()];
    int line = 1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (counts(c)) {
        lineOf[key.length()] = line;
        key.append(c);
      }
      boolean alone = c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n');
      line += c == '\n' || alone ? 1 : 0;
    }
    return new SourceLines(letter, key.toString(), lineOf);
  }

  /** The line, from 1, on which the character at an offset in the letter's text stands; 1 where that is not known. */
  public int at(int offset) {
    int at = Math.max(0, Math.min(offset, letter.text().length() - 1));
    return key.isEmpty() ? ofBlock(at) : inText(at);
  }

  private int ofBlock(int offset) {
    int printed = 0;
    int line = 1;
    for (Block block : letter.blocks()) {
      if (block.start() > offset) {
        break;
      }
      boolean note = block.kind() == Block.Kind.FOOTNOTE && block.place().anchor() >= 0;
      if (note && offset < block.end()) {
        return ofBlock(Math.min(block.place().anchor(), block.start() - 1));
      }
      if (block.place().lines().isEmpty()) {
        line = Math.max(line, block.place().paragraph());
      }
      for (Place.Line own : block.place().lines()) {
        printed++;
        line = own.start() <= offset ? printed : line;
      }
    }
    return line;
  }

  private int inText(int offset) {
    // notes stand elsewhere in the file than in the letter: what follows the block may not follow
    // there
    String wanted = letters(letter.text().substring(offset, endOfBlock(offset)), KEY);
    if (wanted.isEmpty()) {
      return lineOf[key.length() - 1]; // behind the last word
    }
    // a passage may stand there more than once: the one about as far in the text is meant
    double about = (double) key.length() * offset / letter.text().length();
    int found = -1;
    for (int i = key.indexOf(wanted); i >= 0; i = key.indexOf(wanted, i + 1)) {
      if (found < 0 || Math.abs(i - about) < Math.abs(found - about)) {
        found = i;
      }
    }
    return found < 0 ? 1 : lineOf[found];
  }

  private int endOfBlock(int offset) {
    for (Block block : letter.blocks()) {
      if (offset < block.end()) {
        return block.end();
      }
    }
    return letter.text().length();
  }

  private static String letters(String text, int most) {
    StringBuilder letters = new StringBuilder();
    for (int i = 0; i < text.length() && letters.length() < most; i++) {
      if (counts(text.charAt(i))) {
        letters.append(text.charAt(i));
      }
    }
    return letters.toString();
  }

  private static boolean counts(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
  }
}
