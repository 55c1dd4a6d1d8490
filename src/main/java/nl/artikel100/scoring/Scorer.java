package nl.artikel100.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.artikel100.report.Report;
import nl.artikel100.report.Verdict;
import nl.artikel100.rules.ScoreTable;

/**
 * Points. The table in {@code rules/score.yaml} says how many; here is only the sum.
 *
 * @param table weights, shares and profiles
 * @param profile name of the profile; an unknown one counts every weight once
 * @param weights criterion → weight in place of that of the table
 */
public record Scorer(ScoreTable table, String profile, Map<String, Double> weights) {

  /**
   * A report of which verdicts were changed, with its sums made anew.
   *
   * @param report with a score, made without own weights
   */
  public static Report recounted(Report report, ScoreTable table) {
    Scorer scorer = new Scorer(table, report.score().profile(), Map.of());
    Map<String, String> titles = new LinkedHashMap<>();
    report.score().groups().forEach(group -> titles.put(group.id(), group.title()));
    List<Report.Criterion> criteria = scorer.withPoints(report.criteria());
    return new Report(
        report.tool(),
        report.document(),
        scorer.score(criteria, titles),
        criteria,
        report.consistency(),
        report.facts());
  }

  /** Points possible for a criterion under this profile. */
  double possible(String criterion) {
    double factor = table.profiles().getOrDefault(profile, Map.of()).getOrDefault(criterion, 1.0);
    double weight = weights.getOrDefault(criterion, table.weights().getOrDefault(criterion, 1.0));
    return weight * factor;
  }

  /** The criteria with their points, and with the gain of fixing each. */
  List<Report.Criterion> withPoints(List<Report.Criterion> criteria) {
    List<Report.Criterion> counted = new ArrayList<>();
    double total = 0;
    for (Report.Criterion criterion : criteria) {
      boolean applies = criterion.verdict() != Verdict.NVT;
      double possible = applies ? round(possible(criterion.id())) : 0;
      double earned = round(possible * table.share().getOrDefault(criterion.verdict().word(), 0.0));
      total += possible;
      counted.add(criterion.withPoints(earned, possible, 0));
    }
    double all = total;
    return counted.stream()
        .map(
            c ->
                c.withPoints(
                    c.earned(),
                    c.possible(),
                    all == 0 ? 0 : round(100 * (c.possible() - c.earned()) / all)))
        .toList();
  }

  /** The score of criteria that have their points. */
  Report.Score score(List<Report.Criterion> criteria, Map<String, String> groupTitles) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (Verdict verdict : Verdict.values()) {
      counts.put(
          verdict.word(), (int) criteria.stream().filter(c -> c.verdict() == verdict).count());
    }
    List<Report.Group> groups = new ArrayList<>();
    groupTitles.forEach(
        (id, title) -> {
          List<Report.Criterion> own = criteria.stream().filter(c -> c.group().equals(id)).toList();
          groups.add(new Report.Group(id, title, percent(own), earned(own), possible(own)));
        });
    return new Report.Score(
        percent(criteria), earned(criteria), possible(criteria), groups, counts, label());
  }

  /** The profile as the report shows it: own weights are said, since the score cannot be compared with others. */
  private String label() {
    if (weights.isEmpty()) {
      return profile;
    }
    List<String> own = new ArrayList<>();
    new TreeMap<>(weights).forEach((id, weight) -> own.add(id + "=" + plain(weight)));
    return profile + "; " + String.join(", ", own);
  }

  private static String plain(double weight) {
    return BigDecimal.valueOf(round(weight)).stripTrailingZeros().toPlainString();
  }

  private static double earned(List<Report.Criterion> criteria) {
    return round(criteria.stream().mapToDouble(Report.Criterion::earned).sum());
  }

  private static double possible(List<Report.Criterion> criteria) {
    return round(criteria.stream().mapToDouble(Report.Criterion::possible).sum());
  }

  private static double percent(List<Report.Criterion> criteria) {
    double possible = criteria.stream().mapToDouble(Report.Criterion::possible).sum();
    return possible == 0
        ? 0
        : Math.round(
                1000 * criteria.stream().mapToDouble(Report.Criterion::earned).sum() / possible)
            / 10.0;
  }

  private static double round(double points) {
    return Math.round(points * 100) / 100.0;
  }
}
