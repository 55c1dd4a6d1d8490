package nl.artikel100.document;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import nl.artikel100.document.DocumentException.Reason;
import nl.artikel100.document.pdf.PdfReader;

/** The formats, and how each is known by its content. */
enum Format {
  DOCX,
  ODT,
  PDF,
  DOC,
  RTF,
  HTML,
  XML,
  TXT,
  MD,
  UNKNOWN;

  private static final int HEAD = 4096;
  private static final Pattern ELEMENT = Pattern.compile("<([A-Za-z][\\w.-]*)");

  /** Name of the format for the user: {@code "docx"}. */
  String label() {
    return this == UNKNOWN ? "" : name().toLowerCase(Locale.ROOT);
  }

  Draft read(byte[] bytes, Map<String, byte[]> parts, Changes changes, Limits limits)
      throws IOException, XMLStreamException, Refused {
    return switch (this) {
      case DOCX -> WordReader.read(parts, changes);
      case ODT -> OdtReader.read(parts, changes);
      case PDF -> PdfReader.read(bytes, limits);
      case DOC -> DocReader.read(bytes, changes);
      case RTF -> RtfReader.read(bytes, changes);
      case HTML -> HtmlReader.read(bytes);
      case XML -> KamerstukReader.read(bytes);
      case TXT -> PlainReader.read(Charsets.decode(bytes));
      case MD -> MarkdownReader.read(Charsets.decode(bytes));
      case UNKNOWN -> throw new Refused(Reason.UNSUPPORTED, "");
    };
  }

  static boolean zipped(byte[] b) {
    return starts(b, "PK\u0003\u0004");
  }

  /** The format of these bytes; {@code parts} is the unpacked package if they are a zip file. */
  static Format of(String name, byte[] bytes, Map<String, byte[]> parts)
      throws XMLStreamException, Refused {
    if (zipped(bytes)) {
      return inPackage(parts);
    }
    String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
    if (head.substring(0, Math.min(head.length(), 1024)).contains("%PDF-")) {
      return PDF;
    }
    if (starts(bytes, "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1")) {
      return DOC;
    }
    if (head.startsWith("{\\rtf")) {
      return RTF;
    }
    Format marked = marked(head);
    if (marked != null) {
      return marked;
    }
    String other = other(head);
    if (other != null || Charsets.binary(bytes)) {
      throw new Refused(Reason.UNSUPPORTED, other == null ? "" : other);
    }
    String lower = name.toLowerCase(Locale.ROOT);
    if (lower.endsWith(".md") || lower.endsWith(".markdown")) {
      return MD;
    }
    return lower.endsWith(".txt") || !MarkdownReader.looksLike(Charsets.decode(bytes)) ? TXT : MD;
  }

  // By the first element; null for text that is not marked up.
  private static Format marked(String head) throws Refused {
    String text = head.startsWith("\u00ef\u00bb\u00bf") ? head.substring(3) : head;
    text = text.stripLeading();
    if (!text.startsWith("<")) {
      return null;
    }
    Matcher first = ELEMENT.matcher(text);
    String name = first.find() ? first.group(1).toLowerCase(Locale.ROOT) : "";
    return switch (name) {
      case "html", "body", "div", "p", "h1", "table" -> HTML;
      case "officiele-publicatie", "kamerstuk", "kamerwrk" -> XML;
      default -> {
        if (text.toLowerCase(Locale.ROOT).startsWith("<!doctype html")) {
          yield HTML;
        }
        throw new Refused(Reason.UNSUPPORTED, "xml");
      }
    };
  }

  private static Format inPackage(Map<String, byte[]> parts) throws XMLStreamException, Refused {
    if (WordReader.mainPart(parts) != null) {
      return DOCX;
    }
    byte[] type = parts.get("mimetype");
    String mime = type == null ? "" : new String(type, StandardCharsets.US_ASCII);
    if (mime.startsWith("application/vnd.oasis.opendocument.text")) {
      return ODT;
    }
    String what =
        parts.containsKey("xl/workbook.xml")
            ? "xlsx"
            : parts.containsKey("ppt/presentation.xml") ? "pptx" : mime.isEmpty() ? "zip" : mime;
    throw new Refused(Reason.UNSUPPORTED, what);
  }

  private static String other(String head) {
    if (head.startsWith("\u0089PNG")) {
      return "png";
    }
    if (head.startsWith("\u00ff\u00d8\u00ff")) {
      return "jpeg";
    }
    if (head.startsWith("II*\0") || head.startsWith("MM\0*")) {
      return "tiff";
    }
    return head.contains("\nMIME-Version:") || head.startsWith("MIME-Version:") ? "eml" : null;
  }

  private static boolean starts(byte[] b, String magic) {
    for (int i = 0; i < magic.length(); i++) {
      if (i >= b.length || (b[i] & 0xff) != magic.charAt(i)) {
        return false;
      }
    }
    return true;
  }
}
