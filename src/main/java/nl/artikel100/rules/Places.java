package nl.artikel100.rules;

import java.util.ArrayList;
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

  /** An element in a sentence. */
  private record Showing(String criterion, String element, int sentence) {
    // written out, since this is asked thousands of times and what a record has of itself is slow

    @Override
    public boolean equals(Object other) {
      return other instanceof Showing showing
          && sentence == showing.sentence
          && element.equals(showing.element)
          && criterion.equals(showing.criterion);
    }

    @Override
    public int hashCode() {
      return (31 * criterion.hashCode() + element.hashCode()) * 31 + sentence;
    }
  }

  private final Sentences letter;
  private final List<CriterionText> criteria;
  private final Map<String, Integer> numbers = new HashMap<>();

  /** per place in how many sentences elements are shown, each element counted */
  private final int[] shown;

  /** per block the first block under the same headings */
  private final int[] sections;

  /** per section that was asked for its headings, lower case */
  private final Map<Integer, List<String>> paths = new HashMap<>();

  /** per place, of which the block is the first of its section, whether it is under an own heading; null: not asked yet */
  private final Boolean[] own;

  Places(RuleSet rules, Sentences letter, List<Signal> signals) {
    this.letter = letter;
    this.criteria = rules.criteria();
    for (int i = 0; i < criteria.size(); i++) {
      numbers.put(criteria.get(i).id(), i);
    }
    this.sections = sections(letter.letter().blocks());
    this.shown = new int[size()];
    this.own = new Boolean[size()];
    Set<Showing> known = new HashSet<>();
    for (Signal signal : signals) {
      if (signal.strength() == Signal.Strength.FIRM
          && known.add(new Showing(signal.criterion(), signal.element(), signal.sentence()))) {
        shown[of(signal)]++;
      }
    }
  }

  private static int[] sections(List<Block> blocks) {
    int[] sections = new int[blocks.size()];
    for (int b = 1; b < sections.length; b++) {
      boolean same = blocks.get(b).path().equals(blocks.get(b - 1).path());
      sections[b] = same ? sections[b - 1] : b;
    }
    return sections;
  }

  /** How many places there are: a criterion in a paragraph; criteria that the norm does not know share theirs. */
  int size() {
    return (criteria.size() + 1) * sections.length;
  }

  /** The place of a signal, a number below {@link #size}. */
  int of(Signal signal) {
    return number(signal) * sections.length + letter.sentences().get(signal.sentence()).block();
  }

  private int number(Signal signal) {
    Integer number = numbers.get(signal.criterion());
    return number == null ? criteria.size() : number;
  }

  /** Whether the paragraph of a firm signal really treats its criterion, by whatever else it shows. */
  boolean treats(Signal signal) {
    return shown[of(signal)] >= TREATED;
  }

  /** False for a helping element ({@code hulp}), which says what kind of contribution it is. */
  boolean isElement(Signal signal) {
    int number = number(signal);
    return number < criteria.size()
        && criteria.get(number).dutch().elements().containsKey(signal.element());
  }

  /** Whether the criterion of a signal is a lesson of IOB. */
  boolean isLesson(Signal signal) {
    int number = number(signal);
    return number < criteria.size() && criteria.get(number).group().equals("iob");
  }

  /** Whether a signal of the norm stands under a heading of its own criterion ({@code kopjes}). */
  boolean underOwnHeading(Signal signal) {
    int number = number(signal);
    int section = sections[letter.sentences().get(signal.sentence()).block()];
    int at = number * sections.length + section;
    if (own[at] == null) {
      own[at] = isAbove(criteria.get(number).headings(), lower(section));
    }
    return own[at];
  }

  private static boolean isAbove(List<String> headings, List<String> path) {
    for (String above : path) {
      for (String heading : headings) {
        if (above.contains(heading)) {
          return true;
        }
      }
    }
    return false;
  }

  private List<String> lower(int section) {
    List<String> path = paths.get(section);
    if (path == null) {
      path = new ArrayList<>();
      for (String heading : letter.letter().blocks().get(section).path()) {
        path.add(heading.toLowerCase(Locale.ROOT));
      }
      paths.put(section, path);
    }
    return path;
  }
}
