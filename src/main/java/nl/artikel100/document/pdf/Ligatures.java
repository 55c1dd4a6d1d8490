package nl.artikel100.document.pdf;

import java.text.Normalizer;

/** Takes the joined letters of print apart. */
final class Ligatures {
  private Ligatures() {}

  /** The letters that a ligature (U+FB00–FB06, U+0132–0133) stands for; all else as it is. */
  static String expand(String glyph) {
    char c = glyph.isEmpty() ? ' ' : glyph.charAt(0);
    boolean ligature = c >= '\ufb00' && c <= '\ufb06' || c == '\u0132' || c == '\u0133';
    return ligature ? Normalizer.normalize(glyph, Normalizer.Form.NFKC) : glyph;
  }
}
