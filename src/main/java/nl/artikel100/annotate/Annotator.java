package nl.artikel100.annotate;

import java.io.IOException;
import java.util.List;
import nl.artikel100.document.DocumentException;
import nl.artikel100.document.DocumentException.Reason;
import nl.artikel100.document.Letter;
import nl.artikel100.report.Lang;
import nl.artikel100.report.Report;

/** Writes a report as comments into a copy of the letter. The text and the comments of others stay. */
public final class Annotator {
  /** Author of the comments, by which a later run knows its own. */
  public static final String AUTHOR = "Artikel 100-toets";

  static final String INITIALS = "A100";

  private Annotator() {}

  /**
   * A copy of a letter.
   *
   * @param bytes the file
   * @param comments how many comments were written or taken out
   */
  public record Copy(byte[] bytes, int comments) {}

  /** Whether comments can be written into files of this {@link Letter#format()}. */
  public static boolean writes(String format) {
    return List.of("docx", "odt", "pdf").contains(format);
  }

  /**
   * A copy with a comment for each finding; comments of an earlier run are replaced.
   *
   * @param letter as it was read from these bytes
   * @param bytes the file; not changed
   * @param report what was found in this letter
   * @param lang language of the fixed words
   * @throws DocumentException if the copy cannot be made, or the format has no comments
   * @throws IllegalArgumentException if the report is on other bytes
   */
  public static Copy annotate(Letter letter, byte[] bytes, Report report, Lang lang)
      throws DocumentException {
    if (!letter.sha256().equals(report.document().sha256())) {
      throw new IllegalArgumentException("a report on another letter");
    }
    List<Remark> remarks = Remarks.of(report, letter, new Words(lang));
    try {
      byte[] copy =
          switch (letter.format()) {
            case "docx" -> WordComments.write(letter, bytes, remarks);
            case "odt" -> OdtComments.write(letter, bytes, remarks);
            case "pdf" -> PdfComments.write(letter, bytes, remarks, new Words(lang));
            default -> throw unsupported(letter);
          };
      return new Copy(copy, remarks.size());
    } catch (IOException e) {
      throw new DocumentException(Reason.DAMAGED, letter.name(), letter.format(), e);
    }
  }

  /**
   * A copy without the comments of art100.
   *
   * @param letter as it was read from these bytes
   * @param bytes the file; not changed
   * @throws DocumentException if the copy cannot be made, or the format has no comments
   */
  public static Copy strip(Letter letter, byte[] bytes) throws DocumentException {
    try {
      return switch (letter.format()) {
        case "docx" -> WordComments.strip(letter, bytes);
        case "odt" -> OdtComments.strip(bytes);
        case "pdf" -> PdfComments.strip(bytes);
        default -> throw unsupported(letter);
      };
    } catch (IOException e) {
      throw new DocumentException(Reason.DAMAGED, letter.name(), letter.format(), e);
    }
  }

  private static DocumentException unsupported(Letter letter) {
    return new DocumentException(Reason.UNSUPPORTED, letter.name(), letter.format(), null);
  }
}
