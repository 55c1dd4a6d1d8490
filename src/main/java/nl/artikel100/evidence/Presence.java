package nl.artikel100.evidence;

import java.util.Arrays;

/**
 * In which parts of a letter each concept can stand: those that have all words a pattern cannot do without, in whatever
 * order. Of the patterns of the rules one in six passes this, so that the others need not be looked for word by word.
 */
final class Presence {
  private final Lexicon lexicon;
  private final LetterWords words;

  /** per atom, and behind those per concept, where its set begins in {@link #sets}; 0 is the empty set */
  private final int[] rows;

  private long[] sets;
  private int filled = Parts.LONGS;

  /** per concept where its patterns that can stand somewhere begin in {@link #patterns}; one more at the end */
  private final int[] starts;

  /** patterns that can stand somewhere, as indices in the row of {@link Patterns} */
  private int[] patterns = new int[1024];

  /** where each of them can stand */
  private long[] where = new long[1024 * Parts.LONGS];

  Presence(Lexicon lexicon, LetterWords words, Parts parts) {
    this.lexicon = lexicon;
    this.words = words;
    int concepts = lexicon.concepts().size();
    rows = new int[lexicon.atoms() + concepts];
    sets = new long[(1 + words.kinds() + concepts) * 2 * Parts.LONGS];
    starts = new int[concepts + 1];
    findAtoms(findKinds(parts.ofTokens()));
    findConcepts();
  }

  /** Where a concept can stand, as an index in {@link #sets}. */
  int row(int concept) {
    return rows[lexicon.atoms() + concept];
  }

  /** Where the words of an atom stand, as an index in {@link #sets}. */
  int rowOfAtom(int atom) {
    return rows[atom];
  }

  /** Sets of parts, one behind the other; the first is empty. Not to be changed. */
  long[] sets() {
    return sets;
  }

  /** Index of the first of the patterns of a concept that can stand somewhere; those of the next concept follow. */
  int first(int concept) {
    return starts[concept];
  }

  /** A pattern that can stand somewhere, as an index in the row of {@link Patterns}. */
  int pattern(int index) {
    return patterns[index];
  }

  /** Where the patterns can stand: one set for each. */
  long[] where() {
    return where;
  }

  private int newRow() {
    int row = filled;
    filled += Parts.LONGS;
    if (filled > sets.length) {
      sets = Arrays.copyOf(sets, filled * 2);
    }
    return row;
  }

  private int[] findKinds(int[] partOf) {
    int[] rowOfKind = new int[words.kinds()];
    for (int kind = 0; kind < rowOfKind.length; kind++) {
      rowOfKind[kind] = newRow();
      for (int token : words.tokens(kind)) {
        Parts.add(sets, rowOfKind[kind], partOf[token]);
      }
    }
    return rowOfKind;
  }

  /** Gives every atom a row for its kinds together; that of the kind where there is only one. */
  private void findAtoms(int[] rowOfKind) {
    Groups kinds = words.kindsByAtom();
    for (int atom = 0; atom < lexicon.atoms(); atom++) {
      int first = kinds.from(atom);
      int last = kinds.to(atom);
      if (last == first + 1) {
        rows[atom] = rowOfKind[kinds.member(first)];
      } else if (last > first) {
        rows[atom] = newRow();
        for (int i = first; i < last; i++) {
          Parts.add(sets, rows[atom], sets, rowOfKind[kinds.member(i)]);
        }
      }
    }
  }

  private void findConcepts() {
    int[] ends = lexicon.patterns().starts();
    int[] program = lexicon.patterns().program();
    int count = 0;
    int at = 0;
    int[] rowOf = rows;
    int atoms = lexicon.atoms();
    for (int concept = 0; concept + 1 < starts.length; concept++) {
      int first = count;
      int last = ends[concept + 1];
      for (int end; at < last; at = end) {
        end = at + 1 + program[at];
        // the first step tells of most patterns that they can stand nowhere
        int step = program[at + 1];
        if (!Program.needless(step) && rowOf[rowAt(step, atoms)] == 0) {
          continue;
        }
        if (count == patterns.length) {
          patterns = Arrays.copyOf(patterns, 2 * count);
          where = Arrays.copyOf(where, 2 * where.length);
        }
        if (find(program, at + 1, end, count * Parts.LONGS)) {
          patterns[count++] = at;
        }
      }
      starts[concept + 1] = count;
      rows[lexicon.atoms() + concept] = row(concept, first, count);
    }
  }

  /** A row for the words that are a concept and for its patterns together; 0 if it can stand nowhere. */
  private int row(int concept, int firstPattern, int lastPattern) {
    int row = firstPattern < lastPattern ? newRow() : 0;
    for (int i = firstPattern; i < lastPattern; i++) {
      Parts.add(sets, row, where, i * Parts.LONGS);
    }
    int[] singles = lexicon.singles().atoms();
    int last = lexicon.singles().starts()[concept + 1];
    for (int i = lexicon.singles().starts()[concept]; i < last; i++) {
      int own = rows[singles[i]];
      if (own != 0) {
        row = row == 0 ? newRow() : row;
        Parts.add(sets, row, sets, own);
      }
    }
    return row;
  }

  /** Where the row of a word or concept is kept. */
  private static int rowAt(int step, int atoms) {
    return Program.kind(step) == Program.WORD ? Program.id(step) : atoms + Program.id(step);
  }

  /** Sets where a pattern can stand; false if nowhere. Written out: this is done for all patterns of the rules. */
  private boolean find(int[] program, int first, int last, int result) {
    int[] rowOf = rows;
    long[] all = sets;
    int atoms = lexicon.atoms();
    long a = -1;
    long b = -1;
    long c = -1;
    long d = -1;
    for (int i = first; i < last; i++) {
      int step = program[i];
      if (Program.needless(step)) {
        continue;
      }
      int row = rowOf[rowAt(step, atoms)];
      if (row == 0) {
        return false;
      }
      a &= all[row];
      b &= all[row + 1];
      c &= all[row + 2];
      d &= all[row + 3];
      if ((a | b | c | d) == 0) {
        return false;
      }
    }
    where[result] = a;
    where[result + 1] = b;
    where[result + 2] = c;
    where[result + 3] = d;
    return true;
  }
}
