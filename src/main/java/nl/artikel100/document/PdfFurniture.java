package nl.artikel100.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Drops what is printed on every page round the text: running heads and feet, page numbers, codes of the printer. */
final class PdfFurniture {
  private static final float TOP = 0.13f;
  private static final float BOTTOM = 0.80f;
  private static final Pattern CODE =
      Pattern.compile(
          "kst-?\\d+.*|ISSN \\d{4} ?- ?\\d{3}[\\dX].*|['’‘]s-Gravenhage \\d{4}|(Tweede|Eerste) Kamer, vergaderjaar \\d{4}.*|ah-tk-\\d+.*");
  private static final Pattern PAGE =
      Pattern.compile("(?i)[-–]?\\s*((pagina|page|blad|p\\.)\\s*)?\\d{1,4}(\\s*(van|of|/)\\s*\\d{1,4})?\\s*[-–]?");
  private static final Pattern NUMBER = Pattern.compile("^\\d+(?=\\s)|(?<=\\s)\\d+$|(?<=[Pp]agina )\\d+");

  private PdfFurniture() {}

  /** The rows of all pages without the furniture; a page left empty stays as an empty list. */
  static List<List<List<PdfLine>>> drop(List<PdfGlyphs.Page> pages, List<List<List<PdfLine>>> rows) {
    var seen = new HashMap<String, Integer>();
    for (int p = 0; p < pages.size(); p++) {
      for (List<PdfLine> row : rows.get(p)) {
        if (marginal(row, pages.get(p).height())) {
          seen.merge(key(row), 1, Integer::sum);
        }
      }
    }
    var kept = new ArrayList<List<List<PdfLine>>>();
    for (int p = 0; p < pages.size(); p++) {
      kept.add(drop(rows.get(p), pages.get(p).height(), seen, Math.max(2, pages.size() / 2)));
    }
    return kept;
  }

  private static List<List<PdfLine>> drop(
      List<List<PdfLine>> rows, float height, Map<String, Integer> seen, int often) {
    var kept = new ArrayList<List<PdfLine>>();
    for (List<PdfLine> row : rows) {
      boolean repeated = marginal(row, height) && seen.get(key(row)) >= often;
      if (!repeated && !(marginal(row, height) && CODE.matcher(text(row)).matches())) {
        kept.add(row);
      }
    }
    while (!kept.isEmpty() && number(kept.get(kept.size() - 1), height)) {
      kept.remove(kept.size() - 1);
    }
    while (!kept.isEmpty() && number(kept.get(0), height)) {
      kept.remove(0);
    }
    return kept;
  }

  private static boolean number(List<PdfLine> row, float height) {
    return marginal(row, height) && PAGE.matcher(text(row)).matches();
  }

  private static boolean marginal(List<PdfLine> row, float height) {
    float y = row.get(0).y;
    return row.get(0).label() == null && (y < TOP * height || y > BOTTOM * height);
  }

  private static String text(List<PdfLine> row) {
    var text = new StringBuilder();
    for (PdfLine line : row) {
      text.append(text.length() == 0 ? "" : " ").append(line.text);
    }
    return text.toString();
  }

  // The same words at the same height; a page number differs from page to page.
  private static String key(List<PdfLine> row) {
    return Math.round(row.get(0).y / 4) + " " + NUMBER.matcher(text(row)).replaceAll("0");
  }
}
