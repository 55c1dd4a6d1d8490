package nl.artikel100.archive;

import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The Kamerstukken that a text names: "Kamerstuk 29 521, nr. 213" and how else it is written. */
final class References {
  private static final Pattern REFERENCE =
      Pattern.compile(
          "(?<!\\d)(\\d{2})[ .\\u00a0]?(\\d{3})(?:[ -]([IVX]{1,5}|\\d{1,2}))?,? ?nrs?\\. ?(\\d{1,4})(?!\\d)");

  private References() {}

  /** As {@code 29521-213} or, with a chapter, {@code 21501-28-291}; each once, sorted. */
  static List<String> in(String text) {
    TreeSet<String> found = new TreeSet<>();
    Matcher m = REFERENCE.matcher(text);
    while (m.find()) {
      String chapter = m.group(3) == null ? "" : "-" + m.group(3);
      found.add(m.group(1) + m.group(2) + chapter + "-" + m.group(4));
    }
    return List.copyOf(found);
  }

  /** The own number of a letter in the same form; null where it is none. */
  static String own(String kamerstuk) {
    List<String> found = kamerstuk == null ? List.of() : in(kamerstuk);
    return found.isEmpty() ? null : found.get(0);
  }
}
