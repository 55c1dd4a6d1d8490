package nl.artikel100.document;

import static javax.xml.stream.XMLStreamConstants.END_DOCUMENT;
import static javax.xml.stream.XMLStreamConstants.END_ELEMENT;
import static javax.xml.stream.XMLStreamConstants.START_ELEMENT;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamException;

/** Reads one story of a Word document (body, header, one note) into parts. */
final class WordBody {
  private final Map<String, Style> styles;
  private final Tracked tracked;
  private final List<Part> parts = new ArrayList<>();
  private final Set<String> references = new HashSet<>();
  private WordParagraph joining;
  private int paragraphs;
  private String firstHeader;
  private boolean titlePage;

  WordBody(Map<String, Style> styles, Tracked tracked) {
    this(styles, tracked, 0);
  }

  /** Goes on counting paragraphs after {@code paragraphs}. */
  WordBody(Map<String, Style> styles, Tracked tracked, int paragraphs) {
    this.styles = styles;
    this.tracked = tracked;
    this.paragraphs = paragraphs;
  }

  /** Reads to the end of the element in which {@code in} stands. */
  void read(Xml in) throws XMLStreamException, Refused {
    content(in, parts);
  }

  List<Part> parts() {
    return parts;
  }

  /** All text as one part: a note, a table cell. */
  Part joined() {
    return joined(parts);
  }

  private static Part joined(List<Part> parts) {
    Part all = new Part();
    for (Part part : parts) {
      all.paragraph = all.isEmpty() ? part.paragraph : all.paragraph;
      all.join(part, " ");
    }
    return all;
  }

  int paragraphs() {
    return paragraphs;
  }

  boolean refers(String note) {
    return references.contains(note);
  }

  boolean refersTo(String kind) {
    return references.stream().anyMatch(r -> r.startsWith(kind));
  }

  /** Relation of the header of the first page if that differs from the others, else null. */
  String firstHeader() {
    return titlePage ? firstHeader : null;
  }

  private void content(Xml in, List<Part> out) throws XMLStreamException, Refused {
    int open = 1;
    for (int e; open > 0 && (e = in.next()) != END_DOCUMENT; ) {
      if (e == END_ELEMENT) {
        open--;
      } else if (e == START_ELEMENT) {
        switch (in.name()) {
          case "p" -> paragraph(in, out);
          case "tbl" -> {
            finish(out);
            table(in, out);
          }
          case "sdtPr", "Fallback", "tblPr", "tblGrid" -> skip(in);
          case "sectPr" -> section(in);
          case "altChunk", "subDoc" -> throw Refused.partial(in.name());
          default -> open += skips(in) ? 0 : 1;
        }
      }
    }
    finish(out);
  }

  private void finish(List<Part> out) {
    if (joining != null) {
      joining.finish(out);
      joining = null;
    }
  }

  /** Skips an element; the paragraphs in it count all the same, since they stand in the part. */
  void skip(Xml in) throws XMLStreamException {
    for (int open = 1; open > 0; ) {
      int e = in.next();
      open += e == START_ELEMENT ? 1 : e == END_ELEMENT ? -1 : 0;
      paragraphs += e == START_ELEMENT && in.name().equals("p") && word(in) ? 1 : 0;
    }
  }

  /** Skips an element of which the text is left out as a tracked change; false if this is none. */
  private boolean skips(Xml in) throws XMLStreamException {
    boolean left = tracked.leaves(in.name());
    if (left) {
      skip(in);
    }
    return left;
  }

  private static boolean word(Xml in) {
    return in.namespace().contains("wordprocessingml");
  }

  private void paragraph(Xml in, List<Part> out) throws XMLStreamException, Refused {
    int number = ++paragraphs;
    var boxes = new ArrayList<Part>();
    // After a paragraph mark that is left out the text goes on in the paragraph before it.
    WordParagraph paragraph =
        joining != null ? joining : new WordParagraph(this, styles, tracked, number);
    joining = null;
    paragraph.read(in, boxes);
    out.addAll(boxes);
    references.addAll(paragraph.references());
    if (paragraph.markLeft()) {
      joining = paragraph;
    } else {
      paragraph.finish(out);
    }
  }

  /** Reads the paragraphs of a text box. */
  void box(Xml in, List<Part> boxes) throws XMLStreamException, Refused {
    WordParagraph around = joining;
    joining = null;
    content(in, boxes);
    joining = around;
  }

  private void table(Xml in, List<Part> out) throws XMLStreamException, Refused {
    for (int e, open = 1; open > 0 && (e = in.next()) != END_DOCUMENT; ) {
      if (e == END_ELEMENT) {
        open--;
      } else if (e == START_ELEMENT) {
        switch (in.name()) {
          case "tr" -> row(in, out);
          case "tblPr", "tblGrid", "sdtPr" -> skip(in);
          default -> open += skips(in) ? 0 : 1;
        }
      }
    }
  }

  private void row(Xml in, List<Part> out) throws XMLStreamException, Refused {
    var cells = new ArrayList<List<Part>>();
    boolean left = false;
    int number = paragraphs + 1;
    for (int e, open = 1; open > 0 && (e = in.next()) != END_DOCUMENT; ) {
      if (e == END_ELEMENT) {
        open--;
      } else if (e == START_ELEMENT) {
        switch (in.name()) {
          case "tc" -> {
            var cell = new ArrayList<Part>();
            content(in, cell);
            cells.add(cell);
          }
          case "del", "ins" -> {
            // in the properties of the row: all of it was taken out, or put in
            left |= tracked.leaves(in.name());
            skip(in);
          }
          case "sdtPr", "tblPrEx" -> skip(in);
          default -> open++;
        }
      }
    }
    if (!left) {
      Rows.add(cells, number, out);
    }
  }

  /** Reads the properties of a section, of which only the first matters. */
  void section(Xml in) throws XMLStreamException {
    boolean first = firstHeader == null && !titlePage;
    for (int e, open = 1; open > 0 && (e = in.next()) != END_DOCUMENT; ) {
      open += e == START_ELEMENT ? 1 : e == END_ELEMENT ? -1 : 0;
      if (e == START_ELEMENT && first) {
        if (in.name().equals("headerReference") && "first".equals(in.attribute("type"))) {
          firstHeader = in.attribute("id");
        } else if (in.name().equals("titlePg")) {
          titlePage = !"0".equals(in.attribute("val")) && !"false".equals(in.attribute("val"));
        }
      }
    }
  }
}
