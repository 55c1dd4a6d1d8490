package nl.artikel100.evidence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Makes one atom of those that nothing tells apart: the same concepts have each of them as a word all by itself, and no
 * longer pattern has any. Half of the atoms of the rules are of this kind, and every letter is held against all atoms.
 */
final class AtomMerger {
  /** per atom the concepts that have it as a word all by itself, in order */
  private final List<List<Integer>> owners = new ArrayList<>();

  private final boolean[] elsewhere;

  private AtomMerger(int atoms) {
    for (int atom = 0; atom < atoms; atom++) {
      owners.add(new ArrayList<>(1));
    }
    elsewhere = new boolean[atoms];
  }

  /**
   * @param shapes atoms by shape, -1 where there is none; left alone, since a word gets them by its looks
   * @return per atom its new number; from 0 without gaps
   */
  static int[] numbers(List<Lexicon.Concept> concepts, int[] shapes, int atoms) {
    AtomMerger merger = new AtomMerger(atoms);
    for (int shape : shapes) {
      if (shape >= 0) {
        merger.elsewhere[shape] = true;
      }
    }
    concepts.forEach(merger::look);
    Map<List<Integer>, Integer> known = new HashMap<>();
    int[] numbers = new int[atoms];
    int next = 0;
    for (int atom = 0; atom < atoms; atom++) {
      List<Integer> own = merger.owners.get(atom);
      Integer same = merger.elsewhere[atom] || own.isEmpty() ? null : known.putIfAbsent(own, next);
      numbers[atom] = same == null ? next++ : same;
    }
    return numbers;
  }

  private void look(Lexicon.Concept concept) {
    int[] program = concept.program();
    for (int at = 0, end; at < program.length; at = end) {
      end = at + 1 + program[at];
      boolean single = Singles.in(program, at);
      for (int s = at + 1; s < end; s++) {
        if (Program.kind(program[s]) == Program.WORD) {
          look(Program.id(program[s]), concept.id(), single);
        }
      }
    }
  }

  private void look(int atom, Integer concept, boolean single) {
    List<Integer> own = owners.get(atom);
    elsewhere[atom] |= !single;
    if (single && (own.isEmpty() || !own.get(own.size() - 1).equals(concept))) {
      own.add(concept);
    }
  }

  /** A concept with the new numbers; a word that now stands there twice once. */
  static Lexicon.Concept renumbered(Lexicon.Concept concept, int[] numbers) {
    int[] program = concept.program();
    int[] renumbered = new int[program.length];
    int filled = 0;
    Set<Integer> singles = new HashSet<>();
    for (int at = 0, end; at < program.length; at = end) {
      end = at + 1 + program[at];
      boolean single = Singles.in(program, at);
      if (single && !singles.add(numbers[Program.id(program[at + 1])])) {
        continue;
      }
      renumbered[filled++] = program[at];
      for (int s = at + 1; s < end; s++) {
        int step = program[s];
        boolean word = Program.kind(step) == Program.WORD;
        renumbered[filled++] = word ? Program.withId(step, numbers[Program.id(step)]) : step;
      }
    }
    return new Lexicon.Concept(
        concept.id(), concept.name(), concept.shared(), Arrays.copyOf(renumbered, filled));
  }
}
