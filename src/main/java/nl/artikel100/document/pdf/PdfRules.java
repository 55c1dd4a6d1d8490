package nl.artikel100.document.pdf;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.util.Matrix;

/** Takes the horizontal rules off a page, such as the one over its footnotes. */
final class PdfRules {
  private static final float THICKEST = 2.5f;
  private static final float SHORTEST = 20;
  // A page with drawings on it would be no letter.
  private static final int MOST = 2_000;

  /** One rule, in points from the left and from the top of the page. */
  record Rule(float x, float y, float width) {}

  private static final class Shape {
    float left = Float.MAX_VALUE;
    float right = -Float.MAX_VALUE;
    float low = Float.MAX_VALUE;
    float high = -Float.MAX_VALUE;

    void add(float x, float y) {
      left = Math.min(left, x);
      right = Math.max(right, x);
      low = Math.min(low, y);
      high = Math.max(high, y);
    }
  }

  private final List<Shape> path = new ArrayList<>();
  private final List<Rule> rules = new ArrayList<>();
  private final float originX;
  private final float top;

  /** For a page with this left edge and this upper edge, in points. */
  PdfRules(float originX, float top) {
    this.originX = originX;
    this.top = top;
  }

  List<Rule> rules() {
    return rules;
  }

  /** Takes in one operator of the page, if it is one that draws. */
  void draw(Operator operator, List<COSBase> operands, Matrix matrix) {
    switch (operator.getName()) {
      case "m" -> {
        path.add(new Shape());
        point(operands, matrix);
      }
      case "l", "c", "v", "y" -> point(operands, matrix);
      case "re" -> rectangle(operands, matrix);
      case "S", "s", "f", "F", "f*", "B", "B*", "b", "b*" -> paint();
      case "n" -> path.clear();
      default -> {}
    }
  }

  private static float number(List<COSBase> operands, int i) {
    return operands.get(i) instanceof COSNumber n ? n.floatValue() : 0;
  }

  private void point(List<COSBase> operands, Matrix matrix) {
    int n = operands.size();
    if (n >= 2 && !path.isEmpty()) {
      point(number(operands, n - 2), number(operands, n - 1), matrix);
    }
  }

  private void point(float x, float y, Matrix matrix) {
    var p = matrix.transformPoint(x, y);
    path.get(path.size() - 1).add(p.x, p.y);
  }

  private void rectangle(List<COSBase> operands, Matrix matrix) {
    if (operands.size() >= 4) {
      float x = number(operands, 0);
      float y = number(operands, 1);
      path.add(new Shape());
      point(x, y, matrix);
      point(x + number(operands, 2), y + number(operands, 3), matrix);
    }
  }

  private void paint() {
    for (Shape s : path) {
      if (s.high - s.low <= THICKEST && s.right - s.left >= SHORTEST && rules.size() < MOST) {
        rules.add(new Rule(s.left - originX, top - (s.low + s.high) / 2, s.right - s.left));
      }
    }
    path.clear();
  }
}
