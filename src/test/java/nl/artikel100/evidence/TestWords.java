package nl.artikel100.evidence;

import nl.artikel100.facts.FactWords;
import nl.artikel100.rules.RuleLoader;

/** The words of {@code rules/feiten.yaml}. */
public final class TestWords {
  private static final FactWords WORDS = RuleLoader.standard().factWords();

  private TestWords() {}

  public static FactWords words() {
    return WORDS;
  }
}
