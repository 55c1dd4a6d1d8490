package nl.artikel100.archive;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.artikel100.report.Report;
import nl.artikel100.rules.ScoreTable;
import nl.artikel100.scoring.Scorer;

/**
 * The files of one scan and what they are to each other.
 *
 * @param columns the criteria
 * @param rows all files, by path
 * @param twins file → the file it is shown under, for every file that is the same letter as another one; see {@link Twins}
 * @param missions file → mission it belongs to, for every file that was checked; see {@link Missions}
 * @param judged file → criterion → what a reader found beside what the tool found
 * @param moves verdicts that differ from those of an earlier scan
 * @param pages mission → page that compares its letters, relative to the overview, for those that have one
 */
public record Archive(
    List<Column> columns,
    List<Row> rows,
    Map<String, String> twins,
    Map<String, String> missions,
    Map<String, Map<String, Judgement.Beside>> judged,
    List<Move> moves,
    Map<String, String> pages) {

  private static final Comparator<Row> BY_DATE =
      Comparator.comparing((Row row) -> row.report().document().date()).thenComparing(Row::file);

  /** Puts the rows in order and finds copies and missions. */
  public static Archive of(List<Column> columns, List<Row> rows) {
    List<Row> sorted = rows.stream().sorted(Comparator.comparing(Row::file)).toList();
    List<Row> checked = sorted.stream().filter(row -> row.report() != null).toList();
    return new Archive(
        columns, sorted, Twins.of(checked), Missions.of(checked), Map.of(), List.of(), Map.of());
  }

  /**
   * The same with the verdicts of readers in place of those of the tool, and the sums made anew. Judgements on what is not
   * here are left out; the last one on a criterion holds.
   *
   * @param table points, weights and profiles
   */
  public Archive withJudgements(List<Judgement> judgements, ScoreTable table) {
    Map<String, Map<String, Judgement>> given = new TreeMap<>();
    for (Judgement one : judgements) {
      given.computeIfAbsent(one.file(), file -> new TreeMap<>()).put(one.criterion(), one);
    }
    // what was found of a copy holds for the letter under which it is shown, unless that has its
    // own
    for (Judgement one : judgements) {
      String shown = twins.get(one.file());
      if (shown != null) {
        given.computeIfAbsent(shown, file -> new TreeMap<>()).putIfAbsent(one.criterion(), one);
      }
    }
    Map<String, Map<String, Judgement.Beside>> beside = new TreeMap<>();
    List<Row> judgedRows = new ArrayList<>();
    for (Row row : rows) {
      Map<String, Judgement> own = given.getOrDefault(row.file(), Map.of());
      if (!row.scored() || own.isEmpty()) {
        judgedRows.add(row);
        continue;
      }
      List<Report.Criterion> criteria = new ArrayList<>();
      for (Report.Criterion c : row.report().criteria()) {
        Judgement judgement = own.get(c.id());
        criteria.add(judgement == null ? c : c.withVerdict(judgement.verdict()));
        if (judgement != null) {
          beside
              .computeIfAbsent(row.file(), file -> new TreeMap<>())
              .put(c.id(), new Judgement.Beside(c.verdict(), judgement));
        }
      }
      Report r = row.report();
      Report changed =
          new Report(r.tool(), r.document(), r.score(), criteria, r.consistency(), r.facts());
      judgedRows.add(row.withReport(Scorer.recounted(changed, table)));
    }
    return new Archive(columns, judgedRows, twins, missions, beside, moves, pages);
  }

  /** The same with what moved since an earlier scan. */
  public Archive withMoves(List<Move> found) {
    return new Archive(columns, rows, twins, missions, judged, found, pages);
  }

  /** The same with a page for each of these missions. */
  public Archive withPages(Map<String, String> missionPages) {
    return new Archive(columns, rows, twins, missions, judged, moves, missionPages);
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
