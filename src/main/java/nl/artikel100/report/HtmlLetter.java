package nl.artikel100.report;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.artikel100.document.Block;
import nl.artikel100.document.Letter;

/** The letter itself, with the quoted passages marked and each mark linked to the criteria it was quoted for. */
final class HtmlLetter {
  private static final int FIRST_HEADING = 3;
  private static final int LAST_HEADING = 6;
  private static final Set<Block.Kind> EDITABLE =
      Set.of(Block.Kind.PARAGRAPH, Block.Kind.LIST_ITEM, Block.Kind.FOOTNOTE);

  private final Html html;
  private final Words words;
  private final Letter letter;
  private final Passages passages;
  private final TreeMap<Integer, List<Integer>> notes = new TreeMap<>();
  private String group = "";
  private boolean editable;
  private int page;
  private int note;

  HtmlLetter(Html html, Words words, Letter letter, Passages passages) {
    this.html = html;
    this.words = words;
    this.letter = letter;
    this.passages = passages;
    int number = 0;
    for (Block block : letter.blocks()) {
      if (block.kind() == Block.Kind.FOOTNOTE) {
        number++;
        if (block.place().anchor() >= 0) {
          notes.computeIfAbsent(block.place().anchor(), a -> new ArrayList<>()).add(number);
        }
      }
    }
  }

  void write(boolean withButtons) {
    editable = withButtons;
    html.open(
        "aside", "class", "letter", "id", "brief", "aria-labelledby", "h-brief", "tabindex", "0");
    html.open("div", "class", "letter-head");
    html.leaf("h2", words.get("letter"), "id", "h-brief");
    html.leaf(
        "p", words.get("letter.hint") + (editable ? " " + words.get("letter.hint.edit") : ""));
    html.close();
    html.open("div", "class", "sheet", "lang", "nl");
    for (int i = 0; i < letter.blocks().size(); i++) {
      block(i, letter.blocks().get(i));
    }
    group("");
    html.close().close();
  }

  /** A rule for every passage that is shown in pieces, so that following a link lights up all of it. */
  String targetRules() {
    StringBuilder rules = new StringBuilder();
    for (Passages.Passage p : passages.all()) {
      rules
          .append(rules.length() == 0 ? "" : ",")
          .append(".page:has(#")
          .append(p.id())
          .append(":target) .")
          .append(p.id());
    }
    return rules.length() == 0 ? "" : rules + "{background:var(--target)}\n";
  }

  private void block(int index, Block block) {
    turnPage(block);
    String id = "b" + index;
    switch (block.kind()) {
      case HEADING -> {
        group("");
        int level = Math.min(FIRST_HEADING + Math.max(block.level(), 1) - 1, LAST_HEADING);
        runs(index, "h" + level, "id", id);
      }
      case LIST_ITEM -> {
        group("ul");
        runs(index, "li", "id", id);
      }
      case TABLE_ROW -> {
        group("table");
        html.open("tr", "id", id);
        runs(index, "td");
        html.close();
      }
      case FOOTNOTE -> {
        group("ol");
        note++;
        runs(index, "li", "id", id, "class", "note", "value", String.valueOf(note));
      }
      case LETTERHEAD -> {
        group("");
        runs(index, "p", "id", id, "class", "letterhead");
      }
      case SIGNATURE -> {
        group("");
        runs(index, "p", "id", id, "class", "signature");
      }
      case PARAGRAPH -> {
        group("");
        runs(index, "p", "id", id);
      }
    }
  }

  private void turnPage(Block block) {
    int at = block.place().page();
    if (at > 0 && at != page && block.kind() != Block.Kind.FOOTNOTE) {
      group("");
      page = at;
      html.leaf("p", words.get("page", page), "class", "page-mark");
    }
  }

