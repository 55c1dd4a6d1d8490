package nl.artikel100.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Wordings that a configuration adds to the rules under {@code bewoordingen}: words for concepts that are there, new
 * concepts, and lines for elements. They can only add: nothing of the norm is changed or taken away.
 */
final class Additions {
  /** Name under which they stand among the files of the rules. */
  static final String FILE = "+bewoordingen";

  private static final String KEY = "bewoordingen";
  private static final String SHARED = "begrippen";
  private static final Set<String> KEYS = Set.of("begrippen", "elementen");

  private final Map<String, Tree> yaml;
  private final Tree all;
  private final Map<CriterionText, Tree> byCriterion = new LinkedHashMap<>();
  private final List<RuleException.Mistake> mistakes;

  Additions(
      Map<String, Tree> yaml, List<CriterionText> criteria, List<RuleException.Mistake> mistakes) {
    this.yaml = yaml;
    this.mistakes = mistakes;
    Tree file = yaml.getOrDefault(FILE, new Tree(Map.of(), 1));
    all = file.get(KEY) == null ? new Tree(Map.of(), 1) : file.get(KEY);
    Map<String, CriterionText> known = new HashMap<>();
    criteria.forEach(criterion -> known.put(criterion.id(), criterion));
    if (!all.isMap()) {
      mistake(
          all.line(), KEY + ": verwacht begrippen of criteria", "expected concepts or criteria");
      return;
    }
    all.map()
        .forEach(
            (key, tree) -> {
              if (known.containsKey(key) && fits(tree)) {
                byCriterion.put(known.get(key), tree);
              } else if (!known.containsKey(key) && !key.equals(SHARED)) {
                mistake(
                    tree.line(),
                    KEY
                        + ": \""
                        + key
                        + "\" is geen criterium; verwacht begrippen of een nummer als L09",
                    "\"" + key + "\" is no criterion; expected begrippen or an id such as L09");
              }
            });
  }

  private boolean fits(Tree tree) {
    List<String> wrong = new ArrayList<>(tree.isMap() ? tree.map().keySet() : Set.of("?"));
    wrong.removeAll(KEYS);
    if (!wrong.isEmpty()) {
      mistake(tree.line(), "verwacht: begrippen of elementen", "expected begrippen or elementen");
    }
    return wrong.isEmpty();
  }

  /** Defines the concepts; call it once those of the rules are defined and before any is used. */
  void concepts(SignalReader reader) {
    reader.addedConcepts(FILE, all);
    byCriterion.forEach(
        (criterion, tree) -> reader.ownConcepts(FILE, criterion.id(), tree, base(criterion)));
  }

  /** Adds the lines; call it after the lines of the rules. */
  void elements(SignalReader reader) {
    reader.checkConcepts(FILE, "", all.map(SHARED));
    byCriterion.forEach(
        (criterion, tree) -> {
          reader.checkConcepts(FILE, criterion.id() + ".", tree.map("begrippen"));
          reader.elements(FILE, criterion.id(), tree, base(criterion));
          RuleSetBuilder.checkElements(FILE, criterion, tree, mistakes);
        });
  }

  private Tree base(CriterionText criterion) {
    return yaml.getOrDefault(criterion.folder() + "/signalen.yaml", new Tree(Map.of(), 1));
  }

  private void mistake(int line, String dutch, String english) {
    mistakes.add(new RuleException.Mistake(FILE, line, dutch, english));
  }
}
