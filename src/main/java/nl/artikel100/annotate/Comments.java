package nl.artikel100.annotate;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The comments of a .docx: those of art100 are taken out and put in, those of others stay. */
final class Comments {
  private static final String SIZE = "20";

  private final WordPackage word;

  Comments(WordPackage word) {
    this.word = word;
  }

  /**
   * Takes out the comments of art100 with their marks in the text. What a colleague replied to them stays, as a comment of
   * its own.
   *
   * @return how many there were
   */
  int removeOwn() throws IOException {
    Document comments = word.related("comments");
    if (comments == null) {
      return 0;
    }
    Set<String> ids = new HashSet<>();
    Set<String> paragraphs = new HashSet<>();
    for (Element comment : Dom.children(comments.getDocumentElement())) {
      if (Dom.attribute(comment, "author").equals(Annotator.AUTHOR)) {
        ids.add(Dom.attribute(comment, "id"));
        Dom.children(comment).forEach(p -> paragraphs.add(Dom.attribute(p, "paraId")));
        Dom.remove(comment);
      }
    }
    if (ids.isEmpty()) {
      return 0;
    }
    paragraphs.remove("");
    Joins joins = new Joins();
    removeMarks(word.main(), ids, joins);
    joins.join();
    removeFromThreads(paragraphs);
    if (Dom.children(comments.getDocumentElement()).isEmpty()) {
      word.remove("comments");
    }
    return ids.size();
  }

  private static void removeMarks(Document main, Set<String> ids, Joins joins) {
    for (Element element : Dom.all(main)) {
      boolean mark = element.getLocalName().startsWith("comment");
      if (mark && ids.contains(Dom.attribute(element, "id"))) {
        Element run = (Element) element.getParentNode();
        joins.add(element);
        Dom.remove(element);
        boolean empty =
            Dom.is(run, "r") && Dom.children(run).stream().allMatch(c -> Dom.is(c, "rPr"));
        if (empty) {
          joins.add(run);
          Dom.remove(run);
        }
      }
    }
  }

  /** Word keeps who replied to what, and when, in parts of their own, by the id of a comment's paragraph. */
  private void removeFromThreads(Set<String> paragraphs) throws IOException {
    Set<String> durable = new HashSet<>();
    for (String part : List.of("commentsExtended", "commentsIds", "commentsExtensible")) {
      Document threads = word.related(part);
      if (threads == null) {
        continue;
      }
      for (Element entry : Dom.children(threads.getDocumentElement())) {
        String id = Dom.attribute(entry, "durableId");
        if (paragraphs.contains(Dom.attribute(entry, "paraId")) || durable.contains(id)) {
          durable.add(id);
          durable.remove("");
          Dom.remove(entry);
        } else if (paragraphs.contains(Dom.attribute(entry, "paraIdParent"))) {
          entry.removeAttributeNS(entry.getNamespaceURI(), "paraIdParent");
        }
      }
      if (Dom.children(threads.getDocumentElement()).isEmpty()) {
        word.remove(part);
      }
    }
  }

  /**
   * Marks a stretch of the text as what a comment is about. Of comments on the same text the last is to be marked first.
   *
   * @param first run that it starts with
   * @param last run that it ends with; {@code first} or a later one
   * @param id number of the comment
   */
  static void mark(Element first, Element last, int id) {
    Element start = mark(first, "commentRangeStart", id);
    // the one that is marked later comes first
    Node at = first;
    while (Dom.is(at.getPreviousSibling(), "commentRangeStart")) {
      at = at.getPreviousSibling();
    }
    first.getParentNode().insertBefore(start, at);
    Element end = mark(first, "commentRangeEnd", id);
    last.getParentNode().insertBefore(end, last.getNextSibling());
    Element run = Dom.like(start, "r");
    run.appendChild(mark(first, "commentReference", id));
    end.getParentNode().insertBefore(run, end.getNextSibling());
  }

  /**
   * The lowest number that is higher than that of any comment and any note. LibreOffice 7 takes a comment with the number of
   * a footnote for that footnote, and shows the footnotes empty.
   */
  int nextId() throws IOException {
    int highest = -1;
    for (String kind : List.of("comments", "footnotes", "endnotes")) {
      for (Element entry : word.entries(kind)) {
        String id = Dom.attribute(entry, "id");
        highest = id.matches("\\d{1,9}") ? Math.max(highest, Integer.parseInt(id)) : highest;
      }
    }
    return highest + 1;
  }

  private static Element mark(Element near, String name, int id) {
    Element mark = Dom.like(near.getOwnerDocument().getDocumentElement(), name);
    Dom.attribute(mark, "id", String.valueOf(id));
    return mark;
  }

  /** Adds a comment; the number is used by no other. */
  void write(int id, Remark remark) throws IOException {
    Element comment = Dom.append(word.comments().getDocumentElement(), "comment");
    Dom.attribute(comment, "id", String.valueOf(id));
    Dom.attribute(comment, "author", Annotator.AUTHOR);
    Dom.attribute(comment, "initials", Annotator.INITIALS);
    Element title = Dom.append(comment, "p");
    Dom.append(Dom.append(title, "r"), "annotationRef");
    text(title, remark.title(), true);
    for (String paragraph : remark.paragraphs()) {
      text(Dom.append(comment, "p"), paragraph, false);
    }
  }

  private static void text(Element paragraph, String words, boolean bold) {
    Element run = Dom.append(paragraph, "r");
    Element look = Dom.append(run, "rPr");
    if (bold) {
      Dom.append(look, "b");
    }
    // the style of the letter's text may be large
    Dom.attribute(Dom.append(look, "sz"), "val", SIZE);
    Element text = Dom.append(run, "t");
    Dom.preserveSpace(text);
    text.setTextContent(words);
  }
}
