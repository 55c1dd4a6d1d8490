package nl.artikel100.cli;

/** Where {@code java -jar art100.jar} begins. */
public final class Main {
  private Main() {}

  /** Runs one command and ends the process with its exit code. */
  public static void main(String[] args) {
    System.exit(new Cli(Terminal.ofProcess()).run(args));
  }
}
