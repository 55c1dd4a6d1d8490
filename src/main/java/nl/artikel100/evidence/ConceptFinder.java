package nl.artikel100.evidence;

import java.util.Arrays;
import nl.artikel100.text.Sentence;
import nl.artikel100.text.Sentences;

/** Matches the patterns of concepts, one after the other; each may use the places of those before it. */
final class ConceptFinder {
  /** So many places are looked through; in more, those of a part are searched for. */
  private static final int FEW = 24;

  private final Sentences letter;
  private final int[] clause;
  private final int[] sentenceEnd;
  private final LetterWords words;
  private final Parts parts;
  private final int[] partOf;
  private final Presence presence;
  private final long[] where;
  private final long[] wanted;
  private final int[] program;
  private final Singles singles;
  private final int[][] spans;

  /** occurrences of one word of the concept that is being looked for */
  private final TokenSet ones;

  /** its longer occurrences, and how many numbers of them are used */
  private int[] found = Spans.NONE;

  private int count;

  /**
   * @param clause per token its clause
   * @param presence where each pattern can stand, as far as it matters
   * @param wanted per concept the parts of the letter in which it matters, one set behind the other
   * @param spans per concept its occurrences, as far as they have been found
   */
  ConceptFinder(
      Sentences letter,
      int[] clause,
      LetterWords words,
      Parts parts,
      Presence presence,
      long[] wanted,
      Lexicon lexicon,
      int[][] spans) {
    this.letter = letter;
    this.clause = clause;
    this.words = words;
    this.parts = parts;
    this.partOf = parts.ofTokens();
    this.presence = presence;
    this.where = presence.where();
    this.wanted = wanted;
    this.program = lexicon.patterns().program();
    this.singles = lexicon.singles();
    this.spans = spans;
    this.ones = new TokenSet(clause.length);
    this.sentenceEnd = new int[clause.length];
    for (Sentence sentence : letter.sentences()) {
      Arrays.fill(sentenceEnd, sentence.from(), sentence.to(), sentence.to());
    }
  }

  /** The occurrences of a concept where it matters: from, to, from, to … sorted. */
  int[] find(int concept) {
    count = 0;
    addSingles(concept);
    for (int i = presence.first(concept); i < presence.first(concept + 1); i++) {
      if (!Parts.isEmpty(where, i * Parts.LONGS)) {
        int at = presence.pattern(i);
        find(at + 1, at + 1 + program[at], i * Parts.LONGS);
      }
    }
    return ones.takeSpans(Spans.sorted(found, count));
  }

  /** Adds the words that are the concept all by themselves. */
  private void addSingles(int concept) {
    Groups kinds = words.kindsByAtom();
    for (int i = singles.starts()[concept]; i < singles.starts()[concept + 1]; i++) {
      int atom = singles.atoms()[i];
      int row = presence.rowOfAtom(atom);
      if (row != 0 && Parts.meet(presence.sets(), row, wanted, concept * Parts.LONGS)) {
        for (int k = kinds.from(atom); k < kinds.to(atom); k++) {
          addWanted(words.tokens(kinds.member(k)), concept * Parts.LONGS);
        }
      }
    }
  }

  private void addWanted(int[] tokens, int set) {
    for (int token : tokens) {
      if (Parts.has(wanted, set, partOf[token])) {
        ones.add(token);
      }
    }
  }

  /** Adds the occurrences of one pattern in a set of parts. */
  private void find(int first, int last, int set) {
    boolean opening = Program.kind(program[first]) == Program.CLAUSE_START;
    int step = opening ? first + 1 : first;
    int id = Program.id(program[step]);
    if (Program.kind(program[step]) == Program.CONCEPT) {
      find(spans[id], 2, first, last, set);
      return;
    }
    Groups kinds = words.kindsByAtom();
    for (int k = kinds.from(id); k < kinds.to(id); k++) {
      find(words.tokens(kinds.member(k)), 1, first, last, set);
    }
  }

  /**
   * Adds the occurrences of one pattern that begin in a set of parts.
   *
   * @param starts where it may begin: tokens, or spans of a concept
   * @param stride 1 for tokens, 2 for spans
   */
  private void find(int[] starts, int stride, int first, int last, int set) {
    if (starts.length <= FEW) {
      for (int s = 0; s < starts.length; s += stride) {
        if (Parts.has(where, set, partOf[starts[s]])) {
          findAt(starts, s, stride, first, last);
        }
      }
      return;
    }
    int s = 0;
    for (int i = 0; i < Parts.LONGS; i++) {
      for (long left = where[set + i]; left != 0; left &= left - 1) {
        int part = (i << 6) + TokenSet.lowest(left);
        int end = parts.to(part);
        s = Spans.next(starts, s, stride, parts.from(part));
        for (; s < starts.length && starts[s] < end; s += stride) {
          findAt(starts, s, stride, first, last);
        }
      }
    }
  }

  /** Adds the occurrence of one pattern that begins here, if there is one. */
  private void findAt(int[] starts, int s, int stride, int first, int last) {
    int from = starts[s];
    boolean opening = Program.kind(program[first]) == Program.CLAUSE_START;
    if (!opening && last == first + 1) {
      // another concept under this name; a pattern of one word does not come here
      add(from, starts[s + 1]);
      return;
    }
    boolean again = stride == 2 && s > 0 && starts[s - 2] == from;
    if (!again && (!opening || startsClause(from))) {
      int to = match(opening ? first + 1 : first, last, from, sentenceEnd[from]);
      if (to >= 0) {
        add(from, to);
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

  private boolean startsClause(int token) {
    int end = sentenceEnd[token];
    int before = token - 1;
    while (before >= 0 && sentenceEnd[before] == end && !letter.tokens().get(before).word()) {
      before--;
    }
    return before < 0 || sentenceEnd[before] != end || clause[before] != clause[token];
  }

  /** End of the match of the steps from this token, or -1. Gaps are short, so trying them in turn stays linear. */
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
