package nl.artikel100.document;

import java.util.ArrayList;
import java.util.List;

/** Puts text in two columns, as in the annexes of older Kamerstukken, into reading order. */
final class PdfColumns {
  private static final int FEWEST_ROWS = 8;
  private static final int FEWEST_LETTERS = 20;

  private PdfColumns() {}

  /** The rows of a page with each stretch of two columns as rows of the left, then of the right column. */
  static List<List<PdfLine>> order(List<List<PdfLine>> rows) {
    var out = new ArrayList<List<PdfLine>>();
    int i = 0;
    while (i < rows.size()) {
      int end = end(rows, i);
      if (end > i) {
        float middle = middle(rows.subList(i, end));
        column(rows.subList(i, end), middle, true, out);
        column(rows.subList(i, end), middle, false, out);
        i = end;
      } else {
        out.add(rows.get(i++));
      }
    }
    return out;
  }

  private static void column(List<List<PdfLine>> rows, float middle, boolean left, List<List<PdfLine>> out) {
    for (List<PdfLine> row : rows) {
      for (PdfLine line : row) {
        if (line.x < middle == left) {
          out.add(List.of(line));
        }
      }
    }
  }

  // End of the stretch of two columns that starts here; the start itself if none does.
  private static int end(List<List<PdfLine>> rows, int start) {
    if (!prose(rows.get(start))) {
      return start;
    }
    float from = rows.get(start).get(0).right;
    float to = rows.get(start).get(1).x;
    int both = 0;
    int end = start;
    for (int i = start; i < rows.size(); i++) {
      List<PdfLine> row = rows.get(i);
      float left = from;
      float right = to;
      for (PdfLine line : row) {
        if (line.x < (from + to) / 2) {
          left = Math.max(left, line.right);
        } else {
          right = Math.min(right, line.x);
        }
      }
      if (left >= right || row.size() > 2) {
        break;
      }
      from = left;
      to = right;
      if (prose(row)) {
        both++;
      }
      end = i + 1;
    }
    return both >= FEWEST_ROWS && both * 10 >= (end - start) * 6 ? end : start;
  }

  private static boolean prose(List<PdfLine> row) {
    return row.size() == 2
        && row.get(0).text.length() >= FEWEST_LETTERS
        && row.get(1).text.length() >= FEWEST_LETTERS;
  }

  private static float middle(List<List<PdfLine>> rows) {
    float left = 0;
    float right = Float.MAX_VALUE;
    for (List<PdfLine> row : rows) {
      if (row.size() == 2) {
        left = Math.max(left, row.get(0).right);
        right = Math.min(right, row.get(1).x);
      }
    }
    return (left + right) / 2;
  }
}
