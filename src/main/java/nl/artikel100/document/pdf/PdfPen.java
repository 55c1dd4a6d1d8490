package nl.artikel100.document.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import nl.artikel100.document.pdf.PdfGlyphs.Glyph;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.state.PDTextState;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;

/**
 * Writes strings as nearly all are: upright, and on a page that begins at its corner. PDFBox works out every matrix anew for
 * each character; the sums are the same here, in the same order, so that the numbers are too.
 */
final class PdfPen {
  private final PdfFace face;
  private final PDFont font;
  private final PdfDrawn drawn;
  private final float spacing;
  private final float wordSpacing;
  private final boolean bold;
  private final Matrix text;
  private final float toRight;
  private final float toUp;
  private final float riseRight;
  private final float riseUp;
  private final float pageX;
  private final float pageXtoY;
  private final float pageYtoX;
  private final float pageY;
  private final float pageLeft;
  private final float pageBottom;
  private float left;
  private float line;
  private int unknown;

  /**
   * @param drawn is upright
   * @param text where the first string starts; {@link #lift} moves it to where the last ends
   */
  PdfPen(PdfDrawn drawn, PDTextState state, Matrix text, Matrix page) {
    this.drawn = drawn;
    this.face = drawn.face();
    this.font = state.getFont();
    this.spacing = state.getCharacterSpacing();
    this.wordSpacing = state.getWordSpacing();
    this.bold = face.bold || state.getRenderingMode() == RenderingMode.FILL_STROKE;
    this.text = text;
    this.toRight = text.getScaleX();
    this.toUp = text.getShearY();
    this.riseRight = state.getRise() * text.getShearX();
    this.riseUp = state.getRise() * text.getScaleY();
    this.pageX = page.getScaleX();
    this.pageXtoY = page.getShearY();
    this.pageYtoX = page.getShearX();
    this.pageY = page.getScaleY();
    this.pageLeft = page.getTranslateX();
    this.pageBottom = page.getTranslateY();
    this.left = text.getTranslateX();
    this.line = text.getTranslateY();
  }

  /**
   * Writes a string.
   *
   * @param height of the page, in points
   * @param out null where what is drawn is no part of the text
   * @throws IOException when the font is damaged
   */
  void write(byte[] string, float height, List<Glyph> out) throws IOException {
    InputStream in = face.simple ? null : new ByteArrayInputStream(string);
    for (int at = 0, next = 0; at < string.length; at = next) {
      // a byte per character, except in composite fonts
      int code = face.simple ? string[at] & 0xff : font.readCode(in);
      next = face.simple ? at + 1 : string.length - in.available();
      PdfFace.Sign sign = face.sign(code);
      unknown += sign.known() ? 0 : 1;
      if (out != null && sign.text() != null) {
        out.add(glyph(sign, height));
      }
      boolean blank = code == 32 && next - at == 1;
      right((sign.width() * drawn.size() + spacing + (blank ? wordSpacing : 0)) * drawn.scale());
    }
  }

  private Glyph glyph(PdfFace.Sign sign, float height) {
    float from = riseRight + left;
    float base = riseUp + line;
    float x = from * pageX + base * pageYtoX + pageLeft;
    float y = from * pageXtoY + base * pageY + pageBottom;
    float ahead = sign.width() * drawn.size() * drawn.scale();
    float nextFrom = ahead * toRight + left;
    float nextBase = ahead * toUp + line;
    float end = nextFrom * pageX + nextBase * pageYtoX + pageLeft;
    return new Glyph(
        sign.text(),
        x,
        height - y,
        Math.abs(end - x),
        drawn.points(),
        drawn.space(),
        bold,
        face.italic);
  }

  /** Moves to the left between two strings, by thousandths of the size of the type. */
  void back(float thousandths) {
    right(-thousandths / 1000 * drawn.size() * drawn.scale());
  }

  private void right(float step) {
    left += step * toRight;
    line += step * toUp;
  }

  /**
   * Leaves the text matrix at the end of what was written.
   *
   * @return how many characters were written for which the font tells no text
   */
  int lift() {
    text.setValue(2, 0, left);
    text.setValue(2, 1, line);
    if (!Float.isFinite(left + line)) {
      text.translate(0, 0); // PDFBox refuses a matrix with what is no number
    }
    return unknown;
  }
}
