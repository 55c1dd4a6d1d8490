package nl.artikel100.annotate;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.w3c.dom.Document;

/** The parts of a zip package. Those that were opened for change are written anew, all others keep their content and place. */
final class Parts {
  /** An .odt is known by this part, which comes first and is not compressed. */
  private static final String TYPE = "mimetype";

  /**
   * One time for every part: the same letter gives the same bytes. Two seconds later than Word has it, since Java writes an
   * extra field for the first moment that a zip file knows, and an .odt may have none.
   */
  private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 0, 0, 2);

  private final List<String> names = new ArrayList<>();
  private final Map<String, byte[]> contents = new HashMap<>();
  private final Map<String, Document> opened = new HashMap<>();

  Parts(byte[] bytes) throws IOException {
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry; (entry = in.getNextEntry()) != null; ) {
        contents.put(entry.getName(), in.readAllBytes());
        names.add(entry.getName());
      }
    }
  }

  boolean has(String name) {
    return contents.containsKey(name);
  }

  /** A part for change; null if there is none. */
  Document open(String name) throws IOException {
    Document document = opened.get(name);
    if (document == null && has(name)) {
      document = Dom.parse(contents.get(name));
      opened.put(name, document);
    }
    return document;
  }

  /** A part to look at only; null if there is none. */
  Document look(String name) throws IOException {
    Document document = opened.get(name);
    return document == null && has(name) ? Dom.parse(contents.get(name)) : document;
  }

  /** Adds a part. */
  void put(String name, Document document) {
    names.add(name);
    contents.put(name, new byte[0]);
    opened.put(name, document);
  }

  /** Takes a part out. */
  void remove(String name) {
    names.remove(name);
    contents.remove(name);
    opened.remove(name);
  }

  /** The package as it is now. */
  byte[] bytes() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (String name : names) {
        Document changed = opened.get(name);
        byte[] content = changed == null ? contents.get(name) : Dom.write(changed);
        ZipEntry copy = new ZipEntry(name);
        copy.setTimeLocal(TIME);
        if (name.equals(TYPE)) {
          store(copy, content);
        }
        zip.putNextEntry(copy);
        zip.write(content);
      }
    }
    return out.toByteArray();
  }

  private static void store(ZipEntry entry, byte[] content) {
    CRC32 sum = new CRC32();
    sum.update(content);
    entry.setMethod(ZipEntry.STORED);
    entry.setSize(content.length);
    entry.setCrc(sum.getValue());
  }
}
