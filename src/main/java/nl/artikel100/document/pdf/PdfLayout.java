package nl.artikel100.document.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.artikel100.document.Draft;
import nl.artikel100.document.Hyphens;

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
    var finder = new PdfNotes(size);
    for (int i = 0; i < text.size(); i++) {
      List<List<PdfLine>> page = text.get(i);
      int first = finder.first(pages.get(i), page);
      body.addAll(PdfColumns.order(page.subList(0, first), pages.get(i).rules()));
      page.subList(first, page.size()).forEach(row -> notes.add(whole(row)));
    }
    var style = new PdfStyle(body, size);
    var hyphens = hyphens(body, notes);
    var labels = new PdfLabels(notes, marks(body));
    var flow = new PdfFlow(pages, style, hyphens, labels);
    var draft = new Draft(flow.body(body), new ArrayList<>(), pages.size());
    draft.notes().addAll(flow.notes(notes));
    return draft;
  }

  /** The lines of a row as one. */
  static PdfLine whole(List<PdfLine> row) {
    PdfLine all = row.get(0);
    for (int i = 1; i < row.size(); i++) {
      all = all.plus(row.get(i));
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

  private static List<String> marks(List<List<PdfLine>> body) {
    var marks = new ArrayList<String>();
    body.forEach(row -> row.forEach(line -> line.marks.forEach(m -> marks.add(m.label()))));
    return marks;
  }

  private static Hyphens hyphens(List<List<PdfLine>> body, List<PdfLine> notes) {
    var lines = new ArrayList<String>();
    body.forEach(row -> row.forEach(line -> lines.add(line.text)));
    notes.forEach(line -> lines.add(line.text));
    return Hyphens.in(List.of(lines));
  }
}
