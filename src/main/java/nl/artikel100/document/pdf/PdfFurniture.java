package nl.artikel100.document.pdf;

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
      Pattern.compile(
          "(?i)[-–]?\\s*((pagina|page|blad|p\\.)\\s*)?\\d{1,4}(\\s*(van|of|/)\\s*\\d{1,4})?\\s*[-–]?");
  private static final Pattern NUMBER = Pattern.compile("(?<=\\s)\\d+$|(?<=[Pp]agina )\\d+");

  private PdfFurniture() {}

  /** The rows of all pages without the furniture; a page left empty stays as an empty list. */
  static List<List<List<PdfLine>>> drop(
      List<PdfGlyphs.Page> pages, List<List<List<PdfLine>>> rows) {
    var seen = new HashMap<String, Integer>();
    for (int p = 0; p < pages.size(); p++) {
      for (List<PdfLine> row : rows.get(p)) {
        for (PdfLine line : row) {
          if (marginal(line, pages.get(p).height())) {
            seen.merge(key(line), 1, Integer::sum);
          }
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
    PdfLine above = null;
    for (List<PdfLine> row : rows) {
      boolean goesOn = above != null && follows(above, row.get(0));
      var lines = new ArrayList<PdfLine>();
      for (PdfLine line : row) {
        boolean furniture =
            marginal(line, height)
                && (!(goesOn && row.size() == 1) && seen.get(key(line)) >= often
                    || CODE.matcher(line.text).matches());
        if (!furniture) {
          lines.add(line);
        }
      }
      above = lines.isEmpty() ? null : lines.get(0);
      if (!lines.isEmpty()) {
        kept.add(lines);
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

  // The next line of a paragraph or of a note; a running foot stands apart from the text.
  private static boolean follows(PdfLine above, PdfLine line) {
    return Math.abs(above.size - line.size) < 0.3f && line.y - above.y < 1.35f * line.size;
  }

  private static boolean number(List<PdfLine> row, float height) {
    return row.size() == 1
        && marginal(row.get(0), height)
        && PAGE.matcher(row.get(0).text).matches();
  }

  private static boolean marginal(PdfLine line, float height) {
    return line.label() == null && (line.y < TOP * height || line.y > BOTTOM * height);
  }

  // The same words at the same height; a page number differs from page to page.
  private static String key(PdfLine line) {
    String page = line.page + " ";
    // Any other number at the start may be that of a note.
    String text =
        line.text.startsWith(page) ? "0 " + line.text.substring(page.length()) : line.text;
    // few lines hold a number, and to look for one at its end takes longer than all the rest
    String alike = numbered(text) ? NUMBER.matcher(text).replaceAll("0") : text;
    return Math.round(line.y / 4) + " " + alike;
  }

  private static boolean numbered(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isDigit(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }
}
