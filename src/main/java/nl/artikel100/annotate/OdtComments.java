package nl.artikel100.annotate;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.artikel100.document.DocumentException;
import nl.artikel100.document.Letter;
import nl.artikel100.document.TextSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The comments of art100 in an .odt (ISO/IEC 26300, {@code office:annotation}). */
final class OdtComments {
  private static final String MAIN = "content.xml";
  private static final String OFFICE = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";
  private static final String TEXT = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";
  private static final String META = "urn:oasis:names:tc:opendocument:xmlns:meta:1.0";
  private static final String CREATOR = "http://purl.org/dc/elements/1.1/";

  private OdtComments() {}

  static byte[] write(Letter letter, byte[] odt, List<Remark> remarks)
      throws IOException, DocumentException {
    TextSource source = TextSource.read(letter.name(), odt, letter.reading().changes());
    Parts parts = new Parts(odt);
    Document content = parts.open(source.part());
    OdtSpots spots = new OdtSpots(content);
    List<Element> own = own(content);
    int number = 0;
    for (Remark remark : remarks) {
      String name = "art100-" + ++number;
      Anchor anchor = Anchor.of(remark, source);
      Node first = spots.from(anchor.first());
      first.getParentNode().insertBefore(comment(content, name, remark), first);
      Node last = spots.to(anchor.last());
      Element end = content.createElementNS(OFFICE, "office:annotation-end");
      end.setAttributeNS(OFFICE, "office:name", name);
      last.getParentNode().insertBefore(end, last.getNextSibling());
    }
    // taken out last: the places were counted with them in the text
    remove(content, own);
    return parts.bytes();
  }

  private static Element comment(Document content, String name, Remark remark) {
    Element comment = content.createElementNS(OFFICE, "office:annotation");
    comment.setAttributeNS(OFFICE, "office:name", name);
    line(comment, CREATOR, "dc:creator", Annotator.AUTHOR);
    line(comment, META, "meta:creator-initials", Annotator.INITIALS);
    line(comment, TEXT, "text:p", remark.title());
    remark.paragraphs().forEach(paragraph -> line(comment, TEXT, "text:p", paragraph));
    return comment;
  }

  private static void line(Element comment, String namespace, String name, String words) {
    Element line = comment.getOwnerDocument().createElementNS(namespace, name);
    line.setTextContent(words);
    comment.appendChild(line);
  }

  static Annotator.Copy strip(byte[] odt) throws IOException {
    Parts parts = new Parts(odt);
    List<Element> own = own(parts.open(MAIN));
    if (own.isEmpty()) {
      return new Annotator.Copy(odt, 0);
    }
    remove(parts.open(MAIN), own);
    int comments = (int) own.stream().filter(e -> Dom.is(e, "annotation")).count();
    return new Annotator.Copy(parts.bytes(), comments);
  }

  /** The comments of art100 and the marks where they end. */
  private static List<Element> own(Document content) {
    List<Element> own = new ArrayList<>();
    Set<String> names = new HashSet<>();
    for (Element element : Dom.all(content)) {
      boolean ours =
          Dom.is(element, "annotation")
              ? Dom.children(element).stream()
                  .anyMatch(
                      c -> Dom.is(c, "creator") && c.getTextContent().equals(Annotator.AUTHOR))
              : Dom.is(element, "annotation-end") && names.contains(Dom.attribute(element, "name"));
      if (ours) {
        own.add(element);
        names.add(Dom.attribute(element, "name"));
      }
    }
    return own;
  }

  private static void remove(Document content, List<Element> own) {
    own.forEach(Dom::remove);
    content.getDocumentElement().normalize();
  }
}
