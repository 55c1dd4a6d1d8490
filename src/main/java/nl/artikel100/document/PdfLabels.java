package nl.artikel100.document;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The numbers that the footnotes of a PDF start with. */
final class PdfLabels {
  private static final Pattern PLAIN = Pattern.compile("\\[?(\\d{1,3})[\\].)]?\\s+(?=\\S)");
  private final Map<PdfLine, String> labels = new IdentityHashMap<>();

  /** Where no number is raised, a number at the start of a line counts if it is the next one. */
  PdfLabels(List<PdfLine> notes) {
    boolean raised = notes.stream().anyMatch(line -> line.label() != null);
    int next = -1;
    for (PdfLine line : notes) {
      if (line.label() != null) {
        labels.put(line, line.label());
      } else if (!raised) {
        Matcher m = PLAIN.matcher(line.text);
        int number = m.lookingAt() ? Integer.parseInt(m.group(1)) : -1;
        if (number >= 0 && (next < 0 || number == next || number == 1)) {
          labels.put(line, m.group(1));
          next = number + 1;
        }
      }
    }
  }

  /** Number of the note that starts with this line, or null. */
  String of(PdfLine line) {
    return labels.get(line);
  }

  boolean contains(String label) {
    // By value: the map compares by identity.
    return labels.values().stream().anyMatch(label::equals);
  }

  /** Length of the number at the start of a note, with the space after it. */
  static int length(String note) {
    Matcher m = PLAIN.matcher(note);
    return m.lookingAt() ? m.end() : 0;
  }
}
