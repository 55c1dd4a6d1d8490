package nl.artikel100.document;

import java.io.IOException;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import nl.artikel100.document.DocumentException.Reason;

/** A Word letter with the place of each character in the XML of its main part, for writing comments back into a copy. */
public final class WordSource {
  private final String part;
  private final Letter letter;
  private final Origins origins;

  private WordSource(String part, Letter letter, Origins origins) {
    this.part = part;
    this.letter = letter;
    this.origins = origins;
  }

  /**
   * Where a character stands.
   *
   * @param element number of the element in the main part, in document order from 1 (the root); an element with text
   *     ({@code w:t}), one that stands for a character ({@code w:tab} …), or for the text of a note the reference to it
   * @param offset first UTF-16 unit in that element's text; 0 for an element without text
   */
  public record Spot(int element, int offset) {}

  /**
   * Reads a .docx in the same way as {@link Documents#read(String, byte[])}.
   *
   * @throws DocumentException if it cannot be read, or is no .docx
   */
  public static WordSource read(String name, byte[] bytes) throws DocumentException {
    Letter letter = Documents.read(name, bytes);
    if (!letter.format().equals(Format.DOCX.label())) {
      throw new DocumentException(Reason.UNSUPPORTED, name, letter.format(), null);
    }
    try {
      Map<String, byte[]> parts = Zip.unpack(bytes);
      Origins origins = new Origins();
      Assembler.assemble(name, letter.format(), letter.sha256(), WordReader.read(parts), origins);
      return new WordSource(WordReader.mainPart(parts), letter, origins);
    } catch (Refused | IOException | XMLStreamException e) {
      throw new DocumentException(Reason.DAMAGED, name, letter.format(), e);
    }
  }

  /** Name of the main part in the package: {@code word/document.xml}. */
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
