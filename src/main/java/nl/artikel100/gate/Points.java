package nl.artikel100.gate;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.artikel100.report.Report;
import nl.artikel100.report.Verdict;

/**
 * What a letter lacks, as keys that do not change when the letter changes elsewhere or is saved in another format: a
 * criterion ({@code L09}), an element of it ({@code L09.norm}), a contradiction by the passages that disagree
 * ({@code C06.1f3a90bc}). What is waived is left out.
 */
final class Points {
  static final String CONTRADICTION = "tegenspraak";

  private Points() {}

  /** Key → {@code deels}, {@code vaag}, {@code ontbreekt} or {@code tegenspraak}, in the order of the report. */
  static Map<String, String> of(Report report) {
    Map<String, String> points = new LinkedHashMap<>();
    for (Report.Criterion c : report.criteria()) {
      boolean lacking = c.verdict() == Verdict.DEELS || c.verdict() == Verdict.ONTBREEKT;
      if (!lacking || c.waiver() != null) {
        continue;
      }
      points.put(c.id(), c.verdict().word());
      for (Report.Element e : c.elements()) {
        if (!e.found()) {
          points.put(c.id() + "." + e.id(), e.vague() ? "vaag" : "ontbreekt");
        }
      }
    }
    for (Report.Consistency c : report.consistency()) {
      if (c.present()) {
        points.put(c.key(), CONTRADICTION);
      }
    }
    return points;
  }

  /** Whether a state is worse than the one known. */
  static boolean isNew(String state, String known) {
    return known == null || state.equals("ontbreekt") && !known.equals("ontbreekt");
  }

  /** The criterion or check of a key. */
  static String id(String key) {
    return key.substring(0, 3);
  }
}
