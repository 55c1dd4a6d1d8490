package nl.artikel100.document;

import static javax.xml.stream.XMLStreamConstants.END_DOCUMENT;
import static javax.xml.stream.XMLStreamConstants.END_ELEMENT;
import static javax.xml.stream.XMLStreamConstants.START_ELEMENT;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;

/** One {@code w:p}, or several where the marks between them were deleted. */
final class WordParagraph {
  private final WordBody body;
  private final Map<String, Style> styles;
  private final Tracked tracked;
  private final int number;
  private final List<Part> pieces = new ArrayList<>();
  private final List<String> references = new ArrayList<>();
  private Style style = Style.NONE;
  private Style own = new Style();
  private boolean markLeft;
  private Part piece = new Part();

  WordParagraph(WordBody body, Map<String, Style> styles, Tracked tracked, int number) {
    this.body = body;
    this.styles = styles;
    this.tracked = tracked;
    this.number = number;
  }

  /** Whether the mark at its end is left out, so that the next paragraph goes on in this one. */
  boolean markLeft() {
    return markLeft;
  }

  List<String> references() {
    return references;
  }

  /** Reads to the end of the paragraph; the text of boxes anchored in it goes to {@code boxes}. */
  void read(Xml in, List<Part> boxes) throws XMLStreamException, Refused {
    markLeft = false;
    inline(in, boxes);
  }

  private void inline(Xml in, List<Part> boxes) throws XMLStreamException, Refused {
    int open = 1;
    for (int e; open > 0 && (e = in.next()) != END_DOCUMENT; ) {
      if (e == END_ELEMENT) {
        open--;
      } else if (e == START_ELEMENT) {
        switch (in.name()) {
          case "pPr" -> properties(in);
          case "r" -> run(in, boxes);
          case "sdt" -> control(in, boxes);
          case "Fallback", "rt" -> body.skip(in);
          case "del", "moveFrom", "ins", "moveTo" -> {
            if (tracked.leaves(in.name())) {
              body.skip(in);
            } else {
              open++;
            }
          }
          default -> open++;
        }
      }
    }
  }

  private void control(Xml in, List<Part> boxes) throws XMLStreamException, Refused {
    boolean placeholder = false;
    int open = 1;
    for (int e; open > 0 && (e = in.next()) != END_DOCUMENT; ) {
      if (e == END_ELEMENT) {
        open--;
      } else if (e == START_ELEMENT) {
        if (in.name().equals("sdtContent")) {
          if (placeholder) {
            body.skip(in);
          } else {
            inline(in, boxes);
          }
        } else {
          placeholder |= in.name().equals("showingPlcHdr");
          open++;
        }
      }
    }
  }

  private void properties(Xml in) throws XMLStreamException {
    boolean mark = false;
    for (int e, open = 1; open > 0 && (e = in.next()) != END_DOCUMENT; ) {
      open += e == START_ELEMENT ? 1 : e == END_ELEMENT ? -1 : 0;
      if (e != START_ELEMENT) {
        mark &= !(e == END_ELEMENT && in.name().equals("rPr"));
        continue;
      }
      switch (in.name()) {
        case "pStyle" -> style = styles.getOrDefault(in.attribute("val"), Style.NONE);
        case "rPr" -> mark = true;
        case "del", "moveFrom", "ins", "moveTo" -> markLeft |= mark && tracked.leaves(in.name());
        case "pPrChange" -> {
          if (tracked.accepts()) {
            in.skip();
            open--;
          } else {
            // what follows is how the paragraph looked before
            style = Style.NONE;
            own = new Style();
          }
        }
        case "rPrChange" -> {
          in.skip();
          open--;
        }
        case "sectPr" -> {
          body.section(in);
          open--;
        }
        default -> {
          if (!mark) {
            own.property(in);
          }
        }
      }
    }
  }

  private void run(Xml in, List<Part> boxes) throws XMLStreamException, Refused {
    Style look = new Style();
    int open = 1;
    boolean hidden = false;
    for (int e; open > 0 && (e = in.next()) != END_DOCUMENT; ) {
      if (e == END_ELEMENT) {
        open--;
        continue;
      }
      if (e != START_ELEMENT) {
        continue;
      }
      open++;
      switch (in.name()) {
        case "rPr" -> {
          look = runStyle(in);
          open--;
          hidden = Boolean.TRUE.equals(look.hidden);
        }
        case "delText",
            "t",
            "tab",
            "br",
            "cr",
            "noBreakHyphen",
            "footnoteReference",
            "endnoteReference" -> {
          if (hidden) {
            in.skip();
          } else {
            character(in, look);
          }
          open--;
        }
        case "txbxContent" -> {
          body.box(in, boxes);
          open--;
        }
        case "Fallback", "instrText", "delInstrText", "rt" -> {
          body.skip(in);
          open--;
        }
        default -> {}
      }
    }
  }

  private void character(Xml in, Style style) throws XMLStreamException {
    String name = in.name();
    int element = in.element();
    switch (name) {
      case "tab" -> piece.add(" ", Part.Look.PLAIN, element);
      case "noBreakHyphen" -> piece.add("-", Part.Look.PLAIN, element);
      case "br", "cr" -> {
        if (in.attribute("type") == null || in.attribute("type").equals("textWrapping")) {
          pieces.add(piece);
          piece = new Part();
        } else {
          piece.add(" ");
        }
      }
      case "t", "delText" -> {
        piece.add(in.content(), style.look(), element);
        return;
      }
      default -> {
        String id = name.substring(0, name.length() - "Reference".length()) + in.attribute("id");
        piece.refer(id, element);
        references.add(id);
      }
    }
    in.skip();
  }

  private Style runStyle(Xml in) throws XMLStreamException {
    Style look = new Style();
    Style named = Style.NONE;
    for (int e, open = 1; open > 0 && (e = in.next()) != END_DOCUMENT; ) {
      open += e == START_ELEMENT ? 1 : e == END_ELEMENT ? -1 : 0;
      if (e == START_ELEMENT) {
        if (in.name().equals("rStyle")) {
          named = styles.getOrDefault(in.attribute("val"), Style.NONE);
        } else if (in.name().equals("rPrChange") && tracked.accepts()) {
          in.skip();
          open--;
        } else if (in.name().equals("rPrChange")) {
          // what follows is how the text looked before
          look = new Style();
          named = Style.NONE;
        } else {
          look.property(in);
        }
      }
    }
    look.over(named);
    look.over(style);
    return look;
  }

  /** Adds what was read to the parts: one part, or more where lines were broken by hand. */
  void finish(List<Part> out) {
    pieces.add(piece);
    own.over(style);
    int rank = own.outline != null && own.outline < 9 ? own.outline + 1 : style.rank();
    boolean list = Boolean.TRUE.equals(own.listed);
    if (style.contents()) {
      return;
    }
    for (Part part : Breaks.join(pieces)) {
      part.paragraph = number;
      part.rank = rank;
      part.kind = list && rank < 0 ? Block.Kind.LIST_ITEM : Block.Kind.PARAGRAPH;
      out.add(part);
    }
  }
}
