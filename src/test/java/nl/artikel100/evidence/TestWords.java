package nl.artikel100.evidence;

import nl.artikel100.rules.RuleLoader;

/** The words of {@code rules/feiten.yaml}. */
final class TestWords {
  private static final FactWords WORDS = RuleLoader.standard().factWords();

  private TestWords() {}

  static FactWords words() {
    return WORDS;
  }
}
