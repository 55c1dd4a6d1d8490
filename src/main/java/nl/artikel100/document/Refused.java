package nl.artikel100.document;

import nl.artikel100.document.DocumentException.Reason;

/** Thrown where a reader knows why a file cannot be read, or only in part; {@link Documents} adds the name. */
public final class Refused extends Exception {
  private static final long serialVersionUID = 1L;
  private final Reason reason;

  /** Refused for this reason, with what a user should know besides it; null if nothing. */
  public Refused(Reason reason, String detail) {
    super(detail);
    this.reason = reason;
  }

  /** Only a part of the text could be read. */
  public static Refused partial(String missing) {
    return new Refused(Reason.PARTIAL, missing);
  }

  Reason reason() {
    return reason;
  }

  /** As in {@link DocumentException#detail()}; empty to name the format. */
  String detail() {
    return getMessage();
  }
}
