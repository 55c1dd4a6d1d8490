package nl.artikel100.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the Markdown that letters are written in: headings, lists, tables, emphasis, footnotes. */
final class MarkdownReader {
  private static final Pattern HEADING = Pattern.compile("(?s) {0,3}(#{1,6})\\s+(.*)");
  private static final Pattern NOTE = Pattern.compile("(?s) {0,3}\\[\\^([^\\]]{1,200})]:\\s*(.*)");
  private static final Pattern ITEM = Pattern.compile("(?s)\\s*(?:[-*+]|\\d{1,3}[.)])\\s+(.*)");
  private static final Pattern RULE = Pattern.compile("[\\s|:]*-[\\s|:-]*");
  private static final Pattern SIGNS =
      Pattern.compile(
          "(?m)^#{1,6} \\S|^ {0,3}\\[\\^[^\\]\\n]{1,200}]:|^\\|.*\\|[ \\t]*$|^\\*\\*[^*\\n]+\\*\\*[ \\t]*$");
  private static final Pattern INLINE =
      Pattern.compile(
          "\\\\([\\p{Punct}])|\\[\\^([^\\]]{1,200})]|!?\\[([^\\]]{0,500})]\\([^)]{0,500}\\)|\\*\\*(?=\\S)|(?<=\\S)\\*\\*|__(?=\\S)(?<!\\w__)|(?<=\\S)__(?!\\w)"
              + "|\\*(?=\\S)|(?<=\\S)\\*|(?<!\\w)_(?=\\S)|(?<=\\S)_(?!\\w)|`");

  private final Draft draft = new Draft();
  private final List<String> open = new ArrayList<>();
  private Block.Kind kind = Block.Kind.PARAGRAPH;
  private String note;
  private int paragraphs;

  private MarkdownReader() {}

  static boolean looksLike(String text) {
    return SIGNS.matcher(text).find();
  }

  static Draft read(String text) {
    var reader = new MarkdownReader();
    text.lines().forEach(reader::line);
    reader.close();
    return reader.draft;
  }

  private void line(String line) {
    Matcher heading = HEADING.matcher(line);
    Matcher noteStart = NOTE.matcher(line);
    Matcher item = ITEM.matcher(line);
    if (line.isBlank()) {
      close();
      note = null;
    } else if (heading.matches()) {
      close();
      Part part = part(title(heading.group(2)));
      part.rank = heading.group(1).length();
      draft.body().add(part);
    } else if (noteStart.matches()) {
      close();
      note = noteStart.group(1);
      open.add(noteStart.group(2));
    } else if (line.strip().startsWith("|")) {
      if (kind != Block.Kind.TABLE_ROW) {
        close();
      }
      kind = Block.Kind.TABLE_ROW;
      row(line.strip());
    } else if (item.matches() && (open.isEmpty() || kind == Block.Kind.LIST_ITEM)) {
      close();
      kind = Block.Kind.LIST_ITEM;
      open.add(item.group(1));
    } else if (underline(line)) {
      setext(line.strip().charAt(0) == '=' ? 1 : 2);
    } else {
      open.add(line.startsWith(">") ? line.substring(1) : line);
    }
  }

  // "## Title ##"
  private static String title(String text) {
    int end = text.length();
    while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    while (end > 0 && text.charAt(end - 1) == '#') {
      end--;
    }
    return text.substring(0, end).strip();
  }

  private boolean underline(String line) {
    String s = line.strip();
    return open.size() == 1
        && kind == Block.Kind.PARAGRAPH
        && s.length() > 2
        && (s.chars().allMatch(c -> c == '=') || s.chars().allMatch(c -> c == '-'));
  }

  private void setext(int rank) {
    Part part = part(open.remove(0));
    part.rank = rank;
    draft.body().add(part);
  }

  private void row(String line) {
    if (RULE.matcher(line).matches()) {
      return;
    }
    var cells = new ArrayList<List<Part>>();
    String inner =
        line.substring(
            1, line.endsWith("|") && line.length() > 1 ? line.length() - 1 : line.length());
    for (String cell : inner.split("(?<!\\\\)\\|")) {
      cells.add(List.of(part(cell)));
    }
    paragraphs++;
    if (cells.size() == 1) {
      cells.add(List.of());
    }
    Rows.add(cells, paragraphs, draft.body());
  }

  // Ends the block whose lines are open; two spaces or a backslash at the end of a line keep the
  // break.
  private void close() {
    if (!open.isEmpty()) {
      var pieces = new ArrayList<Part>();
      var text = new StringBuilder();
      for (String line : open) {
        boolean slash = line.endsWith("\\");
        text.append(slash ? line.substring(0, line.length() - 1) : line).append('\n');
        if (slash || line.endsWith("  ")) {
          pieces.add(inline(text.toString()));
          text.setLength(0);
        }
      }
      pieces.add(inline(text.toString()));
      paragraphs++;
      open.clear();
      emit(pieces);
    }
    kind = Block.Kind.PARAGRAPH;
  }

  private void emit(List<Part> pieces) {
    if (note != null) {
      Part all = new Part();
      all.note = note;
      all.paragraph = paragraphs;
      pieces.forEach(p -> all.join(p, " "));
      draft.notes().add(all);
      return;
    }
    for (Part part : Breaks.join(pieces)) {
      part.kind = kind;
      part.paragraph = paragraphs;
      draft.body().add(part);
    }
  }

  private Part part(String line) {
    Part part = inline(line);
    part.paragraph = ++paragraphs;
    return part;
  }

  // Takes the marks of emphasis out of the text and turns footnote marks into references.
  private static Part inline(String text) {
    Part part = new Part();
    Map<String, Part.Look> on = new HashMap<>();
    int done = 0;
    Matcher mark = INLINE.matcher(text);
    while (mark.find()) {
      part.add(text.substring(done, mark.start()), look(on));
      done = mark.end();
      if (mark.group(1) != null) {
        part.add(mark.group(1), look(on));
      } else if (mark.group(2) != null) {
        part.refer(mark.group(2));
      } else if (mark.group(3) != null) {
        part.add(mark.group(3), look(on));
      } else if (mark.group().charAt(0) != '`' && on.remove(mark.group()) == null) {
        on.put(mark.group(), mark.group().length() == 2 ? Part.Look.BOLD : Part.Look.ITALIC);
      }
    }
    part.add(text.substring(done), look(on));
    return part;
  }

  private static Part.Look look(Map<String, Part.Look> on) {
    return on.containsValue(Part.Look.BOLD)
        ? Part.Look.BOLD
        : on.isEmpty() ? Part.Look.PLAIN : Part.Look.ITALIC;
  }
}
