package nl.artikel100.gate;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;

/**
 * A small fingerprint of a text by which an edited letter, or the same letter in another format or under another name, is
 * known again: the smallest hashes of its runs of three words (bottom-k sketch of Broder's shingles). No text can be read
 * back from it.
 */
final class Sketch {
  private static final int SIZE = 64;
  private static final int RUN = 3;

  /** Share of common runs from which two texts are the same letter; two letters on one mission share far less. */
  private static final double SAME = 0.25;

  private final TreeSet<Long> smallest;

  private Sketch(TreeSet<Long> smallest) {
    this.smallest = smallest;
  }

  /** The fingerprint of a text. */
  static Sketch of(String text) {
    List<String> words =
        new ArrayList<>(List.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")));
    words.removeIf(String::isEmpty);
    TreeSet<Long> smallest = new TreeSet<>();
    for (int i = 0; i + RUN <= words.size(); i++) {
      smallest.add(hash(String.join(" ", words.subList(i, i + RUN))));
      if (smallest.size() > SIZE) {
        smallest.pollLast();
      }
    }
    return new Sketch(smallest);
  }

  /** FNV-1a with a last mixing step, kept to 32 bits so that the file stays small. */
  private static long hash(String run) {
    long hash = 0xcbf29ce484222325L;
    for (int i = 0; i < run.length(); i++) {
      hash = (hash ^ run.charAt(i)) * 0x100000001b3L;
    }
    hash ^= hash >>> 33;
    hash *= 0xff51afd7ed558ccdL;
    return (hash ^ hash >>> 33) & 0xffffffffL;
  }

  /** An estimate of the share of runs that two texts have in common, 0 to 1. */
  double likeness(Sketch other) {
    TreeSet<Long> union = new TreeSet<>(smallest);
    union.addAll(other.smallest);
    int seen = 0;
    int common = 0;
    for (Long hash : union) {
      if (seen == SIZE) {
        break;
      }
      seen++;
      common += smallest.contains(hash) && other.smallest.contains(hash) ? 1 : 0;
    }
    return seen == 0 ? 0 : (double) common / seen;
  }

  boolean isSame(Sketch other) {
    return likeness(other) >= SAME;
  }

  /** As hexadecimal digits. */
  @Override
  public String toString() {
    StringBuilder hex = new StringBuilder();
    smallest.forEach(hash -> hex.append(HexFormat.of().toHexDigits(hash, 8)));
    return hex.toString();
  }

  /**
   * Reads what {@link #toString()} gave.
   *
   * @throws IllegalArgumentException when it is none
   */
  static Sketch parse(String hex) {
    if (hex.length() % 8 != 0) {
      throw new IllegalArgumentException("cut off");
    }
    TreeSet<Long> smallest = new TreeSet<>();
    for (int i = 0; i < hex.length(); i += 8) {
      smallest.add(HexFormat.fromHexDigitsToLong(hex, i, i + 8));
    }
    return new Sketch(smallest);
  }
}
