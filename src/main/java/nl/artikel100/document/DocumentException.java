package nl.artikel100.document;

/**
 * A file that cannot be read, or only in part. Carries no text of the letter. The reason is turned into a sentence for
 * the user by the caller, in the user's language.
 */
public final class DocumentException extends Exception {
  private static final long serialVersionUID = 1L;

  /** Why a file could not be read. */
  public enum Reason {
    /** there is no such file */
    NOT_FOUND,
    /** a folder where a file is meant */
    IS_FOLDER,
    /** the operating system refuses to read it */
    NO_ACCESS,
    /** no bytes, or no words at all */
    EMPTY,
    /** a type that art100 does not read; detail: what it seems to be */
    UNSUPPORTED,
    /** the content does not follow its format; detail: the format */
    DAMAGED,
    /** protected by a password; detail: the format */
    ENCRYPTED,
    /** may be read, but its author does not allow that comments are added */
    LOCKED,
    /** a PDF with pages but without text, such as a scan; detail: number of pages */
    NO_TEXT,
    /** a PDF of which a page is a picture that could not be read; detail: which */
    SCANNED_PAGE,
    /** only a part could be read; detail: which part is missing */
    PARTIAL,
    /** larger than a limit; detail: the limit that was passed, in words */
    TOO_LARGE,
    /** reading and checking took longer than the limit; detail: the limit, in words */
    TIME
  }

  private final Reason reason;
  private final String file;
  private final String detail;

  /**
   * @param reason why
   * @param file name of the file as the user gave it
   * @param detail what the reason asks for, or the empty string
   * @param cause what the library threw, or null
   */
  public DocumentException(Reason reason, String file, String detail, Throwable cause) {
    super(reason + " " + file + (detail.isEmpty() ? "" : " (" + detail + ")"), cause);
    this.reason = reason;
    this.file = file;
    this.detail = detail;
  }

  /** Why the file could not be read. */
  public Reason reason() {
    return reason;
  }

  /** Name of the file as the user gave it. */
  public String file() {
    return file;
  }

  /** What the reason asks for, or the empty string. */
  public String detail() {
    return detail;
  }
}
