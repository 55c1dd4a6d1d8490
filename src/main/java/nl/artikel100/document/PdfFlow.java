package nl.artikel100.document;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Joins lines to paragraphs, over the ends of lines and pages. */
final class PdfFlow {
  private static final Pattern CONTENTS = Pattern.compile(".*\\.{4,}\\s*\\d{1,3}");
  private final List<PdfGlyphs.Page> pages;
  private final PdfStyle style;
  private final Hyphens hyphens;
  private final Predicate<String> isNote;

  PdfFlow(
      List<PdfGlyphs.Page> pages, PdfStyle style, Hyphens hyphens, Predicate<String> isNote) {
    this.pages = pages;
    this.style = style;
    this.hyphens = hyphens;
    this.isNote = isNote;
  }

  /** The parts of the body. */
  List<Part> body(List<List<PdfLine>> rows) {
    var out = new ArrayList<Part>();
    Part part = null;
    PdfLine last = null;
    for (int i = 0; i < rows.size(); ) {
      int end = PdfTable.end(rows, i, style);
      if (end > i) {
        new PdfTable(rows.subList(i, end), style).rows(this, out);
        part = null;
        last = null;
        i = end;
        continue;
      }
      PdfLine line = PdfLayout.whole(rows.get(i++));
      if (CONTENTS.matcher(line.text).matches()) {
        part = null;
        continue;
      }
      if (part == null || starts(last, line, right(rows, i - 1))) {
        part = new Part();
        part.rank = style.rank(line);
        out.add(part);
      }
      append(part, line);
      last = line;
    }
    return out;
  }

  /** The footnotes, each with its number as id. */
  List<Part> notes(List<PdfLine> lines, PdfLabels labels) {
    var out = new ArrayList<Part>();
    for (PdfLine line : lines) {
      String label = labels.of(line);
      if (label != null || out.isEmpty()) {
        Part note = new Part();
        note.note = label;
        out.add(note);
      }
      Part note = out.get(out.size() - 1);
      append(note, line.label() == null ? line : line.unlabelled());
      if (label != null && line.label() == null) {
        note.cut(PdfLabels.length(note.text()));
      }
    }
    return out;
  }

  /** Adds a line to a cell of a table. */
  void appendCell(Part cell, PdfLine line) {
    if (hyphens.cutWord(cell.text(), line.text)) {
      line.addTo(cell, pages.get(line.page - 1).height(), isNote);
    } else {
      append(cell, line);
    }
  }

  /** Adds a line to a part, its hyphen joined or a space put in between. */
  void append(Part part, PdfLine line) {
    switch (hyphens.between(part.text(), line.text)) {
      case JOIN -> part.shorten(1);
      case SPACE -> part.add(" ");
      case KEEP -> {}
    }
    line.addTo(part, pages.get(line.page - 1).height(), isNote);
  }

  // The right edge of the text round this line: of the lines close to it that start at the same place.
  private static float right(List<List<PdfLine>> rows, int at) {
    PdfLine line = rows.get(at).get(0);
    float right = 0;
    for (int i = Math.max(0, at - 40); i < Math.min(rows.size(), at + 40); i++) {
      PdfLine other = rows.get(i).get(0);
      if (rows.get(i).size() == 1 && Math.abs(other.size - line.size) < 0.3f && other.x < line.x + 150) {
        right = Math.max(right, other.right);
      }
    }
    return right;
  }

  private boolean starts(PdfLine last, PdfLine line, float right) {
    if (!last.looksLike(line) && (style.heading(last) || style.heading(line))) {
      return true;
    }
    if (Math.abs(last.size - line.size) > 0.6f) {
      return true;
    }
    boolean forced = last.right + last.size * 0.6f + line.firstWord < right && !last.text.endsWith("-");
    boolean goesOn = Breaks.goesOn(line.text);
    if (last.page != line.page || line.y < last.y) {
      return forced && !goesOn || style.heading(line);
    }
    if (line.y - last.y > style.pitch(line) * 1.25f + 0.5f) {
      return true;
    }
    if (Shapes.bullet(line.text) > 0 && (forced || Shapes.sentenceEnd(last.text))) {
      return true;
    }
    return forced && !goesOn;
  }
}
