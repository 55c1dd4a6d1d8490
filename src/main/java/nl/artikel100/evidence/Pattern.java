package nl.artikel100.evidence;

import java.util.List;

/** Words, concepts and gaps in a row, within one sentence. The first step is never a gap or optional. */
final class Pattern {
  private final Step[] steps;

  Pattern(List<Step> steps) {
    this.steps = steps.toArray(Step[]::new);
  }

  /** The steps; not to be changed. An array, since matching them is most of the work of a check. */
  Step[] steps() {
    return steps;
  }
}
