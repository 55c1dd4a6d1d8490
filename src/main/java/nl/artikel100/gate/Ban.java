package nl.artikel100.gate;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.artikel100.report.Report;
import nl.artikel100.report.Verdict;

/**
 * What may not be in a report: {@code ontbreekt:L01,L09}.
 *
 * @param what {@code ontbreekt}, {@code deels} (also what is missing), {@code beoordelen}, {@code tegenspraak} or
 *     {@code geen-brief}
 * @param ids criteria or consistency checks it is about; empty for all
 */
public record Ban(String what, Set<String> ids) {
  /** The words that a ban can begin with. */
  public static final List<String> WORDS =
      List.of("ontbreekt", "deels", "beoordelen", "tegenspraak", "geen-brief");

  public Ban {
    ids = Set.copyOf(ids);
  }

  /**
   * Reads bans, separated by spaces or semicolons.
   *
   * @param known ids of the norm
   * @throws IllegalArgumentException with the word or id that is not known as its message
   */
  public static List<Ban> parse(String text, Set<String> known) {
    List<Ban> bans = new ArrayList<>();
    for (String part : text.strip().split("[\\s;]+")) {
      int colon = part.indexOf(':');
      String what = colon < 0 ? part : part.substring(0, colon);
      if (!WORDS.contains(what)) {
        throw new IllegalArgumentException(what);
      }
      Set<String> ids = new LinkedHashSet<>();
      for (String id : colon < 0 ? new String[0] : part.substring(colon + 1).split(",", -1)) {
        String upper = id.toUpperCase(Locale.ROOT);
        boolean fits = upper.startsWith("C") == what.equals("tegenspraak");
        if (!known.contains(upper) || !fits || what.equals("geen-brief")) {
          throw new IllegalArgumentException(id.isEmpty() ? part : id);
        }
        ids.add(upper);
      }
      bans.add(new Ban(what, ids));
    }
    return bans;
  }

  /** The ids in a report that this forbids, without what is waived; {@code geen-brief} for a document that is none. */
  List<String> hits(Report report) {
    List<String> hits = new ArrayList<>();
    if (report.score() == null) {
      return what.equals("geen-brief") ? List.of(what) : hits;
    }
    for (Report.Criterion c : report.criteria()) {
      if (covers(c.id()) && c.waiver() == null && forbids(c.verdict())) {
        hits.add(c.id());
      }
    }
    for (Report.Consistency c : report.consistency()) {
      if (covers(c.id()) && c.present() && what.equals("tegenspraak") && !hits.contains(c.id())) {
        hits.add(c.id());
      }
    }
    return hits;
  }

  private boolean covers(String id) {
    return ids.isEmpty() || ids.contains(id);
  }

  private boolean forbids(Verdict verdict) {
    return switch (what) {
      case "ontbreekt" -> verdict == Verdict.ONTBREEKT;
      case "deels" -> verdict == Verdict.DEELS || verdict == Verdict.ONTBREEKT;
      case "beoordelen" -> verdict == Verdict.BEOORDELEN;
      default -> false;
    };
  }
}
