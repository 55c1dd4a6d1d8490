package nl.artikel100.evidence;

import java.util.Arrays;
import nl.artikel100.text.Sentence;
import nl.artikel100.text.Sentences;

/** Matches the steps of one pattern from one place in a letter; see {@link Program}. */
final class StepMatcher {
  private final Sentences letter;
  private final int[] clause;
  private final int[] sentenceEnd;
  private final LetterWords words;
  private final int[] program;
  private final int[][] spans;

  /**
   * @param clause per token its clause
   * @param program the patterns
   * @param spans per concept its occurrences; to be there for all concepts of a pattern that is matched
   */
  StepMatcher(Sentences letter, int[] clause, LetterWords words, int[] program, int[][] spans) {
    this.letter = letter;
    this.clause = clause;
    this.words = words;
    this.program = program;
    this.spans = spans;
    this.sentenceEnd = new int[clause.length];
    for (Sentence sentence : letter.sentences()) {
      Arrays.fill(sentenceEnd, sentence.from(), sentence.to(), sentence.to());
    }
  }

  /** Whether a token is the first word of its clause. */
  boolean startsClause(int token) {
    int end = sentenceEnd[token];
    int before = token - 1;
    while (before >= 0 && sentenceEnd[before] == end && !letter.tokens().get(before).word()) {
      before--;
    }
    return before < 0 || sentenceEnd[before] != end || clause[before] != clause[token];
  }

  /** End of the match of the steps of the program from this token, or -1. */
  int match(int step, int last, int at) {
    return match(step, last, at, sentenceEnd[at]);
  }

  /** The same up to the end of the sentence. Gaps are short, so trying them in turn stays linear. */
  private int match(int step, int last, int at, int end) {
    if (step == last) {
      return at;
    }
    int current = program[step];
    int kind = Program.kind(current);
    int id = Program.id(current);
    if (kind == Program.WORD) {
      if (at < end && words.is(at, id)) {
        int to = match(step + 1, last, at + 1, end);
        if (to >= 0) {
          return to;
        }
      }
    } else if (kind == Program.CONCEPT) {
      int[] own = spans[id];
      for (int i = Spans.firstFrom(own, at); i < own.length && own[i] == at; i += 2) {
        int to = match(step + 1, last, own[i + 1], end);
        if (to >= 0) {
          return to;
        }
      }
    } else if (kind == Program.GAP) {
      return afterGap(step + 1, last, at, Math.min(at + id, end), end);
    } else if (kind == Program.CLAUSE_START) {
      return at < end && startsClause(at) ? match(step + 1, last, at, end) : -1;
    } else {
      return endsClause(at, end) ? match(step + 1, last, at, end) : -1;
    }
    return Program.optional(current) ? match(step + 1, last, at, end) : -1;
  }

  /** The match of the steps that starts at the first place from {@code at} to {@code furthest} where it can. */
  private int afterGap(int step, int last, int at, int furthest, int end) {
    if (step == last) {
      return at;
    }
    int next = program[step];
    boolean word = Program.kind(next) == Program.WORD;
    if (Program.optional(next) || !word && Program.kind(next) != Program.CONCEPT) {
      for (int from = at; from <= furthest; from++) {
        int to = match(step, last, from, end);
        if (to >= 0) {
          return to;
        }
      }
      return -1;
    }
    int id = Program.id(next);
    if (word) {
      for (int from = at; from <= furthest && from < end; from++) {
        int to = words.is(from, id) ? match(step + 1, last, from + 1, end) : -1;
        if (to >= 0) {
          return to;
        }
      }
      return -1;
    }
    int[] own = spans[id];
    for (int i = Spans.firstFrom(own, at);
        i < own.length && own[i] <= furthest && own[i] < end;
        i += 2) {
      int to = match(step + 1, last, own[i + 1], end);
      if (to >= 0) {
        return to;
      }
    }
    return -1;
  }

  private boolean endsClause(int at, int end) {
    if (at >= end || !letter.tokens().get(at).word() || clause[at] != clause[at - 1]) {
      return true;
    }
    return switch (letter.tokens().get(at).form()) {
      case "en",
          "om",
          "of",
          "dat",
          "als",
          "dan",
          "die",
          "te",
          "zal",
          "zullen",
          "kan",
          "kunnen",
          "moet",
          "moeten" ->
          true;
      default -> false;
    };
  }
}
