package nl.artikel100.document.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import nl.artikel100.document.Breaks;
import nl.artikel100.document.Hyphens;
import nl.artikel100.document.Part;
import nl.artikel100.document.Shapes;

/** Joins lines to paragraphs, over the ends of lines and pages. */
final class PdfFlow {
  private static final Pattern CONTENTS = Pattern.compile("(?<!\\.)\\.{4,}+\\s*\\d{1,3}$");
  private final List<PdfGlyphs.Page> pages;
  private final PdfStyle style;
  private final Hyphens hyphens;
  private final PdfLabels labels;

  PdfFlow(List<PdfGlyphs.Page> pages, PdfStyle style, Hyphens hyphens, PdfLabels labels) {
    this.pages = pages;
    this.style = style;
    this.hyphens = hyphens;
    this.labels = labels;
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
      if (line.text.contains("....") && CONTENTS.matcher(line.text).find()) {
        part = null;
        continue;
      }
      if (part == null || starts(part, last, rows, i - 1)) {
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
  List<Part> notes(List<PdfLine> lines) {
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
    if (hyphens.cutWord(cell.end(Hyphens.ENOUGH), line.text)) {
      line.addTo(cell, pages.get(line.page - 1).height(), labels);
    } else {
      append(cell, line);
    }
  }

  /** Adds a line to a part, its hyphen joined or a space put in between. */
  void append(Part part, PdfLine line) {
    switch (hyphens.between(part.end(Hyphens.ENOUGH), line.text)) {
      case JOIN -> part.shorten(1);
      case SPACE -> part.add(" ");
      case KEEP -> {}
    }
    line.addTo(part, pages.get(line.page - 1).height(), labels);
  }

  private boolean starts(Part part, PdfLine last, List<List<PdfLine>> rows, int at) {
    PdfLine line = PdfLayout.whole(rows.get(at));
    if (style.heading(last) != style.heading(line)
        || style.heading(line) && !last.looksLike(line)) {
      return true;
    }
    if (Math.abs(last.size - line.size) > 0.6f) {
      return true;
    }
    boolean sameColumn = last.page == line.page && line.y > last.y;
    if (sameColumn && line.y - last.y > style.pitch(line) * 1.25f + 0.5f) {
      return true;
    }
    if (!sameColumn && style.heading(line)) {
      return true;
    }
    if (Breaks.goesOn(line.text)) {
      return false;
    }
    PdfEdges edges = PdfEdges.of(rows, at);
    boolean forced = edges.forced(last, line);
    boolean ended = Shapes.sentenceEnd(last.text);
    if (Shapes.bullet(line.text) > 0 && (forced || ended)) {
      return true;
    }
    return forced
        || ended && indentStarts(part, edges, rows, at)
        || formula(line, ended) && line.right < edges.right() - 4 * line.size;
  }

  // The first line of a paragraph starts further in, the next one does not; in a list it is the
  // other way round.
  private static boolean indentStarts(Part part, PdfEdges edges, List<List<PdfLine>> rows, int at) {
    PdfLine line = rows.get(at).get(0);
    return edges.indented(line)
        && Shapes.bullet(part.text()) == 0
        && (at + 1 == rows.size() || rows.get(at + 1).get(0).x < line.x - 0.5f * line.size);
  }

  // Salutation and signature stand on lines of their own, that are not full.
  private static boolean formula(PdfLine line, boolean ended) {
    return Shapes.salutation(line.text) || ended && Shapes.signature(line.text);
  }
}
