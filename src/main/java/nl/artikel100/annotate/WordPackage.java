package nl.artikel100.annotate;

import java.io.IOException;
import java.util.List;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The parts of a .docx and their relations to the main part. */
final class WordPackage {
  private static final String TYPES = "[Content_Types].xml";

  private final Parts parts;
  private final String main;

  /**
   * @param main name of the main part: {@code word/document.xml}
   */
  WordPackage(byte[] bytes, String main) throws IOException {
    this.main = main;
    this.parts = new Parts(bytes);
  }

  /** The main part. */
  Document main() throws IOException {
    Document document = parts.open(main);
    if (document.getDocumentElement().getNamespaceURI() == null) {
      // can be read, but no program would show comments in it
      throw new IOException("namespace");
    }
    return document;
  }

  /** The part with this relation to the main part, such as {@code comments}, for change; null if there is none. */
  Document related(String kind) throws IOException {
    Element relation = relation(kind);
    return relation == null ? null : parts.open(target(relation));
  }

  /** The elements under the root of the part with this relation, to look at only; empty if there is none. */
  List<Element> entries(String kind) throws IOException {
    Element relation = relation(kind);
    return relation == null
        ? List.of()
        : Dom.children(parts.look(target(relation)).getDocumentElement());
  }

  /** The comments, a new part where there is none. */
  Document comments() throws IOException {
    if (relation("comments") == null) {
      addComments();
    }
    return related("comments");
  }

  /** Takes out the part with this relation, and all that tells of it. */
  void remove(String kind) throws IOException {
    Element relation = relation(kind);
    if (relation != null) {
      String name = target(relation);
      parts.remove(name);
      parts.remove(relations(name));
      Dom.remove(relation);
      Document types = parts.open(TYPES);
      if (types != null) {
        for (Element type : Dom.children(types.getDocumentElement())) {
          if (type.getAttribute("PartName").equals("/" + name)) {
            Dom.remove(type);
          }
        }
      }
    }
  }

  private String folder() {
    return main.substring(0, main.lastIndexOf('/') + 1);
  }

  private String target(Element relation) {
    String target = relation.getAttribute("Target");
    return target.startsWith("/") ? target.substring(1) : folder() + target;
  }

  private static String relations(String part) {
    int name = part.lastIndexOf('/') + 1;
    return part.substring(0, name) + "_rels/" + part.substring(name) + ".rels";
  }

  private Element relation(String kind) throws IOException {
    Document relations = parts.open(relations(main));
    if (relations != null) {
      for (Element relation : Dom.children(relations.getDocumentElement())) {
        if (relation.getAttribute("Type").endsWith("/" + kind) && parts.has(target(relation))) {
          return relation;
        }
      }
    }
    return null;
  }

  private void addComments() throws IOException {
    Element root = main().getDocumentElement();
    boolean strict = root.getNamespaceURI().startsWith("http://purl.oclc.org/");
    String name = folder() + free("comments");
    parts.put(name, Dom.create(root.getNamespaceURI(), "w:comments"));
    if (!parts.has(relations(main))) {
      parts.put(
          relations(main),
          Dom.create(
              "http://schemas.openxmlformats.org/package/2006/relationships", "Relationships"));
    }
    Element all = parts.open(relations(main)).getDocumentElement();
    Element relation = Dom.append(all, "Relationship");
    relation.setAttribute("Id", freeId(all));
    relation.setAttribute(
        "Type",
        (strict
                ? "http://purl.oclc.org/ooxml/officeDocument"
                : "http://schemas.openxmlformats.org/officeDocument/2006")
            + "/relationships/comments");
    relation.setAttribute("Target", name.substring(folder().length()));
    Document types = parts.open(TYPES);
    if (types != null) {
      Element type = Dom.append(types.getDocumentElement(), "Override");
      type.setAttribute("PartName", "/" + name);
      type.setAttribute(
          "ContentType",
          "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml");
    }
  }

  private String free(String stem) {
    String name = stem + ".xml";
    for (int i = 1; parts.has(folder() + name); i++) {
      name = stem + i + ".xml";
    }
    return name;
  }

  private static String freeId(Element relations) {
    int number = 1;
    List<String> taken =
        Dom.children(relations).stream().map(relation -> relation.getAttribute("Id")).toList();
    while (taken.contains("rId" + number)) {
      number++;
    }
    return "rId" + number;
  }

  /** The package as it is now. */
  byte[] bytes() throws IOException {
    return parts.bytes();
  }
}
