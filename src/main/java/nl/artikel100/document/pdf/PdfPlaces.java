package nl.artikel100.document.pdf;

import java.awt.geom.AffineTransform;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.artikel100.document.Block;
import nl.artikel100.document.DocumentException;
import nl.artikel100.document.DocumentException.Reason;
import nl.artikel100.document.Letter;
import nl.artikel100.document.Place;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** Where the characters of a letter stand on the pages of its PDF, to the letter: for marking a sentence in a copy. */
public final class PdfPlaces {
  /** Some five pages; a passage goes on longer only in what is no letter, and each box costs a look through its page. */
  private static final int MOST_BOXES = 200;

  /** Share of a line's height that is below its baseline. */
  private static final float DEPTH = 0.2f;

  private final PDDocument document;
  private final Letter letter;
  private final List<PdfGlyphs.Page> pages;

  /**
   * A part of a printed line.
   *
   * @param page page from 1
   * @param x left edge in points from the left of the page as it is read
   * @param y bottom edge in points from the bottom of the page as it is read
   * @param width in points
   * @param height in points
   */
  public record Box(int page, float x, float y, float width, float height) {}

  private PdfPlaces(PDDocument document, Letter letter, List<PdfGlyphs.Page> pages) {
    this.document = document;
    this.letter = letter;
    this.pages = pages;
  }

  /**
   * The places in a document from which this letter was read.
   *
   * @throws IOException when a page cannot be drawn
   * @throws DocumentException when drawing takes too long
   */
  public static PdfPlaces of(PDDocument document, Letter letter)
      throws IOException, DocumentException {
    try {
      PdfGlyphs drawn = new PdfGlyphs(document, new PdfBudget(PdfBudget.LONGEST));
      return new PdfPlaces(document, letter, drawn.pages());
    } catch (PdfBudget.TooLarge e) {
      throw new DocumentException(Reason.TOO_LARGE, letter.name(), e.getMessage(), e);
    }
  }

  /** Whether on the pages of another document the same characters stand in the same places. */
  public boolean sameAs(PdfPlaces other) {
    return pages.equals(other.pages);
  }

  /** Width of a page from 1 as it is read, in points. */
  public float width(int page) {
    PDRectangle box = document.getPage(page - 1).getCropBox();
    return direction(page) % 180 == 0 ? box.getWidth() : box.getHeight();
  }

  /** Height of a page from 1 as it is read, in points. */
  public float height(int page) {
    PDRectangle box = document.getPage(page - 1).getCropBox();
    return direction(page) % 180 == 0 ? box.getHeight() : box.getWidth();
  }

  // A scan is read as it is shown.
  private int direction(int page) {
    PdfGlyphs.Page drawn = pages.get(page - 1);
    return !PdfReader.letters(List.of(drawn), PdfReader.FEWEST_LETTERS)
        ? document.getPage(page - 1).getRotation()
        : drawn.direction();
  }

  /** From the page as it is read, with its origin at the bottom left, to the coordinates of the sheet. */
  public AffineTransform toSheet(int page) {
    PDRectangle box = document.getPage(page - 1).getCropBox();
    float left = box.getLowerLeftX();
    float bottom = box.getLowerLeftY();
    float right = box.getUpperRightX();
    float top = box.getUpperRightY();
    return switch (direction(page)) {
      case 90 -> new AffineTransform(0, 1, -1, 0, right, bottom);
      case 180 -> new AffineTransform(-1, 0, 0, -1, right, top);
      case 270 -> new AffineTransform(0, -1, 1, 0, left, top);
      default -> new AffineTransform(1, 0, 0, 1, left, bottom);
    };
  }

  /** The boxes around a stretch of the letter's text, one per printed line, in reading order; at most 200. */
  public List<Box> boxes(int start, int end) {
    List<Box> boxes = new ArrayList<>();
    for (Block block : letter.blocks()) {
      for (Place.Line line : block.place().lines()) {
        int from = Math.max(start, Math.max(line.start(), block.start()));
        int to = Math.min(end, Math.min(line.end(), block.end()));
        if (boxes.size() < MOST_BOXES
            && from < to
            && !letter.text().substring(from, to).isBlank()) {
          boxes.add(box(line, from, to));
        }
      }
    }
    return boxes;
  }

  // The characters on the page are gone through side by side with those of the text. A hyphen or
  // the
  // number of a note has none in the text; of a letter with an accent of its own only one is known.
  private Box box(Place.Line line, int from, int to) {
    List<PdfGlyphs.Glyph> glyphs = glyphs(line);
    // of a scan only the words are known, and these only while it was read
    float each = glyphs.isEmpty() ? line.width() / (line.end() - line.start()) : 0;
    float left = line.x() + each * (from - line.start());
    float right =
        glyphs.isEmpty() ? line.x() + each * (to - line.start()) : line.x() + line.width();
    float last = right;
    int at = line.start();
    boolean begun = false;
    for (PdfGlyphs.Glyph glyph : glyphs) {
      String text = Ligatures.expand(glyph.text());
      int next = match(text, at, line.end());
      if (next >= 0 && next < to) {
        if (!begun && next + text.length() > from) {
          begun = true;
          left = glyph.x();
        }
        last = glyph.x() + glyph.width();
      }
      at = next < 0 ? at : next + text.length();
    }
    right = at < to ? right : last;
    return new Box(line.page(), left, line.y(), right - left, line.height());
  }

  private int match(String glyph, int at, int end) {
    int known = 0;
    for (int i = at; i < end && known < 2; i++) {
      if (letter.text().startsWith(glyph, i)) {
        return i;
      }
      known += letter.text().charAt(i) == ' ' ? 0 : 1;
    }
    return -1;
  }

  private List<PdfGlyphs.Glyph> glyphs(Place.Line line) {
    PdfGlyphs.Page page = pages.get(line.page() - 1);
    float baseline = height(line.page()) - line.y() - line.height() * DEPTH;
    List<PdfGlyphs.Glyph> glyphs = new ArrayList<>();
    for (PdfGlyphs.Glyph glyph : page.glyphs()) {
      boolean there =
          Math.abs(glyph.y() - baseline) < line.height() * 0.4f
              && glyph.x() > line.x() - 1
              && glyph.x() + glyph.width() < line.x() + line.width() + 1;
      if (there && !glyph.text().isBlank()) {
        glyphs.add(glyph);
      }
    }
    glyphs.sort(Comparator.comparingDouble(PdfGlyphs.Glyph::x));
    return glyphs;
  }
}
