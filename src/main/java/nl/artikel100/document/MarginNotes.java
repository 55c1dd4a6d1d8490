package nl.artikel100.document;

import static javax.xml.stream.XMLStreamConstants.END_DOCUMENT;
import static javax.xml.stream.XMLStreamConstants.END_ELEMENT;
import static javax.xml.stream.XMLStreamConstants.START_ELEMENT;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/** Reads the comments of a .docx. */
public final class MarginNotes {
  private static final String PART = "word/comments.xml";

  private MarginNotes() {}

  /**
   * The comments in a file, in its order; none when it is no .docx, has no comments or cannot be read.
   *
   * @param bytes the file
   */
  public static List<MarginNote> read(byte[] bytes) {
    // names of parts are not compressed: most letters are done here
    if (!Format.zipped(bytes) || !contains(bytes, PART)) {
      return List.of();
    }
    try {
      byte[] xml = Zip.unpack(bytes).get(PART);
      return xml == null ? List.of() : notes(new Xml(xml));
    } catch (IOException | XMLStreamException e) {
      return List.of(); // a damaged file is told when the letter itself is read
    }
  }

  private static boolean contains(byte[] bytes, String name) {
    return new String(bytes, StandardCharsets.ISO_8859_1).contains(name);
  }

  private static List<MarginNote> notes(Xml in) throws XMLStreamException {
    List<MarginNote> notes = new ArrayList<>();
    String author = "";
    StringBuilder text = null;
    for (int e; (e = in.next()) != END_DOCUMENT; ) {
      if (e == START_ELEMENT && in.name().equals("comment")) {
        author = in.attribute("author") == null ? "" : in.attribute("author");
        text = new StringBuilder();
      } else if (text != null && e == START_ELEMENT && in.name().equals("t")) {
        text.append(in.content());
      } else if (text != null && e == START_ELEMENT && separates(in.name())) {
        text.append(' ');
      } else if (text != null && e == END_ELEMENT && in.name().equals("comment")) {
        notes.add(new MarginNote(notes.size() + 1, author, text.toString().strip()));
        text = null;
      }
    }
    return notes;
  }

  private static boolean separates(String element) {
    return element.equals("p") || element.equals("br") || element.equals("tab");
  }
}