  /** Opens the list or table that a block belongs in, and closes the one that it does not. */
  private void group(String tag) {
    if (group.equals(tag)) {
      return;
    }
    if (!group.isEmpty()) {
      html.close();
      if (group.equals("table")) {
        html.close().close();
      }
    }
    group = tag;
    if (tag.equals("table")) {
      html.open("div", "class", "scroll").open("table").open("tbody");
    } else if (!tag.isEmpty()) {
      html.open(tag, "class", tag.equals("ol") ? "notes" : null);
    }
  }

  private void runs(int block, String tag, String... attributes) {
    for (Passages.Run run : passages.runsOf(block)) {
      html.open(tag, attributes);
      run(run);
      if (editable && EDITABLE.contains(letter.blocks().get(block).kind())) {
        button(block);
      }
      html.close();
    }
  }

  private void button(int block) {
    String number = String.valueOf(block);
    int paragraph = letter.blocks().get(block).place().paragraph();
    String which =
        words.get("letter.edit") + (paragraph > 0 ? ", " + words.get("paragraph", paragraph) : "");
    html.open(
        "button", "type", "button", "class", "edit", "data-block", number, "aria-label", which);
    html.icon("edit").leaf("span", words.get("letter.edit")).close();
  }

  /** Cuts a run wherever a passage begins or ends and writes the segments. */
  private void run(Passages.Run run) {
    List<Passages.Passage> here = new ArrayList<>();
    TreeSet<Integer> cuts = new TreeSet<>(List.of(run.start(), run.end()));
    for (Passages.Passage p : passages.all()) {
      if (p.start() >= run.end()) {
        break;
      }
      if (p.end() > run.start()) {
        here.add(p);
        cuts.add(Math.max(p.start(), run.start()));
        cuts.add(Math.min(p.end(), run.end()));
      }
    }
    cuts.addAll(notes.subMap(run.start(), false, run.end(), true).keySet());
    int start = run.start();
    for (int end : cuts.tailSet(run.start(), false)) {
      segment(here, start, end);
      start = end;
    }
  }

  private void segment(List<Passages.Passage> candidates, int start, int end) {
    List<Passages.Passage> over = new ArrayList<>();
    for (Passages.Passage p : candidates) {
      if (p.start() <= start && p.end() >= end) {
        over.add(p);
      }
    }
    String text = letter.text().substring(start, end);
    if (over.isEmpty()) {
      html.text(text);
    } else {
      mark(over, start, text);
    }
    for (int number : notes.getOrDefault(end, List.of())) {
      html.leaf("sup", String.valueOf(number));
    }
    Set<String> linked = new HashSet<>();
    for (Passages.Passage p : over) {
      if (p.end() == end) {
        links(p, linked);
      }
    }
  }

  private void mark(List<Passages.Passage> over, int start, String text) {
    StringBuilder classes = new StringBuilder();
    for (Passages.Passage p : over) {
      classes.append(classes.length() == 0 ? "" : " ").append(p.id());
      for (Passages.Use use : p.uses()) {
        String verdict = "v-" + use.verdict();
        if (classes.indexOf(verdict) < 0) {
          classes.append(' ').append(verdict);
        }
      }
    }
    html.open("mark", "class", classes.toString());
    for (Passages.Passage p : over) {
      if (p.start() == start) {
        html.open("span", "id", p.id(), "class", "anchor").close();
      }
    }
    html.text(text).close();
  }

  /** One link per criterion, also where two of its passages end in the same place. */
  private void links(Passages.Passage passage, Set<String> linked) {
    for (Passages.Use use : passage.uses()) {
      if (!linked.add(use.id())) {
        continue;
      }
      String verdict = words.get("verdict." + use.verdict());
      String label = words.get("to.criterion", use.id(), use.title(), verdict);
      html.open(
          "a",
          "class",
          "chip v-" + use.verdict(),
          "href",
          "#c-" + use.id(),
          "title",
          label,
          "aria-label",
          label);
      html.icon(use.verdict()).text(use.id()).close();
    }
  }
}
