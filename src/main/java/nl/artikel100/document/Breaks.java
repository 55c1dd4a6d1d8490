package nl.artikel100.document;

import java.util.ArrayList;
import java.util.List;

/** Decides whether a line that was broken by hand goes on in the next line or ends there, for all formats alike. */
public final class Breaks {
  private Breaks() {}

  /** Joins the lines that go on in the next, drops empty ones. */
  static List<Part> join(List<Part> lines) {
    var joined = new ArrayList<Part>();
    Part last = null;
    for (Part line : lines) {
      if (last != null && !line.isEmpty() && goesOn(line.text())) {
        last.join(line, " ");
      } else if (!line.isEmpty()) {
        joined.add(last = line);
      } else if (last != null) {
        // A note may be referred to after the last word of a line.
        last.join(line, "");
      }
    }
    return joined;
  }

  /** True if this cannot be the start of a new paragraph. */
  public static boolean goesOn(String next) {
    return Shapes.bullet(next) == 0 && Character.isLowerCase(next.codePointAt(0));
  }
}
