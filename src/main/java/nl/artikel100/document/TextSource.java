package nl.artikel100.document;

import java.io.IOException;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import nl.artikel100.document.DocumentException.Reason;

/** A .docx or .odt with the place of each character in the XML of its main part, for writing comments back into a copy. */
public final class TextSource {
  private final String part;
  private final Letter letter;
  private final Origins origins;

  private TextSource(String part, Letter letter, Origins origins) {
    this.part = part;
    this.letter = letter;
    this.origins = origins;
  }

  /**
   * Where a character stands.
   *
   * @param element number of the last element that starts before it in the main part, in document order from 1 (the root);
   *     for the text of a note that of the reference to it, or of the note itself where it stands in the text
   * @param offset how many UTF-16 units of text stand between the start of that element and the character
   */
  public record Spot(int element, int offset) {}

  /**
   * Reads a .docx or .odt in the same way as {@link Documents#read(String, byte[], Changes)}.
   *
   * @throws DocumentException if it cannot be read, or is of another format
   */
  public static TextSource read(String name, byte[] bytes, Changes changes)
      throws DocumentException {
    Letter letter = Documents.read(name, bytes, changes, Limits.READ_BEFORE);
    boolean word = letter.format().equals(Format.DOCX.label());
    if (!word && !letter.format().equals(Format.ODT.label())) {
      throw new DocumentException(Reason.UNSUPPORTED, name, letter.format(), null);
    }
    try {
      Map<String, byte[]> parts = Zip.unpack(bytes, Limits.READ_BEFORE);
      Origins origins = new Origins();
      Draft draft = word ? WordReader.read(parts, changes) : OdtReader.read(parts, changes);
      Assembler.assemble(name, letter.format(), letter.sha256(), draft, origins);
      return new TextSource(word ? WordReader.mainPart(parts) : OdtReader.MAIN, letter, origins);
    } catch (Refused | IOException | XMLStreamException e) {
      throw new DocumentException(Reason.DAMAGED, name, letter.format(), e);
    }
  }

  /** Name of the main part in the package: {@code word/document.xml} or {@code content.xml}. */
  public String part() {
    return part;
  }

  /** The letter, as any reader of it gets it. */
  public Letter letter() {
    return letter;
  }

  /**
   * Where the character at an offset of the letter's text stands; null for what stands in no element of the main part: the
   * line ends between blocks, the bars between cells, the header, a note that nothing refers to.
   */
  public Spot at(int offset) {
    long origin = origins.get(offset);
    return origin == 0 ? null : new Spot(Origins.element(origin), Origins.offset(origin));
  }
}
