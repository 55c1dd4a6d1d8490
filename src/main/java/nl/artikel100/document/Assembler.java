package nl.artikel100.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Makes a letter of the parts that a reader found: names the kinds, ranks the headings, lays the one text. */
final class Assembler {
  private static final int LETTERHEAD_TEXT = 2000;
  private static final int LETTERHEAD_LINE = 400;
  private static final int SHORT_LINE = 140;
  private static final int SENTENCE = 60;
  private final StringBuilder text = new StringBuilder();
  private final List<Block> blocks = new ArrayList<>();
  private final List<String> path = new ArrayList<>();
  private final List<Integer> pathLevels = new ArrayList<>();
  private final Map<String, Integer> anchors = new HashMap<>();
  private final Map<String, Integer> references = new HashMap<>();
  private final List<String> referred = new ArrayList<>();
  private final Origins origins;

  private Assembler(Origins origins) {
    this.origins = origins;
  }

  static Letter assemble(String name, String format, String sha256, Draft draft) {
    return assemble(name, format, sha256, draft, new Origins());
  }

  /** The same, and {@code origins} becomes the places of the letter's text in the source. */
  static Letter assemble(String name, String format, String sha256, Draft draft, Origins origins) {
    List<Part> body = new ArrayList<>();
    for (Part part : draft.body()) {
      if (!part.isEmpty()) {
        body.add(part);
      }
    }
    Assembler assembler = new Assembler(origins);
    List<Part> head = body.subList(0, letterhead(body));
    List<Part> rest = body.subList(head.size(), body.size());
    head.forEach(p -> p.kind = Block.Kind.LETTERHEAD);
    signature(rest);
    Headings.mark(rest);
    lists(rest);
    assembler.add(body);
    assembler.addNotes(draft.notes());
    return new Letter(
        name,
        format,
        sha256,
        draft.pages(),
        assembler.text.toString(),
        assembler.blocks,
        draft.reading());
  }

  // All up to the salutation; without one, the short lines at the top if they look like a
  // letterhead.
  private static int letterhead(List<Part> body) {
    int length = 0;
    for (int i = 0; i < body.size() && length < LETTERHEAD_TEXT; i++) {
      String line = body.get(i).text();
      if (Shapes.salutation(line)) {
        return i + 1;
      }
      if (line.length() > LETTERHEAD_LINE) {
        break;
      }
      length += line.length();
    }
    int end = 0;
    for (int i = 0; i < body.size(); i++) {
      String line = body.get(i).text();
      if (line.length() > SHORT_LINE * 2 || line.length() > SENTENCE && line.endsWith(".")) {
        break;
      }
      end = Shapes.letterhead(line) ? i + 1 : end;
    }
    return end;
  }

  private static void signature(List<Part> body) {
    boolean inside = false;
    for (Part part : body) {
      String line = part.text();
      inside =
          Shapes.signature(line)
              || inside
                  && part.rank < 0
                  && line.length() <= SHORT_LINE
                  && !(part.look() == Part.Look.BOLD && Shapes.number(line) > 0)
                  && !line.startsWith("Bijlage")
                  && (!Shapes.sentenceEnd(line) || line.endsWith(","));
      if (inside) {
        part.kind = Block.Kind.SIGNATURE;
      }
    }
  }

  // A bullet that was typed is no text of the letter either.
  private static void lists(List<Part> body) {
    for (Part part : body) {
      if (part.kind == Block.Kind.PARAGRAPH || part.kind == Block.Kind.LIST_ITEM) {
        int bullet = Shapes.bullet(part.text());
        if (bullet > 0) {
          part.kind = Block.Kind.LIST_ITEM;
          part.cut(bullet);
        }
      }
    }
  }

  private void add(List<Part> body) {
    var ranks = new TreeSet<Integer>();
    for (Part part : body) {
      if (part.kind == Block.Kind.HEADING) {
        ranks.add(part.rank);
      }
    }
    for (Part part : body) {
      int level = 0;
      if (part.kind == Block.Kind.HEADING) {
        level = ranks.headSet(part.rank).size() + 1;
        enter(level, part.text());
      } else if (part.kind == Block.Kind.SIGNATURE) {
        path.clear();
        pathLevels.clear();
      }
      int start = add(part, level, -1);
      for (Part.Ref ref : part.refs) {
        if (anchors.putIfAbsent(ref.note(), Math.min(start + ref.at(), text.length())) == null) {
          referred.add(ref.note());
          references.put(ref.note(), ref.element());
        }
      }
    }
  }

  private void enter(int level, String title) {
    while (!path.isEmpty() && pathLevels.get(path.size() - 1) >= level) {
      pathLevels.remove(path.size() - 1);
      path.remove(path.size() - 1);
    }
    path.add(title);
    pathLevels.add(level);
  }

  // In the order in which the body refers to them; those it does not refer to come last.
  private void addNotes(List<Part> notes) {
    path.clear();
    var left = new HashMap<String, List<Part>>();
    for (Part note : notes) {
      left.computeIfAbsent(note.note, id -> new ArrayList<>()).add(note);
    }
    for (String id : referred) {
      List<Part> named = left.remove(id);
      if (named != null) {
        named.forEach(note -> addNote(note, anchors.get(id)));
      }
    }
    for (Part note : notes) {
      if (left.containsKey(note.note)) {
        addNote(note, -1);
      }
    }
  }

  private void addNote(Part note, int anchor) {
    if (!note.isEmpty()) {
      note.kind = Block.Kind.FOOTNOTE;
      add(note, 0, anchor);
    }
  }

  private int add(Part part, int level, int anchor) {
    if (text.length() > 0) {
      text.append("\n\n");
    }
    int start = text.length();
    text.append(part.text());
    // A note stands in a part of its own; in the main part its reference stands for it.
    int reference = references.getOrDefault(part.note, 0);
    for (int i = start; i < text.length(); i++) {
      origins.put(i, part.note == null ? part.origin(i - start) : Origins.of(reference, 0));
    }
    var lines = new ArrayList<Place.Line>();
    part.lines.forEach(l -> lines.add(Part.moved(l, start)));
    var place = new Place(part.page, part.paragraph, anchor, lines);
    blocks.add(new Block(part.kind, level, start, text.length(), path, place));
    return start;
  }
}
