package nl.artikel100.rules;

import java.util.List;

/** One or more mistakes in a rules folder or in a configuration, each with its place. */
public final class RuleException extends Exception {
  private static final long serialVersionUID = 1L;

  /**
   * @param file path within the rules folder, with forward slashes; of a configuration as found
   * @param line line from 1; 0 where the mistake is about the whole file
   * @param dutch what is wrong and what was expected
   * @param english the same in English
   */
  public record Mistake(String file, int line, String dutch, String english)
      implements java.io.Serializable {
    /** The same mistake, told of another file. */
    Mistake in(String other) {
      return new Mistake(other, line, dutch, english);
    }
  }

  private final List<Mistake> mistakes;

  /** @param mistakes at least one */
  public RuleException(List<Mistake> mistakes) {
    super(mistakes.get(0).file() + ":" + mistakes.get(0).line() + ": " + mistakes.get(0).dutch());
    this.mistakes = List.copyOf(mistakes);
  }

  /** One mistake. */
  public static RuleException of(String file, int line, String dutch, String english) {
    return new RuleException(List.of(new Mistake(file, line, dutch, english)));
  }

  /** All mistakes found, in the order of the files. */
  public List<Mistake> mistakes() {
    return mistakes;
  }
}
