package nl.artikel100.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.util.Matrix;

/** Makes PDF files line by line, on A4 in points from the top left. */
public final class PdfFile implements AutoCloseable {
  public static final PDFont PLAIN = new PDType1Font(FontName.TIMES_ROMAN);
  public static final PDFont BOLD = new PDType1Font(FontName.TIMES_BOLD);
  private static final float HEIGHT = 842;
  private final PDDocument document = new PDDocument();
  private PDPageContentStream content;

  /** Starts a page. */
  public PdfFile page() throws IOException {
    if (content != null) {
      content.close();
    }
    PDPage page = new PDPage(new org.apache.pdfbox.pdmodel.common.PDRectangle(595, HEIGHT));
    document.addPage(page);
    content = new PDPageContentStream(document, page);
    return this;
  }

  /** Prints one line in ten points. */
  public PdfFile at(float x, float y, String text) throws IOException {
    return at(x, y, PLAIN, 10, text);
  }

  /** Prints one line. */
  public PdfFile at(float x, float y, PDFont font, float size, String text) throws IOException {
    return turned(Matrix.getTranslateInstance(x, HEIGHT - y), font, size, text);
  }

  /** Draws a thin rule. */
  public PdfFile rule(float x, float y, float width) throws IOException {
    content.addRect(x, HEIGHT - y, width, 0.5f);
    content.fill();
    return this;
  }

  /** Prints one line upwards. */
  public PdfFile upwards(float x, float y, String text) throws IOException {
    return turned(Matrix.getRotateInstance(Math.PI / 2, x, HEIGHT - y), PLAIN, 8, text);
  }

  private PdfFile turned(Matrix matrix, PDFont font, float size, String text) throws IOException {
    content.beginText();
    content.setFont(font, size);
    content.setTextMatrix(matrix);
    content.showText(text);
    content.endText();
    return this;
  }

  /** Prints lines below each other, twelve points apart. */
  public PdfFile lines(float x, float y, String... lines) throws IOException {
    for (int i = 0; i < lines.length; i++) {
      at(x, y + 12 * i, lines[i]);
    }
    return this;
  }

  public PdfFile locked(String password) throws IOException {
    document.protect(new StandardProtectionPolicy("eigenaar", password, new AccessPermission()));
    return this;
  }

  public byte[] bytes() throws IOException {
    content.close();
    var out = new ByteArrayOutputStream();
    document.save(out);
    return out.toByteArray();
  }

  public Letter read() throws IOException, DocumentException {
    return Documents.read("brief.pdf", bytes());
  }

  @Override
  public void close() throws IOException {
    document.close();
  }
}
