package nl.artikel100.document;

import static javax.xml.stream.XMLStreamConstants.END_DOCUMENT;
import static javax.xml.stream.XMLStreamConstants.END_ELEMENT;
import static javax.xml.stream.XMLStreamConstants.START_ELEMENT;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/** Text that a tracked change of an .odt file took out. */
final class OdtDeletion {
  private OdtDeletion() {}

  /** The paragraphs of a deletion; the first was the end of one in the text, the last the start of one. */
  static List<String> read(Xml in) throws XMLStreamException {
    var lines = new ArrayList<String>();
    for (int e, open = 1; open > 0 && (e = in.next()) != END_DOCUMENT; ) {
      open += e == START_ELEMENT ? 1 : e == END_ELEMENT ? -1 : 0;
      int last = lines.size() - 1;
      if (Xml.isText(e) && last >= 0) {
        lines.set(last, lines.get(last) + in.text());
      } else if (e == START_ELEMENT) {
        switch (in.name()) {
          case "p", "h" -> lines.add("");
          case "s", "tab" -> lines.set(last, lines.get(last) + " ");
          case "change-info", "annotation", "note" -> {
            in.skip();
            open--;
          }
          default -> {}
        }
      }
    }
    return lines;
  }

  /** Puts a deletion back where it was; the last of the pieces is the line being read. */
  static void putBack(List<String> deleted, List<Part> pieces) {
    for (int i = 0; i < deleted.size(); i++) {
      if (i > 0) {
        pieces.add(new Part());
      }
      pieces.get(pieces.size() - 1).add(deleted.get(i));
    }
  }
}
