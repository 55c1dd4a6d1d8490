package nl.artikel100.report;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Set;

/**
 * Builds HTML that is well formed by construction. All text and all attribute values are escaped; only {@link #trusted}
 * is not, and takes resources of art100 alone.
 */
public final class Html {
  private static final Set<String> INLINE =
      Set.of(
          "a", "b", "code", "em", "mark", "span", "strong", "sup", "svg", "use", "input", "abbr",
          "button");
  private static final Set<String> VOID = Set.of("meta", "input", "link");

  /** Whether a character of ASCII stands in the page as it is; most texts hold no other. */
  private static final boolean[] LITERAL = new boolean[0x80];

  static {
    for (char c = 0; c < LITERAL.length; c++) {
      LITERAL[c] = escaped(c) == null && Plain.harmless(c);
    }
  }

  // An array, as a StringBuilder with one character outside Latin-1 in it checks every index that
  // is read or written.
  private char[] out = new char[1 << 18];
  private int length;
  private final Deque<String> open = new ArrayDeque<>();

  /**
   * Opens an element.
   *
   * @param attributes names and values in turn; an attribute whose value is null is left out, one whose value is empty
   *     stands without a value
   */
  public Html open(String tag, String... attributes) {
    if (!INLINE.contains(tag)) {
      put('\n');
    }
    put('<');
    put(tag);
    for (int i = 0; i < attributes.length; i += 2) {
      if (attributes[i + 1] != null) {
        put(' ');
        put(attributes[i]);
        if (!attributes[i + 1].isEmpty()) {
          put("=\"");
          escape(attributes[i + 1]);
          put('"');
        }
      }
    }
    put('>');
    if (!VOID.contains(tag)) {
      open.push(tag);
    }
    return this;
  }

  /** Closes the element opened last. */
  public Html close() {
    put("</");
    put(open.pop());
    put('>');
    return this;
  }

  /** Literal text. */
  public Html text(String text) {
    escape(text);
    return this;
  }

  /** An element with only text in it. */
  public Html leaf(String tag, String text, String... attributes) {
    return open(tag, attributes).text(text).close();
  }

  /** One paragraph per line of the text; nothing where it is blank. */
  public Html paragraphs(String text, String... attributes) {
    int start = 0;
    while (start < text.length()) {
      int feed = text.indexOf('\n', start);
      int end = feed < 0 ? text.length() : feed;
      String line = text.substring(start, end).strip();
      if (!line.isEmpty()) {
        leaf("p", line, attributes);
      }
      start = end + 1;
    }
    return this;
  }

  /** Markup or a style sheet that came with art100. */
  public Html trusted(String markup) {
    put(markup);
    return this;
  }

  /** A picture from {@code icons.svg}; the words beside it say the same. */
  public Html icon(String name) {
    put("<svg class=\"icon\" aria-hidden=\"true\"><use href=\"#i-");
    escape(name);
    put("\"></use></svg>");
    return this;
  }

  /** The document, once every element is closed. */
  public String document() {
    end();
    return new String(out, 0, length);
  }

  /** Writes the document, once every element is closed. */
  public void document(Writer to) throws IOException {
    end();
    flush(to);
  }

  private void end() {
    if (!open.isEmpty()) {
      throw new IllegalStateException("not closed: " + open);
    }
    put('\n');
  }

  /** Hands on what there is so far, so that a long page need not be in memory whole. */
  public void flush(Writer to) throws IOException {
    to.write(out, 0, length);
    length = 0;
  }

  private void put(char c) {
    room(1);
    out[length++] = c;
  }

  private void put(String text) {
    int more = text.length();
    room(more);
    text.getChars(0, more, out, length);
    length += more;
  }

  private void room(int more) {
    if (more > out.length - length) {
      out = Arrays.copyOf(out, Math.max(2 * out.length, length + more));
    }
  }

  private void escape(String text) {
    int start = length;
    put(text);
    for (int i = start; i < length; i++) {
      char c = out[i];
      if (c < LITERAL.length ? !LITERAL[c] : !Plain.harmless(c)) {
        length = start;
        escapeEach(Plain.text(text));
        return;
      }
    }
  }

  private void escapeEach(String text) {
    for (int i = 0; i < text.length(); i++) {
      String escaped = escaped(text.charAt(i));
      if (escaped == null) {
        put(text.charAt(i));
      } else {
        put(escaped);
      }
    }
  }

  private static String escaped(char c) {
    if (c > '>') {
      return null;
    }
    return switch (c) {
      case '&' -> "&amp;";
      case '<' -> "&lt;";
      case '>' -> "&gt;";
      case '"' -> "&quot;";
      case '\'' -> "&#39;";
      default -> null;
    };
  }
}
