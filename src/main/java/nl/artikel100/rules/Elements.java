package nl.artikel100.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.artikel100.evidence.Signal;

/** Turns the signals of a letter into one fact per element. */
public final class Elements {
  private Elements() {}

  /** Found where a signal is firm, vague where none is and one is vague; also one for every element without a signal. */
  public static List<Element> of(RuleSet rules, List<Signal> signals) {
    Map<String, Map<String, Signal.Strength>> best = new HashMap<>();
    for (Signal signal : signals) {
      Map<String, Signal.Strength> own =
          best.computeIfAbsent(signal.criterion(), criterion -> new HashMap<>());
      Signal.Strength known = own.get(signal.element());
      if (known == null || signal.strength().compareTo(known) < 0) {
        own.put(signal.element(), signal.strength());
      }
    }
    List<Element> elements = new ArrayList<>();
    for (CriterionText criterion : rules.criteria()) {
      Map<String, Signal.Strength> own = best.getOrDefault(criterion.id(), Map.of());
      for (String id : criterion.dutch().elements().keySet()) {
        elements.add(element(criterion.id(), id, own, true));
      }
      for (String id : rules.vocabulary().elementsOf(criterion.id())) {
        if (!criterion.dutch().elements().containsKey(id)) {
          elements.add(element(criterion.id(), id, own, false));
        }
      }
    }
    return elements;
  }

  private static Element element(
      String criterion, String id, Map<String, Signal.Strength> best, boolean norm) {
    Signal.Strength strength = best.getOrDefault(id, Signal.Strength.UNDONE);
    return new Element(
        criterion, id, strength == Signal.Strength.FIRM, strength == Signal.Strength.VAGUE, norm);
  }
}
