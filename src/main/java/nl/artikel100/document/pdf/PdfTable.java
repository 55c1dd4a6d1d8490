package nl.artikel100.document.pdf;

import java.util.ArrayList;
import java.util.List;
import nl.artikel100.document.Part;
import nl.artikel100.document.Rows;

/** A table in a PDF: rows with several lines side by side, and those that go on below them. */
final class PdfTable {
  private static final float LOOSE = 1.12f;
  private final List<List<PdfLine>> rows;
  private final List<float[]> columns;
  private final float pitch;
  private final boolean even;

  PdfTable(List<List<PdfLine>> rows, PdfStyle style) {
    this.rows = rows;
    this.columns = columns(rows);
    float least = Float.MAX_VALUE;
    float most = 0;
    for (int i = 1; i < rows.size(); i++) {
      float step = step(rows, i);
      if (step > 0) {
        least = Math.min(least, step);
        most = Math.max(most, step);
      }
    }
    pitch = Math.min(least, style.pitch(rows.get(0).get(0)));
    even = most <= pitch * LOOSE;
  }

  private static float step(List<List<PdfLine>> rows, int i) {
    PdfLine line = rows.get(i).get(0);
    PdfLine last = rows.get(i - 1).get(0);
    return line.page == last.page ? line.y - last.y : -1;
  }

  /** End of the table that starts at this row; the row itself if none does. */
  static int end(List<List<PdfLine>> rows, int start, PdfStyle style) {
    if (rows.get(start).size() < 2) {
      return start;
    }
    int end = start + 1;
    int several = 1;
    for (int i = start + 1; i < rows.size(); i++) {
      List<PdfLine> row = rows.get(i);
      float step = step(rows, i);
      float far = style.pitch(row.get(0)) * 2.5f;
      if (step > far || !fits(columns(rows.subList(start, end)), row)) {
        break;
      }
      if (row.size() > 1) {
        several++;
        end = i + 1;
      } else if (step > style.pitch(row.get(0)) * LOOSE
          || step < 0 && row.get(0).x < rows.get(start).get(1).x) {
        // Set apart from the row above: part of the table only if rows of the table follow.
        if (i + 1 >= rows.size() || rows.get(i + 1).size() < 2 || style.heading(row.get(0))) {
          break;
        }
        end = i + 1;
      } else {
        end = i + 1;
      }
    }
    return several > 1 ? end : start;
  }

  // Columns are the stretches that the lines side by side cover.
  private static List<float[]> columns(List<List<PdfLine>> rows) {
    var columns = new ArrayList<float[]>();
    for (List<PdfLine> row : rows) {
      if (row.size() > 1) {
        row.forEach(line -> cover(columns, line.x, line.right));
      }
    }
    return columns;
  }

  private static void cover(List<float[]> columns, float x, float right) {
    float from = x;
    float to = right;
    for (int i = columns.size() - 1; i >= 0; i--) {
      float[] c = columns.get(i);
      if (c[0] < to && from < c[1]) {
        from = Math.min(from, c[0]);
        to = Math.max(to, c[1]);
        columns.remove(i);
      }
    }
    int at = 0;
    while (at < columns.size() && columns.get(at)[0] < from) {
      at++;
    }
    columns.add(at, new float[] {from, to});
  }

  private static boolean fits(List<float[]> columns, List<PdfLine> row) {
    for (PdfLine line : row) {
      if (column(columns, line) < 0) {
        return false;
      }
    }
    return true;
  }

  // The one column that a line stands in; -1 if it runs over into the next.
  private static int column(List<float[]> columns, PdfLine line) {
    int found = -1;
    for (int i = 0; i < columns.size(); i++) {
      float until = i + 1 < columns.size() ? columns.get(i + 1)[0] : Float.MAX_VALUE;
      if (line.right > columns.get(i)[0] - 1 && line.x < until && line.x < columns.get(i)[1] + 60) {
        if (found >= 0 && line.x < columns.get(found)[1] && line.right > columns.get(i)[0]) {
          return -1;
        }
        found = found < 0 || line.x >= columns.get(i)[0] - 1 ? i : found;
      }
    }
    return found;
  }

  /** Adds the rows of the table to the parts. */
  void rows(PdfFlow flow, List<Part> out) {
    List<List<Part>> cells = null;
    boolean over = false;
    var header = new ArrayList<String>();
    rows.get(0).forEach(line -> header.add(line.text));
    for (int i = 0; i < rows.size(); i++) {
      List<PdfLine> row = rows.get(i);
      over |= i > 0 && step(rows, i) < 0;
      if (over && row.stream().map(l -> l.text).toList().equals(header)) {
        // A table that goes on over the page repeats its header.
        continue;
      }
      if (cells == null || newRow(i, over)) {
        if (cells != null) {
          Rows.add(cells, 0, out);
        }
        cells = new ArrayList<>();
        for (int c = 0; c < Math.max(2, columns.size()); c++) {
          cells.add(List.of(new Part()));
        }
      }
      over = false;
      for (PdfLine line : row) {
        flow.appendCell(cells.get(Math.max(0, column(columns, line))).get(0), line);
      }
    }
    Rows.add(cells, 0, out);
  }

  // Where the distances do not tell, a row starts with its first column and one more.
  private boolean newRow(int i, boolean over) {
    List<PdfLine> row = rows.get(i);
    return even || over
        ? row.size() > 1 && column(columns, row.get(0)) == 0
        : step(rows, i) > pitch * LOOSE;
  }
}
