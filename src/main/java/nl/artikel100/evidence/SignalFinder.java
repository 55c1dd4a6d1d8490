package nl.artikel100.evidence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.artikel100.text.Sentence;

/** Finds the signals of every element in one letter. */
final class SignalFinder {
  private final Understanding letter;
  private final WordingFinder lines;

  /** A hit, with what it would be worth and the scopes that do not undo it. */
  private record Found(Hit hit, Signal.Strength strength, int allowed) {}

  SignalFinder(Understanding letter, Marks marks) {
    this.letter = letter;
    this.lines = new WordingFinder(letter, marks);
  }

  /** Signals of one element, in the order of the letter per line; without the lines that ask for another element. */
  List<Signal> find(ElementRule rule) {
    return find(rule, Map.of(), false);
  }

  /**
   * Signals of the lines that only count beside another element: wide wordings, which say enough in a paragraph on the
   * point and would be found anywhere in ten pages.
   *
   * @param shown per element the paragraphs where it is shown
   */
  List<Signal> findBeside(ElementRule rule, Map<String, Set<Integer>> shown) {
    return find(rule, shown, true);
  }

  /** The paragraphs where elements are shown, by criterion and element with a stop between. */
  Map<String, Set<Integer>> shown(List<Signal> signals) {
    Map<String, Set<Integer>> shown = new HashMap<>();
    for (Signal signal : signals) {
      if (signal.strength() == Signal.Strength.FIRM) {
        shown
            .computeIfAbsent(
                signal.criterion() + "." + signal.element(), element -> new HashSet<>())
            .add(letter.sentence(signal.sentence()).block());
      }
    }
    return shown;
  }

  private List<Signal> find(ElementRule rule, Map<String, Set<Integer>> shown, boolean beside) {
    List<Found> found = new ArrayList<>();
    for (ElementRule.AllowedLine line : rule.shows()) {
      if (line.beside().isEmpty() != beside) {
        add(line, Signal.Strength.FIRM, blocks(rule, line, shown), found);
      }
    }
    for (ElementRule.AllowedLine line : rule.vague()) {
      if (line.beside().isEmpty() != beside) {
        add(line, Signal.Strength.VAGUE, blocks(rule, line, shown), found);
      }
    }
    if (found.isEmpty()) {
      return List.of();
    }
    Set<Integer> undone = undone(rule);
    return found.stream().map(f -> signal(rule, f, undone)).toList();
  }

  /** The sentences in which the element is undone. */
  private Set<Integer> undone(ElementRule rule) {
    Set<Integer> sentences = new HashSet<>();
    for (Wording line : rule.undoes()) {
      for (Hit hit : lines.find(line)) {
        sentences.add(hit.sentence());
      }
    }
    return sentences;
  }

  /** The paragraphs in which a line counts; null for all. */
  private static Set<Integer> blocks(
      ElementRule rule, ElementRule.AllowedLine line, Map<String, Set<Integer>> shown) {
    if (line.beside().isEmpty()) {
      return null;
    }
    Set<Integer> blocks = new HashSet<>();
    for (String element : line.beside()) {
      blocks.addAll(shown.getOrDefault(rule.criterion() + "." + element, Set.of()));
    }
    return blocks;
  }

  private void add(
      ElementRule.AllowedLine line,
      Signal.Strength strength,
      Set<Integer> blocks,
      List<Found> found) {
    for (Hit hit : lines.find(line.line())) {
      if (blocks == null || blocks.contains(letter.sentence(hit.sentence()).block())) {
        found.add(new Found(hit, strength, line.allowed()));
      }
    }
  }

  private Signal signal(ElementRule rule, Found found, Set<Integer> undone) {
    int scopes = found.hit().scopes() & ~(rule.allowed() | found.allowed());
    List<String> words = new ArrayList<>(Scope.words(scopes));
    if (undone.contains(found.hit().sentence())) {
      words.add("niet");
    }
    // what is only possible is treated, but not firm
    Signal.Strength worth =
        words.isEmpty()
            ? found.strength()
            : scopes == Scope.MOGELIJK.bit() && words.size() == 1
                ? Signal.Strength.VAGUE
                : Signal.Strength.UNDONE;
    return signal(rule, found.hit(), worth, words);
  }

  private Signal signal(ElementRule rule, Hit hit, Signal.Strength strength, List<String> scopes) {
    Sentence first = letter.sentence(hit.sentence());
    Sentence last = first;
    for (int i = 0; i < hit.spans().length; i += 2) {
      Sentence own = letter.sentence(letter.sentenceOf(hit.spans()[i]));
      // a quote of more than two sentences no longer shows where to look
      if (Math.abs(own.index() - hit.sentence()) <= 1) {
        first = own.index() < first.index() ? own : first;
        last = own.index() > last.index() ? own : last;
      }
    }
    return new Signal(
        rule.criterion(),
        rule.element(),
        hit.line().text(),
        strength,
        scopes,
        hit.sentence(),
        first.start(),
        last.end(),
        hit.line().terms().length);
  }
}
