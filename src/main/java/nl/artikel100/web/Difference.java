package nl.artikel100.web;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.artikel100.report.Report;
import nl.artikel100.report.Verdict;

/**
 * What changed from one report on a letter to the next.
 *
 * @param before score of the first in percent; null where it has none
 * @param after score of the second in percent; null where it has none
 * @param gained criteria of which the verdict rose, or that show an element more
 * @param lost criteria of which the verdict fell, or that show an element less
 * @param solved contradictions that are gone
 * @param arisen contradictions that are new
 */
record Difference(
    Double before,
    Double after,
    List<Move> gained,
    List<Move> lost,
    List<Report.Consistency> solved,
    List<Report.Consistency> arisen) {

  /**
   * One criterion in both.
   *
   * @param from verdict before
   * @param to the criterion after
   * @param more titles of elements that were not found before
   * @param fewer titles of elements that are not found any more
   */
  record Move(Verdict from, Report.Criterion to, List<String> more, List<String> fewer) {}

  static Difference of(Report before, Report after) {
    List<Move> gained = new ArrayList<>();
    List<Move> lost = new ArrayList<>();
    for (Report.Criterion now : after.criteria()) {
      for (Report.Criterion old : before.criteria()) {
        if (old.id().equals(now.id())) {
          Move move =
              new Move(
                  old.verdict(),
                  now,
                  without(found(now), found(old)),
                  without(found(old), found(now)));
          int rise = rank(now.verdict()) - rank(old.verdict());
          if (rise > 0 || rise == 0 && !move.more.isEmpty()) {
            gained.add(move);
          }
          if (rise < 0 || rise == 0 && !move.fewer.isEmpty()) {
            lost.add(move);
          }
        }
      }
    }
    return new Difference(
        before.score() == null ? null : before.score().percent(),
        after.score() == null ? null : after.score().percent(),
        gained,
        lost,
        present(before, after),
        present(after, before));
  }

  /** Whether nothing that is shown changed. */
  boolean none() {
    return gained.isEmpty() && lost.isEmpty() && solved.isEmpty() && arisen.isEmpty();
  }

  /** A criterion that stops applying is no loss, and no gain. */
  private static int rank(Verdict verdict) {
    return switch (verdict) {
      case ONTBREEKT -> 0;
      case BEOORDELEN -> 1;
      case DEELS -> 2;
      case VOLDOET, NVT -> 3;
    };
  }

  private static List<String> found(Report.Criterion criterion) {
    return criterion.elements().stream()
        .filter(Report.Element::found)
        .map(Report.Element::title)
        .toList();
  }

  private static List<String> without(List<String> all, List<String> known) {
    return all.stream().filter(one -> !known.contains(one)).toList();
  }

  private static List<Report.Consistency> present(Report in, Report notIn) {
    Set<String> messages = new HashSet<>();
    notIn.consistency().forEach(c -> messages.add(c.id() + c.message()));
    return in.consistency().stream()
        .filter(c -> c.present() && !messages.contains(c.id() + c.message()))
        .toList();
  }
}
