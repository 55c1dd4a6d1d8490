package nl.artikel100.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.artikel100.document.pdf.PdfLabels;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Reads a page of HTML, as saved by a word processor or published. */
final class HtmlReader {
  private static final Set<String> IGNORED =
      Set.of(
          "script",
          "style",
          "head",
          "nav",
          "header",
          "footer",
          "template",
          "noscript",
          "button",
          "form",
          "svg");
  private static final String NUMBER = "\\s*\\[?\\(?(\\d{1,3}|\\*{1,3})\\)?]?\\s*";
  private final Draft draft = new Draft();
  private final Map<Element, String> references = new IdentityHashMap<>();
  private final Map<Element, String> notes = new IdentityHashMap<>();
  private int paragraphs;

  private HtmlReader() {}

  static Draft read(byte[] bytes) throws IOException {
    Document page = Jsoup.parse(new ByteArrayInputStream(bytes), null, "");
    var reader = new HtmlReader();
    reader.findNotes(page);
    var sink = reader.new Sink(reader.draft.body());
    reader.walk(page.body(), sink, Part.Look.PLAIN);
    sink.flush();
    return reader.draft;
  }

  // A link with a number for its text that leads to a place further on.
  private void findNotes(Document page) {
    var order = new IdentityHashMap<Element, Integer>();
    var places = new HashMap<String, Element>();
    for (Element element : page.getAllElements()) {
      order.put(element, order.size());
      if (element.hasAttr("id")) {
        places.putIfAbsent(element.id(), element);
      }
    }
    page.select("[name]").forEach(e -> places.putIfAbsent(e.attr("name"), e));
    for (Element link : page.select("a[href^=#]")) {
      String id = link.attr("href").substring(1);
      if (id.isEmpty() || !link.text().matches(NUMBER)) {
        continue;
      }
      Element target = places.get(id);
      Element note = target == null ? null : target.closest("li, aside, dd, div[id], p, div");
      if (note != null && order.get(target) > order.get(link) && !note.equals(page.body())) {
        references.put(link, id);
        notes.put(note, id);
      }
    }
  }

  private void walk(Node node, Sink sink, Part.Look look) {
    for (Node child : node.childNodes()) {
      if (child instanceof TextNode text) {
        sink.part.add(text.getWholeText(), look);
      } else if (child instanceof Element element) {
        element(element, sink, look);
      }
    }
  }

  private void element(Element element, Sink sink, Part.Look look) {
    String name = element.normalName();
    String style = element.attr("style").replace(" ", "");
    String title = element.attr("title");
    if (IGNORED.contains(name)
        || element.hasAttr("hidden")
        || style.contains("display:none")
        || name.equals("div") && (title.equals("header") || title.equals("footer"))) {
      return;
    }
    if (notes.containsKey(element)) {
      note(element);
    } else if (references.containsKey(element)) {
      sink.part.refer(references.get(element));
    } else if (name.equals("br")) {
      sink.line();
    } else if (name.equals("tr") && !layout(element)) {
      sink.flush();
      row(element);
    } else if (element.isBlock() || name.equals("td") || name.equals("th")) {
      sink.flush();
      sink.item |= name.equals("li");
      sink.rank = name.matches("h[1-6]") ? name.charAt(1) - '0' : sink.rank;
      walk(element, sink, look(element, name, style, look));
      sink.flush();
      sink.rank = -1;
      sink.item &= !name.equals("li");
    } else {
      walk(element, sink, look(element, name, style, look));
    }
  }

  private static Part.Look look(Element element, String name, String style, Part.Look around) {
    if (name.equals("b") || name.equals("strong") || style.contains("font-weight:bold")) {
      return Part.Look.BOLD;
    }
    if (around == Part.Look.PLAIN) {
      return switch (name) {
        case "u" -> Part.Look.UNDERLINED;
        case "i", "em" -> Part.Look.ITALIC;
        default -> Part.Look.PLAIN;
      };
    }
    return around;
  }

  // A cell with headings or tables in it is a means to lay out the page.
  private static boolean layout(Element row) {
    return row.selectFirst("h1, h2, h3, h4, h5, h6, table") != null || row.childrenSize() < 2;
  }

  private void row(Element row) {
    var cells = new ArrayList<List<Part>>();
    for (Element cell : row.children()) {
      var parts = new ArrayList<Part>();
      var sink = new Sink(parts);
      walk(cell, sink, Part.Look.PLAIN);
      sink.flush();
      cells.add(parts);
    }
    Rows.add(cells, ++paragraphs, draft.body());
  }

  private void note(Element element) {
    var parts = new ArrayList<Part>();
    var sink = new Sink(parts);
    String id = notes.remove(element);
    walk(element, sink, Part.Look.PLAIN);
    sink.flush();
    Part note = new Part();
    note.note = id;
    note.paragraph = ++paragraphs;
    parts.forEach(part -> note.join(part, " "));
    // The number that leads back to the reference.
    note.cut(PdfLabels.length(note.text()));
    draft.notes().add(note);
  }

  /** Collects text until a block ends. */
  private final class Sink {
    private final List<Part> out;
    private final List<Part> lines = new ArrayList<>();
    private Part part = new Part();
    private boolean item;
    private int rank = -1;

    Sink(List<Part> out) {
      this.out = out;
    }

    void line() {
      lines.add(part);
      part = new Part();
    }

    void flush() {
      line();
      List<Part> joined = Breaks.join(lines);
      lines.clear();
      if (!joined.isEmpty()) {
        paragraphs++;
      }
      for (Part block : joined) {
        block.kind = item ? Block.Kind.LIST_ITEM : Block.Kind.PARAGRAPH;
        block.rank = rank;
        block.paragraph = paragraphs;
        item = false;
        out.add(block);
      }
    }
  }
}
