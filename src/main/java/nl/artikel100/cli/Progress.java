package nl.artikel100.cli;

/** One line on the screen that says how far a command is; written over by the next, gone at the end. */
final class Progress {
  private static final String ERASE = "\r\u001b[K";

  private final Terminal terminal;
  private final boolean shown;

  /**
   * @param wanted whether to show it, if standard error is a screen at all
   */
  Progress(Terminal terminal, boolean wanted) {
    this.terminal = terminal;
    this.shown = wanted && terminal.progress();
  }

  /** Whether anybody sees it. */
  boolean shown() {
    return shown;
  }

  /** Shows a line in place of the last. */
  void show(String line) {
    if (shown) {
      terminal.err().print(ERASE + line);
      terminal.err().flush();
    }
  }

  /** Takes the line away, before anything else is printed. */
  void clear() {
    show("");
  }
}
