package nl.artikel100.rules;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * {@code rules/score.yaml}: the only place with numbers.
 *
 * @param version version of the rule set
 * @param share verdict word → share of the points, 0 to 1
 * @param weights criterion → points possible, above 0
 * @param profiles profile → criterion → factor on the weight, 0 or more
 */
public record ScoreTable(
    String version,
    Map<String, Double> share,
    Map<String, Double> weights,
    Map<String, Map<String, Double>> profiles) {

  static ScoreTable read(String file, Tree tree, List<RuleException.Mistake> mistakes) {
    Map<String, Map<String, Double>> profiles = new LinkedHashMap<>();
    for (Map.Entry<String, Tree> profile : tree.map("profielen").entrySet()) {
      profiles.put(profile.getKey(), numbers(file, profile.getValue(), mistakes));
    }
    ScoreTable table =
        new ScoreTable(
            tree.text("versie"),
            numbers(file, tree.get("punten"), mistakes),
            numbers(file, tree.get("gewichten"), mistakes),
            profiles);
    if (table.version().isBlank()) {
      mistakes.add(
          new RuleException.Mistake(file, 1, "\"versie\" ontbreekt", "\"versie\" is missing"));
    }
    return table;
  }

  private static Map<String, Double> numbers(
      String file, Tree tree, List<RuleException.Mistake> mistakes) {
    Map<String, Double> numbers = new LinkedHashMap<>();
    if (tree == null || !tree.isMap()) {
      return numbers;
    }
    for (Map.Entry<String, Tree> entry : tree.map().entrySet()) {
      try {
        double number = Double.parseDouble(entry.getValue().text());
        if (!(number >= 0 && number <= 1000)) {
          throw new NumberFormatException();
        }
        numbers.put(entry.getKey(), number);
      } catch (NumberFormatException | ClassCastException e) {
        mistakes.add(
            new RuleException.Mistake(
                file,
                entry.getValue().line(),
                entry.getKey()
                    + ": verwacht een getal van 0 tot en met 1000, met een punt als decimaalteken",
                entry.getKey() + ": expected a number from 0 to 1000"));
      }
    }
    return numbers;
  }
}
