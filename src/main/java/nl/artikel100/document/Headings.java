package nl.artikel100.document;

import java.util.List;

/** Finds the headings among the parts of a letter and gives each a level. */
final class Headings {
  private static final int WEAK = 20;
  private static final int STEP = 5;
  private static final int LONGEST = 120;
  private static final int LONGEST_PLAIN = 70;

  private Headings() {}

  /** Marks the headings in the body; a title's number is cut off, as a list item's is. */
  static void mark(List<Part> body) {
    boolean mostlyBold = mostlyBold(body);
    for (int i = 0; i < body.size(); i++) {
      Part part = body.get(i);
      if (part.kind != Block.Kind.PARAGRAPH && part.kind != Block.Kind.LIST_ITEM) {
        continue;
      }
      if (part.rank < 0) {
        part.rank = weak(body, i, mostlyBold);
      }
      if (part.rank >= 0) {
        part.kind = Block.Kind.HEADING;
      }
    }
    for (Part part : body) {
      if (part.kind == Block.Kind.HEADING) {
        part.cut(Shapes.number(part.text()));
      }
    }
  }

  private static boolean mostlyBold(List<Part> body) {
    int all = 0;
    int bold = 0;
    for (Part part : body) {
      all += part.length();
      bold += part.look() == Part.Look.BOLD ? part.length() : 0;
    }
    return bold * 3 > all;
  }

  // A line that no style calls a heading, but that a reader takes for one.
  private static int weak(List<Part> body, int i, boolean mostlyBold) {
    Part part = body.get(i);
    String text = part.text();
    boolean numbered = Shapes.number(text) > 0;
    if (!leadsText(body, i) || part.kind == Block.Kind.LIST_ITEM && !boldBeforeText(body, i)) {
      return -1;
    }
    boolean look = part.look() != Part.Look.PLAIN && !(mostlyBold && part.look() == Part.Look.BOLD);
    if (look
        ? Shapes.title(text, LONGEST)
        : Shapes.title(text, LONGEST_PLAIN) && stands(body, i, numbered)) {
      int style = look ? part.look().ordinal() - 1 : numbered ? 0 : Part.Look.values().length - 1;
      return WEAK + STEP * style + Shapes.depth(text);
    }
    return -1;
  }

  // The last line of a letter, or one before a signature, heads nothing.
  private static boolean leadsText(List<Part> body, int i) {
    return i + 1 < body.size() && !Shapes.signature(body.get(i).text());
  }

  // Word numbers headings by the same means as lists.
  private static boolean boldBeforeText(List<Part> body, int i) {
    return body.get(i).look() == Part.Look.BOLD && body.get(i + 1).kind == Block.Kind.PARAGRAPH;
  }

  // A plain line counts only where running text goes before it and comes after it.
  private static boolean stands(List<Part> body, int i, boolean numbered) {
    if (i == 0 || !textAfter(body, i, numbered)) {
      return false;
    }
    Part before = body.get(i - 1);
    String text = before.text();
    return before.kind == Block.Kind.HEADING
        || Shapes.sentenceEnd(text) && !text.endsWith(":") && !text.endsWith(";");
  }

  private static boolean textAfter(List<Part> body, int i, boolean numbered) {
    int next = i + 1;
    // One title may follow another.
    if (body.size() > next + 1 && Shapes.title(body.get(next).text(), LONGEST_PLAIN)) {
      if (numbered && Shapes.number(body.get(next).text()) > 0) {
        return true;
      }
      next++;
    }
    String text = body.get(next).text();
    return body.get(next).kind == Block.Kind.PARAGRAPH
        && Shapes.sentenceEnd(text)
        && text.length() > LONGEST_PLAIN;
  }
}
