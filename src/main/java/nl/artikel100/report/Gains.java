package nl.artikel100.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Puts first what a letter gains most by. */
final class Gains {
  private Gains() {}

  /** What {@link Report#largestGains} gives. */
  static List<Report.Criterion> largest(List<Report.Criterion> criteria, int most) {
    List<Report.Criterion> open = new ArrayList<>();
    for (Report.Criterion c : criteria) {
      boolean lacking = c.verdict() == Verdict.DEELS || c.verdict() == Verdict.ONTBREEKT;
      if (lacking && c.gain() > 0 && c.waiver() == null) {
        open.add(c);
      }
    }
    open.sort(Comparator.comparingDouble(Report.Criterion::gain).reversed());
    return List.copyOf(open.subList(0, Math.min(most, open.size())));
  }
}
