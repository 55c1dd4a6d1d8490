package nl.artikel100.report;

/** Takes from a text what could act on the screen that shows it: a letter may come from anyone. */
final class Plain {
  private static final char REPLACEMENT = '\uFFFD';

  private Plain() {}

  /**
   * The text with control characters, halves of surrogate pairs and marks that turn the direction of writing replaced by
   * U+FFFD. Tabs and line ends stay.
   */
  static String text(String text) {
    int i = 0;
    while (i < text.length() && harmless(text, i)) {
      i++;
    }
    if (i == text.length()) {
      return text;
    }
    StringBuilder plain = new StringBuilder(text.length()).append(text, 0, i);
    for (; i < text.length(); i++) {
      plain.append(harmless(text, i) ? text.charAt(i) : REPLACEMENT);
    }
    return plain.toString();
  }

  /** As {@link #text}, with every run of white space made one space. */
  static String line(String text) {
    return text(text).replaceAll("\\s+", " ").strip();
  }

  /** The start of a hash, enough to tell two apart. */
  static String brief(String hash) {
    String hex = hash.replaceAll("[^0-9a-f]", "");
    return hex.substring(0, Math.min(12, hex.length()));
  }

  private static boolean harmless(String text, int i) {
    char c = text.charAt(i);
    if (Character.isHighSurrogate(c)) {
      return i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1));
    }
    if (Character.isLowSurrogate(c)) {
      return i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
    }
    return harmless(c);
  }

  /** Whether {@link #text} leaves the character as it is, whatever stands beside it. */
  static boolean harmless(char c) {
    if (c >= ' ' && c < 0x7F) {
      return true;
    }
    if (c <= 0x9F) {
      return c == '\n' || c == '\t' || c == '\r';
    }
    return !(c >= 0x202A && c <= 0x202E
        || Character.isSurrogate(c)
        || c >= 0x2066 && c <= 0x2069
        || c == 0xFFFE
        || c == 0xFFFF);
  }
}
