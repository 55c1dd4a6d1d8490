package nl.artikel100.evidence;

import java.util.Arrays;

/**
 * A set of tokens of one letter, as bits: putting rows together costs no sorting. Emptied by taking them out. A second row
 * of bits tells which words of the first are in use, so that a small set in a long letter costs little.
 */
final class TokenSet {
  /** Every six bits in a row of it are another number, so a power of two times it shows which power it is. */
  private static final long DE_BRUIJN = 0x03f79d71b4cb0a89L;

  private static final byte[] PLACES = places();

  private final long[] bits;
  private final long[] used;

  /** where spans are laid before they are copied in their length */
  private int[] room;

  TokenSet(int tokens) {
    bits = new long[words(tokens)];
    used = new long[words(bits.length)];
    room = new int[2 * tokens + 2];
  }

  void add(int token) {
    bits[token >> 6] |= 1L << token;
    used[token >> 12] |= 1L << (token >> 6);
  }

  /**
   * The tokens as spans of one, together with longer ones; empties the set.
   *
   * @param longer from, to, from, to … sorted, none of one token
   */
  int[] takeSpans(int[] longer) {
    if (longer.length > 0 && room.length < longer.length + 128 * bits.length) {
      room = new int[longer.length + 128 * bits.length];
    }
    int[] found = room;
    int count = 0;
    int l = 0;
    for (int u = 0; u < used.length; u++) {
      for (long words = used[u]; words != 0; words &= words - 1) {
        int word = (u << 6) + lowest(words);
        int first = word << 6;
        for (long left = bits[word]; left != 0; left &= left - 1) {
          int token = first + lowest(left);
          while (l < longer.length && longer[l] < token) {
            found[count++] = longer[l++];
            found[count++] = longer[l++];
          }
          found[count++] = token;
          found[count++] = token + 1;
        }
        bits[word] = 0;
      }
      used[u] = 0;
    }
    if (count == 0) {
      return longer;
    }
    int[] spans = Arrays.copyOf(found, count + longer.length - l);
    System.arraycopy(longer, l, spans, count, longer.length - l);
    return spans;
  }

  /** Place of the lowest bit, by a table: Java's own method is slow in a process too short for the best compiler. */
  static int lowest(long word) {
    return PLACES[(int) ((word & -word) * DE_BRUIJN >>> 58)];
  }

  private static byte[] places() {
    byte[] places = new byte[Long.SIZE];
    for (byte i = 0; i < Long.SIZE; i++) {
      places[(int) ((1L << i) * DE_BRUIJN >>> 58)] = i;
    }
    return places;
  }

  private static int words(int bits) {
    return (bits + Long.SIZE - 1) / Long.SIZE;
  }
}
