package nl.artikel100.document.pdf;

import java.util.ArrayList;
import java.util.List;
import nl.artikel100.document.Part;
import nl.artikel100.document.Place;

/** One printed line, or the part of it that stands in one column. Measures in points from the left and the top. */
final class PdfLine {
  /** A small raised number in the line: a reference to a footnote, or the number of one. */
  record Mark(String label, int at) {}

  final int page;
  final float x;
  final float right;
  final float y;
  final float size;
  final String text;
  final boolean bold;
  final boolean italic;
  final List<Mark> marks;

  /** 1 in the left column of two, 2 in the right, 0 where the text has one. */
  final int column;

  /** Width of the first word, for the question whether it would have fitted on the line before. */
  final float firstWord;

  PdfLine(
      int page,
      float x,
      float right,
      float y,
      float size,
      String text,
      boolean bold,
      boolean italic,
      List<Mark> marks,
      float firstWord) {
    this(page, x, right, y, size, text, bold, italic, marks, firstWord, 0);
  }

  private PdfLine(
      int page,
      float x,
      float right,
      float y,
      float size,
      String text,
      boolean bold,
      boolean italic,
      List<Mark> marks,
      float firstWord,
      int column) {
    this.page = page;
    this.x = x;
    this.right = right;
    this.y = y;
    this.size = size;
    this.text = text;
    this.bold = bold;
    this.italic = italic;
    this.marks = List.copyOf(marks);
    this.firstWord = firstWord;
    this.column = column;
  }

  /** Number of the footnote that starts with this line, or null. */
  String label() {
    return !marks.isEmpty() && marks.get(0).at == 0 && !text.isBlank() ? marks.get(0).label : null;
  }

  /** The line without the number that it starts with. */
  PdfLine unlabelled() {
    return new PdfLine(
        page, x, right, y, size, text, bold, italic, marks.subList(1, marks.size()), firstWord);
  }

  /** The line as one of this {@link #column}. */
  PdfLine inColumn(int number) {
    return new PdfLine(page, x, right, y, size, text, bold, italic, marks, firstWord, number);
  }

  /** Two parts of a line as one. */
  PdfLine plus(PdfLine next) {
    var all = new ArrayList<>(marks);
    int shift = text.length() + 1;
    next.marks.forEach(m -> all.add(new Mark(m.label, m.at + shift)));
    return new PdfLine(
        page,
        x,
        next.right,
        y,
        Math.max(size, next.size),
        text + " " + next.text,
        bold && next.bold,
        italic && next.italic,
        all,
        firstWord);
  }

  /** True for the same size and weight. */
  boolean looksLike(PdfLine other) {
    return Math.abs(size - other.size) < 0.3f && bold == other.bold && italic == other.italic;
  }

  /** Adds the line to a part, with its place. */
  void addTo(Part part, float pageHeight, PdfLabels labels) {
    int from = part.length();
    int done = 0;
    for (Mark mark : marks) {
      int at = Math.min(mark.at, text.length());
      part.add(text.substring(done, at));
      done = at;
      String note = labels.of(this, mark);
      if (note != null) {
        part.refer(note);
      } else {
        part.add(mark.label);
      }
    }
    part.add(text.substring(done));
    float depth = size * 0.25f;
    part.lines.add(
        new Place.Line(
            page, from, part.length(), x, pageHeight - y - depth, right - x, size + depth));
    part.page = part.page == 0 ? page : part.page;
  }
}
