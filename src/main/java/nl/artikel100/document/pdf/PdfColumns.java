package nl.artikel100.document.pdf;

import java.util.ArrayList;
import java.util.List;

/** Puts text in two columns, as in the annexes of older Kamerstukken, into reading order. */
final class PdfColumns {
  private static final int FEWEST_ROWS = 8;
  private static final int FEWEST_LETTERS = 20;

  private PdfColumns() {}

  /** The rows of a page with each stretch of two columns as rows of the left, then of the right column. */
  static List<List<PdfLine>> order(List<List<PdfLine>> rows, List<PdfRules.Rule> rules) {
    var out = new ArrayList<List<PdfLine>>();
    int i = 0;
    while (i < rows.size()) {
      int end = end(rows, i, rules);
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

  private static void column(
      List<List<PdfLine>> rows, float middle, boolean left, List<List<PdfLine>> out) {
    for (List<PdfLine> row : rows) {
      for (PdfLine line : row) {
        if (line.x < middle == left) {
          out.add(List.of(line.inColumn(left ? 1 : 2)));
        }
      }
    }
  }

  // End of the stretch of two columns that starts here; the start itself if none does.
  private static int end(List<List<PdfLine>> rows, int start, List<PdfRules.Rule> rules) {
    if (!prose(rows.get(start))) {
      return start;
    }
    float from = rows.get(start).get(0).right;
    float to = rows.get(start).get(1).x;
    int lines = 0;
    int onLeft = 0;
    int onRight = 0;
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
      for (PdfLine line : row) {
        boolean prose = line.text.length() >= FEWEST_LETTERS;
        lines++;
        onLeft += prose && line.x < from ? 1 : 0;
        onRight += prose && line.x >= from ? 1 : 0;
      }
      end = i + 1;
    }
    boolean columns =
        Math.min(onLeft, onRight) >= FEWEST_ROWS
            && (onLeft + onRight) * 10 >= lines * 6
            && !crossed(rows.subList(start, end), rules, (from + to) / 2);
    return columns ? end : start;
  }

  // A rule from one column into the next is the border of a table.
  private static boolean crossed(
      List<List<PdfLine>> rows, List<PdfRules.Rule> rules, float middle) {
    float top = rows.get(0).get(0).y;
    float bottom = rows.get(rows.size() - 1).get(0).y;
    return rules.stream()
        .anyMatch(
            r -> r.y() > top && r.y() < bottom && r.x() < middle && r.x() + r.width() > middle);
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
