package nl.artikel100.annotate;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Joins the runs of a Word file that were cut for a comment, once the comment is gone. */
final class Joins {
  /** The runs that came after a mark of a comment. */
  private final Set<Element> later = new LinkedHashSet<>();

  /** Notes that an element is about to be taken out. */
  void add(Element mark) {
    later.remove(mark);
    Node next = mark.getNextSibling();
    while (next != null && !Dom.is(next, "r")) {
      next = next.getNextSibling();
    }
    if (next != null) {
      later.add((Element) next);
    }
  }

  /** Joins each noted run with the one before it, where they look the same. */
  void join() {
    for (Element run : later) {
      if (Dom.is(run.getPreviousSibling(), "r") && run.getParentNode() != null) {
        join((Element) run.getPreviousSibling(), run);
      }
    }
  }

  private static void join(Element first, Element second) {
    if (!look(first).isEqualNode(look(second))) {
      return;
    }
    List<Element> added =
        Dom.children(second).stream().filter(child -> !Dom.is(child, "rPr")).toList();
    Node last = first.getLastChild();
    for (Element child : added) {
      boolean text = child == added.get(0) && Dom.is(child, "t") && Dom.is(last, "t");
      if (text) {
        String both = last.getTextContent() + child.getTextContent();
        last.setTextContent(both);
        if (both.equals(both.strip())) {
          ((Element) last).removeAttributeNS(javax.xml.XMLConstants.XML_NS_URI, "space");
        }
      } else {
        first.appendChild(child);
      }
    }
    Dom.remove(second);
  }

  // The run without what stands in it.
  private static Element look(Element run) {
    Element look = (Element) run.cloneNode(false);
    for (Element child : Dom.children(run)) {
      if (Dom.is(child, "rPr")) {
        look.appendChild(child.cloneNode(true));
      }
    }
    return look;
  }
}
