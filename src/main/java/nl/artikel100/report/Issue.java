package nl.artikel100.report;

import java.util.ArrayList;
import java.util.List;

/**
 * One point of a report that asks for attention, as programs tell it. Holds no passage of the letter: what a build server
 * keeps is read by more people than the letter is.
 *
 * @param id T01 … L20, C01 …
 * @param title title of the point
 * @param kind how serious it is
 * @param reason the one sentence that says why
 * @param advice what to write; may be empty
 * @param evidence the passages it rests on, the most telling first
 * @param place where it belongs in the letter
 * @param waiver null unless waived
 * @param known whether a baseline knows it already
 * @param forbidden whether the run does not allow it
 * @param fingerprint stays the same when the letter changes elsewhere or is saved in another format
 */
record Issue(
    String id,
    String title,
    Kind kind,
    String reason,
    String advice,
    List<Report.Evidence> evidence,
    Report.Where place,
    Report.Waiver waiver,
    boolean known,
    boolean forbidden,
    String fingerprint) {

  /** From serious to slight. */
  enum Kind {
    /** a criterion is not met */
    MISSING,
    /** a criterion is met in part */
    PARTLY,
    /** the letter contradicts itself */
    CONTRADICTION,
    /** a reader must decide */
    REVIEW
  }

  /** All points of a letter that ask for attention: criteria in the order of the norm, then contradictions. */
  static List<Issue> of(Checked checked) {
    List<Issue> issues = new ArrayList<>();
    for (Report.Criterion c : checked.report().criteria()) {
      Kind kind = kind(c.verdict());
      if (kind != null) {
        issues.add(
            new Issue(
                c.id(),
                Plain.line(c.title()),
                kind,
                Plain.line(c.reason()),
                Plain.line(c.advice()),
                c.evidence(),
                c.place(),
                c.waiver(),
                known(checked, c.id()),
                checked.forbidden().contains(c.id()),
                fingerprint(c)));
      }
    }
    for (Report.Consistency c : checked.report().consistency()) {
      if (c.present()) {
        issues.add(
            new Issue(
                c.id(),
                Plain.line(c.title()),
                Kind.CONTRADICTION,
                Plain.line(c.message()),
                Plain.line(c.advice()),
                c.evidence(),
                new Report.Where("", 0, 0),
                null,
                known(checked, c.key()),
                checked.forbidden().contains(c.id()),
                Texts.hash(c.key())));
      }
    }
    return issues;
  }

  /** Offset in the letter's text of what it is about: the first passage, else the place where it belongs. */
  int start() {
    return evidence.isEmpty() ? place.start() : evidence.get(0).start();
  }

  private static boolean known(Checked checked, String id) {
    return checked.known() != null && checked.known().contains(id);
  }

  private static Kind kind(Verdict verdict) {
    return switch (verdict) {
      case ONTBREEKT -> Kind.MISSING;
      case DEELS -> Kind.PARTLY;
      case BEOORDELEN -> Kind.REVIEW;
      case VOLDOET, NVT -> null;
    };
  }

  private static String fingerprint(Report.Criterion c) {
    StringBuilder text = new StringBuilder(c.id());
    c.evidence().forEach(e -> text.append('\n').append(Texts.letters(e.quote())));
    c.elements().stream().filter(e -> !e.found()).forEach(e -> text.append('\n').append(e.id()));
    return Texts.hash(text.toString());
  }
}
