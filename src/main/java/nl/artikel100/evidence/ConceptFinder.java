package nl.artikel100.evidence;

import java.util.Arrays;
import nl.artikel100.text.Sentence;
import nl.artikel100.text.Sentences;

/** Matches the patterns of concepts, one after the other; each may use the places of those before it. */
final class ConceptFinder {
  private final Sentences letter;
  private final int[] clause;
  private final int[] sentenceStart;
  private final int[] sentenceEnd;
  private final LetterWords words;
  private final int[][] spans;

  /** per concept the length of its spans; read for every step of every pattern, so kept close together */
  private final int[] lengths;

  /** per concept the tokens of its longest occurrence */
  private final int[] widths;

  /** per atom how many places it has */
  private final int[] counts;

  /** occurrences of one word of the concept that is being looked for */
  private final TokenSet ones;

  /** its longer occurrences, and how many numbers of them are used */
  private int[] found = Spans.NONE;

  private int count;

  /**
   * @param clause per token its clause
   * @param spans per concept its occurrences, as far as they have been found
   */
  ConceptFinder(Sentences letter, int[] clause, LetterWords words, int[][] spans) {
    this.letter = letter;
    this.clause = clause;
    this.words = words;
    this.counts = words.counts();
    this.spans = spans;
    this.lengths = new int[spans.length];
    this.widths = new int[spans.length];
    this.ones = new TokenSet(clause.length);
    this.sentenceStart = new int[clause.length];
    this.sentenceEnd = new int[clause.length];
    for (Sentence sentence : letter.sentences()) {
      Arrays.fill(sentenceStart, sentence.from(), sentence.to(), sentence.from());
      Arrays.fill(sentenceEnd, sentence.from(), sentence.to(), sentence.to());
    }
  }

  /** The occurrences of a concept: from, to, from, to … sorted. */
  int[] find(Lexicon.Concept concept) {
    int[] program = concept.program();
    count = 0;
    words.addSingles(concept.id(), ones);
    for (int at = 0, end; at < program.length; at = end) {
      end = at + 1 + program[at];
      if (Singles.in(program, at)) {
        continue;
      }
      int rarest = rarest(program, at + 1, end);
      if (rarest >= 0) {
        find(program, at + 1, end, rarest);
      }
    }
    widths[concept.id()] = Spans.widest(found, count);
    return ones.takeSpans(Spans.sorted(found, count));
  }

  /** Keeps the occurrences of a concept for those that are made of it. */
  void keep(int concept, int[] own) {
    spans[concept] = own;
    lengths[concept] = own.length;
  }

  /** Adds the occurrences of one pattern. */
  private void find(int[] program, int first, int last, int rarest) {
    boolean opening = Program.kind(program[first]) == Program.CLAUSE_START;
    int step = opening ? first + 1 : first;
    boolean word = Program.kind(program[step]) == Program.WORD;
    int[] starts = places(program[step]);
    int stride = word ? 1 : 2;
    if (!opening && last == first + 1) {
      // another concept under this name; a pattern of one word does not come here
      addAll(starts);
      return;
    }
    int lastFrom = -1;
    int[] rare = rarest == step ? null : places(program[rarest]);
    int rareStride = rare == null || Program.kind(program[rarest]) == Program.WORD ? 1 : 2;
    int reach = rare == null ? 0 : reach(program, step, rarest);
    int r = 0;
    for (int s = 0; s < starts.length; ) {
      int from = starts[s];
      if (rare != null) {
        // what a pattern cannot do without must stand near behind its start, in the same sentence
        r = Spans.next(rare, r, rareStride, from);
        if (r == rare.length) {
          return;
        }
        if (rare[r] >= sentenceEnd[from] || rare[r] > from + reach) {
          int nearest = Math.max(sentenceStart[rare[r]], rare[r] - reach);
          s = Spans.next(starts, s, stride, nearest);
          continue;
        }
      }
      if (from != lastFrom && !(opening && !startsClause(from))) {
        int to = match(program, step, last, from, sentenceEnd[from]);
        if (to >= 0) {
          lastFrom = from;
          add(from, to);
        }
      }
      s += stride;
    }
  }

