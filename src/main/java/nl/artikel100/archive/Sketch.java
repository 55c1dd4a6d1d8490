package nl.artikel100.archive;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Base64;

/**
 * A small sample of a text by which two texts are compared: the {@value #MOST} smallest hashes of its runs of {@value #RUN}
 * words (Broder's MinHash, bottom-k). Letters and digits only count, so that lay-out and file format do not matter.
 *
 * @param hashes ascending; holds no text
 */
public record Sketch(int[] hashes) {
  private static final int MOST = 256;
  private static final int RUN = 4;

  private static final char BETWEEN = 0;

  /** What {@link #folded} gives for the characters that letters mostly hold. */
  private static final char[] FOLDED = new char[0x180];

  static {
    for (char c = 0; c < FOLDED.length; c++) {
      FOLDED[c] = fold(c);
    }
  }

  static Sketch of(String text) {
    int[] words = new int[RUN];
    int seen = 0;
    int[] smallest = new int[2 * MOST];
    int size = 0;
    int largest = Integer.MAX_VALUE;
    int word = 0;
    for (int i = 0; i <= text.length(); i++) {
      char c = i < text.length() ? folded(text.charAt(i)) : BETWEEN;
      if (c != BETWEEN && c != '-') {
        word = 31 * word + c;
      } else if (c == BETWEEN && word != 0) {
        words[seen++ % RUN] = word;
        word = 0;
        int hash = hash(words, seen);
        if (seen >= RUN && hash <= largest) {
          if (size == smallest.length) {
            size = sample(smallest, size);
            largest = size == MOST ? smallest[MOST - 1] : largest;
          }
          smallest[size++] = hash;
        }
      }
    }
    return new Sketch(Arrays.copyOf(smallest, sample(smallest, size)));
  }

  /** Puts the {@value #MOST} smallest of the first {@code size} hashes, each once, at the beginning; returns how many. */
  private static int sample(int[] hashes, int size) {
    Arrays.sort(hashes, 0, size);
    int kept = 0;
    for (int i = 0; i < size && kept < MOST; i++) {
      if (i == 0 || hashes[i] != hashes[i - 1]) {
        hashes[kept++] = hashes[i];
      }
    }
    return kept;
  }

  /** A letter or digit in lower case, the hyphen as it is, and {@link #BETWEEN} for what ends a word. */
  private static char folded(char c) {
    return c < FOLDED.length ? FOLDED[c] : fold(c);
  }

  private static char fold(char c) {
    char lower = Character.toLowerCase(c);
    return lower == '-' || Character.isLetterOrDigit(lower) ? lower : BETWEEN;
  }

  private static int hash(int[] words, int seen) {
    int hash = 17;
    for (int i = 0; i < RUN; i++) {
      hash = hash * 0x01000193 ^ words[(seen + i) % RUN];
    }
    // the last step of MurmurHash3: spreads small differences over all bits
    hash = (hash ^ hash >>> 16) * 0x85ebca6b;
    hash = (hash ^ hash >>> 13) * 0xc2b2ae35;
    return hash ^ hash >>> 16;
  }

  /** How much two texts have in common, 0 to 1: an estimate, within some 0.03. */
  public double likeness(Sketch other) {
    int a = 0;
    int b = 0;
    int all = 0;
    int common = 0;
    while (all < MOST && (a < hashes.length || b < other.hashes.length)) {
      int left = a < hashes.length ? hashes[a] : Integer.MAX_VALUE;
      int right = b < other.hashes.length ? other.hashes[b] : Integer.MAX_VALUE;
      common += left == right ? 1 : 0;
      a += left <= right ? 1 : 0;
      b += right <= left ? 1 : 0;
      all++;
    }
    return all == 0 ? 0 : (double) common / all;
  }

  /** As text for a file. */
  String encoded() {
    ByteBuffer bytes = ByteBuffer.allocate(hashes.length * 4);
    bytes.asIntBuffer().put(hashes);
    return Base64.getEncoder().encodeToString(bytes.array());
  }

  /** From what {@link #encoded} gave. */
  static Sketch decoded(String text) {
    ByteBuffer bytes = ByteBuffer.wrap(Base64.getDecoder().decode(text));
    int[] hashes = new int[bytes.remaining() / 4];
    bytes.asIntBuffer().get(hashes);
    return new Sketch(hashes);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Sketch sketch && Arrays.equals(hashes, sketch.hashes);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(hashes);
  }
}
