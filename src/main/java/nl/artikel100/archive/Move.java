package nl.artikel100.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.artikel100.report.Verdict;

/**
 * A verdict that is another one than in an earlier scan, on the same letter: the effect of a change of the rules.
 *
 * @param file name of the file in the archive
 * @param criterion T01 … L20
 * @param before verdict of the earlier scan
 * @param after verdict of this one
 */
public record Move(String file, String criterion, Verdict before, Verdict after) {

  /**
   * The verdicts that moved, by file and in the order of the norm. A file with another content than in the earlier scan is
   * another letter and is left out.
   *
   * @param earlier file → row of the earlier scan
   * @param now rows of this one
   */
  public static List<Move> between(Map<String, Row> earlier, List<Row> now) {
    List<Move> moves = new ArrayList<>();
    for (Row row : now) {
      Row old = earlier.get(row.file());
      if (old == null || !old.state().sha256().equals(row.state().sha256())) {
        continue;
      }
      Map<String, Verdict> before = old.verdicts();
      row.verdicts()
          .forEach(
              (criterion, verdict) -> {
                Verdict then = before.get(criterion);
                if (then != null && then != verdict) {
                  moves.add(new Move(row.file(), criterion, then, verdict));
                }
              });
    }
    return moves;
  }
}
