package nl.artikel100.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Makes the running text of the lines on the pages. */
final class PdfLayout {
  private PdfLayout() {}

  static Draft draft(List<PdfGlyphs.Page> pages) {
    List<List<List<PdfLine>>> rows = new ArrayList<>();
    pages.forEach(page -> rows.add(PdfRows.of(page)));
    List<List<List<PdfLine>>> text = PdfFurniture.drop(pages, rows);
    float size = bodySize(text);
    var body = new ArrayList<List<PdfLine>>();
    var notes = new ArrayList<PdfLine>();
    for (List<List<PdfLine>> page : text) {
      int first = firstNote(page, size);
      body.addAll(PdfColumns.order(page.subList(0, first)));
      page.subList(first, page.size()).forEach(row -> notes.add(whole(row)));
    }
    var style = new PdfStyle(body, size);
    var hyphens = hyphens(body, notes);
    var labels = new PdfLabels(notes);
    var flow = new PdfFlow(pages, style, hyphens, labels::contains);
    var draft = new Draft(flow.body(body), new ArrayList<>(), pages.size());
    draft.notes().addAll(flow.notes(notes, labels));
    return draft;
  }

  /** The lines of a row as one. */
  static PdfLine whole(List<PdfLine> row) {
    PdfLine all = row.get(0);
    for (PdfLine line : row.subList(1, row.size())) {
      all = all.plus(line);
    }
    return all;
  }

  // The size in which most characters are printed.
  private static float bodySize(List<List<List<PdfLine>>> pages) {
    Map<Integer, Integer> letters = new HashMap<>();
    for (var page : pages) {
      for (var row : page) {
        for (PdfLine line : row) {
          letters.merge(Math.round(line.size * 4), line.text.length(), Integer::sum);
        }
      }
    }
    return letters.entrySet().stream()
            .max(Map.Entry.comparingByValue())
            .map(Map.Entry::getKey)
            .orElse(40)
        / 4f;
  }

  // Notes start with a raised number, or in small type with the number that comes next; they fill the page's foot.
  private static int firstNote(List<List<PdfLine>> page, float size) {
    for (int i = 0; i < page.size(); i++) {
      PdfLine line = page.get(i).get(0);
      boolean small = line.size < 0.93f * size;
      if (line.label() != null && (small || restIsNotes(page, i))) {
        return i;
      }
    }
    int first = page.size();
    while (first > 0 && page.get(first - 1).get(0).size < 0.93f * size && page.get(first - 1).size() == 1) {
      first--;
    }
    return first < page.size() && first > 0 ? first : page.size();
  }

  // A raised number at the start of a line of the body would be followed by larger type or by a title further down.
  private static boolean restIsNotes(List<List<PdfLine>> page, int from) {
    float size = page.get(from).get(0).size;
    for (List<PdfLine> row : page.subList(from, page.size())) {
      if (row.get(0).size > size + 0.3f || row.get(0).bold) {
        return false;
      }
    }
    return true;
  }

  private static Hyphens hyphens(List<List<PdfLine>> body, List<PdfLine> notes) {
    var lines = new ArrayList<String>();
    body.forEach(row -> row.forEach(line -> lines.add(line.text)));
    notes.forEach(line -> lines.add(line.text));
    return Hyphens.in(List.of(lines));
  }
}
