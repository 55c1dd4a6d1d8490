package nl.artikel100.evidence;

import java.util.List;

/**
 * The patterns of one concept as one row of numbers: the number of steps of a pattern, then its steps, and so on. Read
 * over and over for every letter; as objects the patterns of all rules would not fit in a processor's cache.
 */
final class Program {
  private static final int KIND_BITS = 3;
  private static final int KIND = (1 << KIND_BITS) - 1;
  private static final int OPTIONAL = 1 << KIND_BITS;

  static final int WORD = Step.Kind.WORD.ordinal();
  static final int CONCEPT = Step.Kind.CONCEPT.ordinal();
  static final int GAP = Step.Kind.GAP.ordinal();
  static final int CLAUSE_START = Step.Kind.CLAUSE_START.ordinal();

  private Program() {}

  static int[] of(List<Pattern> patterns) {
    int[] program = new int[patterns.stream().mapToInt(p -> 1 + p.steps().length).sum()];
    int at = 0;
    for (Pattern pattern : patterns) {
      program[at++] = pattern.steps().length;
      for (Step step : pattern.steps()) {
        program[at++] =
            step.id() << KIND_BITS + 1 | (step.optional() ? OPTIONAL : 0) | step.kind().ordinal();
      }
    }
    return program;
  }

  /** The kind of a step, an ordinal of {@link Step.Kind}. */
  static int kind(int step) {
    return step & KIND;
  }

  static int id(int step) {
    return step >>> KIND_BITS + 1;
  }

  /** The same step with another id. */
  static int withId(int step, int id) {
    return id << KIND_BITS + 1 | step & (OPTIONAL | KIND);
  }

  static boolean optional(int step) {
    return (step & OPTIONAL) != 0;
  }

  /** Whether a pattern can stand without this step, or the step is no word or concept. */
  static boolean needless(int step) {
    return (step & (OPTIONAL | KIND & ~CONCEPT)) != 0;
  }
}
