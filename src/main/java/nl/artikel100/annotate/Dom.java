package nl.artikel100.annotate;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** Reads, walks and writes XML trees; without DTD and without anything from outside. */
final class Dom {
  private static final String HEAD =
      "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

  private Dom() {}

  static Document parse(byte[] xml) throws IOException {
    try {
      return builder().parse(new ByteArrayInputStream(xml));
    } catch (SAXException e) {
      throw new IOException(e);
    }
  }

  /** A document with nothing but its root. */
  static Document create(String namespace, String name) {
    Document document = builder().newDocument();
    document.appendChild(document.createElementNS(namespace, name));
    return document;
  }

  private static DocumentBuilder builder() {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
    try {
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      DocumentBuilder builder = factory.newDocumentBuilder();
      builder.setErrorHandler(null);
      return builder;
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException(e);
    }
  }

  static byte[] write(Document document) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(HEAD.getBytes(StandardCharsets.UTF_8));
    try {
      Transformer writer = TransformerFactory.newDefaultInstance().newTransformer();
      writer.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
      writer.transform(new DOMSource(document), new StreamResult(out));
    } catch (TransformerException e) {
      throw new IOException(e);
    }
    return out.toByteArray();
  }

  /** All elements in document order; the first is the root. */
  static List<Element> all(Document document) {
    List<Element> all = new ArrayList<>();
    for (Node node = document.getDocumentElement(); node != null; node = next(node)) {
      if (node instanceof Element element) {
        all.add(element);
      }
    }
    return all;
  }

  private static Node next(Node node) {
    if (node.getFirstChild() != null) {
      return node.getFirstChild();
    }
    Node up = node;
    while (up != null && up.getNextSibling() == null) {
      up = up.getParentNode();
    }
    return up == null ? null : up.getNextSibling();
  }

  /** The elements right under an element. */
  static List<Element> children(Element parent) {
    List<Element> children = new ArrayList<>();
    for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element element) {
        children.add(element);
      }
    }
    return children;
  }

  /** Adds an element at the end of another, in the same namespace and with the same prefix. */
  static Element append(Element parent, String name) {
    Element child = like(parent, name);
    parent.appendChild(child);
    return child;
  }

  /** A new element in the namespace of another, with the same prefix. */
  static Element like(Element other, String name) {
    String prefix = other.getPrefix() == null ? "" : other.getPrefix() + ":";
    return other.getOwnerDocument().createElementNS(other.getNamespaceURI(), prefix + name);
  }

  static boolean is(Node node, String name) {
    return node instanceof Element && name.equals(node.getLocalName());
  }

  /** Value of the attribute with this local name whatever its prefix; empty if absent. */
  static String attribute(Element element, String name) {
    for (int i = 0; i < element.getAttributes().getLength(); i++) {
      Node attribute = element.getAttributes().item(i);
      if (name.equals(attribute.getLocalName())) {
        return attribute.getNodeValue();
      }
    }
    return "";
  }

  /** Sets an attribute in the namespace of its element. */
  static void attribute(Element element, String name, String value) {
    String prefix = element.getPrefix() == null ? "w" : element.getPrefix();
    element.setAttributeNS(element.getNamespaceURI(), prefix + ":" + name, value);
  }

  /** Keeps the space at the begin and the end of an element's text. */
  static void preserveSpace(Element element) {
    element.setAttributeNS(XMLConstants.XML_NS_URI, "xml:space", "preserve");
  }

  static void remove(Node node) {
    node.getParentNode().removeChild(node);
  }
}
