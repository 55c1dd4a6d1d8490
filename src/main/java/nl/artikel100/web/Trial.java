package nl.artikel100.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.artikel100.document.Block;
import nl.artikel100.document.Letter;
import nl.artikel100.document.Place;

/** A letter as it would be with other text in some of its blocks. */
final class Trial {
  private static final String BETWEEN = "\n\n";

  private Trial() {}

  /**
   * The letter with other text. A block with other text has no places on the printed page: it was never printed so.
   *
   * @param edits number of a block → its text, one line
   */
  static Letter of(Letter letter, Map<Integer, String> edits) {
    StringBuilder text = new StringBuilder();
    List<Integer> starts = new ArrayList<>();
    for (int i = 0; i < letter.blocks().size(); i++) {
      text.append(i == 0 ? "" : BETWEEN);
      starts.add(text.length());
      text.append(edits.getOrDefault(i, letter.textOf(letter.blocks().get(i))));
    }
    List<Block> blocks = new ArrayList<>();
    for (int i = 0; i < starts.size(); i++) {
      Block old = letter.blocks().get(i);
      int end = i + 1 < starts.size() ? starts.get(i + 1) - BETWEEN.length() : text.length();
      Place place =
          new Place(
              old.place().page(),
              old.place().paragraph(),
              moved(old.place().anchor(), letter.blocks(), starts, text.length()),
              edits.containsKey(i) ? List.of() : shifted(old, starts.get(i) - old.start()));
      blocks.add(new Block(old.kind(), old.level(), starts.get(i), end, old.path(), place));
    }
    return new Letter(
        letter.name(), letter.format(), letter.sha256(), letter.pages(), text.toString(), blocks);
  }

  private static List<Place.Line> shifted(Block block, int by) {
    return block.place().lines().stream()
        .map(
            line ->
                new Place.Line(
                    line.page(),
                    line.start() + by,
                    line.end() + by,
                    line.x(),
                    line.y(),
                    line.width(),
                    line.height()))
        .toList();
  }

  /** Where an offset of the old text is in the new one; within an edited block at most its end. */
  private static int moved(int offset, List<Block> blocks, List<Integer> starts, int length) {
    for (int i = 0; i < blocks.size() && offset >= 0; i++) {
      Block old = blocks.get(i);
      if (offset >= old.start() && offset <= old.end()) {
        int end = i + 1 < starts.size() ? starts.get(i + 1) - BETWEEN.length() : length;
        return Math.min(starts.get(i) + offset - old.start(), end);
      }
    }
    return -1;
  }
}
