package nl.artikel100.cli;

/** Plain text for a screen: titles, sections and paragraphs broken at 88 columns. */
final class Layout {
  private static final int WIDTH = 88;
  private static final String INDENT = "  ";

  private final Messages messages;
  private final StringBuilder text = new StringBuilder();

  Layout(Messages messages) {
    this.messages = messages;
  }

  /** A line of its own, underlined. */
  void title(String title) {
    text.append(title).append('\n').append("=".repeat(title.length())).append('\n');
  }

  /** A paragraph. */
  void paragraph(String words) {
    wrap(words, "");
  }

  /** The heading of a list; the items follow. */
  void section(String key) {
    text.append(text.isEmpty() ? "" : "\n").append(messages.get(key)).append('\n');
  }

  /** A heading with a paragraph; nothing when the paragraph is empty. */
  void section(String key, String words) {
    if (!words.isBlank()) {
      section(key);
      wrap(words, INDENT);
    }
  }

  /** An item of a list, with what is said of it below. */
  void item(String name, String words) {
    wrap("- " + name, INDENT);
    wrap(words, INDENT.repeat(2));
  }

  @Override
  public String toString() {
    return text.toString();
  }

  private void wrap(String words, String indent) {
    int column = 0;
    for (String word : words.strip().split("\\s+")) {
      if (column > 0 && column + 1 + word.length() > WIDTH) {
        text.append('\n');
        column = 0;
      }
      if (column == 0) {
        text.append(indent).append(word);
        column = indent.length() + word.length();
      } else {
        text.append(' ').append(word);
        column += 1 + word.length();
      }
    }
    text.append('\n');
  }
}
