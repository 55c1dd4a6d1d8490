package nl.artikel100.document.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** Takes the printed characters off each page with their place, size and weight. */
final class PdfGlyphs extends PDFTextStripper {
  private static final int MOST_GLYPHS = 10_000_000;

  /**
   * One printed character, in points from the left and from the top of the page as it is read.
   *
   * @param text its Unicode text, mostly one character
   * @param y its baseline
   */
  record Glyph(
      String text,
      float x,
      float y,
      float width,
      float size,
      float space,
      boolean bold,
      boolean italic) {}

  /**
   * The characters of one page in the order in which they are drawn, and its horizontal rules.
   *
   * @param direction in which most of the text runs on the sheet, in degrees: 0, 90, 180 or 270
   */
  record Page(
      int number,
      float width,
      float height,
      int direction,
      List<Glyph> glyphs,
      List<PdfRules.Rule> rules) {}

  private record Face(boolean bold, boolean italic) {}

  private final PdfBudget budget;
  private final List<Page> pages = new ArrayList<>();
  private final Map<PDFont, Face> faces = new IdentityHashMap<>();
  private final List<Boolean> artifacts = new ArrayList<>();
  private Map<Integer, List<Glyph>> byDirection = new HashMap<>();
  private PdfRules rules;
  private int glyphs;
  private int unknown;
  private boolean damaged;

  PdfGlyphs(PDDocument document, PdfBudget budget) throws IOException {
    this.budget = budget;
    setSortByPosition(false);
    setShouldSeparateByBeads(false);
    setSuppressDuplicateOverlappingText(false);
    getText(document);
    blank(document.getNumberOfPages());
  }

  // Pages without content are passed over.
  private void blank(int until) {
    while (pages.size() < until) {
      pages.add(new Page(pages.size() + 1, 1, 1, 0, List.of(), List.of()));
    }
  }

  /** All pages, the first at 0. */
  List<Page> pages() {
    return pages;
  }

  /** True if a part of a page could not be drawn, or many characters stand for no known letter. */
  boolean damaged() {
    return damaged || unknown * 50 > glyphs;
  }

  @Override
  protected void startPage(PDPage page) {
    byDirection = new HashMap<>();
    artifacts.clear();
    var box = page.getCropBox();
    rules = new PdfRules(box.getLowerLeftX(), box.getUpperRightY());
  }

  @Override
  protected void endPage(PDPage page) {
    List<Glyph> most = List.of();
    int direction = 0;
    for (var entry : byDirection.entrySet()) {
      if (entry.getValue().size() > most.size()) {
        most = entry.getValue();
        direction = entry.getKey();
      }
    }
    boolean turned = (direction + page.getRotation()) % 180 != page.getRotation() % 180;
    var box = page.getCropBox();
    blank(getCurrentPageNo() - 1);
    pages.add(
        new Page(
            getCurrentPageNo(),
            turned ? box.getHeight() : box.getWidth(),
            turned ? box.getWidth() : box.getHeight(),
            direction,
            most,
            direction == 0 && page.getRotation() == 0 ? rules.rules() : List.of()));
  }

  @Override
  protected void writePage() {
    // The pages are put together elsewhere.
  }

  @Override
  protected void processTextPosition(TextPosition t) {
    if (artifacts.contains(true) || t.getUnicode() == null) {
      return;
    }
    if (++glyphs > MOST_GLYPHS) {
      throw new PdfBudget.TooLarge("10 miljoen tekens");
    }
    Face face = faces.computeIfAbsent(t.getFont(), PdfGlyphs::face);
    boolean stroked =
        getGraphicsState().getTextState().getRenderingMode() == RenderingMode.FILL_STROKE;
    byDirection
        .computeIfAbsent((int) t.getDir(), d -> new ArrayList<>())
        .add(
            new Glyph(
                t.getUnicode(),
                t.getXDirAdj(),
                t.getYDirAdj(),
                t.getWidthDirAdj(),
                Math.abs(t.getFontSizeInPt()),
                t.getWidthOfSpace(),
                face.bold || stroked,
                face.italic));
  }

  private static Face face(PDFont font) {
    String name = String.valueOf(font.getName()).toLowerCase(Locale.ROOT);
    PDFontDescriptor d = font.getFontDescriptor();
    boolean bold =
        name.contains("bold")
            || name.contains("black")
            || name.contains("heavy")
            || name.contains("demi")
            || d != null && (d.getFontWeight() >= 600 || d.isForceBold());
    boolean italic =
        name.contains("italic") || name.contains("oblique") || d != null && d.isItalic();
    return new Face(bold, italic);
  }

  @Override
  protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement)
      throws IOException {
    if (font.toUnicode(code) == null) {
      unknown++;
    }
    super.showGlyph(matrix, font, code, displacement);
  }

  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    budget.spend(getCurrentPageNo());
    // Running heads and page numbers are marked as artifacts in a tagged PDF.
    switch (operator.getName()) {
      case "BMC", "BDC" ->
          artifacts.add(!operands.isEmpty() && COSName.ARTIFACT.equals(operands.get(0)));
      case "EMC" -> {
        if (!artifacts.isEmpty()) {
          artifacts.remove(artifacts.size() - 1);
        }
      }
      default ->
          rules.draw(operator, operands, getGraphicsState().getCurrentTransformationMatrix());
    }
    super.processOperator(operator, operands);
  }

  @Override
  protected void operatorException(Operator operator, List<COSBase> operands, IOException e)
      throws IOException {
    damaged = true;
    super.operatorException(operator, operands, e);
  }
}
