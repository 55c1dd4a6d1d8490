package nl.artikel100.document.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The edges of the text round a line, in points from the left of the page.
 *
 * @param left where most lines start
 * @param right where the longest line ends
 * @param justified true if most lines end there
 */
record PdfEdges(float left, float right, boolean justified) {
  private static final int NEAR = 40;

  /** The edges round the row with this index. */
  static PdfEdges of(List<List<PdfLine>> rows, int at) {
    PdfLine line = rows.get(at).get(0);
    List<PdfLine> near = new ArrayList<>();
    Map<Integer, Integer> starts = new HashMap<>();
    float right = 0;
    for (int i = Math.max(0, at - NEAR); i < Math.min(rows.size(), at + NEAR); i++) {
      if (like(rows.get(i), line)) {
        PdfLine other = rows.get(i).get(0);
        near.add(other);
        starts.merge(Math.round(other.x), 1, Integer::sum);
        right = Math.max(right, other.right);
      }
    }
    int full = 0;
    for (PdfLine other : near) {
      full += other.right > right - 1.5f ? 1 : 0;
    }
    int left =
        starts.entrySet().stream()
            .max(Map.Entry.comparingByValue())
            .map(Map.Entry::getKey)
            .orElse(0);
    return new PdfEdges(left, right, full * 2 > near.size());
  }

  // A second column to the right has its own edges, be it one of the text or the cells of a table.
  private static boolean like(List<PdfLine> row, PdfLine line) {
    PdfLine other = row.get(0);
    return row.size() == 1
        && other.column == line.column
        && Math.abs(other.size - line.size) < 0.3f
        && other.x < line.x + 150
        && other.right > line.x;
  }

  /** True if the line before ended although there was room for the first word of this one. */
  boolean forced(PdfLine last, PdfLine line) {
    if (last.text.endsWith("-")) {
      return false;
    }
    return justified
        ? last.right < right - 0.5f * last.size
        : last.right + 0.35f * last.size + line.firstWord < right;
  }

  /** True if the line starts further in than most. */
  boolean indented(PdfLine line) {
    return line.x > left + 0.5f * line.size && line.x < left + 5 * line.size;
  }
}
