package nl.artikel100.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Makes small Word files from the XML of their body. */
final class WordFile {
  private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  private static final String REL =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private final Map<String, String> parts = new LinkedHashMap<>();
  private final StringBuilder relations = new StringBuilder();

  static WordFile body(String xml) {
    var file = new WordFile();
    file.parts.put(
        "_rels/.rels",
        "<Relationships><Relationship Id='r' Type='"
            + REL
            + "/officeDocument' Target='word/document.xml'/></Relationships>");
    file.parts.put("word/document.xml", root("document", "<w:body>" + xml + "</w:body>"));
    return file;
  }

  /** Adds a part such as {@code styles} or {@code footnotes}. */
  WordFile with(String kind, String root, String xml) {
    relations.append(
        "<Relationship Id='"
            + kind
            + "' Type='"
            + REL
            + "/"
            + kind
            + "' Target='"
            + kind
            + ".xml'/>");
    parts.put("word/" + kind + ".xml", root(root, xml));
    return this;
  }

  private static String root(String name, String xml) {
    return "<w:"
        + name
        + " xmlns:w='"
        + W
        + "' xmlns:r='"
        + REL
        + "' xmlns:mc='http://schemas.openxmlformats.org/markup-compatibility/2006' xmlns:wps='urn:wps' xmlns:v='urn:v'>"
        + xml
        + "</w:"
        + name
        + ">";
  }

  /** A paragraph of plain text. */
  static String p(String text) {
    return "<w:p>" + r(text) + "</w:p>";
  }

  /** A paragraph with properties. */
  static String p(String properties, String text) {
    return "<w:p><w:pPr>" + properties + "</w:pPr>" + r(text) + "</w:p>";
  }

  /** A run of plain text. */
  static String r(String text) {
    return r("", text);
  }

  /** A run with properties. */
  static String r(String properties, String text) {
    return "<w:r><w:rPr>"
        + properties
        + "</w:rPr><w:t xml:space='preserve'>"
        + text
        + "</w:t></w:r>";
  }

  byte[] bytes() {
    var all = new LinkedHashMap<>(parts);
    all.put("word/_rels/document.xml.rels", "<Relationships>" + relations + "</Relationships>");
    return zip(all);
  }

  static byte[] zip(Map<String, String> parts) {
    var out = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(out)) {
      for (var part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  Letter read() throws DocumentException {
    return Documents.read("brief.docx", bytes());
  }
}
