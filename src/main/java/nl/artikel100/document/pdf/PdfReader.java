package nl.artikel100.document.pdf;

import java.io.IOException;
import java.util.List;
import nl.artikel100.document.Changes;
import nl.artikel100.document.DocumentException.Reason;
import nl.artikel100.document.Draft;
import nl.artikel100.document.Limits;
import nl.artikel100.document.Reading;
import nl.artikel100.document.Refused;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** Reads a PDF: its text layer, and where it has none the text that can be recognised in its pictures. */
public final class PdfReader {
  /** Fewer letters a page than this, and the pages are pictures. */
  static final int FEWEST_LETTERS = 12;

  static {
    PdfFonts.install();
  }

  private PdfReader() {}

  /**
   * Reads the text of a PDF.
   *
   * @param limits how much it may ask
   * @throws Refused when it is locked, has no text, or can be read only in part
   * @throws IOException when it is damaged
   */
  public static Draft read(byte[] bytes, Limits limits) throws IOException, Refused {
    // Nothing of a letter is written to disk, not even for a moment.
    try (PDDocument document =
        Loader.loadPDF(
            new PdfContent(bytes, bytes.length),
            "",
            null,
            null,
            IOUtils.createMemoryOnlyStreamCache())) {
      if (document.getNumberOfPages() > limits.pages()) {
        throw new Refused(Reason.TOO_LARGE, limits.pages() + " pagina's");
      }
      PdfDamage.check(bytes, document, limits.unpacked());
      var glyphs = new PdfGlyphs(document, new PdfBudget(PdfBudget.LONGEST));
      if (glyphs.damaged()) {
        throw Refused.partial("");
      }
      PdfScan scan = PdfScan.read(document, glyphs.pages(), limits);
      if (!letters(scan.pages(), FEWEST_LETTERS * scan.pages().size())) {
        throw new Refused(Reason.NO_TEXT, String.valueOf(scan.pages().size()));
      }
      Draft draft = PdfLayout.draft(scan.pages());
      return scan.any()
          ? draft.read(new Reading(Changes.ACCEPTED, false, scan.confidence()))
          : draft;
    } catch (InvalidPasswordException e) {
      throw new Refused(Reason.ENCRYPTED, "");
    } catch (PdfBudget.TooLarge e) {
      throw new Refused(Reason.TOO_LARGE, e.getMessage());
    }
  }

  /** Whether that many letters stand on the pages together; a full page is not counted to its end. */
  static boolean letters(List<PdfGlyphs.Page> pages, int enough) {
    int letters = 0;
    for (PdfGlyphs.Page page : pages) {
      for (PdfGlyphs.Glyph glyph : page.glyphs()) {
        if (letters >= enough) {
          return true;
        }
        letters += Character.isLetter(glyph.text().codePointAt(0)) ? 1 : 0;
      }
    }
    return letters >= enough;
  }
}
