package nl.artikel100.hostile;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.artikel100.document.PdfFile;

/** Files of every format with paragraphs of our choice. */
public final class Made {
  /** All endings that {@link #of} makes. */
  static final List<String> ENDINGS =
      List.of("docx", "odt", "pdf", "rtf", "html", "md", "txt", "xml");

  private static final int LINES_OF_A_PAGE = 60;

  private Made() {}

  /** A letter of these paragraphs; a PDF shows what its font can, a line per paragraph. */
  public static byte[] of(String ending, List<String> paragraphs) throws IOException {
    return switch (ending) {
      case "docx" -> docx(wrapped(paragraphs, "<w:p><w:r><w:t>", "</w:t></w:r></w:p>"));
      case "odt" -> odt(wrapped(paragraphs, "<text:p>", "</text:p>"));
      case "pdf" -> pdf(paragraphs);
      case "rtf" -> bytes("{\\rtf1\\ansi " + rtf(paragraphs) + "}");
      case "html" ->
          bytes("<!doctype html><meta charset=utf-8><body>" + wrapped(paragraphs, "<p>", "</p>\n"));
      case "xml" ->
          bytes(
              "<kamerstuk><tekst>" + wrapped(paragraphs, "<al>", "</al>") + "</tekst></kamerstuk>");
      default -> bytes(String.join("\n\n", paragraphs) + "\n");
    };
  }

  /** A Word file with this XML for its body. */
  public static byte[] docx(String body) throws IOException {
    return docx("", body);
  }

  /** The same with something before the root, such as a DTD. */
  public static byte[] docx(String prolog, String body) throws IOException {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    parts.put(
        "_rels/.rels",
        bytes(
            "<Relationships><Relationship Id='r' Type='http://x/officeDocument' Target='word/document.xml'/></Relationships>"));
    parts.put(
        "word/document.xml",
        bytes(
            prolog
                + "<w:document xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'><w:body>"
                + body
                + "</w:body></w:document>"));
    return zip(parts);
  }

  public static byte[] odt(String body) throws IOException {
    return odt("", body);
  }

  public static byte[] odt(String prolog, String body) throws IOException {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    parts.put("mimetype", bytes("application/vnd.oasis.opendocument.text"));
    parts.put(
        "content.xml",
        bytes(
            prolog
                + "<o:document-content xmlns:o='urn:oasis:names:tc:opendocument:xmlns:office:1.0'"
                + " xmlns:text='urn:oasis:names:tc:opendocument:xmlns:text:1.0'><o:body><o:text>"
                + body
                + "</o:text></o:body></o:document-content>"));
    return zip(parts);
  }

  public static byte[] zip(Map<String, byte[]> parts) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        ZipEntry entry = new ZipEntry(part.getKey());
        if (part.getKey().equals("mimetype")) {
          entry.setMethod(ZipEntry.STORED);
          entry.setSize(part.getValue().length);
          CRC32 sum = new CRC32();
          sum.update(part.getValue());
          entry.setCrc(sum.getValue());
        }
        zip.putNextEntry(entry);
        zip.write(part.getValue());
      }
    }
    return out.toByteArray();
  }

  /** Writes so many megabytes of one byte. */
  static void fill(OutputStream out, int megabytes, char c) throws IOException {
    byte[] block = new byte[1 << 20];
    java.util.Arrays.fill(block, (byte) c);
    for (int i = 0; i < megabytes; i++) {
      out.write(block);
    }
  }

  public static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] pdf(List<String> lines) throws IOException {
    try (PdfFile pdf = new PdfFile()) {
      for (int i = 0; i < lines.size(); i++) {
        if (i % LINES_OF_A_PAGE == 0) {
          pdf.page();
        }
        pdf.at(60, 60 + 12 * (i % LINES_OF_A_PAGE), lines.get(i).replaceAll("[^ -~]", "?"));
      }
      return pdf.bytes();
    }
  }

  private static String rtf(List<String> paragraphs) {
    StringBuilder rtf = new StringBuilder();
    for (String paragraph : paragraphs) {
      for (int i = 0; i < paragraph.length(); i++) {
        char c = paragraph.charAt(i);
        if (c < 128) {
          rtf.append(c);
        } else {
          rtf.append("\\u").append((int) (short) c).append('?');
        }
      }
      rtf.append("\\par\n");
    }
    return rtf.toString();
  }

  private static String wrapped(List<String> paragraphs, String before, String after) {
    StringBuilder all = new StringBuilder();
    for (String paragraph : paragraphs) {
      all.append(before)
          .append(paragraph.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;"))
          .append(after);
    }
    return all.toString();
  }
}
