package nl.artikel100.gate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.artikel100.report.Report;
import nl.artikel100.report.Verdict;

/** Puts waivers into a report. A waived criterion keeps its verdict and its points; the accepted score leaves it out. */
public final class Waivers {
  private Waivers() {}

  /**
   * A report with its waivers.
   *
   * @param report the report
   * @param expired waivers that no longer count
   * @param idle waivers of criteria at which there is nothing to waive
   */
  public record Result(Report report, Set<Waiver> expired, Set<Waiver> idle) {}

  /**
   * Applies waivers.
   *
   * @param report a report without waivers
   * @param waivers those that are about this letter; the first for a criterion counts
   * @param today the day of the check
   */
  public static Result apply(Report report, List<Waiver> waivers, LocalDate today) {
    Set<Waiver> expired = new LinkedHashSet<>();
    Set<Waiver> idle = new LinkedHashSet<>();
    if (report.score() == null) {
      return new Result(report, expired, idle);
    }
    List<Report.Criterion> criteria = new ArrayList<>();
    for (Report.Criterion criterion : report.criteria()) {
      Report.Criterion shown = criterion;
      for (Waiver waiver : waivers) {
        if (!waiver.criterion().equals(criterion.id())) {
          continue;
        }
        if (criterion.verdict() == Verdict.VOLDOET || criterion.verdict() == Verdict.NVT) {
          idle.add(waiver);
        } else if (!waiver.holds(today)) {
          expired.add(waiver);
        } else if (shown.waiver() == null) {
          String until = waiver.until() == null ? "" : waiver.until().toString();
          shown = shown.withWaiver(new Report.Waiver(waiver.reason(), waiver.owner(), until));
        }
      }
      criteria.add(shown);
    }
    Report.Score s = report.score();
    Report.Score score =
        new Report.Score(
            s.percent(),
            s.earned(),
            s.possible(),
            s.groups(),
            s.counts(),
            s.profile(),
            accepted(s, criteria));
    Report waived =
        new Report(
            report.tool(),
            report.document(),
            score,
            criteria,
            report.consistency(),
            report.facts());
    return new Result(waived, expired, idle);
  }

  private static double accepted(Report.Score score, List<Report.Criterion> criteria) {
    double earned = 0;
    double possible = 0;
    boolean any = false;
    for (Report.Criterion c : criteria) {
      any |= c.waiver() != null;
      earned += c.waiver() == null ? c.earned() : 0;
      possible += c.waiver() == null ? c.possible() : 0;
    }
    if (!any) {
      return score.percent();
    }
    return possible == 0 ? 100 : Math.round(1000 * earned / possible) / 10.0;
  }
}
