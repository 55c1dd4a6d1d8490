package nl.artikel100.rules;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.artikel100.evidence.Scope;
import nl.artikel100.evidence.Signal;

/**
 * Lets what a letter itself leaves open count as not said. "Wat haar afwezigheid voor de gereedheid betekent, wordt nog
 * onderzocht": whoever writes that has not told it elsewhere, so a phrase elsewhere that has the words has them by chance.
 */
public final class LeftOpen {
  /** A helping element ({@code hulp}) with this behind the id of an element says that the letter leaves it open. */
  public static final String SUFFIX = "_open";

  private LeftOpen() {}

  /** The same signals, in the same order; those of an element that the letter leaves open undone. */
  public static List<Signal> undo(List<Signal> signals) {
    Set<String> open = new HashSet<>();
    for (Signal signal : signals) {
      if (signal.element().endsWith(SUFFIX) && signal.strength() == Signal.Strength.FIRM) {
        open.add(signal.criterion() + "." + signal.element());
      }
    }
    if (open.isEmpty()) {
      return signals;
    }
    List<Signal> kept = new ArrayList<>(signals.size());
    for (Signal signal : signals) {
      boolean left =
          signal.strength() != Signal.Strength.UNDONE
              && open.contains(signal.criterion() + "." + signal.element() + SUFFIX);
      kept.add(left ? signal.undone(Scope.UITGESTELD.word()) : signal);
    }
    return kept;
  }
}
