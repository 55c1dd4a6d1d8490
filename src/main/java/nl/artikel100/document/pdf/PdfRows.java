package nl.artikel100.document.pdf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import nl.artikel100.document.Shapes;
import nl.artikel100.document.pdf.PdfGlyphs.Glyph;

/** Puts the characters of a page together to rows, each of one or more lines side by side. */
final class PdfRows {
  /** Characters that follow each other on one baseline. */
  private static final class Run {
    final Glyph[] page;
    final int start;
    final int end;
    boolean raised;

    Run(Glyph[] page, int start, int end) {
      this.page = page;
      this.start = start;
      this.end = end;
    }

    Glyph first() {
      return page[start];
    }

    float right() {
      Glyph last = page[end - 1];
      return last.x() + last.width();
    }
  }

  private static final class Row {
    final List<Run> runs = new ArrayList<>();
    float y;
    float size;
  }

  private static final float TAB = 3;

  private PdfRows() {}

  /** The rows of a page from top to bottom, the lines in each from left to right. */
  static List<List<PdfLine>> of(PdfGlyphs.Page page) {
    var rows = new ArrayList<Row>();
    var runs = runs(page.glyphs());
    runs.sort(Comparator.comparingDouble(r -> -r.first().size()));
    for (Run run : runs) {
      place(run, rows);
    }
    rows.sort(Comparator.comparingDouble(r -> r.y));
    var lines = new ArrayList<List<PdfLine>>();
    for (Row row : rows) {
      row.runs.sort(Comparator.comparingDouble(r -> r.first().x()));
      var parts = split(page.number(), row);
      if (!parts.isEmpty()) {
        lines.add(parts);
      }
    }
    return lines;
  }

  private static List<Run> runs(List<Glyph> page) {
    Glyph[] glyphs = page.toArray(Glyph[]::new);
    var runs = new ArrayList<Run>();
    int start = 0;
    Glyph last = null;
    for (int i = 0; i < glyphs.length; i++) {
      Glyph g = glyphs[i];
      boolean goesOn =
          last != null
              && Math.abs(g.y() - last.y()) < 0.05f * g.size()
              && Math.abs(g.size() - last.size()) < 0.1f
              && g.x() >= last.x() - 0.1f * g.size()
              && g.x() - last.x() - last.width() < 0.3f * g.size();
      if (!goesOn) {
        add(glyphs, start, i, runs);
        start = i;
      }
      last = g;
    }
    add(glyphs, start, glyphs.length, runs);
    return runs;
  }

  private static void add(Glyph[] page, int start, int end, List<Run> runs) {
    for (int i = start; i < end; i++) {
      if (!page[i].blank()) {
        runs.add(new Run(page, start, end));
        return;
      }
    }
  }

  // Large type first, so that a small raised number finds the row that it belongs to.
  private static void place(Run run, List<Row> rows) {
    Glyph g = run.first();
    Row found = null;
    for (Row row : rows) {
      float up = row.y - g.y();
      if (Math.abs(up) < 0.15f * row.size) {
        found = row;
        run.raised = false;
        break;
      }
      boolean full =
          up > 0.2f * row.size && up < 0.55f * row.size && isMark(run) && touches(run, row);
      if (full
          || g.size() < 0.85f * row.size && up > 0 && up < 0.7f * row.size && beside(run, row)) {
        found = row;
        run.raised = true;
      } else if (g.size() < 0.85f * row.size
          && up < 0
          && up > -0.3f * row.size
          && beside(run, row)) {
        found = row;
      }
    }
    if (found == null) {
      found = new Row();
      found.y = g.y();
      found.size = g.size();
      rows.add(found);
    }
    found.runs.add(run);
  }

  // A raised number of full size; a number half a line higher in a table stands free.
  private static boolean touches(Run run, Row row) {
    return row.runs.stream()
        .anyMatch(other -> Math.abs(run.first().x() - other.right()) < 0.15f * row.size);
  }

