package nl.artikel100.archive;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Base64;
import java.util.TreeSet;

/**
 * A small sample of a text by which two texts are compared: the {@value #MOST} smallest hashes of its runs of {@value #RUN}
 * words (Broder's MinHash, bottom-k). Letters and digits only count, so that lay-out and file format do not matter.
 *
 * @param hashes ascending; holds no text
 */
public record Sketch(int[] hashes) {
  private static final int MOST = 256;
  private static final int RUN = 4;

  static Sketch of(String text) {
    int[] words = new int[RUN];
    int seen = 0;
    TreeSet<Integer> smallest = new TreeSet<>();
    int largest = Integer.MAX_VALUE;
    int word = 0;
    for (int i = 0; i <= text.length(); i++) {
      char c = i < text.length() ? Character.toLowerCase(text.charAt(i)) : ' ';
      if (Character.isLetterOrDigit(c)) {
        word = 31 * word + c;
      } else if (word != 0 && c != '-') {
        words[seen++ % RUN] = word;
        word = 0;
        if (seen >= RUN) {
          int hash = hash(words, seen);
          if (hash <= largest && smallest.add(hash) && smallest.size() > MOST) {
            smallest.pollLast();
            largest = smallest.last();
          }
        }
      }
    }
    return new Sketch(smallest.stream().mapToInt(Integer::intValue).toArray());
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
