package nl.artikel100.rules;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.artikel100.facts.CueName;

/** Reads the wordings of the consistency checks: {@code woorden} in their {@code signalen.yaml}. */
final class CueReader {
  static final String FOLDER = "consistentie/";
  private static final String WORDS = "woorden";
  private static final Set<String> KEYS = Set.of("id", WORDS);

  private final Map<String, Tree> yaml;
  private final List<RuleException.Mistake> mistakes;
  private final Map<CueName, List<String>> cues = new EnumMap<>(CueName.class);

  private CueReader(Map<String, Tree> yaml, List<RuleException.Mistake> mistakes) {
    this.yaml = yaml;
    this.mistakes = mistakes;
  }

  /**
   * @param yaml YAML files by path
   * @param mistakes where mistakes are added
   * @return complete when no mistake was added
   */
  static Map<CueName, List<String>> read(
      Map<String, Tree> yaml, List<RuleException.Mistake> mistakes) {
    CueReader reader = new CueReader(yaml, mistakes);
    Set<String> checks = new TreeSet<>();
    for (CueName name : CueName.values()) {
      checks.add(name.check());
    }
    checks.forEach(reader::check);
    return reader.cues;
  }

  private void check(String check) {
    String file =
        yaml.keySet().stream()
            .filter(f -> f.startsWith(FOLDER + check + "-") && f.endsWith("/signalen.yaml"))
            .findFirst()
            .orElse(null);
    if (file == null) {
      mistake(
          FOLDER + check + "-…/signalen.yaml", 0, "dit bestand ontbreekt", "this file is missing");
      return;
    }
    Tree tree = yaml.get(file);
    Set<String> known = new TreeSet<>();
    for (CueName name : CueName.values()) {
      if (name.check().equals(check)) {
        known.add(name.key());
        list(file, tree, name);
      }
    }
    unknown(file, tree.isMap() ? tree.map() : Map.of(), KEYS);
    unknown(file, tree.map(WORDS), known);
  }

  private void list(String file, Tree tree, CueName name) {
    Tree words = tree.get(WORDS);
    Tree list = words == null ? null : words.get(name.key());
    if (list == null) {
      mistake(
          file,
          words == null ? tree.line() : words.line(),
          "lijst \"" + name.key() + "\" onder \"" + WORDS + "\" ontbreekt",
          "list \"" + name.key() + "\" under \"" + WORDS + "\" is missing");
    } else if (!list.isList() || !list.list().stream().allMatch(Tree::isText)) {
      mistake(
          file,
          list.line(),
          "\"" + name.key() + "\": verwacht een lijst van woorden",
          "\"" + name.key() + "\": expected a list of words");
    } else {
      cues.put(name, list.list().stream().map(Tree::text).toList());
    }
  }

  private void unknown(String file, Map<String, Tree> map, Set<String> known) {
    map.forEach(
        (key, value) -> {
          if (!known.contains(key)) {
            String expected = String.join(", ", new TreeSet<>(known));
            mistake(
                file,
                value.line(),
                "onbekende sleutel \"" + key + "\"; verwacht een van " + expected,
                "unknown key \"" + key + "\"; expected one of " + expected);
          }
        });
  }

  private void mistake(String file, int line, String dutch, String english) {
    mistakes.add(new RuleException.Mistake(file, line, dutch, english));
  }
}
