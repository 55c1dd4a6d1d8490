package nl.artikel100.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import nl.artikel100.document.DocumentException;
import nl.artikel100.document.DocumentException.Reason;
import nl.artikel100.document.Documents;
import nl.artikel100.document.Letter;

/** Reads the letters that a user names. */
final class Inputs {
  static final String STANDARD = "-";

  /** As much as is read of a file. */
  private static final int MOST_BYTES = 200 << 20;

  private Inputs() {}

  /**
   * Reads one letter.
   *
   * @param file a path, or {@code -} for standard input
   * @throws DocumentException if it cannot be read, or only in part
   */
  static Letter read(String file, InputStream standardInput) throws DocumentException {
    if (!file.equals(STANDARD)) {
      try {
        return Documents.read(Path.of(file));
      } catch (InvalidPathException e) {
        throw new DocumentException(Reason.NOT_FOUND, file, "", e);
      }
    }
    try {
      byte[] bytes = standardInput.readNBytes(MOST_BYTES + 1);
      if (bytes.length > MOST_BYTES) {
        throw new DocumentException(Reason.TOO_LARGE, file, "200 MB", null);
      }
      return Documents.read(file, bytes);
    } catch (IOException e) {
      throw new DocumentException(Reason.NO_ACCESS, file, "", e);
    }
  }
}
