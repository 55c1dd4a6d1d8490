package nl.artikel100.document.pdf;

import java.util.ArrayList;
import java.util.List;
import nl.artikel100.document.Shapes;

/**
 * Finds where the notes start at the foot of each page. No single sign is sure: notes may be as large as the body, their
 * numbers need not be raised and the rule over them may be missing. So several must agree.
 */
final class PdfNotes {
  private static final float SMALL = 0.93f;
  private final float size;

  /** numbers that the body refers to and of which the note has not come yet */
  private final List<String> open = new ArrayList<>();

  private PdfLine last;

  /** For a letter with a body of this size, in points. */
  PdfNotes(float size) {
    this.size = size;
  }

  /** Index of the row with which the notes on the next page start; the number of rows where it has none. */
  int first(PdfGlyphs.Page page, List<List<PdfLine>> rows) {
    int first = labelled(page, rows);
    int from = goesOn(page, rows, first);
    rows.subList(0, from)
        .forEach(row -> PdfLayout.whole(row).marks.forEach(m -> open.add(m.label())));
    for (List<PdfLine> row : rows.subList(from, rows.size())) {
      last = PdfLayout.whole(row);
      open.remove(PdfLabels.number(last));
    }
    if (from == rows.size() && !rows.isEmpty()) {
      last = null;
    }
    return from;
  }

  // The first note that starts on this page.
  private int labelled(PdfGlyphs.Page page, List<List<PdfLine>> rows) {
    var marks = new ArrayList<>(open);
    int found = rows.size();
    int sequence = rows.size();
    for (int i = 0; i < rows.size(); i++) {
      PdfLine line = PdfLayout.whole(rows.get(i));
      String number = PdfLabels.number(line);
      if (number != null && restIsNotes(rows, i)) {
        boolean ruled = ruled(page, rows, i);
        boolean known = marks.contains(number);
        boolean raised = line.label() != null;
        boolean sure = raised || known && (ruled || small(line) || PdfLabels.glued(line));
        // Marks may be missing where the program that made the file did not raise them.
        boolean unmarked = marks.isEmpty() && small(line) && (ruled || low(page, line));
        if (ruled && (sure || unmarked)) {
          found = i;
          marks.clear();
        } else if (found == rows.size() && (sure || unmarked)) {
          found = i;
        } else if (sequence == rows.size() && known && numbered(rows, i, marks)) {
          sequence = i;
        }
      }
      line.marks.forEach(m -> marks.add(m.label()));
    }
    return found < rows.size() ? found : sequence;
  }

  // A note may go on from the page before, mostly in the middle of a sentence.
  private int goesOn(PdfGlyphs.Page page, List<List<PdfLine>> rows, int first) {
    if (last == null) {
      return first;
    }
    boolean cut = !Shapes.sentenceEnd(last.text);
    for (int i = first - 1; i >= 0; i--) {
      PdfLine line = PdfLayout.whole(rows.get(i));
      if (Math.abs(line.size - last.size) > 0.3f || line.bold) {
        break;
      }
      if ((cut || small(line)) && ruled(page, rows, i)) {
        return i;
      }
    }
    int from = first;
    while (cut && from > 0 && small(rows.get(from - 1).get(0)) && rows.get(from - 1).size() == 1) {
      from--;
    }
    return from;
  }

  // At the foot of the page and no item of a list.
  private static boolean low(PdfGlyphs.Page page, PdfLine line) {
    return line.y > page.height() / 2 && Shapes.bullet(line.text) == 0;
  }

  private boolean small(PdfLine line) {
    return line.size < SMALL * size;
  }

  // Two or more notes that follow each other as the marks do, the first with nothing but the number
  // set apart.
  private static boolean numbered(List<List<PdfLine>> rows, int from, List<String> marks) {
    PdfLine first = PdfLayout.whole(rows.get(from));
    int next = marks.indexOf(PdfLabels.number(first)) + 1;
    if (Shapes.bullet(first.text) > 0 || next == marks.size()) {
      return false;
    }
    return rows.subList(from + 1, rows.size()).stream()
        .anyMatch(row -> marks.get(next).equals(PdfLabels.number(PdfLayout.whole(row))));
  }

  private static boolean ruled(PdfGlyphs.Page page, List<List<PdfLine>> rows, int at) {
    PdfLine line = rows.get(at).get(0);
    float above = at == 0 ? 0 : rows.get(at - 1).get(0).y;
    for (PdfRules.Rule rule : page.rules()) {
      if (rule.y() > above + 1
          && rule.y() < line.y - line.size * 0.5f
          && Math.abs(rule.x() - line.x) < 2 * line.size) {
        return true;
      }
    }
    return false;
  }

  // A number at the start of a line of the body would be followed by larger type or by a title
  // further down; only the
  // last line may be a foot of the page that stands on no other.
  private static boolean restIsNotes(List<List<PdfLine>> rows, int from) {
    float size = PdfLayout.whole(rows.get(from)).size;
    for (int i = from; i < rows.size(); i++) {
      PdfLine line = rows.get(i).get(0);
      if ((line.size > size + 0.3f || line.bold) && (i == from || i + 1 < rows.size())) {
        return false;
      }
    }
    return true;
  }
}
