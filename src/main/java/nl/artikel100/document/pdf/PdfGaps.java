package nl.artikel100.document.pdf;

import java.util.Arrays;
import nl.artikel100.document.pdf.PdfGlyphs.Glyph;

/** The room between the characters of a row: which of it is a space, and which parts two columns. */
final class PdfGaps {
  private final Glyph[] glyphs;
  private final boolean[] spaces;

  /** the spaces, from the narrowest */
  private final float[] widths;

  private int words;

  /** @param glyphs from left to right, none of them blank; not copied */
  PdfGaps(Glyph[] glyphs) {
    this.glyphs = glyphs;
    spaces = new boolean[glyphs.length];
    widths = new float[glyphs.length];
    for (int i = 1; i < glyphs.length; i++) {
      float gap = gap(i);
      spaces[i] = gap > word(i);
      if (spaces[i]) {
        widths[words++] = gap;
      }
    }
    Arrays.sort(widths, 0, words);
  }

  private float gap(int i) {
    Glyph before = glyphs[i - 1];
    return glyphs[i].x() - before.x() - before.width();
  }

  private float word(int i) {
    Glyph g = glyphs[i];
    Glyph before = glyphs[i - 1];
    float space = g.space() > 0 && g.space() < g.size() ? g.space() : 0.28f * g.size();
    return 0.5f * Math.min(space, before.space() > 0 ? before.space() : space);
  }

  /** Whether a word starts with this character. */
  boolean space(int i) {
    return spaces[i];
  }

  /**
   * Whether a column starts with this character: the space before it is wider than one that was stretched to fill the line.
   *
   * @param size of the row's type, in points
   */
  boolean column(int i, float size) {
    float gap = gap(i);
    if (gap < 0.75f * size || gap < 2.2f * (2 * word(i))) {
      return false;
    }
    if (words >= 4) {
      return gap > 1.8f * widths[(words - 1) / 4];
    }
    return gap > 1.5f * size || words == 1 || widths[words - 1] > 1.5f * widths[0];
  }
}
