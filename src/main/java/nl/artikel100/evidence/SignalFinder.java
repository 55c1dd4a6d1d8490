package nl.artikel100.evidence;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.artikel100.text.Sentence;

/** Finds the signals of every element in one letter. */
final class SignalFinder {
  private final Understanding letter;
  private final WordingFinder lines;

  SignalFinder(Understanding letter, Marks marks) {
    this.letter = letter;
    this.lines = new WordingFinder(letter, marks);
  }

  /** Signals of one element, in the order of the letter per line. */
  List<Signal> find(ElementRule rule) {
    Set<Integer> undone = new HashSet<>();
    for (Wording line : rule.undoes()) {
      for (Hit hit : lines.find(line)) {
        undone.add(hit.sentence());
      }
    }
    List<Signal> signals = new ArrayList<>();
    add(rule, rule.shows(), Signal.Strength.FIRM, undone, signals);
    add(rule, rule.vague(), Signal.Strength.VAGUE, undone, signals);
    return signals;
  }

  private void add(
      ElementRule rule,
      List<ElementRule.AllowedLine> own,
      Signal.Strength strength,
      Set<Integer> undone,
      List<Signal> signals) {
    for (ElementRule.AllowedLine line : own) {
      for (Hit hit : lines.find(line.line())) {
        int scopes = hit.scopes() & ~(rule.allowed() | line.allowed());
        List<String> words = new ArrayList<>(Scope.words(scopes));
        if (undone.contains(hit.sentence())) {
          words.add("niet");
        }
        // what is only possible is treated, but not firm
        Signal.Strength worth =
            words.isEmpty()
                ? strength
                : scopes == Scope.MOGELIJK.bit() && words.size() == 1
                    ? Signal.Strength.VAGUE
                    : Signal.Strength.UNDONE;
        signals.add(signal(rule, hit, worth, words));
      }
    }
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
