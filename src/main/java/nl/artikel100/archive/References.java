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

  /** What every reference holds, and how far one may reach before and behind where that begins. */
  private static final String NUMBER = "nr";

  private static final int BEFORE = "29 521-XVIII, ".length();
  private static final int BEHIND = "nrs. 1234".length();

  private References() {}

  /** As {@code 29521-213} or, with a chapter, {@code 21501-28-291}; each once, sorted. */
  static List<String> in(String text) {
    TreeSet<String> found = new TreeSet<>();
    // what stands before and behind the region counts too: a longer number is none
    Matcher m = REFERENCE.matcher(text).useTransparentBounds(true);
    int end = 0;
    for (int at = text.indexOf(NUMBER); at >= 0; at = text.indexOf(NUMBER, at + 1)) {
      m.region(Math.max(end, at - BEFORE), Math.min(text.length(), at + BEHIND));
      if (m.find()) {
        end = m.end();
        String chapter = m.group(3) == null ? "" : "-" + m.group(3);
        found.add(m.group(1) + m.group(2) + chapter + "-" + m.group(4));
      }
    }
    return List.copyOf(found);
  }

  /** The own number of a letter in the same form; null where it is none. */
  static String own(String kamerstuk) {
    List<String> found = kamerstuk == null ? List.of() : in(kamerstuk);
    return found.isEmpty() ? null : found.get(0);
  }
}
