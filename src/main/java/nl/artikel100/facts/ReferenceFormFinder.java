package nl.artikel100.facts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.artikel100.facts.Comparison.ReferenceForm;

/** Finds references to parliamentary papers, resolutions and decisions and looks at their form. */
final class ReferenceFormFinder {
  private final Reading reading;

  ReferenceFormFinder(Reading reading) {
    this.reading = reading;
  }

  /**
   * Every reference in order; a resolution that carries another year than before is not well
   * formed.
   */
  List<Comparison> find() {
    List<Comparison> found = new ArrayList<>();
    Map<Integer, Integer> years = new HashMap<>();
    for (FactLine line : reading.lines()) {
      for (KamerstukReference paper : KamerstukReference.find(line, reading.cues())) {
        found.add(form(line, paper.from(), paper.to(), paper.wellFormed()));
      }
      for (LegalReference act : reading.acts(line)) {
        boolean numbered =
            act.kind() == LegalReference.Kind.RESOLUTION
                || act.kind() == LegalReference.Kind.COUNCIL_DECISION;
        Integer known = act.year() == 0 ? null : years.putIfAbsent(act.number(), act.year());
        boolean same = known == null || known == act.year();
        if (numbered) {
          found.add(form(line, act.from(), act.to(), act.wellFormed() && same));
        }
      }
    }
    return found;
  }

  private ReferenceForm form(FactLine line, int from, int to, boolean good) {
    return new ReferenceForm(
        reading.text(line, from, to), good, List.of(new int[] {line.start(), line.end()}));
  }
}
