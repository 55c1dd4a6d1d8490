package nl.artikel100.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.artikel100.document.Block;
import nl.artikel100.facts.Comparison.CapacityEnd;
import nl.artikel100.text.DutchNumbers;
import nl.artikel100.text.Term;

/**
 * Finds capacities with an end of their own on which medical care or protection of the contribution
 * rests.
 */
final class CapacityEndFinder {
  private static final int CONTEXT = 3;
  private static final int NAME_WORDS = 3;
  private static final Set<String> ARTICLES = Set.of("de", "het", "een", "eigen", "deze", "dit");

  private final Reading reading;
  private final Cue capacityCue;
  private final Cue concreteCue;
  private final Cue vitalCue;
  private final Cue promisedCue;
  private final Cue providesCue;
  private final Cue providerCue;
  private final Cue takenOverCue;
  private final Cue afterwardsCue;
  private final Cue notYetCue;
  private final Cue otherSubjectCue;
  private final Cue otherHeadingCue;
  private final Cue firstMonthsCue;
  private final LocalDate begin;
  private final LocalDate end;

  /**
   * @param begin first day of the contribution, or null
   * @param end last day of the contribution
   */
  CapacityEndFinder(Reading reading, LocalDate begin, LocalDate end) {
    this.reading = reading;
    this.begin = begin;
    this.end = end;
    Cues cues = reading.cues();
    this.capacityCue = cues.of(CueName.C04_CAPACITY);
    this.concreteCue = cues.of(CueName.C04_CONCRETE);
    this.vitalCue = cues.of(CueName.C04_VITAL);
    this.promisedCue = cues.of(CueName.C04_PROMISED);
    this.providesCue = cues.of(CueName.C04_PROVIDES);
    this.providerCue = cues.of(CueName.C04_PROVIDER);
    this.takenOverCue = cues.of(CueName.C04_TAKEN_OVER);
    this.afterwardsCue = cues.of(CueName.C04_AFTERWARDS);
    this.notYetCue = cues.of(CueName.C04_NOT_YET);
    this.otherSubjectCue = cues.of(CueName.C04_OTHER_SUBJECT);
    this.otherHeadingCue = cues.of(CueName.C04_OTHER_HEADING);
    this.firstMonthsCue = cues.of(CueName.C04_FIRST_MONTHS);
  }

  /** Every such capacity in order; where it is replaced in time it is left out. */
  List<Comparison> find() {
    List<Comparison> found = new ArrayList<>();
    for (FactLine line : reading.lines()) {
      boolean row = line.block().kind() == Block.Kind.TABLE_ROW;
      LocalDate until = row || line.isProse() ? until(line) : null;
      if (until == null || line.has(otherSubjectCue) || line.under(otherHeadingCue)) {
        continue;
      }
      List<FactLine> context = context(line);
      if (!line.has(promisedCue) && !(line.has(providesCue) && isProvided(context))) {
        continue;
      }
      FactLine named = named(context);
      FactLine rests = named == null ? null : rests(line, context, row);
      if (rests != null && !isTakenOver(line)) {
        List<int[]> ranges = new ArrayList<>();
        if (rests.index() < line.index()) {
          ranges.add(range(rests));
        }
        ranges.add(range(line));
        if (rests.index() > line.index()) {
          ranges.add(range(rests));
        }
        found.add(new CapacityEnd(name(named, context), until, end, ranges));
      }
    }
    return found;
  }

  /** The end stated in a line that falls within the contribution or after it, or null. */
  private LocalDate until(FactLine line) {
    for (DateRole role : DateRole.of(line)) {
      boolean during =
          begin == null
              ? reading.letterDate() == null || role.day().isAfter(reading.letterDate())
              : role.day().isAfter(begin);
      if (role.kind() == DateRole.Kind.END
          && during
          && role.date().stated()
          && !role.day().equals(end)
          && !line.quoted()[role.date().from()]) {
        return role.day();
      }
    }
    for (Term term : line.terms()) {
      boolean first =
          line.find(firstMonthsCue, Math.max(0, term.from() - 1)) == term.from() - 1
              && term.from() > 0;
      if (first && begin != null && term.months() > 0) {
        return begin.plusMonths(term.months()).minusDays(1);
      }
    }
    return null;
  }

