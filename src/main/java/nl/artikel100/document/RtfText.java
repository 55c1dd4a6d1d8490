package nl.artikel100.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The text of an RTF file as it comes in, put together to parts. */
final class RtfText {
  /** What holds inside one group. */
  static final class State {
    boolean skip;
    int after = 1;
    private boolean hidden;
    private boolean deleted;
    private boolean inserted;
    private boolean bold;
    private boolean italic;
    private boolean underlined;
    private boolean table;
    private boolean list;
    private boolean styles;
    private boolean opensNote;
    private int style;
    private int outline = -1;

    State copy() {
      State copy = new State();
      copy.skip = skip;
      copy.after = after;
      copy.hidden = hidden;
      copy.deleted = deleted;
      copy.inserted = inserted;
      copy.bold = bold;
      copy.italic = italic;
      copy.underlined = underlined;
      copy.table = table;
      copy.list = list;
      copy.styles = styles;
      copy.style = style;
      copy.outline = outline;
      return copy;
    }

    private Part.Look look() {
      return bold
          ? Part.Look.BOLD
          : underlined ? Part.Look.UNDERLINED : italic ? Part.Look.ITALIC : Part.Look.PLAIN;
    }
  }

  private final Draft draft = new Draft();
  private final Tracked tracked;
  private final Map<Integer, Style> styles = new HashMap<>();
  private final StringBuilder styleName = new StringBuilder();
  private List<Part> lines = lines();
  private List<Part> outside;
  private final List<Part> cell = new ArrayList<>();
  private final List<List<Part>> row = new ArrayList<>();
  private Part note;
  private int paragraphs;

  RtfText(Changes changes) {
    tracked = new Tracked(changes);
  }

  private static List<Part> lines() {
    var lines = new ArrayList<Part>();
    lines.add(new Part());
    return lines;
  }

  private Part line() {
    return lines.get(lines.size() - 1);
  }

  /** Takes in characters of the text. */
  void add(String text, State state) {
    if (state.skip) {
      return;
    }
    if (state.styles) {
      styleName.append(text);
    } else if (!state.hidden && !left(state)) {
      line().add(text, state.look());
    }
  }

  private boolean left(State state) {
    return state.deleted && tracked.leavesDeleted() || state.inserted && tracked.leavesInserted();
  }

  /** Takes in a control word; {@code number} is 1 where it has none. */
  void word(String word, int number, boolean numbered, State state) {
    boolean on = number != 0;
    switch (word) {
      case "stylesheet" -> state.styles = true;
      case "s" -> state.style = number;
      case "outlinelevel" -> state.outline = number;
      case "ls" -> state.list = on;
      case "intbl" -> state.table = true;
      case "b" -> state.bold = on;
      case "i" -> state.italic = on;
      case "ul", "uldb", "ulw" -> state.underlined = on;
      case "ulnone" -> state.underlined = false;
      case "v" -> state.hidden = on;
      case "deleted" -> state.deleted = on;
      case "revised" -> state.inserted = on;
      case "plain" -> {
        state.bold = false;
        state.italic = false;
        state.underlined = false;
        state.hidden = false;
        state.deleted = false;
        state.inserted = false;
      }
      case "pard" -> {
        state.style = 0;
        state.outline = -1;
        state.table = false;
        state.list = false;
      }
      case "footnote" -> openNote(state);
      case "tab" -> add(" ", state);
      case "emdash" -> add("—", state);
      case "endash" -> add("–", state);
      case "lquote" -> add("‘", state);
      case "rquote" -> add("’", state);
      case "ldblquote" -> add("“", state);
      case "rdblquote" -> add("”", state);
      case "bullet" -> add("•", state);
      default -> breaks(word, state);
    }
  }

  private void breaks(String word, State state) {
    if (state.skip) {
      return;
    }
    switch (word) {
      case "par", "sect" -> paragraph(state);
      case "line" -> lines.add(new Part());
      case "cell", "nestcell" -> {
        paragraph(state);
        row.add(List.copyOf(cell));
        cell.clear();
      }
      case "row", "nestrow" -> {
        Rows.add(List.copyOf(row), paragraphs, draft.body());
        row.clear();
      }
      default -> {}
    }
  }

  private void openNote(State state) {
    if (state.skip || note != null) {
      return;
    }
    note = new Part();
    note.note = "n" + draft.notes().size();
    line().refer(note.note);
    state.opensNote = true;
    outside = lines;
    lines = lines();
  }

  /** Takes in the end of a group. */
  void closed(State inner, State around) {
    if (inner.styles) {
      name(inner);
    }
    if (inner.opensNote) {
      paragraph(inner);
      draft.notes().add(note);
      note = null;
      lines = outside;
    }
  }

  private void name(State inner) {
    String name = styleName.toString().strip();
    styleName.setLength(0);
    Style style = new Style();
    style.name = name.endsWith(";") ? name.substring(0, name.length() - 1) : name;
    style.outline = inner.outline >= 0 ? inner.outline : null;
    styles.putIfAbsent(inner.style, style);
  }

  /** Ends a paragraph. */
  void paragraph(State state) {
    if (state.skip) {
      return;
    }
    paragraphs++;
    List<Part> parts = Breaks.join(lines);
    lines = lines();
    Style style = styles.getOrDefault(state.style, Style.NONE);
    int rank = state.outline >= 0 && state.outline < 9 ? state.outline + 1 : style.rank();
    if (note != null) {
      parts.forEach(part -> note.join(part, " "));
      note.paragraph = note.paragraph == 0 ? paragraphs : note.paragraph;
    } else if (!style.contents()) {
      for (Part part : parts) {
        part.rank = rank;
        part.paragraph = paragraphs;
        part.kind = state.list && rank < 0 ? Block.Kind.LIST_ITEM : Block.Kind.PARAGRAPH;
        (state.table ? cell : draft.body()).add(part);
      }
    }
  }

  /** All that was read. */
  Draft finish() {
    paragraph(new State());
    return draft.read(tracked.reading());
  }
}
