package nl.artikel100.annotate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.artikel100.document.TextSource.Spot;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * The runs ({@code w:r}) of the main part, cut where a comment begins or ends. A cut copies the properties of the run and
 * loses no character.
 */
final class Runs {
  /** What a comment goes around as a whole where the text stands deeper: a text box, a formula, ruby text. */
  private static final Set<String> WHOLE = Set.of("r", "oMath", "oMathPara", "AlternateContent");

  private final List<Element> elements;

  /** The pieces that an element with text was cut into, by the offset at which they start. */
  private final Map<Element, TreeMap<Integer, Element>> pieces = new HashMap<>();

  /** Numbers the elements as they are now; to be made before anything changes. */
  Runs(Document main) {
    elements = Dom.all(main);
  }

  /** The run that starts with the character at this spot. */
  Element from(Spot spot) {
    Element element = elements.get(spot.element() - 1);
    cut(element, spot.offset());
    return run(piece(element, spot.offset()));
  }

  /** The run that ends with the character at this spot and the accents on it. */
  Element to(Spot spot) {
    Element element = elements.get(spot.element() - 1);
    Element piece = piece(element, spot.offset());
    String text = piece.getTextContent();
    int base = start(element, spot.offset());
    int end = spot.offset() + 1 - base;
    while (end < text.length()
        && Character.getType(text.charAt(end)) == Character.NON_SPACING_MARK) {
      end++;
    }
    cut(element, base + end);
    return run(piece(element, spot.offset()));
  }

  private Element piece(Element element, int offset) {
    TreeMap<Integer, Element> own = pieces.get(element);
    return own == null ? element : own.floorEntry(offset).getValue();
  }

  private int start(Element element, int offset) {
    TreeMap<Integer, Element> own = pieces.get(element);
    return own == null ? 0 : own.floorKey(offset);
  }

  /** The outermost run around a piece, below the outermost paragraph. */
  private static Element run(Element piece) {
    Element run = null;
    Element inParagraph = null;
    for (Node node = piece; node instanceof Element element; node = node.getParentNode()) {
      if (Dom.is(node, "p")) {
        inParagraph = run;
      } else if (WHOLE.contains(node.getLocalName())) {
        run = element;
      }
    }
    return inParagraph;
  }

  /** Makes a run end before this offset of an element and another start with it, unless that is so already. */
  private void cut(Element element, int offset) {
    Element piece = piece(element, offset);
    Element run = run(piece);
    if (piece.getParentNode() != run) {
      return;
    }
    int at = offset - start(element, offset);
    Node second = piece;
    if (at > 0 && at < piece.getTextContent().length()) {
      Element tail = divide(piece, at);
      pieces.computeIfAbsent(element, e -> new TreeMap<>(Map.of(0, e))).put(offset, tail);
      second = tail;
    } else if (at > 0) {
      second = piece.getNextSibling();
    }
    if (second != null && hasContentBefore(second)) {
      moveToNewRun(run, second);
    }
  }

  private static Element divide(Element piece, int at) {
    String text = piece.getTextContent();
    Element tail = (Element) piece.cloneNode(false);
    piece.setTextContent(text.substring(0, at));
    tail.setTextContent(text.substring(at));
    for (Element half : List.of(piece, tail)) {
      Dom.preserveSpace(half);
    }
    piece.getParentNode().insertBefore(tail, piece.getNextSibling());
    return tail;
  }

  private static boolean hasContentBefore(Node node) {
    for (Node n = node.getPreviousSibling(); n != null; n = n.getPreviousSibling()) {
      if (n instanceof Element && !Dom.is(n, "rPr")) {
        return true;
      }
    }
    return false;
  }

  private static void moveToNewRun(Element run, Node first) {
    Element next = (Element) run.cloneNode(false);
    for (Element child : Dom.children(run)) {
      if (Dom.is(child, "rPr")) {
        next.appendChild(child.cloneNode(true));
      }
    }
    for (Node node = first; node != null; ) {
      Node following = node.getNextSibling();
      next.appendChild(node);
      node = following;
    }
    run.getParentNode().insertBefore(next, run.getNextSibling());
  }
}
