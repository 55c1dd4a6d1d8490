package nl.artikel100.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.artikel100.document.Block;
import nl.artikel100.document.Letter;

/**
 * The passages of a letter that a report quotes. Evidence with the same range is one passage; passages may overlap. Only
 * what falls on text that is shown counts: a range outside the letter, or on a separator alone, is no passage.
 */
final class Passages {
  /** A stretch of text that is shown in one piece: a block, or one cell of a table row. */
  record Run(int start, int end) {}

  /** What a passage was quoted for: id of a criterion or consistency check, its title, and a verdict or "tegenspraak". */
  record Use(String id, String title, String verdict) {}

  /**
   * @param id its id in the page
   * @param start first offset that is shown
   * @param end one past the last offset that is shown
   * @param uses what it was quoted for, in the order of the report; grows while reading the report
   */
  record Passage(String id, int start, int end, List<Use> uses) {}

  private final List<Block> blocks;
  private final List<List<Run>> runs = new ArrayList<>();
  private final List<Passage> passages = new ArrayList<>();
  private final Map<Long, Passage> byRange = new HashMap<>();

  Passages(Report report, Letter letter) {
    blocks = letter.blocks();
    for (Block block : blocks) {
      runs.add(runs(letter.text(), block));
    }
    for (Report.Criterion c : report.criteria()) {
      add(c.evidence(), new Use(c.id(), c.title(), c.verdict().word()));
    }
    for (Report.Consistency c : report.consistency()) {
      add(c.evidence(), new Use(c.id(), c.title(), "tegenspraak"));
    }
    passages.sort(Comparator.comparingInt(Passage::start).thenComparingInt(Passage::end));
  }

  /** The stretches in which the text of a block is shown. */
  List<Run> runsOf(int block) {
    return runs.get(block);
  }

  /** Id of the passage of this evidence; null where the letter does not show it. */
  String idOf(Report.Evidence evidence) {
    Passage passage = byRange.get(key(evidence));
    return passage == null ? null : passage.id();
  }

  /** Id of the block that an offset stands in or after; null for a letter without blocks. */
  String blockAt(int offset) {
    if (blocks.isEmpty()) {
      return null;
    }
    int last = 0;
    for (int i = 1; i < blocks.size() && blocks.get(i).start() <= offset; i++) {
      last = i;
    }
    return "b" + last;
  }

  /** All passages, by where they start. */
  List<Passage> all() {
    return passages;
  }

  private static List<Run> runs(String text, Block block) {
    if (block.kind() != Block.Kind.TABLE_ROW) {
      return List.of(new Run(block.start(), block.end()));
    }
    List<Run> cells = new ArrayList<>();
    int start = block.start();
    String row = text.substring(start, block.end());
    for (int bar = row.indexOf(" | "); bar >= 0; bar = row.indexOf(" | ", bar + 3)) {
      cells.add(new Run(start, block.start() + bar));
      start = block.start() + bar + 3;
    }
    cells.add(new Run(Math.min(start, block.end()), block.end()));
    return cells;
  }

  private void add(List<Report.Evidence> evidence, Use use) {
    for (Report.Evidence e : evidence) {
      Passage passage = byRange.get(key(e));
      if (passage == null) {
        passage = shown(e);
        if (passage == null) {
          continue;
        }
        byRange.put(key(e), passage);
        passages.add(passage);
      }
      List<Use> uses = passage.uses();
      if (uses.isEmpty() || uses.get(uses.size() - 1) != use) {
        uses.add(use);
      }
    }
  }

  private Passage shown(Report.Evidence e) {
    int start = -1;
    int end = -1;
    for (int i = 0; i < blocks.size(); i++) {
      if (blocks.get(i).end() <= e.start() || blocks.get(i).start() >= e.end()) {
        continue;
      }
      for (Run run : runs.get(i)) {
        int from = Math.max(run.start(), e.start());
        int to = Math.min(run.end(), e.end());
        if (from < to) {
          start = start < 0 ? from : start;
          end = to;
        }
      }
    }
    return start < 0
        ? null
        : new Passage("p" + (passages.size() + 1), start, end, new ArrayList<>());
  }

  private static Long key(Report.Evidence e) {
    return ((long) e.start() << 32) | (e.end() & 0xFFFFFFFFL);
  }
}
