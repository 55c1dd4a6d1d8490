package nl.artikel100.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import nl.artikel100.document.TextSource.Spot;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/** Finds places in the text of an .odt, and cuts the text there. A cut loses no character. */
final class OdtSpots {
  /** Where a comment may stand. */
  private static final Set<String> OPEN = Set.of("p", "h", "span", "a", "meta", "meta-field");

  private final List<Element> elements;

  /** By number of the element: the pieces of text up to the start of the next one, by how much text stands before them. */
  private final List<TreeMap<Integer, Text>> pieces = new ArrayList<>();

  /** Counts all as it is now; to be made before anything changes. */
  OdtSpots(Document content) {
    elements = Dom.all(content);
    count(content.getDocumentElement());
  }

  private int count(Element element) {
    pieces.add(new TreeMap<>());
    int length = 0;
    for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Text text) {
        pieces.get(pieces.size() - 1).put(length, text);
        length += text.getLength();
      } else if (node instanceof Element child) {
        length = count(child);
      }
    }
    return length;
  }

  /** The node that starts with the character at this spot. */
  Node from(Spot spot) {
    if (isNote(spot)) {
      return elements.get(spot.element() - 1);
    }
    return open(cut(spot.element(), spot.offset()));
  }

  /** The node that ends with the character at this spot and the accents on it. */
  Node to(Spot spot) {
    if (isNote(spot)) {
      return elements.get(spot.element() - 1);
    }
    TreeMap<Integer, Text> own = pieces.get(spot.element() - 1);
    var entry = own.floorEntry(spot.offset());
    String text = entry.getValue().getData();
    int end = spot.offset() + 1;
    while (end - entry.getKey() < text.length()
        && Character.getType(text.charAt(end - entry.getKey())) == Character.NON_SPACING_MARK) {
      end++;
    }
    if (end - entry.getKey() < text.length()) {
      cut(spot.element(), end);
    }
    return open(entry.getValue());
  }

  private boolean isNote(Spot spot) {
    return Dom.is(elements.get(spot.element() - 1), "note");
  }

  private Text cut(int element, int offset) {
    TreeMap<Integer, Text> own = pieces.get(element - 1);
    var entry = own.floorEntry(offset);
    int at = offset - entry.getKey();
    if (at == 0) {
      return entry.getValue();
    }
    Text tail = entry.getValue().splitText(at);
    own.put(offset, tail);
    return tail;
  }

  private static Node open(Node node) {
    Node open = node;
    while (!OPEN.contains(open.getParentNode().getLocalName())) {
      open = open.getParentNode();
    }
    return open;
  }
}