  private void addAll(int[] others) {
    if (!ones.addOnes(others)) {
      for (int i = 0; i < others.length; i += 2) {
        if (others[i + 1] != others[i] + 1) {
          add(others[i], others[i + 1]);
        }
      }
    }
  }

  private void add(int from, int to) {
    if (to == from + 1) {
      ones.add(from);
    } else {
      found = Spans.add(found, count, from, to);
      count += 2;
    }
  }

  /** Where a word or concept stands. */
  private int[] places(int step) {
    return Program.kind(step) == Program.WORD
        ? words.places(Program.id(step))
        : spans[Program.id(step)];
  }

  /** The step with the fewest occurrences of those the pattern cannot do without; -1 if one of them has none. */
  private int rarest(int[] program, int first, int last) {
    int rarest = -1;
    int fewest = Integer.MAX_VALUE;
    for (int s = first; s < last; s++) {
      int step = program[s];
      int kind = Program.kind(step);
      if (kind > Program.CONCEPT || Program.optional(step)) {
        continue;
      }
      int id = Program.id(step);
      int occurrences = kind == Program.WORD ? counts[id] : lengths[id] >> 1;
      if (occurrences == 0) {
        return -1;
      }
      if (occurrences < fewest) {
        fewest = occurrences;
        rarest = s;
      }
    }
    return rarest;
  }

  /** How far behind the start of a match this step can begin at most. */
  private int reach(int[] program, int first, int last) {
    int reach = 0;
    for (int s = first; s < last; s++) {
      int step = program[s];
      int kind = Program.kind(step);
      if (kind == Program.WORD) {
        reach++;
      } else if (kind == Program.CONCEPT) {
        reach += widths[Program.id(step)];
      } else if (kind == Program.GAP) {
        reach += Program.id(step);
      }
    }
    return reach;
  }

  private boolean startsClause(int token) {
    int end = sentenceEnd[token];
    int before = token - 1;
    while (before >= 0 && sentenceEnd[before] == end && !letter.tokens().get(before).word()) {
      before--;
    }
    return before < 0 || sentenceEnd[before] != end || clause[before] != clause[token];
  }

  /** End of the match of the steps from this token, or -1. Gaps are short, so trying them in turn stays linear. */
  private int match(int[] program, int step, int last, int at, int end) {
    if (step == last) {
      return at;
    }
    int current = program[step];
    int kind = Program.kind(current);
    int id = Program.id(current);
    if (kind == Program.WORD) {
      if (at < end && has(at, id)) {
        int to = match(program, step + 1, last, at + 1, end);
        if (to >= 0) {
          return to;
        }
      }
    } else if (kind == Program.CONCEPT) {
      int[] own = spans[id];
      for (int i = Spans.firstFrom(own, at); i < own.length && own[i] == at; i += 2) {
        int to = match(program, step + 1, last, own[i + 1], end);
        if (to >= 0) {
          return to;
        }
      }
    } else if (kind == Program.GAP) {
      return afterGap(program, step + 1, last, at, Math.min(at + id, end), end);
    } else if (kind == Program.CLAUSE_START) {
      return at < end && startsClause(at) ? match(program, step + 1, last, at, end) : -1;
    } else {
      return endsClause(at, end) ? match(program, step + 1, last, at, end) : -1;
    }
    return Program.optional(current) ? match(program, step + 1, last, at, end) : -1;
  }

  /** The match of the steps that starts at the first place from {@code at} to {@code furthest} where it can. */
  private int afterGap(int[] program, int step, int last, int at, int furthest, int end) {
    if (step == last) {
      return at;
    }
    int next = program[step];
    boolean word = Program.kind(next) == Program.WORD;
    if (Program.optional(next) || !word && Program.kind(next) != Program.CONCEPT) {
      for (int from = at; from <= furthest; from++) {
        int to = match(program, step, last, from, end);
        if (to >= 0) {
          return to;
        }
      }
      return -1;
    }
    int[] own = places(next);
    int i = word ? Spans.insertion(own, at) : Spans.firstFrom(own, at);
    for (; i < own.length && own[i] <= furthest && own[i] < end; i += word ? 1 : 2) {
      int to = match(program, step + 1, last, word ? own[i] + 1 : own[i + 1], end);
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

  private boolean has(int token, int atom) {
    return Arrays.binarySearch(words.atoms(token), atom) >= 0;
  }
}
