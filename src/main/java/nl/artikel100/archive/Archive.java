package nl.artikel100.archive;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The files of one scan and what they are to each other.
 *
 * @param columns the criteria
 * @param rows all files, by path
 * @param twins file → the file it is shown under, for every file that is the same letter as another one; see {@link Twins}
 * @param missions file → mission it belongs to, for every file that was checked; see {@link Missions}
 * @param pages mission → page that compares its letters, relative to the overview, for those that have one
 */
public record Archive(
    List<Column> columns,
    List<Row> rows,
    Map<String, String> twins,
    Map<String, String> missions,
    Map<String, String> pages) {

  private static final Comparator<Row> BY_DATE =
      Comparator.comparing((Row row) -> row.report().document().date()).thenComparing(Row::file);

  /** Puts the rows in order and finds copies and missions. */
  public static Archive of(List<Column> columns, List<Row> rows) {
    List<Row> sorted = rows.stream().sorted(Comparator.comparing(Row::file)).toList();
    List<Row> checked = sorted.stream().filter(row -> row.report() != null).toList();
    return new Archive(columns, sorted, Twins.of(checked), Missions.of(checked), Map.of());
  }

  /** The same with a page for each of these missions. */
  public Archive withPages(Map<String, String> missionPages) {
    return new Archive(columns, rows, twins, missions, missionPages);
  }

  /** Every letter once: checked, with a score, and no copy of another one. */
  public List<Row> letters() {
    return rows.stream().filter(row -> row.scored() && !twins.containsKey(row.file())).toList();
  }

  /** What was checked and is no Artikel 100 letter; every document once. */
  public List<Row> others() {
    return rows.stream()
        .filter(row -> row.report() != null && !row.scored() && !twins.containsKey(row.file()))
        .toList();
  }

  /** The files that could not be checked. */
  public List<Row> failures() {
    return rows.stream().filter(row -> row.report() == null).toList();
  }

  /** File → the files that are the same letter and are shown under it; only for those that have any. */
  public Map<String, List<Row>> copies() {
    Map<String, List<Row>> copies = new TreeMap<>();
    for (Row row : rows) {
      String shown = twins.get(row.file());
      if (shown != null) {
        copies.computeIfAbsent(shown, file -> new ArrayList<>()).add(row);
      }
    }
    return copies;
  }

  /** Mission → its dated letters by date, for each mission with at least two of them. */
  public Map<String, List<Row>> series() {
    Map<String, List<Row>> series = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    for (Row row : letters()) {
      String mission = missions.get(row.file());
      if (!mission.isEmpty() && row.year() > 0) {
        series.computeIfAbsent(mission, m -> new ArrayList<>()).add(row);
      }
    }
    series.values().removeIf(letters -> letters.size() < 2);
    series.values().forEach(letters -> letters.sort(BY_DATE));
    return series;
  }
}
