package nl.artikel100.document.pdf;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;

/** Draws a page as a picture, with all that it is made of: patterns and masks hold no text, so nothing has looked at them yet. */
final class PdfPicture extends PDFRenderer {
  private final PdfBudget budget;

  private PdfPicture(PDDocument document, PdfBudget budget) {
    super(document);
    this.budget = budget;
  }

  /**
   * Draws a page in grey.
   *
   * @param index page from 0
   * @param dpi dots per inch
   * @throws PdfBudget.TooLarge when it asks for too much
   */
  static BufferedImage of(PDDocument document, int index, int dpi, PdfBudget budget)
      throws IOException {
    return new PdfPicture(document, budget).renderImageWithDPI(index, dpi, ImageType.GRAY);
  }

  @Override
  protected PageDrawer createPageDrawer(PageDrawerParameters parameters) throws IOException {
    return new PageDrawer(parameters) {
      @Override
      protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        budget.spend(1);
        super.processOperator(operator, operands);
      }
    };
  }
}
