package nl.artikel100.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Set;
import nl.artikel100.document.Changes;
import nl.artikel100.document.DocumentException;
import nl.artikel100.document.DocumentException.Reason;
import nl.artikel100.document.Documents;
import nl.artikel100.document.Letter;
import nl.artikel100.document.Limits;

/** Reads the letters that a user names. */
final class Inputs {
  static final String STANDARD = "-";

  /** Formats of which a line of the file can be told. */
  private static final Set<String> TEXT = Set.of("txt", "md", "html", "xml");

  private Inputs() {}

  /** Absolute path of a letter; null for standard input and names that no file can have. */
  static Path path(String file) {
    try {
      return file.equals(STANDARD) ? null : Path.of(file).toAbsolutePath().normalize();
    } catch (InvalidPathException e) {
      return null;
    }
  }

  /** The bytes of a text file, to find lines in; empty for other formats, standard input and what is gone meanwhile. */
  static byte[] source(String file, Letter letter) {
    try {
      return TEXT.contains(letter.format()) && !file.equals(STANDARD)
          ? Files.readAllBytes(Path.of(file))
          : new byte[0];
    } catch (IOException e) {
      return new byte[0];
    }
  }

  /**
   * Reads one letter.
   *
   * @param file a path, or {@code -} for standard input
   * @param changes how tracked changes are read
   * @param limits how much the letter may ask of the machine
   * @throws DocumentException if it cannot be read, or only in part
   */
  static Letter read(String file, Changes changes, Limits limits, InputStream standardInput)
      throws DocumentException {
    if (!file.equals(STANDARD)) {
      try {
        return Documents.read(Path.of(file), changes, limits);
      } catch (InvalidPathException e) {
        throw new DocumentException(Reason.NOT_FOUND, file, "", e);
      }
    }
    try {
      int most = Math.min(limits.file(), 2047) << 20;
      byte[] bytes = standardInput.readNBytes(most + 1);
      if (bytes.length > most) {
        throw new DocumentException(Reason.TOO_LARGE, file, limits.file() + " MB", null);
      }
      return Documents.read(file, bytes, changes, limits);
    } catch (IOException e) {
      throw new DocumentException(Reason.NO_ACCESS, file, "", e);
    }
  }
}
