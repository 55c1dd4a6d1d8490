package nl.artikel100.archive;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.artikel100.report.Report;

/**
 * The same letter in more than one file: sent to both Chambers, or kept as Word and as PDF. Two files are one letter when
 * their texts are nearly alike and they agree in date, kind, term, personnel and money; a next draft that changes a figure is
 * a letter of its own.
 */
final class Twins {
  /** Same letter, other addressee or other format; a paragraph more or less falls below it. */
  private static final double ALIKE = 0.93;

  private Twins() {}

  /**
   * @param rows files that were checked
   * @return file → file it is shown under: the one with the shortest path of those that are alike
   */
  static Map<String, String> of(List<Row> rows) {
    Map<String, String> twins = new TreeMap<>();
    Map<Object, List<Row>> leaders = new HashMap<>();
    List<Row> shortestFirst = new ArrayList<>(rows);
    shortestFirst.sort(
        Comparator.comparingInt((Row row) -> row.file().length()).thenComparing(Row::file));
    for (Row row : shortestFirst) {
      List<Row> same = leaders.computeIfAbsent(figures(row), f -> new ArrayList<>());
      Row leader = leader(row, same);
      if (leader == null) {
        same.add(row);
      } else {
        twins.put(row.file(), leader.file());
      }
    }
    return twins;
  }

  private static Row leader(Row row, List<Row> same) {
    for (Row other : same) {
      if (row.report().document().sha256().equals(other.report().document().sha256())
          || row.sketch() != null
              && other.sketch() != null
              && row.sketch().likeness(other.sketch()) >= ALIKE) {
        return other;
      }
    }
    return null;
  }

  private static Object figures(Row row) {
    Set<String> numbers = new HashSet<>();
    row.report().facts().personnel().forEach(p -> numbers.add("p" + p.number()));
    row.report().facts().amounts().forEach(a -> numbers.add("a" + a.amount()));
    Report.Period period = row.report().facts().period();
    // one by one: the hash of a record takes Java some milliseconds to find out the first time
    return Arrays.asList(
        row.report().document().date(),
        row.report().document().type(),
        period.begin(),
        period.end(),
        period.term(),
        numbers);
  }
}
