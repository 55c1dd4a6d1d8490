package nl.artikel100.evidence;

import nl.artikel100.rules.RuleLoader;

/** The words of {@code rules/feiten.yaml}. */
final class Words {
  private static final FactWords WORDS = RuleLoader.standard().factWords();

  private Words() {}

  static FactWords words() {
    return WORDS;
  }
}
