package nl.artikel100.text;

import java.util.List;

/** Cuts text into words and punctuation marks, in one pass. */
public final class Tokenizer {
  private static final int SHORT_PART = 2;
  private static final int ASCII = 0x80;

  private final String text;
  private final char[] chars;
  private final List<Token> tokens;

  /** A tokenizer of one text, which adds to a list of words. */
  public Tokenizer(String text, List<Token> tokens) {
    this.text = text;
    this.chars = text.toCharArray();
    this.tokens = tokens;
  }

  /** Adds the words between two offsets to the list. */
  public void cut(int start, int end) {
    int i = start;
    while (i < end) {
      if (chars[i] == ' ') {
        i++;
        continue;
      }
      int c = codePoint(i);
      int next = i + Character.charCount(c);
      if (isWordPart(c)) {
        next = endOfWord(i, end);
        tokens.add(new Token(form(i, next), i, next, true));
      } else if (!Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
        tokens.add(new Token(form(i, next), i, next, false));
      }
      i = next;
    }
  }

  private int codePoint(int at) {
    char c = chars[at];
    return c < ASCII ? c : text.codePointAt(at);
  }

  private int endOfWord(int start, int end) {
    int part = start;
    int i = start;
    while (i < end) {
      int c = codePoint(i);
      if (isWordPart(c)) {
        i += Character.charCount(c);
      } else if (i + 1 < end && joins((char) c, part, i)) {
        i++;
        part = i;
      } else {
        break;
      }
    }
    return i;
  }

  /** Whether the mark at {@code at} keeps the two runs together; {@code part} is where the left run starts. */
  private boolean joins(char mark, int part, int at) {
    int left = text.codePointBefore(at);
    int right = text.codePointAt(at + 1);
    if (at == part || !isWordPart(right)) {
      return false;
    }
    return switch (mark) {
      case '-', '\u2010', '\u2011', '\'', '\u2019', '/' -> true;
      case ',' -> Character.isDigit(left) && Character.isDigit(right);
      case '.' -> joinsAtStop(left, right, at - part);
      default -> false;
    };
  }

  /** A stop without a space is part of an abbreviation, a number or an address, or a space was lost after a sentence. */
  private static boolean joinsAtStop(int left, int right, int leftLength) {
    if (Character.isDigit(left) || Character.isDigit(right)) {
      return Character.isDigit(left) && Character.isDigit(right);
    }
    return leftLength <= SHORT_PART || !Character.isUpperCase(right);
  }

  private static boolean isWordPart(int c) {
    if (c < ASCII) {
      return isPlain(c) || c >= 'A' && c <= 'Z';
    }
    return Character.isLetterOrDigit(c)
        || Character.getType(c) == Character.NON_SPACING_MARK
        || c == '\u00ad';
  }

  private static boolean isPlain(int c) {
    return c >= 'a' && c <= 'z' || c >= '0' && c <= '9';
  }

  private String form(int start, int end) {
    int plain = start;
    while (plain < end && isPlain(chars[plain])) {
      plain++;
    }
    if (plain == end) {
      return text.substring(start, end);
    }
    StringBuilder form = new StringBuilder(end - start);
    for (int i = start; i < end; i++) {
      char c = chars[i];
      switch (c) {
        case '\u00ad' -> {}
        case '\u2019', '\u2018' -> form.append('\'');
        case '\u2010', '\u2011' -> form.append('-');
        default -> form.append(Character.toLowerCase(c));
      }
    }
    // a capital that stands without its accent: "Eén compagnie"
    return form.length() == 3 && form.indexOf("eén") == 0 ? "één" : form.toString();
  }
}
