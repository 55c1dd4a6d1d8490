package nl.artikel100.document.pdf;

import java.io.IOException;
import java.util.Arrays;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.ResourceCache;

/**
 * A page for reading a whole document: PDFBox throws the fonts of a page away after it, so that every page would read them
 * anew, and unpacks the content byte by byte while it is parsed, with a parser that cannot be set.
 */
final class PdfPage extends PDPage {
  /** Content of a page that is larger, in bytes, is unpacked as PDFBox does it, without holding all of it. */
  private static final int LARGE = 4 << 20;

  /** Any operator: when PDFBox reports it, the {@link #tokens} are there. */
  private static final byte[] START = {'q'};

  private final PDResources resources;

  /** unpacked and not yet parsed */
  private PdfContent content;

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

  /**
   * The content of the page, to be drawn instead of the first operator that PDFBox reports for it; null at all others, and for
   * a content so large that PDFBox parses it as it is unpacked.
   */
  PdfTokens tokens() throws IOException {
    return content == null ? null : new PdfTokens(this);
  }

  // asked twice: by PDFBox for a parser of its own, that cannot be set, and by the one made above
  @Override
  public RandomAccessRead getContentsForStreamParsing() throws IOException {
    if (content != null) {
      PdfContent all = content;
      content = null;
      return all;
    }
    byte[] unpacked = new byte[1 << 15];
    int length = 0;
    try (RandomAccessRead packed = super.getContentsForStreamParsing()) {
      for (int n = 0; n >= 0 && length <= LARGE; length += Math.max(0, n)) {
        if (length == unpacked.length) {
          unpacked = Arrays.copyOf(unpacked, 2 * length);
        }
        n = packed.read(unpacked, length, unpacked.length - length);
      }
    }
    if (length > LARGE) {
      return super.getContentsForStreamParsing();
    }
    content = new PdfContent(unpacked, length);
    return new PdfContent(START, START.length);
  }
}
