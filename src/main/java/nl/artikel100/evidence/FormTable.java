package nl.artikel100.evidence;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Map;
import java.util.TreeMap;

/**
 * Word form → atoms, in three arrays instead of a map: with tens of thousands of forms a map would cost every start more
 * than the look-ups of a letter.
 *
 * @param text all forms in alphabetical order, one behind the other
 * @param starts where each form begins in the text; one more at the end
 * @param atomStarts where the atoms of each form begin; one more at the end
 * @param atoms the atoms
 */
record FormTable(String text, int[] starts, int[] atomStarts, int[] atoms) {
  private static final int[] NONE = {};

  static FormTable of(Map<String, int[]> forms) {
    TreeMap<String, int[]> sorted = new TreeMap<>(forms);
    StringBuilder text = new StringBuilder();
    int[] starts = new int[sorted.size() + 1];
    int[] atomStarts = new int[sorted.size() + 1];
    int[] atoms = new int[sorted.values().stream().mapToInt(a -> a.length).sum()];
    int i = 0;
    for (Map.Entry<String, int[]> form : sorted.entrySet()) {
      text.append(form.getKey());
      System.arraycopy(form.getValue(), 0, atoms, atomStarts[i], form.getValue().length);
      i++;
      starts[i] = text.length();
      atomStarts[i] = atomStarts[i - 1] + form.getValue().length;
    }
    return new FormTable(text.toString(), starts, atomStarts, atoms);
  }

  /** Atoms of a form; a new array, or an empty one. */
  int[] atomsOf(String form) {
    int low = 0;
    int high = starts.length - 2;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int order = compare(middle, form);
      if (order == 0) {
        return java.util.Arrays.copyOfRange(atoms, atomStarts[middle], atomStarts[middle + 1]);
      } else if (order < 0) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return NONE;
  }

  /** As {@link String#compareTo} of the form at this place with another. */
  private int compare(int place, String other) {
    int start = starts[place];
    int length = starts[place + 1] - start;
    int common = Math.min(length, other.length());
    for (int i = 0; i < common; i++) {
      int difference = text.charAt(start + i) - other.charAt(i);
      if (difference != 0) {
        return difference;
      }
    }
    return length - other.length();
  }

  void write(DataOutputStream out) throws IOException {
    byte[] bytes = text.getBytes(java.nio.charset.StandardCharsets.UTF_8);
    out.writeInt(bytes.length);
    out.write(bytes);
    write(out, starts);
    write(out, atomStarts);
    write(out, atoms);
  }

  static FormTable read(DataInputStream in) throws IOException {
    String text = new String(in.readNBytes(in.readInt()), java.nio.charset.StandardCharsets.UTF_8);
    return new FormTable(text, readInts(in), readInts(in), readInts(in));
  }

  /** Writes an array of whole numbers with its length. */
  static void write(DataOutputStream out, int[] numbers) throws IOException {
    ByteBuffer buffer = ByteBuffer.allocate(numbers.length * Integer.BYTES);
    buffer.asIntBuffer().put(numbers);
    out.writeInt(numbers.length);
    out.write(buffer.array());
  }

  /** Reads what {@link #write(DataOutputStream, int[])} wrote. */
  static int[] readInts(DataInputStream in) throws IOException {
    int[] numbers = new int[in.readInt()];
    ByteBuffer.wrap(in.readNBytes(numbers.length * Integer.BYTES)).asIntBuffer().get(numbers);
    return numbers;
  }
}
