package nl.artikel100.document.pdf;

import java.io.IOException;
import java.util.Arrays;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.ResourceCache;

/**
 * A page for reading a whole document: PDFBox throws the fonts of a page away after it, so that every page would read them
 * anew, and unpacks the content byte by byte while it is parsed.
 */
final class PdfPage extends PDPage {
  /** Content of a page that is larger, in bytes, is unpacked as PDFBox does it, without holding all of it. */
  private static final int LARGE = 4 << 20;

  private final PDResources resources;

  /**
   * @param page the page
   * @param cache the fonts and forms of the document that were read before
   */
  PdfPage(PDPage page, ResourceCache cache) {
    super(page.getCOSObject());
    PDResources own = page.getResources();
    this.resources = own == null ? null : new PDResources(own.getCOSObject(), cache);
  }

  @Override
  public PDResources getResources() {
    return resources;
  }

  @Override
  public RandomAccessRead getContentsForStreamParsing() throws IOException {
    byte[] unpacked = new byte[1 << 15];
    int length = 0;
    try (RandomAccessRead content = super.getContentsForStreamParsing()) {
      for (int n = 0; n >= 0 && length <= LARGE; length += Math.max(0, n)) {
        if (length == unpacked.length) {
          unpacked = Arrays.copyOf(unpacked, 2 * length);
        }
        n = content.read(unpacked, length, unpacked.length - length);
      }
    }
    return length > LARGE ? super.getContentsForStreamParsing() : new PdfContent(unpacked, length);
  }
}
