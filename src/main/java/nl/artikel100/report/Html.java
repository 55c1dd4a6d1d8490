package nl.artikel100.report;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayDeque;
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

  private final StringBuilder out = new StringBuilder(1 << 17);
  private final Deque<String> open = new ArrayDeque<>();

  /**
   * Opens an element.
   *
   * @param attributes names and values in turn; an attribute whose value is null is left out, one whose value is empty
   *     stands without a value
   */
  public Html open(String tag, String... attributes) {
    if (!INLINE.contains(tag)) {
      out.append('\n');
    }
    out.append('<').append(tag);
    for (int i = 0; i < attributes.length; i += 2) {
      if (attributes[i + 1] != null) {
        out.append(' ').append(attributes[i]);
        if (!attributes[i + 1].isEmpty()) {
          out.append("=\"");
          escape(attributes[i + 1]);
          out.append('"');
        }
      }
    }
    out.append('>');
    if (!VOID.contains(tag)) {
      open.push(tag);
    }
    return this;
  }

  /** Closes the element opened last. */
  public Html close() {
    out.append("</").append(open.pop()).append('>');
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
    for (String line : text.split("\n")) {
      if (!line.isBlank()) {
        leaf("p", line.strip(), attributes);
      }
    }
    return this;
  }

  /** Markup or a style sheet that came with art100. */
  public Html trusted(String markup) {
    out.append(markup);
    return this;
  }

  /** A picture from {@code icons.svg}; the words beside it say the same. */
  public Html icon(String name) {
    return open("svg", "class", "icon", "aria-hidden", "true")
        .open("use", "href", "#i-" + name)
        .close()
        .close();
  }

  /** The document, once every element is closed. */
  public String document() {
    if (!open.isEmpty()) {
      throw new IllegalStateException("not closed: " + open);
    }
    return out.append('\n').toString();
  }

  /** Hands on what there is so far, so that a long page need not be in memory whole. */
  public void flush(Writer to) throws IOException {
    to.append(out);
    out.setLength(0);
  }

  private void escape(String text) {
    String plain = Plain.text(text);
    int from = 0;
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      if (c <= '>') {
        String escaped =
            switch (c) {
              case '&' -> "&amp;";
              case '<' -> "&lt;";
              case '>' -> "&gt;";
              case '"' -> "&quot;";
              case '\'' -> "&#39;";
              default -> null;
            };
        if (escaped != null) {
          // runs of text at once: most of a page needs no escape
          out.append(plain.substring(from, i)).append(escaped);
          from = i + 1;
        }
      }
    }
    out.append(from == 0 ? plain : plain.substring(from));
  }
}
