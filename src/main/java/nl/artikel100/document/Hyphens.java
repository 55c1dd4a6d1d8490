package nl.artikel100.document;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Tells a hyphen that only breaks a word at the end of a line from one that belongs to the word. */
public final class Hyphens {
  private static final Set<String> SUSPENDED =
      Set.of("en", "of", "tot", "dan", "noch", "als", "and", "or");
  private static final Set<String> PREFIXES = Set.of("niet", "non", "vice");
  // secretaris-generaal, minister-president
  private static final Set<String> TITLES =
      Set.of("generaal", "president", "kolonel", "majoor", "admiraal", "adjudant");
  private static final Set<String> LINKS =
      Set.of("van", "het", "de", "op", "in", "en", "aan", "voor", "tot", "te");
  // Vowels that would be read as one sound; within a word that is no compound the second has a
  // diaeresis.
  private static final Set<String> CLASH =
      Set.of(
          "aa", "ae", "ai", "au", "ee", "ei", "eu", "ie", "ii", "oe", "oi", "oo", "ou", "ui", "uu",
          "ij");

  /** A program that cuts words does so at the end of every fourth line; hyphens of words come there once in a hundred. */
  private static final int FEWEST_LINES = 40;

  private static final int UNCUT_SHARE = 25;

  /** No word is longer, so that no search for its ends goes on without end. */
  private static final int LONGEST = 100;

  /** So many characters at the end of a text, with a hyphen and one more, tell what the next line is joined to. */
  public static final int ENOUGH = LONGEST + 2;

  private final List<List<String>> paragraphs;

  /** how often each word comes; null until a line ends with a hyphen or a cell may hold a cut word */
  private Map<String, Integer> counts;

  private boolean cutsWords = true;

  private Hyphens(List<List<String>> paragraphs) {
    this.paragraphs = paragraphs;
  }

  /**
   * For a letter of these lines, which it learns the words from; a word cut by the end of a line does not count.
   *
   * @param paragraphs not copied
   */
  public static Hyphens in(List<List<String>> paragraphs) {
    var hyphens = new Hyphens(paragraphs);
    long all = paragraphs.stream().mapToLong(List::size).sum();
    long cut = paragraphs.stream().flatMap(List::stream).filter(Hyphens::cut).count();
    hyphens.cutsWords = all < FEWEST_LINES || cut * UNCUT_SHARE > all;
    return hyphens;
  }

  private static boolean cut(String line) {
    int end = line.length() - 1;
    return end > 0
        && "-\u00ad\u2010".indexOf(line.charAt(end)) >= 0
        && Character.isLetter(line.codePointBefore(end));
  }

  private Map<String, Integer> words() {
    if (counts == null) {
      counts = new HashMap<>();
      paragraphs.forEach(lines -> lines.forEach(this::learn));
    }
    return counts;
  }

  private void learn(String line) {
    int i = 0;
    int n = line.length();
    while (i < n) {
      int start = i;
      while (i < n && inWord(line.charAt(i))) {
        i++;
      }
      boolean cut = i == n && line.charAt(n - 1) == '-';
      if (i > start && !cut) {
        counts.merge(line.substring(start, i).toLowerCase(Locale.ROOT), 1, Integer::sum);
      }
      i++;
    }
  }

  private static boolean inWord(char c) {
    return c >= 'a' && c <= 'z'
        || Character.isLetterOrDigit(c)
        || c == '-'
        || c == '\u2011'
        || c == '\u2010';
  }

  /** The lines as one text, joined by a space or, after a hyphen, by nothing. */
  String join(List<String> lines) {
    var text = new StringBuilder();
    for (String line : lines) {
      switch (between(text, line)) {
        case JOIN -> text.setLength(text.length() - 1);
        case SPACE -> text.append(text.length() == 0 ? "" : " ");
        case KEEP -> {}
      }
      text.append(line);
    }
    return text.toString();
  }

  /** True if a word was cut without a hyphen, as in a narrow cell: its end stands nowhere else, the whole word does. */
  public boolean cutWord(CharSequence before, String next) {
    int start = before.length();
    int least = start - Math.min(start, LONGEST);
    while (start > least && inWord(before.charAt(start - 1))) {
      start--;
    }
    int stop = 0;
    while (stop < next.length() && inWord(next.charAt(stop))) {
      stop++;
    }
    String end = next.substring(0, stop).toLowerCase(Locale.ROOT);
    String whole =
        before.subSequence(start, before.length()).toString().toLowerCase(Locale.ROOT) + end;
    return stop > 0
        && start < before.length()
        && words().getOrDefault(end, 0) <= 1
        && words().containsKey(whole);
  }

  /** What comes between a line and the next. */
  public enum Between {
    /** a space */
    SPACE,
    /** nothing, and the hyphen stays */
    KEEP,
    /** nothing, and the hyphen goes */
    JOIN
  }

  /** Decides how {@code next} is joined to what stands before it. */
  public Between between(CharSequence before, String next) {
    int end = before.length();
    if (end < 2 || next.isEmpty()) {
      return Between.SPACE;
    }
    if (before.charAt(end - 1) == '/' && Character.isLetterOrDigit(before.charAt(end - 2))) {
      return Between.KEEP;
    }
    if (!hyphen(before.charAt(end - 1))) {
      return Between.SPACE;
    }
    if (before.charAt(end - 1) == '\u00ad') {
      return Between.JOIN;
    }
    char last = before.charAt(end - 2);
    if (!Character.isLetterOrDigit(last)) {
      return Between.SPACE;
    }
    int start = end - 1;
    int least = start - Math.min(start, LONGEST);
    while (start > least && inWord(before.charAt(start - 1))) {
      start--;
    }
    String first = before.subSequence(start, end - 1).toString();
    int stop = 0;
    while (stop < next.length() && inWord(next.charAt(stop))) {
      stop++;
    }
    return between(first, next.substring(0, stop));
  }

  private Between between(String first, String second) {
    if (SUSPENDED.contains(second)) {
      return Between.SPACE;
    }
    String left = first.toLowerCase(Locale.ROOT);
    String right = second.toLowerCase(Locale.ROOT);
    if (second.isEmpty() || words().containsKey(left + "-" + right)) {
      return Between.KEEP;
    }
    if (words().containsKey(left + right)) {
      return Between.JOIN;
    }
    boolean belongs =
        !cutsWords
            || !Character.isLowerCase(second.charAt(0))
            || abbreviation(first)
            || PREFIXES.contains(left)
            || TITLES.contains(right)
            || phrase(right)
            || clash(left, right);
    return belongs ? Between.KEEP : Between.JOIN;
  }

  // stand-van-zakenbrief
  private static boolean phrase(String right) {
    int hyphen = right.indexOf('-');
    return hyphen > 0 && LINKS.contains(right.substring(0, hyphen));
  }

  // olie-inkomsten
  private static boolean clash(String left, String right) {
    return CLASH.contains(left.substring(left.length() - 1) + right.charAt(0))
        && !right.startsWith("um");
  }

  // VN-, EU-, KMar-, F-16-: of what follows the last hyphen, two capitals or a digit.
  private static boolean abbreviation(String first) {
    String last = first.substring(first.lastIndexOf('-') + 1);
    long capitals = last.chars().filter(Character::isUpperCase).count();
    return capitals > 1 || capitals == last.length() || last.chars().anyMatch(Character::isDigit);
  }

  private static boolean hyphen(char c) {
    return c == '-' || c == '\u00ad' || c == '\u2010' || c == '\u2011';
  }
}
