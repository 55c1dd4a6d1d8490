package nl.artikel100.document;

import java.util.Arrays;

/**
 * For each character of a text where it stands in the XML it was read from: number of the element and offset in that
 * element's text. Costs nothing for readers that do not tell.
 */
final class Origins {
  private long[] at = {};

  /** Notes where the character at {@code index} came from; element 0 is nowhere. */
  void put(int index, long origin) {
    if (index >= at.length) {
      if (origin == 0) {
        return;
      }
      at = Arrays.copyOf(at, Math.max(index + 1, at.length * 2));
    }
    at[index] = origin;
  }

  /** Where the character at {@code index} came from; 0 is nowhere. */
  long get(int index) {
    return index < at.length ? at[index] : 0;
  }

  /** Takes off the first {@code count}. */
  void cut(int count) {
    at = count < at.length ? Arrays.copyOfRange(at, count, at.length) : new long[0];
  }

  /** Whether nothing was told, so that 0 need not be put. */
  boolean isEmpty() {
    return at.length == 0;
  }

  /** Forgets all. */
  void clear() {
    at = new long[0];
  }

  static long of(int element, int offset) {
    return (long) element << 32 | offset;
  }

  static int element(long origin) {
    return (int) (origin >>> 32);
  }

  static int offset(long origin) {
    return (int) origin;
  }
}
