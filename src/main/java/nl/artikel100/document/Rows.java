package nl.artikel100.document;

import java.util.List;

/** Makes one part of the cells of a table row, the same way for all formats. */
public final class Rows {
  private Rows() {}

  /**
   * Adds one row. Empty cells leave no trace, since a PDF does not show them. A row of one cell is a box around running
   * text, and its paragraphs are added as they are.
   */
  public static void add(List<? extends List<Part>> cells, int paragraph, List<Part> out) {
    if (cells.size() == 1) {
      out.addAll(cells.get(0));
      return;
    }
    Part row = new Part();
    row.kind = Block.Kind.TABLE_ROW;
    row.paragraph = paragraph;
    for (List<Part> cell : cells) {
      String between = row.isEmpty() ? "" : " | ";
      for (Part part : cell) {
        if (!part.isEmpty()) {
          row.join(part, between);
          between = " ";
          row.page = row.page == 0 ? part.page : row.page;
        }
      }
    }
    if (!row.isEmpty()) {
      out.add(row);
    }
  }
}
