package nl.artikel100.evidence;

import java.util.List;

/**
 * Which concepts a word is all by itself: the patterns of one word, by atom. They are most of all patterns, and few of them
 * stand in any one letter, so the words of the letter are looked up here instead of each pattern in the letter.
 *
 * @param starts where the concepts of each atom begin; one more at the end
 * @param concepts ids, the lowest first
 */
record Singles(int[] starts, int[] concepts) {

  static Singles of(List<Lexicon.Concept> concepts, int atoms) {
    int[] starts = new int[atoms + 1];
    for (Lexicon.Concept concept : concepts) {
      int[] program = concept.program();
      for (int at = 0; at < program.length; at += 1 + program[at]) {
        if (in(program, at)) {
          starts[Program.id(program[at + 1]) + 1]++;
        }
      }
    }
    for (int i = 1; i <= atoms; i++) {
      starts[i] += starts[i - 1];
    }
    int[] filled = starts.clone();
    int[] ids = new int[starts[atoms]];
    for (Lexicon.Concept concept : concepts) {
      int[] program = concept.program();
      for (int at = 0; at < program.length; at += 1 + program[at]) {
        if (in(program, at)) {
          ids[filled[Program.id(program[at + 1])]++] = concept.id();
        }
      }
    }
    return new Singles(starts, ids);
  }

  /** Whether the pattern whose length stands here is one word. */
  static boolean in(int[] program, int at) {
    return program[at] == 1 && Program.kind(program[at + 1]) == Program.WORD;
  }
}
