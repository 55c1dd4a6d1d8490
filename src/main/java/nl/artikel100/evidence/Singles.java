package nl.artikel100.evidence;

import java.util.List;

/**
 * The patterns of one word, which are most of all patterns: per concept the atoms that are it all by themselves.
 *
 * @param starts where the atoms of each concept begin; one more at the end
 * @param atoms the atoms
 */
record Singles(int[] starts, int[] atoms) {

  static Singles of(List<Lexicon.Concept> concepts) {
    int[] starts = new int[concepts.size() + 1];
    for (Lexicon.Concept concept : concepts) {
      int[] program = concept.program();
      int count = 0;
      for (int at = 0; at < program.length; at += 1 + program[at]) {
        count += in(program, at) ? 1 : 0;
      }
      starts[concept.id() + 1] = starts[concept.id()] + count;
    }
    int[] atoms = new int[starts[concepts.size()]];
    int filled = 0;
    for (Lexicon.Concept concept : concepts) {
      int[] program = concept.program();
      for (int at = 0; at < program.length; at += 1 + program[at]) {
        if (in(program, at)) {
          atoms[filled++] = Program.id(program[at + 1]);
        }
      }
    }
    return new Singles(starts, atoms);
  }

  /** Whether the pattern whose length stands here is one word. */
  static boolean in(int[] program, int at) {
    return program[at] == 1 && Program.kind(program[at + 1]) == Program.WORD;
  }
}
