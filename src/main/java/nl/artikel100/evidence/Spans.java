package nl.artikel100.evidence;

import java.util.Arrays;

/** Occurrences as one array, from, to, from, to …, since a letter has hundreds of thousands of look-ups in them. */
final class Spans {
  static final int[] NONE = {};

  private Spans() {}

  /** Index of the first pair whose from is at least {@code at}. */
  static int firstFrom(int[] pairs, int at) {
    int low = 0;
    int high = pairs.length / 2;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (pairs[2 * middle] < at) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return 2 * low;
  }

  /** The pairs with one more behind the first so many numbers, in a longer array if there is no room. */
  static int[] add(int[] pairs, int count, int from, int to) {
    int[] roomy = count < pairs.length ? pairs : Arrays.copyOf(pairs, Math.max(16, count * 2));
    roomy[count] = from;
    roomy[count + 1] = to;
    return roomy;
  }

  private static boolean increasing(int[] pairs, int count) {
    for (int i = 2; i < count; i += 2) {
      if (pairs[i] < pairs[i - 2] || pairs[i] == pairs[i - 2] && pairs[i + 1] <= pairs[i - 1]) {
        return false;
      }
    }
    return true;
  }

  /** The first so many pairs, sorted by from, each once. */
  static int[] sorted(int[] pairs, int count) {
    if (count <= 2 || increasing(pairs, count)) {
      return count == 0 ? NONE : Arrays.copyOf(pairs, count);
    }
    long[] packed = new long[count / 2];
    for (int i = 0; i < packed.length; i++) {
      packed[i] = (long) pairs[2 * i] << 32 | pairs[2 * i + 1];
    }
    Arrays.sort(packed);
    int[] sorted = new int[count];
    int kept = 0;
    for (int i = 0; i < packed.length; i++) {
      if (i == 0 || packed[i] != packed[i - 1]) {
        sorted[kept++] = (int) (packed[i] >> 32);
        sorted[kept++] = (int) packed[i];
      }
    }
    return kept == count ? sorted : Arrays.copyOf(sorted, kept);
  }

  /**
   * Index of the first number from {@code index} on, in steps of {@code stride}, that is at least {@code key}; the length
   * if there is none. Fast when it is near.
   */
  static int next(int[] sorted, int index, int stride, int key) {
    int last = sorted.length / stride;
    int low = index / stride;
    int step = 1;
    while (low < last && sorted[low * stride] < key) {
      // all up to here are lower; look further away each time
      int far = low + step;
      if (far >= last || sorted[far * stride] >= key) {
        int high = Math.min(far, last);
        low++;
        while (low < high) {
          int middle = (low + high) >>> 1;
          if (sorted[middle * stride] < key) {
            low = middle + 1;
          } else {
            high = middle;
          }
        }
        return low * stride;
      }
      low = far;
      step *= 2;
    }
    return low * stride;
  }
}
