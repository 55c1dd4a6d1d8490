package nl.artikel100.evidence;

import java.util.Arrays;
import nl.artikel100.text.Sentences;

/** Matches the patterns of concepts, one after the other; each may use the places of those before it. */
final class ConceptFinder {
  private final Sentences letter;
  private final int[] clause;
  private final int[] sentenceEnd;
  private final int[][] atoms;
  private final int[][] places;
  private final int[][] spans;
  private final int[] counts;

  /** occurrences of the concept that is being looked for, and how many numbers of it are used */
  private int[] found;

  private int count;

  /**
   * @param clause per token its clause
   * @param sentenceEnd per token one past the last token of its sentence
   * @param atoms per token the atoms it is a word of, sorted
   * @param places per atom the tokens that are a word of it; null for none
   * @param spans per concept its occurrences, as far as they have been found; of those that have not, the patterns of one
   *     word, or null
   * @param counts per concept how many numbers of that are used
   */
  ConceptFinder(
      Sentences letter,
      int[] clause,
      int[] sentenceEnd,
      int[][] atoms,
      int[][] places,
      int[][] spans,
      int[] counts) {
    this.letter = letter;
    this.clause = clause;
    this.sentenceEnd = sentenceEnd;
    this.atoms = atoms;
    this.places = places;
    this.spans = spans;
    this.counts = counts;
  }

  /** The occurrences of a concept: from, to, from, to … sorted. */
  int[] find(Lexicon.Concept concept) {
    int[] program = concept.program();
    int patterns = 0;
    count = counts[concept.id()];
    found = count == 0 ? Spans.NONE : spans[concept.id()];
    for (int at = 0, end; at < program.length; at = end) {
      end = at + 1 + program[at];
      patterns++;
      if (Singles.in(program, at)) {
        continue;
      }
      int rarest = rarest(program, at + 1, end);
      if (rarest >= 0) {
        find(program, at + 1, end, rarest);
      }
    }
    return Spans.sorted(found, count, patterns > 1);
  }

  /** Adds the occurrences of one pattern. */
  private void find(int[] program, int first, int last, int rarest) {
    boolean opening = Program.kind(program[first]) == Program.CLAUSE_START;
    int step = opening ? first + 1 : first;
    boolean word = Program.kind(program[step]) == Program.WORD;
    int[] starts = places(program[step]);
    int stride = word ? 1 : 2;
    if (!opening && last == first + 1) {
      for (int s = 0; s < starts.length; s += stride) {
        add(starts[s], word ? starts[s] + 1 : starts[s + 1]);
      }
      return;
    }
    int lastFrom = -1;
    int[] rare = rarest == step ? null : places(program[rarest]);
    int rareStride = rare == null || Program.kind(program[rarest]) == Program.WORD ? 1 : 2;
    int r = 0;
    for (int s = 0; s < starts.length; s += stride) {
      int from = starts[s];
      if (from == lastFrom) {
        continue;
      }
      if (rare != null) {
        // what a pattern cannot do without must stand behind its start, in the same sentence
        while (r < rare.length && rare[r] < from) {
          r += rareStride;
        }
        if (r == rare.length) {
          return;
        }
        if (rare[r] >= sentenceEnd[from]) {
          continue;
        }
      }
      if (opening && !startsClause(from)) {
        continue;
      }
      int to = match(program, step, last, from, sentenceEnd[from]);
      if (to >= 0) {
        lastFrom = from;
        add(from, to);
      }
    }
  }

  private void add(int from, int to) {
    found = Spans.add(found, count, from, to);
    count += 2;
  }

  /** Where a word or concept stands; null for a word that does not. */
  private int[] places(int step) {
    return Program.kind(step) == Program.WORD ? places[Program.id(step)] : spans[Program.id(step)];
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
      int[] own = places(step);
      if (own == null || own.length == 0) {
        return -1;
      }
      int occurrences = kind == Program.WORD ? own.length : own.length / 2;
      if (occurrences < fewest) {
        fewest = occurrences;
        rarest = s;
      }
    }
    return rarest;
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
    return Arrays.binarySearch(atoms[token], atom) >= 0;
  }
}
