package nl.artikel100.annotate;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The parts of a .docx. Those that were opened for change are written anew, all others keep their content and place. */
final class WordPackage {
  private static final String TYPES = "[Content_Types].xml";

  /** The time that Word gives to every part: the same letter gives the same bytes. */
  private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

  private final List<String> names = new ArrayList<>();
  private final Map<String, byte[]> contents = new HashMap<>();
  private final Map<String, Document> opened = new HashMap<>();
  private final String main;

  /**
   * @param main name of the main part: {@code word/document.xml}
   */
  WordPackage(byte[] bytes, String main) throws IOException {
    this.main = main;
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry; (entry = in.getNextEntry()) != null; ) {
        contents.put(entry.getName(), in.readAllBytes());
        names.add(entry.getName());
      }
    }
  }

  /** The main part. */
  Document main() throws IOException {
    return open(main);
  }

  /** The part with this relation to the main part, such as {@code comments}, for change; null if there is none. */
  Document related(String kind) throws IOException {
    Element relation = relation(kind);
    return relation == null ? null : open(target(relation.getAttribute("Target")));
  }

  /** The elements under the root of the part with this relation, to look at only; empty if there is none. */
  List<Element> entries(String kind) throws IOException {
    Element relation = relation(kind);
    if (relation == null) {
      return List.of();
    }
    String name = target(relation.getAttribute("Target"));
    Document part = opened.get(name) == null ? Dom.parse(contents.get(name)) : opened.get(name);
    return Dom.children(part.getDocumentElement());
  }

  /** The comments, a new part where there is none. */
  Document comments() throws IOException {
    if (relation("comments") == null) {
      addComments();
    }
    return related("comments");
  }

  private Document open(String name) throws IOException {
    Document document = opened.get(name);
    if (document == null && contents.containsKey(name)) {
      document = Dom.parse(contents.get(name));
      opened.put(name, document);
    }
    return document;
  }

  private String folder() {
    return main.substring(0, main.lastIndexOf('/') + 1);
  }

  private String target(String target) {
    return target.startsWith("/") ? target.substring(1) : folder() + target;
  }

  private String relations() {
    return folder() + "_rels/" + main.substring(folder().length()) + ".rels";
  }

  private Element relation(String kind) throws IOException {
    Document relations = open(relations());
    if (relations != null) {
      for (Element relation : Dom.children(relations.getDocumentElement())) {
        if (relation.getAttribute("Type").endsWith("/" + kind)
            && contents.containsKey(target(relation.getAttribute("Target")))) {
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
    Document comments = Dom.create(root.getNamespaceURI(), "w:comments");
    put(name, comments);
    if (!contents.containsKey(relations())) {
      put(
          relations(),
          Dom.create(
              "http://schemas.openxmlformats.org/package/2006/relationships", "Relationships"));
    }
    Element all = open(relations()).getDocumentElement();
    Element relation = Dom.append(all, "Relationship");
    relation.setAttribute("Id", freeId(all));
    relation.setAttribute(
        "Type",
        (strict
                ? "http://purl.oclc.org/ooxml/officeDocument"
                : "http://schemas.openxmlformats.org/officeDocument/2006")
            + "/relationships/comments");
    relation.setAttribute("Target", name.substring(folder().length()));
    Document types = open(TYPES);
    if (types != null) {
      Element type = Dom.append(types.getDocumentElement(), "Override");
      type.setAttribute("PartName", "/" + name);
      type.setAttribute(
          "ContentType",
          "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml");
    }
  }

  private void put(String name, Document document) {
    names.add(name);
    contents.put(name, new byte[0]);
    opened.put(name, document);
  }

  private String free(String stem) {
    String name = stem + ".xml";
    for (int i = 1; contents.containsKey(folder() + name); i++) {
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
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (String name : names) {
        ZipEntry copy = new ZipEntry(name);
        copy.setTimeLocal(TIME);
        zip.putNextEntry(copy);
        Document changed = opened.get(name);
        zip.write(changed == null ? contents.get(name) : Dom.write(changed));
      }
    }
    return out.toByteArray();
  }
}
