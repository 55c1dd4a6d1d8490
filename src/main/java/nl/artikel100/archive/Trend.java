package nl.artikel100.archive;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.artikel100.report.Report;
import nl.artikel100.report.Verdict;

/**
 * How letters did: together, or of one year.
 *
 * @param letters number of letters
 * @param percent mean of their scores, 0 to 100
 * @param verdicts criterion → verdict → number of letters
 */
public record Trend(int letters, double percent, Map<String, Map<Verdict, Integer>> verdicts) {

  /** Of these letters; each must have a score. */
  public static Trend of(List<Row> letters) {
    Map<String, Map<Verdict, Integer>> verdicts = new TreeMap<>();
    double sum = 0;
    for (Row row : letters) {
      sum += row.report().score().percent();
      for (Report.Criterion c : row.report().criteria()) {
        verdicts
            .computeIfAbsent(c.id(), id -> new EnumMap<>(Verdict.class))
            .merge(c.verdict(), 1, Integer::sum);
      }
    }
    return new Trend(letters.size(), letters.isEmpty() ? 0 : sum / letters.size(), verdicts);
  }

  /** Year → how its letters did, for every year with a dated letter. */
  public static Map<Integer, Trend> perYear(List<Row> letters) {
    Map<Integer, List<Row>> years = new TreeMap<>();
    for (Row row : letters) {
      if (row.year() > 0) {
        years.computeIfAbsent(row.year(), y -> new java.util.ArrayList<>()).add(row);
      }
    }
    Map<Integer, Trend> trends = new TreeMap<>();
    years.forEach((year, rows) -> trends.put(year, of(rows)));
    return trends;
  }

  /** How many letters have this verdict on this criterion. */
  public int count(String criterion, Verdict verdict) {
    return verdicts.getOrDefault(criterion, Map.of()).getOrDefault(verdict, 0);
  }

  /**
   * How far the letters met a criterion: {@code voldoet} counts whole and {@code deels} half, over the letters to which it
   * applies.
   *
   * @return 0 to 100; NaN where it applies to none
   */
  public double met(String criterion) {
    int applies = letters - count(criterion, Verdict.NVT);
    return applies == 0
        ? Double.NaN
        : 100
            * (count(criterion, Verdict.VOLDOET) + count(criterion, Verdict.DEELS) / 2.0)
            / applies;
  }
}
