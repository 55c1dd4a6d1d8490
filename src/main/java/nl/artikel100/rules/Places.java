package nl.artikel100.rules;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.artikel100.document.Block;
import nl.artikel100.evidence.Signal;
import nl.artikel100.text.Sentences;

/** Where in a letter the criteria show: under which heading, in which paragraph, in what company. For one letter only. */
final class Places {
  /**
   * A paragraph treats a point, under whatever heading, if it shows its elements so often, counting each sentence in which
   * an element shows.
   */
  private static final int TREATED = 3;

  /** A criterion in a paragraph. */
  record Place(String criterion, int block) {
    // written out, since this is asked thousands of times and what a record has of itself is slow

    @Override
    public boolean equals(Object other) {
      return other instanceof Place place
          && block == place.block
          && criterion.equals(place.criterion);
    }

    @Override
    public int hashCode() {
      return 31 * criterion.hashCode() + block;
    }
  }

  private record Showing(String element, int sentence) {}

  private final Sentences letter;
  private final Map<String, CriterionText> criteria = new HashMap<>();
  private final Map<Place, Set<Showing>> shown = new HashMap<>();
  private final Map<Place, Boolean> own = new HashMap<>();

  Places(RuleSet rules, Sentences letter, List<Signal> signals) {
    this.letter = letter;
    rules.criteria().forEach(criterion -> criteria.put(criterion.id(), criterion));
    for (Signal signal : signals) {
      if (signal.strength() == Signal.Strength.FIRM) {
        shown
            .computeIfAbsent(of(signal), place -> new HashSet<>(4))
            .add(new Showing(signal.element(), signal.sentence()));
      }
    }
  }

  /** The criterion and the paragraph of a signal. */
  Place of(Signal signal) {
    return new Place(signal.criterion(), letter.sentences().get(signal.sentence()).block());
  }

  /** Whether the paragraph of a firm signal really treats its criterion, by whatever else it shows. */
  boolean treats(Signal signal) {
    return shown.get(of(signal)).size() >= TREATED;
  }

  /** False for a helping element ({@code hulp}), which says what kind of contribution it is. */
  boolean isElement(Signal signal) {
    CriterionText criterion = criteria.get(signal.criterion());
    return criterion != null && criterion.dutch().elements().containsKey(signal.element());
  }

  /** Whether the criterion of a signal is a lesson of IOB. */
  boolean isLesson(Signal signal) {
    return criteria.get(signal.criterion()).group().equals("iob");
  }

  /** Whether a signal stands under a heading of its own criterion ({@code kopjes}). */
  boolean underOwnHeading(Signal signal) {
    return own.computeIfAbsent(
        of(signal),
        place -> {
          Block block = letter.block(letter.sentences().get(signal.sentence()));
          List<String> headings = criteria.get(signal.criterion()).headings();
          return block.path().stream()
              .map(heading -> heading.toLowerCase(Locale.ROOT))
              .anyMatch(heading -> headings.stream().anyMatch(heading::contains));
        });
  }
}