  /** The line itself and those just before it in the same paragraph, nearest first. */
  private List<FactLine> context(FactLine line) {
    List<FactLine> context = new ArrayList<>(reading.preceding(line, CONTEXT));
    context.add(line);
    java.util.Collections.reverse(context);
    return context;
  }

  /** Whether somebody else provides it, by the line or the one before. */
  private boolean isProvided(List<FactLine> context) {
    return context.stream()
        .limit(2)
        .anyMatch(l -> !Reading.countriesIn(l).isEmpty() || l.has(providerCue));
  }

  private FactLine named(List<FactLine> context) {
    return context.stream().limit(2).filter(l -> l.has(capacityCue)).findFirst().orElse(null);
  }

  /**
   * The line that shows that medical care or protection rests on it: nearby, or elsewhere about the
   * same country's capacity.
   */
  private FactLine rests(FactLine line, List<FactLine> context, boolean row) {
    FactLine near =
        row ? null : context.stream().filter(l -> l.has(vitalCue)).findFirst().orElse(null);
    if (near != null) {
      return near;
    }
    Set<String> countries = Reading.countriesIn(line);
    Set<String> capacities = capacities(line);
    return reading.lines().stream()
        .filter(l -> l.isProse() && l != line)
        .filter(l -> Reading.countriesIn(l).stream().anyMatch(countries::contains))
        .filter(l -> l.has(capacityCue) && isVital(l))
        .filter(l -> capacities(l).stream().anyMatch(capacities::contains))
        .findFirst()
        .orElse(null);
  }

  private boolean isVital(FactLine line) {
    return line.has(vitalCue)
        || line.under(vitalCue)
        || reading.preceding(line, 2).stream().anyMatch(l -> l.has(vitalCue));
  }

  /**
   * Stems of the capacities named in a line, so that "helikopter" and "transporthelikopters" are
   * the same.
   */
  private Set<String> capacities(FactLine line) {
    Set<String> stems = new HashSet<>();
    for (int at = line.find(capacityCue, 0); at >= 0; at = line.find(capacityCue, at + 1)) {
      String form = line.tokens().get(at).form();
      for (String stem :
          List.of(
              "helikopter",
              "hospitaal",
              "compagnie",
              "detachement",
              "bataljon",
              "toestel",
              "vliegtuig",
              "team",
              "vaartuig",
              "peloton")) {
        if (form.contains(stem)) {
          stems.add(stem);
        }
      }
    }
    return stems;
  }

  /** Whether the sentence, or the next one by a word of time, says who provides it afterwards. */
  private boolean isTakenOver(FactLine line) {
    if (line.has(takenOverCue) && !line.has(notYetCue)) {
      return true;
    }
    return reading.following(line, 2).stream()
        .anyMatch(l -> l.has(afterwardsCue) && l.has(takenOverCue) && !l.has(notYetCue));
  }

  /** Its name from the nearest sentence that does more than refer back ("deze toestellen"). */
  private String name(FactLine named, List<FactLine> context) {
    for (FactLine line : context) {
      int at = line.find(concreteCue, 0);
      boolean back = at > 0 && (line.is(at - 1, "deze") || line.is(at - 1, "dit"));
      if (at >= 0 && !back) {
        return name(line, at);
      }
    }
    return name(named, named.find(capacityCue, 0));
  }

  /** The capacity with the words just before it: "de Zweedse infanteriecompagnie". */
  private String name(FactLine line, int at) {
    int from = at;
    while (from > 0 && at - from < NAME_WORDS && isDescribing(line.tokens().get(from - 1).form())) {
      from--;
    }
    int to = Math.max(capacityCue.end(line.tokens(), at), concreteCue.end(line.tokens(), at));
    return reading.text(line, from, to);
  }

  private static boolean isDescribing(String form) {
    boolean adjective = form.length() > 3 && form.endsWith("e") && !form.equals("voor");
    return adjective || ARTICLES.contains(form) || DutchNumbers.parse(form).isPresent();
  }

  private static int[] range(FactLine line) {
    return new int[] {line.start(), line.end()};
  }
}