  private static boolean beside(Run run, Row row) {
    // Between the number of a note and its text there may be a tab.
    float left = isMark(run) ? TAB * row.size : row.size;
    for (Run other : row.runs) {
      if (run.first().x() < other.right() + row.size && run.right() > other.first().x() - left) {
        return true;
      }
    }
    return false;
  }

  private static List<PdfLine> split(int page, Row row) {
    var printed = new ArrayList<Glyph>();
    Set<Glyph> marks = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Run run : row.runs) {
      boolean mark = run.raised && isMark(run);
      for (int i = run.start; i < run.end; i++) {
        Glyph g = run.page[i];
        if (!g.blank()) {
          printed.add(g);
          if (mark) {
            marks.add(g);
          }
        }
      }
    }
    if (!marks.isEmpty()) {
      // The mark may be printed into a space of a run that was drawn before.
      printed.sort(Comparator.comparingDouble(Glyph::x));
    }
    Glyph[] glyphs = printed.toArray(Glyph[]::new);
    var raised = new boolean[glyphs.length];
    for (int i = 0; i < raised.length && !marks.isEmpty(); i++) {
      raised[i] = marks.contains(glyphs[i]);
    }
    var gaps = new PdfGaps(glyphs);
    var lines = new ArrayList<PdfLine>();
    int start = 0;
    for (int i = 1; i <= glyphs.length; i++) {
      if (i == glyphs.length
          || gaps.space(i) && !all(raised, start, i) && gaps.column(i, row.size)) {
        lines.add(line(page, row, glyphs, raised, gaps, start, i));
        start = i;
      }
    }
    return labelled(lines);
  }

  private static boolean all(boolean[] flags, int from, int to) {
    for (int i = from; i < to; i++) {
      if (!flags[i]) {
        return false;
      }
    }
    return true;
  }

  private static boolean isMark(Run run) {
    for (int i = run.start; i < run.end; i++) {
      Glyph g = run.page[i];
      if (!g.blank()
          && !g.text().chars().allMatch(c -> Character.isDigit(c) || ",ivx*".indexOf(c) >= 0)) {
        return false;
      }
    }
    return true;
  }

  private static PdfLine line(
      int page, Row row, Glyph[] glyphs, boolean[] raised, PdfGaps gaps, int start, int end) {
    var text = new StringBuilder(2 * (end - start));
    var marks = new ArrayList<PdfLine.Mark>();
    var label = new StringBuilder();
    boolean bold = true;
    boolean italic = true;
    float size = 0;
    for (int i = start; i < end; i++) {
      Glyph g = glyphs[i];
      if (raised[i]) {
        label.append(g.text());
        if (i + 1 == end || !raised[i + 1] || gaps.space(i + 1)) {
          for (String one : label.toString().split(",")) {
            marks.add(new PdfLine.Mark(one, text.length()));
          }
          label.setLength(0);
        }
        continue;
      }
      if (text.length() > 0 && gaps.space(i)) {
        text.append(' ');
      }
      text.append(Ligatures.expand(g.text()));
      if ((bold || italic) && Character.isLetterOrDigit(g.text().codePointAt(0))) {
        bold &= g.bold();
        italic &= g.italic();
      }
      size = Math.max(size, g.size());
    }
    Glyph first = glyphs[start];
    Glyph last = glyphs[end - 1];
    int word = start + 1;
    while (word < end && !gaps.space(word)) {
      word++;
    }
    float firstWord = glyphs[word - 1].x() + glyphs[word - 1].width() - first.x();
    return new PdfLine(
        page,
        first.x(),
        last.x() + last.width(),
        row.y,
        size,
        text.toString(),
        bold,
        italic,
        marks,
        firstWord);
  }

  // A bullet or a number stands before its text, not in a column of its own.
  private static List<PdfLine> labelled(List<PdfLine> lines) {
    if (lines.size() == 2) {
      PdfLine first = lines.get(0);
      PdfLine second = lines.get(1);
      String both = first.text + " " + second.text;
      int label = first.text.length() + 1;
      if (Shapes.bullet(both) == label || first.bold && Shapes.number(both) == label) {
        return List.of(first.plus(second));
      }
    }
    return lines;
  }
}
