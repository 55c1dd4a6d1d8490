package nl.artikel100.document;

import static javax.xml.stream.XMLStreamConstants.END_DOCUMENT;
import static javax.xml.stream.XMLStreamConstants.END_ELEMENT;
import static javax.xml.stream.XMLStreamConstants.START_ELEMENT;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import nl.artikel100.document.DocumentException.Reason;

/**
 * Reads an .odt (ISO/IEC 26300). Tracked deletions stand apart in such a file, so that its running text is that of a
 * letter with all changes accepted; to read it as if they were rejected they are put back, and what was put in is passed over.
 */
final class OdtReader {
  /** Name of the part with the text. */
  static final String MAIN = "content.xml";

  private final Map<String, Style> styles;
  private final Draft draft = new Draft();
  private final Xml in;
  private final Tracked tracked;
  private final Map<String, List<String>> deletions = new HashMap<>();
  private final Set<String> insertions = new HashSet<>();
  private int paragraphs;

  /** Insertion that the reader stands in and that is left out, else null. */
  private String inserted;

  /** The paragraph in which such an insertion began, when it goes on in the next. */
  private List<Part> begun;

  private OdtReader(Map<String, Style> styles, Xml in, Changes changes) {
    this.styles = styles;
    this.in = in;
    this.tracked = new Tracked(changes);
  }

  static Draft read(Map<String, byte[]> parts, Changes changes) throws XMLStreamException, Refused {
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
    var reader = new OdtReader(styles, new Xml(content), changes);
    Style.open(reader.in, styles);
    reader.content(reader.draft.body(), false);
    if (reader.begun != null) {
      reader.draft.body().addAll(Breaks.join(reader.begun));
    }
    return reader.draft.read(reader.tracked.reading());
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
          case "tracked-changes" -> changes();
          case "change", "change-start", "change-end" -> {
            var back = new ArrayList<Part>(List.of(new Part()));
            OdtDeletion.putBack(change(), back);
            in.skip();
            out.addAll(back);
          }
          case "annotation", "table-of-content", "forms", "sequence-decls" -> in.skip();
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
    List<Part> pieces = begun == null ? new ArrayList<>() : begun;
    begun = null;
    if (pieces.isEmpty()) {
      pieces.add(new Part());
    }
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
    if (inserted != null) {
      // the end of the paragraph was put in: the next one is the rest of this
      begun = pieces;
      return;
    }
    for (Part part : Breaks.join(pieces)) {
      part.paragraph = number;
      part.rank = rank;
      part.kind = item && rank < 0 ? Block.Kind.LIST_ITEM : Block.Kind.PARAGRAPH;
      out.add(part);
    }
  }

  // Reads what was deleted, and the names of what was inserted.
  private void changes() throws XMLStreamException {
    String region = "";
    for (int e, open = 1; open > 0 && (e = in.next()) != END_DOCUMENT; ) {
      open += e == START_ELEMENT ? 1 : e == END_ELEMENT ? -1 : 0;
      if (e == START_ELEMENT) {
        switch (in.name()) {
          case "changed-region" -> region = in.attribute("id");
          case "insertion" -> {
            if (tracked.leavesInserted()) {
              insertions.add(region);
            }
          }
          case "deletion" -> {
            if (tracked.leavesDeleted()) {
              in.skip();
            } else {
              deletions.put(region, OdtDeletion.read(in));
            }
            open--;
          }
          default -> {}
        }
      }
    }
  }

  // What a mark in the text puts back; begins or ends what is passed over.
  private List<String> change() {
    String id = in.attribute("change-id");
    if (in.name().equals("change-start") && insertions.contains(id)) {
      inserted = id;
    } else if (in.name().equals("change-end") && String.valueOf(id).equals(inserted)) {
      inserted = null;
    }
    return in.name().equals("change") ? deletions.getOrDefault(id, List.of()) : List.of();
  }

  private Style style() {
    return styles.getOrDefault(String.valueOf(in.attribute("style-name")), Style.NONE);
  }

  // The last of the pieces is the line being read.
  private void inline(List<Part> pieces, List<Part> boxes, Style style) throws XMLStreamException {
    boolean hidden = Boolean.TRUE.equals(style.hidden);
    for (int e; (e = in.next()) != END_ELEMENT && e != END_DOCUMENT; ) {
      Part piece = pieces.get(pieces.size() - 1);
      if (Xml.isText(e) && !hidden && inserted == null) {
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
          case "note" -> {
            if (inserted == null) {
              note(piece);
            } else {
              in.skip();
            }
          }
          case "change", "change-start", "change-end" -> {
            OdtDeletion.putBack(change(), pieces);
            in.skip();
          }
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
