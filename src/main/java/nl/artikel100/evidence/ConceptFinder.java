package nl.artikel100.evidence;

import nl.artikel100.text.Sentences;

/**
 * Matches the patterns of concepts. A concept is looked for when it is asked for, after those that it is made of: of what
 * could matter to a letter a tenth is never asked, since another term of the line is not found.
 */
final class ConceptFinder {
  /** So many places are looked through; in more, those of a part are searched for. */
  private static final int FEW = 24;

  private final Sentences letter;
  private final Lexicon lexicon;
  private final int[] sentenceOf;
  private final LetterWords words;
  private final Parts parts;
  private final int[] partOf;
  private final Presence presence;
  private final long[] where;
  private final long[] wanted;
  private final int[] program;
  private final StepMatcher steps;
  private final Singles singles;

  /** per concept its occurrences, from, to, from, to …; null where it has not been looked for */
  private final int[][] spans;

  /** occurrences of one word of the concept that is being looked for */
  private final TokenSet ones;

  /** its longer occurrences, and how many numbers of them are used */
  private int[] found = Spans.NONE;

  private int count;

  /**
   * @param clause per token its clause
   * @param sentenceOf per token its sentence
   * @param presence where each pattern can stand, as far as it matters
   * @param wanted per concept the parts of the letter in which it matters, one set behind the other
   */
  ConceptFinder(
      Sentences letter,
      int[] clause,
      int[] sentenceOf,
      LetterWords words,
      Parts parts,
      Presence presence,
      long[] wanted,
      Lexicon lexicon) {
    this.letter = letter;
    this.lexicon = lexicon;
    this.sentenceOf = sentenceOf;
    this.words = words;
    this.parts = parts;
    this.partOf = parts.ofTokens();
    this.presence = presence;
    this.where = presence.where();
    this.wanted = wanted;
    this.program = lexicon.patterns().program();
    this.singles = lexicon.singles();
    this.spans = new int[lexicon.concepts().size()][];
    this.ones = new TokenSet(clause.length);
    this.steps = new StepMatcher(letter, clause, words, program, spans);
  }

  /** The occurrences of a concept where it matters: from, to, from, to … sorted. */
  int[] spans(int concept) {
    int[] known = spans[concept];
    if (known == null) {
      known = Parts.isEmpty(wanted, concept * Parts.LONGS) ? Spans.NONE : find(concept);
      spans[concept] = known;
    }
    return known;
  }

  private int[] find(int concept) {
    int first = presence.first(concept);
    int last = presence.first(concept + 1);
    for (int i = first; i < last; i++) {
      if (!Parts.isEmpty(where, i * Parts.LONGS) && !findMembers(presence.pattern(i))) {
        Parts.clear(where, i * Parts.LONGS);
      }
    }
    count = 0;
    addSingles(concept);
    for (int i = first; i < last; i++) {
      if (!Parts.isEmpty(where, i * Parts.LONGS)) {
        int at = presence.pattern(i);
        find(at + 1, at + 1 + program[at], i * Parts.LONGS);
      }
    }
    int[] all = ones.takeSpans(Spans.sorted(found, count));
    return lexicon.names().get(concept)
        ? OtherNames.kept(lexicon.concepts().get(concept).name(), letter, all, sentenceOf)
        : all;
  }

  /** Looks for the concepts that a pattern is made of; false if one that it cannot do without stands nowhere. */
  private boolean findMembers(int pattern) {
    for (int s = pattern + 1; s <= pattern + program[pattern]; s++) {
      int step = program[s];
      if (Program.kind(step) == Program.CONCEPT
          && spans(Program.id(step)).length == 0
          && !Program.optional(step)) {
        return false;
      }
    }
    return true;
  }

  /** Adds the words that are the concept all by themselves. */
  private void addSingles(int concept) {
    Groups kinds = words.kindsByAtom();
    int[] atoms = singles.atoms();
    int last = singles.starts()[concept + 1];
    for (int i = singles.starts()[concept]; i < last; i++) {
      int atom = atoms[i];
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
    if (!again && (!opening || steps.startsClause(from))) {
      int to = steps.match(opening ? first + 1 : first, last, from);
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
}
