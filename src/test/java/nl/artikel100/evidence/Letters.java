package nl.artikel100.evidence;

import java.util.ArrayList;
import java.util.List;
import nl.artikel100.document.Block;
import nl.artikel100.document.Block.Kind;
import nl.artikel100.document.Letter;
import nl.artikel100.document.Place;

/** Makes letters for tests from plain text or simple Markdown, without the readers. */
public final class Letters {
  private final StringBuilder text = new StringBuilder();
  private final List<Block> blocks = new ArrayList<>();
  private final List<String> path = new ArrayList<>();

  private Letters() {}

  /** Every part between empty lines is a paragraph. */
  public static Letter plain(String source) {
    Letters letters = new Letters();
    for (String part : source.split("\n\n")) {
      letters.add(Kind.PARAGRAPH, 0, part.replace('\n', ' ').strip());
    }
    return letters.done("txt");
  }

  /**
   * Knows headings, list items, table rows, footnotes, letterhead (before the first long paragraph)
   * and signature.
   */
  public static Letter markdown(String source) {
    Letters letters = new Letters();
    List<String> notes = new ArrayList<>();
    boolean head = source.startsWith("Aan de ");
    for (String part : source.split("\n\n|\n(?=[|\\-]|\\[\\^)")) {
      boolean bold = part.strip().matches("\\*\\*[^*]+\\*\\*");
      String line = part.replace('\n', ' ').replaceAll("[*_]{1,2}", "").strip();
      String body = line.replaceAll("\\[\\^\\d+]", "");
      if (line.isEmpty() || line.matches("\\|[-: |]+\\|")) {
        continue;
      }
      if (bold || line.startsWith("#")) {
        head = false;
        int level = bold ? 1 : line.indexOf(' ');
        letters.add(Kind.HEADING, level, body.substring(bold ? 0 : level).strip());
      } else if (line.startsWith("[^")) {
        notes.add(line.substring(line.indexOf(':') + 1).strip());
      } else if (line.startsWith("|")) {
        letters.add(Kind.TABLE_ROW, 0, body.replaceAll("^\\||\\|$", "").strip());
      } else if (line.startsWith("- ")) {
        letters.add(Kind.LIST_ITEM, 0, body.substring(2));
      } else if (line.matches("De [Mm]inister (voor|van) .{0,70},.{0,40}")) {
        letters.add(Kind.SIGNATURE, 0, body);
      } else {
        head &= line.length() < 120 && !line.endsWith(".");
        letters.add(head ? Kind.LETTERHEAD : Kind.PARAGRAPH, 0, body);
        head &= !line.startsWith("Geachte");
      }
    }
    letters.path.clear();
    notes.forEach(note -> letters.add(Kind.FOOTNOTE, 0, note));
    return letters.done("md");
  }

  private void add(Kind kind, int level, String content) {
    if (text.length() > 0) {
      text.append("\n\n");
    }
    if (kind == Kind.HEADING) {
      while (path.size() >= level) {
        path.remove(path.size() - 1);
      }
      while (path.size() < level - 1) {
        path.add("");
      }
      path.add(content);
    }
    int start = text.length();
    text.append(content);
    Place place = Place.ofParagraph(blocks.size() + 1);
    blocks.add(new Block(kind, level, start, text.length(), path, place));
  }

  private Letter done(String format) {
    return new Letter("test", format, "0", 0, text.toString(), blocks);
  }
}
