package nl.artikel100.document;

import static javax.xml.stream.XMLStreamConstants.END_DOCUMENT;
import static javax.xml.stream.XMLStreamConstants.END_ELEMENT;
import static javax.xml.stream.XMLStreamConstants.START_ELEMENT;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/** Reads the comments of a .docx or an .odt. */
public final class MarginNotes {
  private static final String PART = "word/comments.xml";
  private static final String ODT = "application/vnd.oasis.opendocument.text";

  private MarginNotes() {}

  /**
   * As {@link #read(byte[])}, of a file on disk; one that cannot be read has none.
   */
  public static List<MarginNote> read(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      byte[] start = in.readNBytes(4);
      // a large PDF is not read to learn that it is none
      boolean zip = Format.zipped(start) && Files.size(file) <= Limits.STANDARD.file() << 20;
      return zip ? read(Files.readAllBytes(file)) : List.of();
    } catch (IOException e) {
      return List.of(); // told when the letter itself is read
    }
  }

  /**
   * The comments in a file, in its order; none when it is no .docx or .odt, has no comments or cannot be read.
   *
   * @param bytes the file
   */
  public static List<MarginNote> read(byte[] bytes) {
    // names of parts, and the type of an .odt, are not compressed: most letters are done here
    boolean word = Format.zipped(bytes) && contains(bytes, PART);
    boolean odt = Format.zipped(bytes) && contains(bytes, ODT);
    if (!word && !odt) {
      return List.of();
    }
    try {
      byte[] xml = Zip.unpack(bytes, Limits.STANDARD).get(word ? PART : "content.xml");
      if (xml == null || odt && !contains(xml, "annotation")) {
        return List.of();
      }
      return notes(new Xml(xml), word ? "comment" : "annotation");
    } catch (IOException | XMLStreamException e) {
      return List.of(); // a damaged file is told when the letter itself is read
    }
  }

  private static boolean contains(byte[] bytes, String name) {
    return new String(bytes, StandardCharsets.ISO_8859_1).contains(name);
  }

  private static List<MarginNote> notes(Xml in, String element) throws XMLStreamException {
    List<MarginNote> notes = new ArrayList<>();
    String author = "";
    StringBuilder text = null;
    for (int e; (e = in.next()) != END_DOCUMENT; ) {
      if (e == START_ELEMENT && in.name().equals(element)) {
        author = in.attribute("author") == null ? "" : in.attribute("author");
        text = new StringBuilder();
      } else if (text == null) {
        continue;
      } else if (e == START_ELEMENT && in.name().equals("creator")) {
        author = in.content();
      } else if (e == START_ELEMENT && in.name().equals("date")) {
        in.skip();
      } else if (e == START_ELEMENT && separates(in.name())) {
        text.append(' ');
      } else if (Xml.isText(e)) {
        text.append(in.text());
      } else if (e == END_ELEMENT && in.name().equals(element)) {
        String line = text.toString().replaceAll("\\s+", " ").strip();
        notes.add(new MarginNote(notes.size() + 1, author.strip(), line));
        text = null;
      }
    }
    return notes;
  }

  private static boolean separates(String element) {
    return List.of("p", "br", "tab", "s", "line-break").contains(element);
  }
}
