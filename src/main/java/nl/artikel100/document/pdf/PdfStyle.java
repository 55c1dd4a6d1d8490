package nl.artikel100.document.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How the text of a PDF is set: size and line distance of the body, the looks of the headings. */
final class PdfStyle {
  private final float size;
  private final boolean boldBody;
  private final Map<Integer, Float> pitches = new HashMap<>();
  private final List<PdfLine> headings = new ArrayList<>();

  PdfStyle(List<List<PdfLine>> rows, float size) {
    this.size = size;
    int bold = 0;
    int all = 0;
    var counts = new HashMap<Integer, TreeMap<Integer, Integer>>();
    PdfLine last = null;
    for (List<PdfLine> row : rows) {
      for (PdfLine line : row) {
        all += line.text.length();
        bold += line.bold ? line.text.length() : 0;
      }
      PdfLine line = row.get(0);
      if (last != null && last.page == line.page && line.y > last.y && line.looksLike(last)) {
        counts
            .computeIfAbsent(key(line), k -> new TreeMap<>())
            .merge(Math.round((line.y - last.y) * 2), 1, Integer::sum);
      }
      last = line;
    }
    counts.forEach((k, v) -> pitches.put(k, mostCommon(v)));
    boldBody = bold * 2 > all;
    for (List<PdfLine> row : rows) {
      PdfLine line = row.get(0);
      if (row.size() == 1 && heading(line) && headings.stream().noneMatch(line::looksLike)) {
        headings.add(line);
      }
    }
    headings.sort(
        Comparator.<PdfLine>comparingDouble(l -> -l.size)
            .thenComparing(l -> !l.bold)
            .thenComparing(l -> l.italic));
  }

  private static int key(PdfLine line) {
    return Math.round(line.size * 2);
  }

  private static float mostCommon(TreeMap<Integer, Integer> counts) {
    return counts.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey() / 2f;
  }

  /** Distance between the baselines of two lines of one paragraph, in points. */
  float pitch(PdfLine line) {
    float pitch = pitches.getOrDefault(key(line), line.size * 1.2f);
    return Math.min(pitch, line.size * 2f);
  }

  /** True for a line set larger or heavier than the body. */
  boolean heading(PdfLine line) {
    return line.size > size * 1.07f || line.bold && !boldBody && line.size > size * 0.93f;
  }

  /** Rank of the heading among the headings of the letter, as in {@code Part#rank}; -1 for what is none. */
  int rank(PdfLine line) {
    if (!heading(line)) {
      return -1;
    }
    for (int i = 0; i < headings.size(); i++) {
      if (headings.get(i).looksLike(line)) {
        return i + 1;
      }
    }
    return -1;
  }
}
