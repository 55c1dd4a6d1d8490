package nl.artikel100.document;

import static javax.xml.stream.XMLStreamConstants.END_DOCUMENT;
import static javax.xml.stream.XMLStreamConstants.END_ELEMENT;
import static javax.xml.stream.XMLStreamConstants.START_ELEMENT;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import nl.artikel100.document.DocumentException.Reason;

/**
 * Reads an .odt (ISO/IEC 26300). Tracked deletions stand apart in such a file, so that its running text is that of a
 * letter with all changes accepted.
 */
final class OdtReader {
  /** Name of the part with the text. */
  static final String MAIN = "content.xml";

  private final Map<String, Style> styles;
  private final Draft draft = new Draft();
  private final Xml in;
  private int paragraphs;

  private OdtReader(Map<String, Style> styles, Xml in) {
    this.styles = styles;
    this.in = in;
  }

  static Draft read(Map<String, byte[]> parts) throws XMLStreamException, Refused {
    byte[] manifest = parts.get("META-INF/manifest.xml");
    if (manifest != null
        && new String(manifest, StandardCharsets.UTF_8).contains("encryption-data")) {
      throw new Refused(Reason.ENCRYPTED, "");
    }
    byte[] content = parts.get(MAIN);
    if (content == null) {
      throw new Refused(Reason.DAMAGED, "");
    }
    var styles = new HashMap<String, Style>();
    if (parts.containsKey("styles.xml")) {
      Style.open(new Xml(parts.get("styles.xml")), styles);
    }
    var reader = new OdtReader(styles, new Xml(content));
    Style.open(reader.in, styles);
    reader.content(reader.draft.body(), false);
    return reader.draft;
  }

  // Reads blocks to the end of the element in which the reader stands.
  private void content(List<Part> out, boolean list) throws XMLStreamException {
    boolean item = list;
    for (int e, open = 1; open > 0 && (e = in.next()) != END_DOCUMENT; ) {
      if (e == END_ELEMENT) {
        open--;
      } else if (e == START_ELEMENT) {
        switch (in.name()) {
          case "p", "h" -> {
            paragraph(out, item);
            item = false;
          }
          case "list-item" -> content(out, true);
          case "table" -> table(out);
          case "tracked-changes", "annotation", "table-of-content", "forms", "sequence-decls" ->
              in.skip();
          default -> open++;
        }
      }
    }
  }

  private void paragraph(List<Part> out, boolean item) throws XMLStreamException {
    Style style = style();
    boolean heading = in.name().equals("h");
    String level = in.attribute("outline-level");
    int number = ++paragraphs;
    var pieces = new ArrayList<Part>();
    pieces.add(new Part());
    var boxes = new ArrayList<Part>();
    inline(pieces, boxes, style);
    // no comment can be anchored in a frame that stands on the page by itself
    boxes.forEach(Part::forgetOrigins);
    out.addAll(boxes);
    int rank = style.rank();
    if (heading && rank < 0) {
      rank = level == null ? 1 : Math.max(1, level.charAt(0) - '0');
    }
    if (style.contents()) {
      return;
    }
    for (Part part : Breaks.join(pieces)) {
      part.paragraph = number;
      part.rank = rank;
      part.kind = item && rank < 0 ? Block.Kind.LIST_ITEM : Block.Kind.PARAGRAPH;
      out.add(part);
    }
  }

  private Style style() {
    return styles.getOrDefault(String.valueOf(in.attribute("style-name")), Style.NONE);
  }

  // The last of the pieces is the line being read.
  private void inline(List<Part> pieces, List<Part> boxes, Style style) throws XMLStreamException {
    boolean hidden = Boolean.TRUE.equals(style.hidden);
    for (int e; (e = in.next()) != END_ELEMENT && e != END_DOCUMENT; ) {
      Part piece = pieces.get(pieces.size() - 1);
      if (Xml.isText(e) && !hidden) {
        piece.add(in.text(), style.look(), in.element(), in.textOffset());
      } else if (e == START_ELEMENT) {
        switch (in.name()) {
          case "span" -> {
            Style inner = new Style();
            inner.over(style());
            inner.over(style);
            inline(pieces, boxes, inner);
          }
          case "s", "tab" -> {
            piece.add(" ");
            in.skip();
          }
          case "line-break" -> {
            pieces.add(new Part());
            in.skip();
          }
          case "note" -> note(piece);
          case "text-box" -> content(boxes, false);
          case "annotation",
              "annotation-end",
              "ruby-text",
              "hidden-text",
              "hidden-paragraph",
              "tracked-changes",
              "desc",
              "title",
              "event-listeners" ->
              in.skip();
          default -> inline(pieces, boxes, style);
        }
      }
    }
  }

  private void note(Part piece) throws XMLStreamException {
    int element = in.element();
    var body = new ArrayList<Part>();
    Part note = new Part();
    note.note = "note" + draft.notes().size();
    note.paragraph = paragraphs + 1;
    draft.notes().add(note);
    piece.refer(note.note, element);
    for (int e, open = 1; open > 0 && (e = in.next()) != END_DOCUMENT; ) {
      if (e == END_ELEMENT) {
        open--;
      } else if (e == START_ELEMENT) {
        switch (in.name()) {
          case "note-citation" -> in.skip();
          case "note-body" -> content(body, false);
          default -> open++;
        }
      }
    }
    body.forEach(part -> note.join(part, " "));
  }

  private void table(List<Part> out) throws XMLStreamException {
    for (int e, open = 1; open > 0 && (e = in.next()) != END_DOCUMENT; ) {
      if (e == END_ELEMENT) {
        open--;
      } else if (e == START_ELEMENT) {
        if (in.name().equals("table-row")) {
          row(out);
        } else {
          open++;
        }
      }
    }
  }

  private void row(List<Part> out) throws XMLStreamException {
    var cells = new ArrayList<List<Part>>();
    int number = paragraphs + 1;
    for (int e, open = 1; open > 0 && (e = in.next()) != END_DOCUMENT; ) {
      if (e == END_ELEMENT) {
        open--;
      } else if (e == START_ELEMENT) {
        switch (in.name()) {
          case "table-cell" -> {
            var cell = new ArrayList<Part>();
            content(cell, false);
            cells.add(cell);
          }
          case "covered-table-cell" -> in.skip();
          default -> open++;
        }
      }
    }
    Rows.add(cells, number, out);
  }
}
