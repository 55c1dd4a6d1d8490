package nl.artikel100.document;

import java.io.ByteArrayInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Walks through an XML part without trusting it: no DTD, no entity from outside, limited depth. Elements are known by
 * their local name; the formats read here use no two namespaces with the same name where that matters, and this way
 * the strict and the transitional form of a format are one.
 */
final class Xml {
  private static final int DEEPEST = 256;
  private static final XMLInputFactory FACTORY = factory();
  private final XMLStreamReader reader;
  private int depth;
  private int elements;
  private int characters;
  private int textOffset;

  Xml(byte[] bytes) throws XMLStreamException {
    reader = FACTORY.createXMLStreamReader(new ByteArrayInputStream(bytes));
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    return factory;
  }

  /** The next event, one of {@link XMLStreamConstants}; {@code END_DOCUMENT} at the end. */
  int next() throws XMLStreamException {
    if (!reader.hasNext()) {
      return XMLStreamConstants.END_DOCUMENT;
    }
    int event = reader.next();
    if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
      throw new XMLStreamException("DTD");
    }
    if (isText(event)) {
      textOffset = characters;
      characters += reader.getTextLength();
    }
    if (event == XMLStreamConstants.START_ELEMENT) {
      elements++;
      characters = 0;
      if (++depth > DEEPEST) {
        throw new XMLStreamException("depth");
      }
    }
    if (event == XMLStreamConstants.END_ELEMENT) {
      depth--;
    }
    return event;
  }

  /** Goes on to the end of the element whose start was read last, past all inside it. */
  void skip() throws XMLStreamException {
    for (int open = 1; open > 0; ) {
      int event = next();
      open += event == XMLStreamConstants.START_ELEMENT ? 1 : 0;
      open -= event == XMLStreamConstants.END_ELEMENT ? 1 : 0;
    }
  }

  /** Number of the element whose start was read last: the root is 1, the others follow in document order. */
  int element() {
    return elements;
  }

  /** How many characters stand between the start of the last element ({@link #element()}) and the text that was read last. */
  int textOffset() {
    return textOffset;
  }

  /** Local name of the element. */
  String name() {
    return reader.getLocalName();
  }

  /** Namespace of the element, or the empty string. */
  String namespace() {
    String uri = reader.getNamespaceURI();
    return uri == null ? "" : uri;
  }

  /** Value of the attribute with this local name, or null. */
  String attribute(String name) {
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      if (reader.getAttributeLocalName(i).equals(name)) {
        return reader.getAttributeValue(i);
      }
    }
    return null;
  }

  /** All text up to the end of the element whose start was read last. */
  String content() throws XMLStreamException {
    var text = new StringBuilder();
    for (int open = 1; open > 0; ) {
      int event = next();
      open += event == XMLStreamConstants.START_ELEMENT ? 1 : 0;
      open -= event == XMLStreamConstants.END_ELEMENT ? 1 : 0;
      if (isText(event)) {
        text.append(text());
      }
    }
    return text.toString();
  }

  static boolean isText(int event) {
    return event == XMLStreamConstants.CHARACTERS
        || event == XMLStreamConstants.CDATA
        || event == XMLStreamConstants.SPACE;
  }

  /** The characters of a text event. */
  String text() {
    return reader.getText();
  }
}
