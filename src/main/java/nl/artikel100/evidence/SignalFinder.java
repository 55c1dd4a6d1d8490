package nl.artikel100.evidence;

import java.util.ArrayList;
import java.util.BitSet;
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
    List<Found> found = new ArrayList<>();
    find(rule.shows(), Signal.Strength.FIRM, found);
    find(rule.vague(), Signal.Strength.VAGUE, found);
    return signals(rule, found);
  }

  /**
   * Signals of the lines that only count beside another element: wide wordings, which say enough in a paragraph on the
   * point and would be found anywhere in ten pages.
   *
   * @param shown per element of the criterion the paragraphs where it is shown
   */
  List<Signal> findBeside(ElementRule rule, Map<String, BitSet> shown) {
    List<Found> found = new ArrayList<>();
    findBeside(rule.shows(), shown, Signal.Strength.FIRM, found);
    findBeside(rule.vague(), shown, Signal.Strength.VAGUE, found);
    return signals(rule, found);
  }

  /** The paragraphs where elements are shown, by criterion and element. */
  Map<String, Map<String, BitSet>> shown(List<Signal> signals) {
    Map<String, Map<String, BitSet>> shown = new HashMap<>();
    for (Signal signal : signals) {
      if (signal.strength() == Signal.Strength.FIRM) {
        shown
            .computeIfAbsent(signal.criterion(), criterion -> new HashMap<>())
            .computeIfAbsent(signal.element(), element -> new BitSet())
            .set(letter.sentence(signal.sentence()).block());
      }
    }
    return shown;
  }

  private void find(
      List<ElementRule.AllowedLine> own, Signal.Strength strength, List<Found> found) {
    for (int i = 0; i < own.size(); i++) {
      ElementRule.AllowedLine line = own.get(i);
      if (line.beside().isEmpty()) {
        for (Hit hit : lines.find(line.line())) {
          found.add(new Found(hit, strength, line.allowed()));
        }
      }
    }
  }

  private void findBeside(
      List<ElementRule.AllowedLine> own,
      Map<String, BitSet> shown,
      Signal.Strength strength,
      List<Found> found) {
    for (int i = 0; i < own.size(); i++) {
      ElementRule.AllowedLine line = own.get(i);
      BitSet blocks = blocks(line.beside(), shown);
      if (!blocks.isEmpty()) {
        for (Hit hit : lines.find(line.line())) {
          if (blocks.get(letter.sentence(hit.sentence()).block())) {
            found.add(new Found(hit, strength, line.allowed()));
          }
        }
      }
    }
  }

  /** The paragraphs in which one of these elements is shown. */
  private static BitSet blocks(List<String> elements, Map<String, BitSet> shown) {
    BitSet blocks = new BitSet();
    for (int i = 0; i < elements.size(); i++) {
      BitSet own = shown.get(elements.get(i));
      if (own != null) {
        blocks.or(own);
      }
    }
    return blocks;
  }

  private List<Signal> signals(ElementRule rule, List<Found> found) {
    if (found.isEmpty()) {
      return List.of();
    }
    Set<Integer> undone = undone(rule);
    List<Signal> signals = new ArrayList<>(found.size());
    for (Found one : found) {
      signals.add(signal(rule, one, undone));
    }
    return signals;
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

  private Signal signal(ElementRule rule, Found found, Set<Integer> undone) {
    int scopes = found.hit().scopes() & ~(rule.allowed() | found.allowed());
    List<String> words = Scope.words(scopes);
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
