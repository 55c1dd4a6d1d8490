package nl.artikel100.evidence;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * The vocabulary of the rules in the form in which it is matched: atoms (sets of word forms) and concepts (patterns over
 * atoms and other concepts). Immutable and shared by all threads. Made by {@link LexiconBuilder}.
 *
 * <p>Why not a regular expression or Lucene: over the 6,000 words of a letter thousands of separate regular expressions
 * cost 800 ms and Lucene's monitor 7 ms, a word index with short windows under 1 ms; and concepts inside concepts need
 * spans, not hits.
 *
 * @param forms word form → atoms
 * @param globs parts of words
 * @param concepts in an order in which every concept stands after those it is made of
 * @param shapes atoms by shape, in the order of {@link Shape}; -1 where no rule asks for it
 * @param atoms number of atoms
 * @param singles the patterns of one word
 * @param words per concept the atoms in it and in the concepts it is made of, sorted; filled when asked for
 * @param known atoms of word forms that were asked before, not to be changed; letters share most of their words
 */
record Lexicon(
    FormTable forms,
    GlobIndex globs,
    List<Concept> concepts,
    int[] shapes,
    int atoms,
    Singles singles,
    AtomicReferenceArray<int[]> words,
    Map<String, int[]> known) {
  /** Word forms of which the atoms are remembered: about what a hundred letters have together. */
  private static final int MOST_KNOWN = 20_000;

  Lexicon(FormTable forms, GlobIndex globs, List<Concept> concepts, int[] shapes, int atoms) {
    this(
        forms,
        globs,
        concepts,
        shapes,
        atoms,
        Singles.of(concepts, atoms),
        new AtomicReferenceArray<>(concepts.size()),
        new ConcurrentHashMap<>());
  }

  /** Words known by their looks. */
  enum Shape {
    /** a number in digits or words */
    GETAL,
    /** a year from 1900 to 2099 */
    JAAR,
    /** a year before that of the letter; nothing in a text without a date at its top */
    EERDER_JAAR,
    /** a word with a capital inside the sentence */
    NAAM,
    /** two or more capitals */
    AFKORTING
  }

  /**
   * @param id place among all concepts; also its order
   * @param name name in {@code rules/}; for a term of one signal the term itself
   * @param shared whether it stands in {@code begrippen/}; others are shown in the dump by their text
   * @param program its patterns, see {@link Program}; not to be changed
   */
  record Concept(int id, String name, boolean shared, int[] program) {}

  /** Atoms of a word form by its letters, sorted; by shape see {@link Shapes}. */
  int[] atomsOf(String form) {
    int[] own = known.get(form);
    if (own == null) {
      own = globs.find(form, forms.atomsOf(form)).sorted();
      // only what the rules know is kept: names and places of a confidential letter are not
      if (own.length > 0 && known.size() < MOST_KNOWN) {
        known.put(form, own);
      }
    }
    return own;
  }

  /** Whether a concept, or one it is made of, has one of these atoms as a step. */
  boolean uses(int concept, int[] wanted) {
    int[] own = wordsOf(concept);
    for (int atom : wanted) {
      if (Arrays.binarySearch(own, atom) >= 0) {
        return true;
      }
    }
    return false;
  }

  private int[] wordsOf(int concept) {
    int[] own = words.get(concept);
    if (own == null) {
      BitSet all = new BitSet(atoms);
      int[] program = concepts.get(concept).program();
      for (int at = 0; at < program.length; ) {
        int end = at + 1 + program[at];
        while (++at < end) {
          int step = program[at];
          if (Program.kind(step) == Program.WORD) {
            all.set(Program.id(step));
          } else if (Program.kind(step) == Program.CONCEPT) {
            for (int atom : wordsOf(Program.id(step))) {
              all.set(atom);
            }
          }
        }
      }
      own = all.stream().toArray();
      words.set(concept, own);
    }
    return own;
  }

  /** The first so many, sorted, each once. */
  static int[] sorted(int[] atoms, int count) {
    Arrays.sort(atoms, 0, count);
    int kept = 0;
    for (int i = 0; i < count; i++) {
      if (i == 0 || atoms[i] != atoms[i - 1]) {
        atoms[kept++] = atoms[i];
      }
    }
    return Arrays.copyOf(atoms, kept);
  }
}
