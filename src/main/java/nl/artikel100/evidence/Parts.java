package nl.artikel100.evidence;

import java.util.Arrays;
import java.util.List;
import nl.artikel100.text.Sentence;

/**
 * A letter cut into at most {@value #MOST} parts of whole sentences, so that a set of parts is {@value #LONGS} numbers
 * whatever the length of the letter. A letter of ordinary length has a part for every sentence.
 */
final class Parts {
  static final int MOST = 256;

  /** Numbers that hold a set of parts. */
  static final int LONGS = MOST / Long.SIZE;

  private final int[] partOf;
  private final int[] from;
  private final int[] to;

  /** per part the first and the last one with a sentence of a paragraph it has a sentence of */
  private final int[] blockFirst;

  private final int[] blockLast;

  /** @param tokens number of tokens of the letter */
  Parts(List<Sentence> sentences, int tokens) {
    int each = Math.max(1, (sentences.size() + MOST - 1) / MOST);
    int parts = (sentences.size() + each - 1) / each;
    partOf = new int[tokens];
    from = new int[parts];
    to = new int[parts];
    blockFirst = new int[parts];
    blockLast = new int[parts];
    Arrays.fill(from, tokens);
    Arrays.fill(blockFirst, parts);
    int size = sentences.size();
    for (int first = 0, next; first < size; first = next) {
      next = first + 1;
      while (next < size && sentences.get(next).block() == sentences.get(first).block()) {
        next++;
      }
      for (int s = first; s < next; s++) {
        Sentence sentence = sentences.get(s);
        int part = s / each;
        Arrays.fill(partOf, sentence.from(), sentence.to(), part);
        from[part] = Math.min(from[part], sentence.from());
        to[part] = sentence.to();
        blockFirst[part] = Math.min(blockFirst[part], first / each);
        blockLast[part] = (next - 1) / each;
      }
    }
  }

  /** The part of each token; not to be changed. */
  int[] ofTokens() {
    return partOf;
  }

  int from(int part) {
    return from[part];
  }

  int to(int part) {
    return to[part];
  }

  /** Adds to a set all parts of the paragraphs that its parts are of. */
  void addBlocks(long[] set) {
    long[] own = Arrays.copyOf(set, LONGS);
    for (int part = 0; part < from.length; part++) {
      if (has(own, 0, part)) {
        for (int i = blockFirst[part]; i <= blockLast[part]; i++) {
          add(set, 0, i);
        }
      }
    }
  }

  static void add(long[] sets, int at, int part) {
    sets[at + (part >> 6)] |= 1L << part;
  }

  /** Whether the set that begins at this index has a part. */
  static boolean has(long[] sets, int at, int part) {
    return (sets[at + (part >> 6)] >>> part & 1) != 0;
  }

  static boolean isEmpty(long[] sets, int at) {
    return (sets[at] | sets[at + 1] | sets[at + 2] | sets[at + 3]) == 0;
  }

  static void clear(long[] sets, int at) {
    Arrays.fill(sets, at, at + LONGS, 0);
  }

  /** Adds the parts of another set. */
  static void add(long[] sets, int at, long[] others, int other) {
    sets[at] |= others[other];
    sets[at + 1] |= others[other + 1];
    sets[at + 2] |= others[other + 2];
    sets[at + 3] |= others[other + 3];
  }

  /** Leaves only the parts that another set has too. */
  static void keep(long[] sets, int at, long[] others, int other) {
    sets[at] &= others[other];
    sets[at + 1] &= others[other + 1];
    sets[at + 2] &= others[other + 2];
    sets[at + 3] &= others[other + 3];
  }

  /** Whether two sets have a part in common. */
  static boolean meet(long[] sets, int at, long[] others, int other) {
    return (sets[at] & others[other]
            | sets[at + 1] & others[other + 1]
            | sets[at + 2] & others[other + 2]
            | sets[at + 3] & others[other + 3])
        != 0;
  }

  /** The set with the part before and the part behind each of its parts. */
  static long[] withNext(long[] sets, int at) {
    long[] wider = new long[LONGS];
    for (int i = 0; i < LONGS; i++) {
      long own = sets[at + i];
      wider[i] |= own | own << 1 | own >>> 1;
      if (i > 0) {
        wider[i - 1] |= own << -1;
        wider[i] |= sets[at + i - 1] >>> -1;
      }
    }
    return wider;
  }
}
