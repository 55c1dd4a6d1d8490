package nl.artikel100.document.pdf;

import java.io.IOException;
import java.util.List;
import nl.artikel100.document.DocumentException.Reason;
import nl.artikel100.document.Draft;
import nl.artikel100.document.Refused;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** Reads a PDF with a text layer. */
public final class PdfReader {
  /** Fewer letters a page than this, and the pages are pictures. */
  private static final int FEWEST_LETTERS = 12;

  private static final int MOST_PAGES = 2_000;

  static {
    PdfFonts.install();
  }

  private PdfReader() {}

  /**
   * Reads the text of a PDF.
   *
   * @throws Refused when it is locked, has no text, or can be read only in part
   * @throws IOException when it is damaged
   */
  public static Draft read(byte[] bytes) throws IOException, Refused {
    // Nothing of a letter is written to disk, not even for a moment.
    try (PDDocument document =
        Loader.loadPDF(
            new RandomAccessReadBuffer(bytes),
            "",
            null,
            null,
            IOUtils.createMemoryOnlyStreamCache())) {
      if (document.getNumberOfPages() > MOST_PAGES) {
        throw new Refused(Reason.TOO_LARGE, MOST_PAGES + " pagina's");
      }
      PdfDamage.check(bytes, document);
      var glyphs = new PdfGlyphs(document, PdfGlyphs.LONGEST);
      if (letters(glyphs.pages()) < FEWEST_LETTERS * glyphs.pages().size()) {
        throw new Refused(Reason.NO_TEXT, String.valueOf(glyphs.pages().size()));
      }
      if (glyphs.damaged()) {
        throw Refused.partial("");
      }
      return PdfLayout.draft(glyphs.pages());
    } catch (InvalidPasswordException e) {
      throw new Refused(Reason.ENCRYPTED, "");
    } catch (PdfGlyphs.TooLarge e) {
      throw new Refused(Reason.TOO_LARGE, e.getMessage());
    }
  }

  private static int letters(List<PdfGlyphs.Page> pages) {
    int letters = 0;
    for (PdfGlyphs.Page page : pages) {
      for (PdfGlyphs.Glyph glyph : page.glyphs()) {
        letters += Character.isLetter(glyph.text().codePointAt(0)) ? 1 : 0;
      }
    }
    return letters;
  }
}
