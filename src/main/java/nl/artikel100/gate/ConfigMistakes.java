package nl.artikel100.gate;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.artikel100.rules.RuleException;
import nl.artikel100.rules.Tree;

/** The mistakes in one configuration, collected so that all are told at once. */
final class ConfigMistakes {
  private final Path file;
  private final Set<String> ids;
  private final List<RuleException.Mistake> mistakes = new ArrayList<>();

  /**
   * @param file the configuration
   * @param ids ids of all criteria and consistency checks
   */
  ConfigMistakes(Path file, Set<String> ids) {
    this.file = file;
    this.ids = ids;
  }

  void add(Tree at, String dutch, String english) {
    mistakes.add(new RuleException.Mistake(file.toString(), at.line(), dutch, english));
  }

  int count() {
    return mistakes.size();
  }

  void throwAny() throws RuleException {
    if (!mistakes.isEmpty()) {
      throw new RuleException(mistakes);
    }
  }

  /** Whether a criterion with points has this id; if not it is told. */
  boolean scored(String id, Tree at) {
    boolean scored = ids.contains(id) && !id.startsWith("C");
    if (!scored) {
      add(
          at,
          "\"" + id + "\" is geen criterium; verwacht een nummer van T01 tot en met L20",
          "\"" + id + "\" is no criterion; expected an id from T01 to L20");
    }
    return scored;
  }

  void unknown(String key, Tree at, List<String> known) {
    String list = String.join(", ", known);
    add(
        at,
        "onbekende sleutel \"" + key + "\"; verwacht een van " + list,
        "unknown key \"" + key + "\"; expected one of " + list);
  }
}
