package nl.artikel100.evidence;

import java.util.List;
import nl.artikel100.text.Sentence;
import nl.artikel100.text.Token;

/** Lays the scopes over a letter: which stretches are denied, quoted, past, about others. */
final class ScopeFinder {
  /** A quotation is words of others from this many tokens; shorter ones are names and terms. */
  private static final int QUOTATION = 7;

  private static final String OPENING = "«“„";

  private final Understanding letter;
  private final ScopeLimits limits;
  private final Marks marks;

  private ScopeFinder(Understanding letter, ScopeLimits limits) {
    this.letter = letter;
    this.limits = limits;
    this.marks = new Marks(letter, letter.sentenceCount());
  }

  /**
   * @param rules triggers with their reach
   * @param limits what narrows them
   */
  static Marks find(Understanding letter, List<ScopeRule> rules, ScopeLimits limits) {
    ScopeFinder finder = new ScopeFinder(letter, limits);
    WordingFinder lines = new WordingFinder(letter, Marks.none());
    for (ScopeRule rule : rules) {
      finder.apply(rule, lines, limits.exceptions().getOrDefault(rule.scope(), -1));
    }
    finder.quotations();
    return finder.marks;
  }

  private void apply(ScopeRule rule, WordingFinder lines, int exception) {
    boolean everyPlace =
        rule.reach() == ScopeRule.Reach.ZINSDEEL || rule.reach() == ScopeRule.Reach.RECHTS;
    for (Hit hit : lines.find(rule.line())) {
      Sentence sentence = letter.sentence(hit.sentence());
      int[] places = letter.spans(rule.line().terms()[0]);
      int first = Spans.firstFrom(places, sentence.from());
      for (int i = first; i < places.length && places[i] < sentence.to(); i += 2) {
        if (!inside(exception, places[i], places[i + 1])) {
          Mark mark = mark(rule, sentence, places[i], places[i + 1]);
          if (mark.from() < mark.to()) {
            marks.add(mark);
          }
          if (!everyPlace) {
            break;
          }
        }
      }
    }
  }

  private boolean inside(int exception, int from, int to) {
    if (exception < 0) {
      return false;
    }
    int[] spans = letter.spans(exception);
    for (int i = Spans.firstFrom(spans, Math.max(0, from - 12));
        i < spans.length && spans[i] <= from;
        i += 2) {
      if (spans[i + 1] >= to) {
        return true;
      }
    }
    return false;
  }

  private Mark mark(ScopeRule rule, Sentence sentence, int from, int to) {
    int start = sentence.from();
    int end = sentence.to();
    switch (rule.reach()) {
      case ZINSDEEL -> {
        start = from;
        end = clauseEnd(to - 1, end);
        while (start > sentence.from() && letter.clauseOf(start - 1) == letter.clauseOf(from)) {
          start--;
        }
      }
      case RECHTS -> {
        start = from;
        end = clauseEnd(to - 1, end);
      }
      case NA -> start = from;
      case ZIN -> end = turn(rule.scope(), to, end);
      case REST -> end = restEnd(rule.scope(), sentence);
      case VERVOLG -> end = followEnd(rule.scope(), sentence);
      case TERUG -> start = letter.firstOfBlock(sentence.index());
      case ERVOOR -> {
        start = letter.firstOfBlock(sentence.index());
        end = sentence.from();
      }
      case ALINEA -> {
        start = letter.firstOfBlock(sentence.index());
        end = letter.lastOfBlock(sentence.index());
      }
      default -> {}
    }
    return new Mark(rule.scope(), start, end, from, to);
  }

  /** The end of the paragraph, or of the last sentence before one that turns back to this contribution. */
  private int restEnd(Scope scope, Sentence sentence) {
    int blockEnd = letter.lastOfBlock(sentence.index());
    int stop = limits.stops().getOrDefault(scope, -1);
    int end = sentence.to();
    while (stop >= 0 && end < blockEnd) {
      Sentence next = letter.sentence(letter.sentenceOf(end));
      if (holds(next, stop)) {
        return end;
      }
      end = next.to();
    }
    return stop >= 0 ? end : blockEnd;
  }

  /** Where a sentence turns back to this contribution: "de Kamer vroeg om een plan; het kabinet heeft …", or its end. */
  private int turn(Scope scope, int from, int end) {
    int stop = limits.stops().getOrDefault(scope, -1);
    if (stop < 0) {
      return end;
    }
    int[] spans = letter.spans(stop);
    for (int i = Spans.firstFrom(spans, from); i < spans.length && spans[i] < end; i += 2) {
      if (spans[i] > 0 && letter.clauseOf(spans[i]) != letter.clauseOf(spans[i] - 1)) {
        return spans[i];
      }
    }
    return end;
  }

  /** The end of the last sentence that goes on about the same, one after another. */
  private int followEnd(Scope scope, Sentence sentence) {
    int blockEnd = letter.lastOfBlock(sentence.index());
    int stop = limits.stops().getOrDefault(scope, -1);
    int follow = limits.follows().getOrDefault(scope, -1);
    int end = sentence.to();
    while (end < blockEnd) {
      Sentence next = letter.sentence(letter.sentenceOf(end));
      if (!holds(next, follow) || holds(next, stop)) {
        return end;
      }
      end = next.to();
    }
    return end;
  }

  private boolean holds(Sentence sentence, int concept) {
    if (concept < 0) {
      return false;
    }
    int[] spans = letter.spans(concept);
    int i = Spans.firstFrom(spans, sentence.from());
    return i < spans.length && spans[i] < sentence.to();
  }

  private int clauseEnd(int token, int sentenceEnd) {
    int end = token + 1;
    while (end < sentenceEnd && letter.clauseOf(end) == letter.clauseOf(token)) {
      end++;
    }
    return end;
  }

  /** WordForms between quotation marks, and sentences that ask. */
  private void quotations() {
    List<Token> tokens = letter.letter().tokens();
    int open = -1;
    for (Sentence sentence : letter.letter().sentences()) {
      boolean begins = sentence.from() == letter.firstOfBlock(sentence.index());
      // straight quotes and apostrophes look the same: only marks that open without doubt reach the
      // next sentence
      if (open >= 0 && (begins || OPENING.indexOf(tokens.get(open).form()) < 0)) {
        open = -1;
      }
      for (int i = sentence.from(); i < sentence.to(); i++) {
        if (tokens.get(i).word() || !isQuote(tokens.get(i).form().charAt(0))) {
          continue;
        }
        if (open < 0) {
          open = i;
        } else {
          if (i - open > QUOTATION) {
            marks.add(new Mark(Scope.CITAAT, open, i + 1, open, i + 1));
          }
          open = -1;
        }
      }
      if (tokens.get(sentence.to() - 1).form().equals("?")) {
        marks.add(
            new Mark(
                Scope.CITAAT, sentence.from(), sentence.to(), sentence.to() - 1, sentence.to()));
      }
    }
  }

  private static boolean isQuote(char c) {
    return "\"“”„«»‘’'".indexOf(c) >= 0;
  }
}
