package nl.artikel100.gate;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.artikel100.report.Report;

/**
 * What makes a check fail.
 *
 * @param least lowest accepted score in percent; null for none
 * @param bans what may not be in a report
 * @param mostDrop how many percentage points the accepted score may fall against an older report; null for none
 */
public record Gate(Double least, List<Ban> bans, Double mostDrop) {
  public Gate {
    bans = List.copyOf(bans);
  }

  /** The ways to fail. */
  public enum Kind {
    /** the score is too low: numbers are the score and the least */
    UNDER,
    /** something is there that may not be: ids are the criteria */
    BANNED,
    /** the score fell too far: numbers are the older score, the score and the most */
    DROP,
    /** something lacks that the baseline does not know: ids are the criteria */
    NEW
  }

  /**
   * One reason to fail.
   *
   * @param what word of the ban, else empty
   * @param ids criteria or checks, in the order of the norm
   * @param numbers scores in percent, as the kind says
   */
  public record Breach(Kind kind, String what, List<String> ids, List<Double> numbers) {}

  /**
   * The reasons for which a letter fails; none for one that passes. A document that is no Artikel 100 letter has no score and
   * passes, unless {@code geen-brief} is forbidden.
   *
   * @param report the report, with its waivers
   * @param older an older report on the same letter, or null
   * @param baseline the letter beside the baseline; null without one. With it, bans are about what is new, and without bans
   *     everything new is a reason.
   */
  public List<Breach> judge(Report report, Report older, Baseline.Comparison baseline) {
    List<Breach> breaches = new ArrayList<>();
    for (Ban ban : bans) {
      List<String> hits = new ArrayList<>(ban.hits(report));
      if (baseline != null
          && !ban.what().equals("geen-brief")
          && !ban.what().equals("beoordelen")) {
        hits.retainAll(baseline.fresh());
      }
      if (!hits.isEmpty()) {
        breaches.add(new Breach(Kind.BANNED, ban.what(), hits, List.of()));
      }
    }
    if (report.score() == null) {
      return breaches;
    }
    if (baseline != null && bans.isEmpty() && !baseline.fresh().isEmpty()) {
      Set<String> fresh = new LinkedHashSet<>(baseline.fresh());
      breaches.add(new Breach(Kind.NEW, "", List.copyOf(fresh), List.of()));
    }
    double now = report.score().accepted();
    if (least != null && now < least) {
      breaches.add(new Breach(Kind.UNDER, "", List.of(), List.of(now, least)));
    }
    if (mostDrop != null && older != null && older.score() != null) {
      double before = older.score().accepted();
      // scores have one decimal; the difference of two doubles has noise
      if (Math.round(10 * (before - now)) > Math.round(10 * mostDrop)) {
        breaches.add(new Breach(Kind.DROP, "", List.of(), List.of(before, now, mostDrop)));
      }
    }
    return breaches;
  }
}
