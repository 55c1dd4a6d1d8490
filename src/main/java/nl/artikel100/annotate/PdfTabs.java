package nl.artikel100.annotate;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import nl.artikel100.document.pdf.PdfPlaces;
import nl.artikel100.document.pdf.PdfPlaces.Box;
import org.apache.pdfbox.pdmodel.PDAppearanceContentStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.blend.BlendMode;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.apache.pdfbox.util.Matrix;

/** The numbered tabs in the right margin, each with a place of its own, and how a comment looks on the page. */
final class PdfTabs {
  private static final float WIDTH = 21;
  private static final float HEIGHT = 9;
  private static final float EDGE = 4;
  private static final float GAP = 1;
  private static final float LETTERS = 7;

  private final PdfPlaces places;
  private final List<Box> taken = new ArrayList<>();

  PdfTabs(PdfPlaces places) {
    this.places = places;
  }

  /** A free place in the margin, as near to a line as there is. */
  Box beside(Box line) {
    float x = places.width(line.page()) - EDGE - WIDTH;
    float y = line.y() + (line.height() - HEIGHT) / 2;
    int most = (int) (places.height(line.page()) / (HEIGHT + GAP));
    Box first = new Box(line.page(), x, y, WIDTH, HEIGHT);
    for (int column = 0; column < 3; column++) {
      for (int i = 0; i < 2 * most; i++) {
        int steps = i % 2 == 0 ? i / 2 : -(i + 1) / 2;
        float up = y + steps * (HEIGHT + GAP);
        Box box = new Box(line.page(), x - column * (WIDTH + GAP), up, WIDTH, HEIGHT);
        boolean onPage = up > EDGE && up + HEIGHT + EDGE < places.height(line.page());
        if (onPage && taken.stream().noneMatch(other -> overlap(other, box))) {
          taken.add(box);
          return box;
        }
      }
    }
    return first;
  }

  private static boolean overlap(Box a, Box b) {
    return a.page() == b.page()
        && Math.abs(a.x() - b.x()) < WIDTH
        && Math.abs(a.y() - b.y()) < HEIGHT + GAP / 2;
  }

  /** Colour by which the kinds are told apart; each comment says it in words too. Red, green, blue from 0 to 1. */
  static float[] colour(Remark.Kind kind) {
    return switch (kind) {
      case PARTLY -> new float[] {1, 0.88f, 0.42f};
      case MISSING -> new float[] {1, 0.70f, 0.62f};
      case JUDGE -> new float[] {0.68f, 0.85f, 1};
      case DISAGREEMENT -> new float[] {0.86f, 0.76f, 1};
    };
  }

  /** Draws highlighted lines and the tab. */
  static PDAppearanceStream look(
      PDDocument document,
      Remark remark,
      List<Box> lines,
      Box tab,
      PDRectangle around,
      AffineTransform toSheet)
      throws IOException {
    PDAppearanceStream look = new PDAppearanceStream(document);
    look.setBBox(around);
    look.setResources(new PDResources());
    PDExtendedGraphicsState through = new PDExtendedGraphicsState();
    through.setBlendMode(BlendMode.MULTIPLY);
    PDType1Font font = new PDType1Font(FontName.HELVETICA_BOLD);
    try (PDAppearanceContentStream content = new PDAppearanceContentStream(look)) {
      content.transform(new Matrix(toSheet));
      content.setGraphicsStateParameters(through);
      content.setNonStrokingColor(colour(remark.kind()));
      for (Box line : lines) {
        content.addRect(line.x(), line.y(), line.width(), line.height());
      }
      content.addRect(tab.x(), tab.y(), tab.width(), tab.height());
      content.fill();
      content.setNonStrokingColor(new float[] {0, 0, 0});
      float width = font.getStringWidth(remark.id()) / 1000 * LETTERS;
      content.transform(Matrix.getTranslateInstance(tab.x() + (WIDTH - width) / 2, tab.y() + 2));
      for (char letter : remark.id().toCharArray()) {
        outline(content, font, letter);
        content.transform(Matrix.getTranslateInstance(font.getWidth(letter) / 1000 * LETTERS, 0));
      }
    }
    return look;
  }

  // As a shape: text in a comment would be taken for text of the letter by some programs.
  private static void outline(PDAppearanceContentStream content, PDType1Font font, char letter)
      throws IOException {
    Path2D shape = font.getNormalizedPath(letter);
    AffineTransform size = font.getFontMatrix().createAffineTransform();
    size.preConcatenate(AffineTransform.getScaleInstance(LETTERS, LETTERS));
    float[] at = new float[6];
    float x = 0;
    float y = 0;
    for (PathIterator i = shape.getPathIterator(size); !i.isDone(); i.next()) {
      switch (i.currentSegment(at)) {
        case PathIterator.SEG_MOVETO -> content.moveTo(x = at[0], y = at[1]);
        case PathIterator.SEG_LINETO -> content.lineTo(x = at[0], y = at[1]);
        case PathIterator.SEG_QUADTO -> {
          float cx = at[0];
          float cy = at[1];
          content.curveTo(
              (x + 2 * cx) / 3,
              (y + 2 * cy) / 3,
              (at[2] + 2 * cx) / 3,
              (at[3] + 2 * cy) / 3,
              x = at[2],
              y = at[3]);
        }
        case PathIterator.SEG_CUBICTO ->
            content.curveTo(at[0], at[1], at[2], at[3], x = at[4], y = at[5]);
        default -> content.closePath();
      }
    }
    content.fill();
  }
}
