package nl.artikel100.report;

import java.util.ArrayList;
import java.util.List;
import nl.artikel100.document.Block;
import nl.artikel100.document.Letter;
import nl.artikel100.document.Place;

/** Joins blocks to a letter; headings give the path of what follows. */
final class LetterBuilder {
  private final StringBuilder text = new StringBuilder();
  private final List<Block> blocks = new ArrayList<>();
  private final List<String> path = new ArrayList<>();

  void add(Block.Kind kind, int level, int page, String words) {
    if (text.length() > 0) {
      text.append("\n\n");
    }
    if (kind == Block.Kind.HEADING) {
      path.subList(Math.min(level - 1, path.size()), path.size()).clear();
      path.add(words);
    }
    int start = text.length();
    text.append(words);
    Place place = new Place(page, blocks.size() + 1, -1, List.of());
    blocks.add(new Block(kind, level, start, text.length(), path, place));
  }

  Letter letter(String name) {
    return new Letter(name, "pdf", "fedcba9876543210".repeat(4), 2, text.toString(), blocks);
  }
}
