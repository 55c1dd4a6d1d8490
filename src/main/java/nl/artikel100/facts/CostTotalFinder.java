package nl.artikel100.facts;

import java.util.ArrayList;
import java.util.List;
import nl.artikel100.facts.Comparison.TwoAmounts;

/**
 * Finds the costs of the whole contribution where the letter states them in more than one place.
 */
final class CostTotalFinder {

  private final Reading reading;
  private final Cue wholeCue;
  private final Cue partCue;
  private final Cue yearCue;
  private final Cue totalOtherHeadingCue;

  CostTotalFinder(Reading reading) {
    this.reading = reading;
    Cues cues = reading.cues();
    this.wholeCue = cues.of(CueName.C06_WHOLE);
    this.partCue = cues.of(CueName.C06_PART);
    this.yearCue = cues.of(CueName.C06_YEAR);
    this.totalOtherHeadingCue = cues.of(CueName.C06_TOTAL_OTHER_HEADING);
  }

  /** The first statement beside each later one in another paragraph. */
  List<Comparison> find() {
    List<Comparison> found = new ArrayList<>();
    FactLine first = null;
    for (FactLine line : reading.lines()) {
      if (!isWhole(line)) {
        continue;
      }
      if (first == null) {
        first = line;
      } else if (first.sentence().block() != line.sentence().block()) {
        int[] there = {first.start(), first.end()};
        int[] here = {line.start(), line.end()};
        found.add(
            new TwoAmounts(
                first.sums().get(0).euro(), line.sums().get(0).euro(), List.of(there, here)));
      }
    }
    return found;
  }

  private boolean isWhole(FactLine line) {
    boolean one = line.isProse() && line.sums().size() == 1 && !line.sums().get(0).rough();
    boolean year = one && line.dates().isEmpty() && line.has(yearCue);
    return one
        && !year
        && line.has(wholeCue)
        && !line.has(partCue)
        && !line.under(totalOtherHeadingCue)
        && !line.quoted()[line.sums().get(0).from()];
  }
}
