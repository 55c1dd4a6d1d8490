package nl.artikel100.document.pdf;

import org.apache.pdfbox.util.Matrix;

/**
 * How a string is drawn: what follows from its font, its size and the turn and stretch of text and page, wherever it stands.
 *
 * @param text turn and stretch of the text: x to x, x to y, y to x, y to y
 * @param page the same of the page
 * @param upright whether it is upright and not mirrored
 * @param points size of the type
 * @param space width of a space, in points
 */
record PdfDrawn(
    PdfFace face,
    float size,
    float scale,
    float[] text,
    float[] page,
    boolean upright,
    float points,
    float space) {

  /** @param face null for text without a font */
  static PdfDrawn of(PdfFace face, float size, float scale, Matrix text, Matrix page) {
    Matrix drawn = new Matrix(size * scale, 0, 0, size, 0, 0).multiply(text).multiply(page);
    float a = drawn.getScaleY();
    float d = drawn.getScaleX();
    return new PdfDrawn(
        face,
        size,
        scale,
        turn(text),
        turn(page),
        // as TextPosition has it
        a > 0 && d > 0 && Math.abs(drawn.getShearY()) < d && Math.abs(drawn.getShearX()) < a,
        Math.abs((int) (size * text.getScalingFactorX())),
        face == null ? 0 : Math.abs(face.space * drawn.getScalingFactorX()));
  }

  /** Whether another string is drawn alike. */
  boolean same(PdfFace otherFace, float otherSize, float otherScale, Matrix t, Matrix p) {
    return face == otherFace
        && size == otherSize
        && scale == otherScale
        && same(text, t)
        && same(page, p);
  }

  private static float[] turn(Matrix matrix) {
    return new float[] {
      matrix.getScaleX(), matrix.getShearY(), matrix.getShearX(), matrix.getScaleY()
    };
  }

  private static boolean same(float[] turn, Matrix matrix) {
    return turn[0] == matrix.getScaleX()
        && turn[1] == matrix.getShearY()
        && turn[2] == matrix.getShearX()
        && turn[3] == matrix.getScaleY();
  }
}
