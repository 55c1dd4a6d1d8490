package nl.artikel100.document;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import nl.artikel100.document.DocumentException.Reason;

/** Reads a letter of any format that art100 knows. The format is found from the content. */
public final class Documents {
  private Documents() {}

  /**
   * Reads the letter in a file. The file is not changed.
   *
   * @throws DocumentException if it cannot be read, or only in part
   */
  public static Letter read(Path file) throws DocumentException {
    return read(file, Changes.ACCEPTED);
  }

  /**
   * Reads the letter in a file. The file is not changed.
   *
   * @param changes how tracked changes are read, where the format has them
   * @throws DocumentException if it cannot be read, or only in part
   */
  public static Letter read(Path file, Changes changes) throws DocumentException {
    return read(file, changes, Limits.STANDARD);
  }

  /**
   * Reads the letter in a file. The file is not changed.
   *
   * @param changes how tracked changes are read, where the format has them
   * @param limits how much the file may ask
   * @throws DocumentException if it cannot be read, or only in part, or passes a limit
   */
  public static Letter read(Path file, Changes changes, Limits limits) throws DocumentException {
    String name = String.valueOf(file.getFileName());
    try {
      if (Files.isDirectory(file)) {
        throw new DocumentException(Reason.IS_FOLDER, name, "", null);
      }
      if (Files.size(file) > (long) limits.file() << 20) {
        throw new DocumentException(Reason.TOO_LARGE, name, limits.file() + " MB", null);
      }
      return read(name, Files.readAllBytes(file), changes, limits);
    } catch (NoSuchFileException e) {
      throw new DocumentException(Reason.NOT_FOUND, name, "", e);
    } catch (AccessDeniedException e) {
      throw new DocumentException(Reason.NO_ACCESS, name, "", e);
    } catch (IOException e) {
      throw new DocumentException(Reason.NO_ACCESS, name, "", e);
    }
  }

  /**
   * Reads a letter from memory.
   *
   * @param name name of the file, or {@code "-"} for standard input; its extension only tells plain text from Markdown
   * @throws DocumentException if it cannot be read, or only in part
   */
  public static Letter read(String name, byte[] bytes) throws DocumentException {
    return read(name, bytes, Changes.ACCEPTED);
  }

  /**
   * Reads a letter from memory.
   *
   * @param name name of the file, or {@code "-"} for standard input; its extension only tells plain text from Markdown
   * @param changes how tracked changes are read, where the format has them
   * @throws DocumentException if it cannot be read, or only in part
   */
  public static Letter read(String name, byte[] bytes, Changes changes) throws DocumentException {
    return read(name, bytes, changes, Limits.STANDARD);
  }

  /**
   * Reads a letter from memory.
   *
   * @param name name of the file, or {@code "-"} for standard input; its extension only tells plain text from Markdown
   * @param changes how tracked changes are read, where the format has them
   * @param limits how much the file may ask
   * @throws DocumentException if it cannot be read, or only in part, or passes a limit
   */
  public static Letter read(String name, byte[] bytes, Changes changes, Limits limits)
      throws DocumentException {
    if (bytes.length == 0) {
      throw new DocumentException(Reason.EMPTY, name, "", null);
    }
    if (bytes.length > (long) limits.file() << 20) {
      throw new DocumentException(Reason.TOO_LARGE, name, limits.file() + " MB", null);
    }
    Format format = Format.UNKNOWN;
    try {
      Map<String, byte[]> parts = Format.zipped(bytes) ? Zip.unpack(bytes, limits) : Map.of();
      format = Format.of(name, bytes, parts);
      Draft draft = format.read(bytes, parts, changes, limits);
      Letter letter = Assembler.assemble(name, format.label(), sha256(bytes), draft);
      return checked(letter, limits);
    } catch (Refused e) {
      throw new DocumentException(
          e.reason(), name, e.detail().isEmpty() ? format.label() : e.detail(), e);
    } catch (Zip.TooLarge e) {
      throw new DocumentException(Reason.TOO_LARGE, name, e.getMessage(), e);
    } catch (IOException | XMLStreamException | RuntimeException | StackOverflowError e) {
      // The libraries answer a damaged file with any of these.
      throw new DocumentException(Reason.DAMAGED, name, format.label(), e);
    }
  }

  private static Letter checked(Letter letter, Limits limits) throws DocumentException {
    if (letter.text().length() > limits.characters()) {
      String limit = limits.characters() + " tekens";
      throw new DocumentException(Reason.TOO_LARGE, letter.name(), limit, null);
    }
    if (letter.text().chars().noneMatch(Character::isLetterOrDigit)) {
      throw new DocumentException(Reason.EMPTY, letter.name(), "", null);
    }
    return letter;
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
