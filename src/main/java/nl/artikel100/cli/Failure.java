package nl.artikel100.cli;

import java.util.List;

/** Ends a command, or the check of one file, with an exit code and the lines that tell the user what to do. */
final class Failure extends Exception {
  private static final long serialVersionUID = 1L;

  /** Wrong use or configuration. */
  static final int USE = 2;

  /** An input that could not be read, or only in part. */
  static final int INPUT = 3;

  private final int exit;
  private final String[] lines;

  /**
   * @param exit {@link #USE} or {@link #INPUT}
   * @param lines one to three lines, without text of a letter
   * @param cause for a stack trace when asked for; may be null
   */
  Failure(int exit, List<String> lines, Throwable cause) {
    super(lines.get(0), cause);
    this.exit = exit;
    this.lines = lines.toArray(String[]::new);
  }

  /** Wrong use, told by one message of which the lines are separated by line ends. */
  static Failure use(String message) {
    return new Failure(USE, message.lines().toList(), null);
  }

  int exit() {
    return exit;
  }

  /** Prints the lines on standard error, and what caused it where a stack trace is wanted. */
  void tell(Terminal terminal) {
    for (String line : lines) {
      terminal.err().println(line);
    }
    if (terminal.debug() && getCause() != null) {
      getCause().printStackTrace(terminal.err());
    }
  }
}
