package nl.artikel100.evidence;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * Which parts of words stand in a word. The parts are kept in the order of the alphabet; from each letter of a word on the
 * range of parts that fit is narrowed letter by letter, so that the many parts that begin alike cost no more than a few.
 * Immutable.
 */
final class GlobIndex {
  /** Letters by which the range is found at once; every part has at least so many. */
  static final int FIRST = 3;

  private final Glob[] globs;

  /** per place of the hash table the first part with these letters plus one, 0 for none; and one past the last */
  private final int[] from;

  private final int[] to;

  GlobIndex(Collection<Glob> parts) {
    globs = parts.stream().sorted(Comparator.comparing(Glob::text)).toArray(Glob[]::new);
    int size = Integer.highestOneBit(Math.max(16, globs.length)) * 2;
    from = new int[size];
    to = new int[size];
    for (int first = 0, next; first < globs.length; first = next) {
      next = first + 1;
      while (next < globs.length && sameStart(globs[next].text(), globs[first].text(), 0)) {
        next++;
      }
      int slot = slot(globs[first].text(), 0);
      while (from[slot] != 0) {
        slot = slot + 1 & size - 1;
      }
      from[slot] = first + 1;
      to[slot] = next;
    }
  }

  /** All parts, in the order of the alphabet. */
  List<Glob> globs() {
    return List.of(globs);
  }

  /** These atoms, with those of the parts that stand in this word. */
  Found find(String form, int[] atoms) {
    Found found = new Found(atoms);
    for (int i = 0; i + FIRST <= form.length(); i++) {
      int slot = slot(form, i);
      while (from[slot] != 0) {
        if (sameStart(globs[from[slot] - 1].text(), form, i)) {
          narrow(form, i, from[slot] - 1, to[slot], found);
          break;
        }
        slot = slot + 1 & from.length - 1;
      }
    }
    return found;
  }

  private void narrow(String form, int at, int first, int last, Found found) {
    int low = first;
    int high = last;
    for (int depth = FIRST; low < high; depth++) {
      while (low < high && globs[low].text().length() == depth) {
        if (globs[low].fits(form, at)) {
          found.add(globs[low].atom());
        }
        low++;
      }
      if (at + depth >= form.length()) {
        return;
      }
      char letter = form.charAt(at + depth);
      low = firstFrom(low, high, depth, letter);
      high = firstFrom(low, high, depth, letter + 1);
    }
  }

  /** The first part of the range that has at least this letter there. */
  private int firstFrom(int first, int last, int depth, int letter) {
    int low = first;
    int high = last;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (globs[middle].text().charAt(depth) < letter) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private int slot(String text, int at) {
    int mixed = (text.charAt(at) * 31 + text.charAt(at + 1)) * 31 + text.charAt(at + 2);
    mixed *= 0x9E3779B9;
    return (mixed ^ mixed >>> 15) & from.length - 1;
  }

  private static boolean sameStart(String text, String other, int at) {
    return other.regionMatches(at, text, 0, FIRST);
  }

  /** Atoms collected for one word. */
  static final class Found {
    private int[] atoms;
    private int count;

    private Found(int[] atoms) {
      this.atoms = atoms;
      this.count = atoms.length;
    }

    private void add(int atom) {
      if (count == atoms.length) {
        atoms = Arrays.copyOf(atoms, Math.max(8, count * 2));
      }
      atoms[count++] = atom;
    }

    /** All of them, sorted, each once. */
    int[] sorted() {
      return Lexicon.sorted(atoms, count);
    }
  }
}
