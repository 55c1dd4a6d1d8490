package nl.artikel100.document.pdf;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The numbers that the footnotes of a PDF start with, and the notes that the marks in the body stand for. */
public final class PdfLabels {
  private static final Pattern PLAIN =
      Pattern.compile(
          "\\[?(\\d{1,3}|[ivx]{1,5}|\\*{1,3})[\\].)]?\\s+(?=\\S)|(\\d{1,3})(?=\\p{Lu})");
  private static final Pattern UNIT = Pattern.compile("(.*[^\\p{L}])?[kcdm]?m");
  private final Map<PdfLine, String> labels = new IdentityHashMap<>();

  /**
   * Where no number is raised, a number at the start of a line counts if it is the next one.
   *
   * @param notes lines of the notes of all pages
   * @param marks labels of the marks in the body
   */
  PdfLabels(List<PdfLine> notes, List<String> marks) {
    boolean raised = notes.stream().anyMatch(line -> line.label() != null);
    int next = -1;
    int page = 0;
    for (PdfLine line : notes) {
      String number = number(line);
      if (raised) {
        number = line.label();
      } else if (number != null && Character.isDigit(number.charAt(0))) {
        int value = Integer.parseInt(number);
        boolean first = line.page > page && (value == 1 || marks.contains(number));
        boolean follows = next < 0 || value == next || first;
        number = follows ? number : null;
        next = follows ? value + 1 : next;
      } else if (number != null && (!marks.contains(number) || labels.containsValue(number))) {
        number = null;
      }
      if (number != null) {
        labels.put(line, number);
        page = line.page;
      }
    }
  }

  /** The number, raised or not, with which a line starts, or null. */
  static String number(PdfLine line) {
    if (line.label() != null || !mayStart(line.text)) {
      return line.label();
    }
    Matcher m = PLAIN.matcher(line.text);
    if (!m.lookingAt()) {
      return null;
    }
    return glued(line) ? m.group(2) : m.group(1);
  }

  // most lines start with none of these, and are then not looked at further
  private static boolean mayStart(String text) {
    return !text.isEmpty() && "0123456789ivx*[".indexOf(text.charAt(0)) >= 0;
  }

  /** True if a number that is not raised stands against the first word, as at the start of some notes only. */
  static boolean glued(PdfLine line) {
    Matcher m = PLAIN.matcher(line.text);
    return line.label() == null && m.lookingAt() && m.group(2) != null;
  }

  /** Id of the note that starts with this line, or null. */
  String of(PdfLine line) {
    String label = labels.get(line);
    return label == null ? null : id(line.page, label);
  }

  private static String id(int page, String label) {
    return page + " " + label;
  }

  /**
   * Id of the note that a mark stands for; null if it stands for none, as in "km2". Where each page numbers its own
   * notes, that is the note on the page of the mark.
   */
  String of(PdfLine line, PdfLine.Mark mark) {
    boolean power =
        "23".contains(mark.label()) && UNIT.matcher(line.text.substring(0, mark.at())).matches();
    int nearest = 0;
    for (var entry : labels.entrySet()) {
      int page = entry.getKey().page;
      boolean nearer = nearest == 0 || Math.abs(page - line.page) < Math.abs(nearest - line.page);
      if (entry.getValue().equals(mark.label()) && nearer) {
        nearest = page;
      }
    }
    return nearest == 0 || power ? null : id(nearest, mark.label());
  }

  /** Length of the number at the start of a note, with the space after it. */
  public static int length(String note) {
    Matcher m = PLAIN.matcher(note);
    return m.lookingAt() ? m.end() : 0;
  }
}
