package nl.artikel100.document.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.apache.pdfbox.pdmodel.graphics.state.PDTextState;
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
      boolean italic) {

    /** Whether nothing is printed there. */
    boolean blank() {
      char c = text.isEmpty() ? ' ' : text.charAt(0);
      return (c <= ' ' || c > '~') && text.isBlank();
    }
  }

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

  private final PdfBudget budget;
  private final List<Page> pages = new ArrayList<>();
  private final Map<PDFont, PdfFace> faces = new IdentityHashMap<>();
  private final PdfArtifacts artifacts = new PdfArtifacts();
  private List<Glyph> upright;
  private Map<Integer, List<Glyph>> byDirection = new HashMap<>();
  private PdfPage content;
  private PdfRules rules;
  private int glyphs;
  private int unknown;
  private boolean damaged;
  private boolean atCorner;
  private PdfDrawn drawn;
  private float height;

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
  public void processPage(PDPage page) throws IOException {
    content = new PdfPage(page, document.getResourceCache());
    super.processPage(content);
  }

  @Override
  protected void startPage(PDPage page) {
    byDirection = new HashMap<>();
    upright = null;
    artifacts.clear();
    var box = page.getCropBox();
    rules = new PdfRules(box.getLowerLeftX(), box.getUpperRightY());
    atCorner = box.getLowerLeftX() == 0 && box.getLowerLeftY() == 0;
    height = box.getHeight();
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
  protected void showText(byte[] string) throws IOException {
    PdfPen pen = pen();
    if (pen == null) {
      super.showText(string);
      return;
    }
    write(pen, string);
    unknown += pen.lift();
  }

  // The strings of a line are a few characters each, with what moves them closer in between.
  @Override
  public void showTextStrings(COSArray array) throws IOException {
    PdfPen pen = holdsText(array) ? pen() : null;
    if (pen == null) {
      super.showTextStrings(array);
      return;
    }
    for (COSBase element : array) {
      if (element instanceof COSString string) {
        write(pen, string.getBytes());
      } else if (element instanceof COSNumber number) {
        pen.back(number.floatValue());
      }
    }
    unknown += pen.lift();
  }

  // a font that draws nothing may be damaged
  private static boolean holdsText(COSArray array) {
    for (COSBase element : array) {
      if (element instanceof COSString) {
        return true;
      }
    }
    return false;
  }

  // null for text that is turned, or of a font that draws its characters in a way of its own
  private PdfPen pen() throws IOException {
    PDGraphicsState state = getGraphicsState();
    PDTextState now = state.getTextState();
    PdfFace face = now.getFont() == null ? null : face(now.getFont());
    Matrix text = state.getTextMatrix();
    Matrix page = state.getCurrentTransformationMatrix();
    float size = now.getFontSize();
    float scale = now.getHorizontalScaling() / 100f;
    // most lines are drawn as the ones before
    if (drawn == null || !drawn.same(face, size, scale, text, page)) {
      drawn = PdfDrawn.of(face, size, scale, text, page);
    }
    return face == null || !face.plain || !atCorner || !drawn.upright()
        ? null
        : new PdfPen(drawn, now, text, page);
  }

  private void write(PdfPen pen, byte[] string) throws IOException {
    if (upright == null) {
      upright = byDirection.computeIfAbsent(0, d -> new ArrayList<>());
    }
    int before = upright.size();
    pen.write(string, height, artifacts.hidden() ? null : upright);
    count(upright.size() - before);
  }

  private void count(int more) {
    glyphs += more;
    if (glyphs > MOST_GLYPHS) {
      throw new PdfBudget.TooLarge("10 miljoen tekens");
    }
  }

  private PdfFace face(PDFont font) throws IOException {
    PdfFace face = faces.get(font);
    if (face == null) {
      // fails on a damaged font, as it would where the height is needed
      computeFontHeight(font);
      face = new PdfFace(font);
      faces.put(font, face);
    }
    return face;
  }

  @Override
  protected void processTextPosition(TextPosition t) {
    if (artifacts.hidden() || t.getUnicode() == null) {
      return;
    }
    count(1);
    PdfFace face = faces.computeIfAbsent(t.getFont(), PdfFace::new);
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
    PdfTokens tokens = content.tokens();
    if (tokens == null) {
      draw(operator, operands);
      return;
    }
    List<COSBase> own = new ArrayList<>();
    for (Operator next = tokens.next(own); next != null; next = tokens.next(own)) {
      draw(next, own);
    }
  }

  private void draw(Operator operator, List<COSBase> operands) throws IOException {
    budget.spend(getCurrentPageNo());
    switch (operator.getName()) {
      case "BMC", "BDC" -> artifacts.begin(operands);
      case "EMC" -> artifacts.end();
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
