package nl.artikel100.evidence;

import java.util.Arrays;

/**
 * A set of tokens of one letter, as bits: putting rows together costs no sorting. Emptied by taking them out. A second row
 * of bits tells which words of the first are in use, so that a small set in a long letter costs little.
 */
final class TokenSet {
  private final long[] bits;
  private final long[] used;

  /** where tokens or spans are laid before they are copied in their length */
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

  void add(int[] tokens) {
    for (int token : tokens) {
      add(token);
    }
  }

  /** The tokens, sorted; empties the set. */
  int[] take() {
    int count = 0;
    for (int u = 0; u < used.length; u++) {
      for (long words = used[u]; words != 0; words &= words - 1) {
        int word = (u << 6) + Long.numberOfTrailingZeros(words);
        for (long left = bits[word]; left != 0; left &= left - 1) {
          room[count++] = (word << 6) + Long.numberOfTrailingZeros(left);
        }
        bits[word] = 0;
      }
      used[u] = 0;
    }
    return count == 0 ? Spans.NONE : Arrays.copyOf(room, count);
  }

  /**
   * The tokens as spans of one, together with longer ones; empties the set.
   *
   * @param longer from, to, from, to … sorted, none of one token
   */
  int[] takeSpans(int[] longer) {
    int most = longer.length + 128 * bits.length;
    if (longer.length > 0 && room.length < most) {
      room = new int[most];
    }
    int count = 0;
    int l = 0;
    for (int u = 0; u < used.length; u++) {
      for (long words = used[u]; words != 0; words &= words - 1) {
        int word = (u << 6) + Long.numberOfTrailingZeros(words);
        for (long left = bits[word]; left != 0; left &= left - 1) {
          int token = (word << 6) + Long.numberOfTrailingZeros(left);
          while (l < longer.length && longer[l] < token) {
            room[count++] = longer[l++];
            room[count++] = longer[l++];
          }
          room[count++] = token;
          room[count++] = token + 1;
        }
        bits[word] = 0;
      }
      used[u] = 0;
    }
    if (count == 0) {
      return longer;
    }
    int[] spans = Arrays.copyOf(room, count + longer.length - l);
    System.arraycopy(longer, l, spans, count, longer.length - l);
    return spans;
  }

  private static int words(int bits) {
    return (bits + Long.SIZE - 1) / Long.SIZE;
  }
}
