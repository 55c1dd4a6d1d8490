package nl.artikel100.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.artikel100.evidence.Vocabulary;
import nl.artikel100.evidence.WordForms;
import nl.artikel100.facts.Countries;
import nl.artikel100.facts.CueName;
import nl.artikel100.facts.Cues;
import nl.artikel100.facts.FactWords;
import nl.artikel100.facts.Themes;

/** Puts a rule set together from its YAML files and checks that they fit each other. */
final class RuleSetBuilder {
  private static final String SCOPES = "begrippen/strekking.yaml";
  private static final String SCORE = "score.yaml";
  private static final String FACTS = "feiten.yaml";

  private RuleSetBuilder() {}

  /**
   * @param yaml all YAML files of the folder
   * @param words forms of words; asked for every word in the rules
   * @return the rule set without its judge
   * @throws RuleException with every mistake
   */
  static RuleSet build(String hash, Map<String, Tree> yaml, WordForms words) throws RuleException {
    List<RuleException.Mistake> mistakes = new ArrayList<>();
    List<CriterionText> criteria = criteria(yaml, mistakes);
    Vocabulary vocabulary = vocabulary(yaml, criteria, words, mistakes);
    return finish(hash, yaml, criteria, Lazy.of(vocabulary), null, mistakes);
  }

  /**
   * From a pack, whose vocabulary is made.
   *
   * @throws RuleException with every mistake
   */
  static RuleSet build(RulePack pack, Lazy<Judge> judge) throws RuleException {
    List<RuleException.Mistake> mistakes = new ArrayList<>();
    List<CriterionText> criteria = criteria(pack.yaml(), mistakes);
    return finish(pack.hash(), pack.yaml(), criteria, pack.vocabulary(), judge, mistakes);
  }

  private static List<CriterionText> criteria(
      Map<String, Tree> yaml, List<RuleException.Mistake> mistakes) {
    List<CriterionText> criteria = new ArrayList<>();
    yaml.forEach(
        (file, tree) -> {
          if (file.endsWith("/criterium.yaml")) {
            CriterionText criterion = CriterionReader.read(file, tree, mistakes);
            if (criterion != null) {
              criteria.add(criterion);
            }
          }
        });
    criteria.sort(Comparator.comparing(criterion -> order(criterion.id())));
    return criteria;
  }

  private static RuleSet finish(
      String hash,
      Map<String, Tree> yaml,
      List<CriterionText> criteria,
      Lazy<Vocabulary> vocabulary,
      Lazy<Judge> judge,
      List<RuleException.Mistake> mistakes)
      throws RuleException {
    Tree table = yaml.get(SCORE);
    if (table == null) {
      mistakes.add(
          new RuleException.Mistake(SCORE, 0, "dit bestand ontbreekt", "this file is missing"));
      throw new RuleException(mistakes);
    }
    ScoreTable score = ScoreTable.read(SCORE, table, mistakes);
    for (CriterionText criterion : criteria) {
      if (!criterion.group().equals("consistentie")
          && !score.weights().containsKey(criterion.id())) {
        mistakes.add(
            new RuleException.Mistake(
                SCORE,
                0,
                "gewicht van " + criterion.id() + " ontbreekt",
                "weight of " + criterion.id() + " is missing"));
      }
    }
    FactWords factWords = factWords(yaml, mistakes);
    return new RuleSet(hash, criteria, vocabulary, factWords, score, judge);
  }

  private static FactWords factWords(Map<String, Tree> yaml, List<RuleException.Mistake> mistakes)
      throws RuleException {
    Tree tree = yaml.getOrDefault(FACTS, new Tree(Map.of(), 1));
    for (String key : List.of("themas", "missies", "landen")) {
      if (tree.get(key) == null) {
        mistakes.add(
            new RuleException.Mistake(
                FACTS, tree.line(), "\"" + key + "\" ontbreekt", "\"" + key + "\" is missing"));
      }
    }
    Map<CueName, List<String>> cues = CueReader.read(yaml, mistakes);
    if (!mistakes.isEmpty()) {
      throw new RuleException(mistakes);
    }
    return new FactWords(
        new Themes(lists(tree.map("themas"))),
        tree.texts("missies"),
        new Countries(lists(tree.map("landen"))),
        new Cues(cues));
  }

  private static Map<String, List<String>> lists(Map<String, Tree> trees) {
    Map<String, List<String>> lists = new LinkedHashMap<>();
    trees.forEach(
        (name, list) -> lists.put(name, new Tree(Map.of(name, list), list.line()).texts(name)));
    return lists;
  }

  /** T before L before C. */
  private static String order(String id) {
    return ("TLC".indexOf(id.isEmpty() ? ' ' : id.charAt(0)) + 1) + id;
  }

  private static Vocabulary vocabulary(
      Map<String, Tree> yaml,
      List<CriterionText> criteria,
      WordForms words,
      List<RuleException.Mistake> mistakes)
      throws RuleException {
    Vocabulary.Builder builder = new Vocabulary.Builder(words);
    SignalReader reader = new SignalReader(builder, mistakes);
    yaml.forEach(
        (file, tree) -> {
          if (file.startsWith("begrippen/") && !file.equals(SCOPES)) {
            reader.sharedConcepts(file, tree);
          }
        });
    for (CriterionText criterion : criteria) {
      Tree signals = yaml.get(criterion.folder() + "/signalen.yaml");
      if (signals != null) {
        reader.ownConcepts(criterion.folder() + "/signalen.yaml", criterion.id(), signals, signals);
      }
    }
    Additions additions = new Additions(yaml, criteria, mistakes);
    additions.concepts(reader);
    yaml.forEach(
        (file, tree) -> {
          if (file.startsWith("begrippen/") && !file.equals(SCOPES)) {
            reader.checkConcepts(file, "", tree.map());
          }
        });
    for (CriterionText criterion : criteria) {
      String file = criterion.folder() + "/signalen.yaml";
      Tree signals = yaml.get(file);
      if (signals != null) {
        reader.checkConcepts(file, criterion.id() + ".", signals.map("begrippen"));
      }
    }
    if (yaml.containsKey(SCOPES)) {
      reader.scopes(SCOPES, yaml.get(SCOPES));
    }
    for (CriterionText criterion : criteria) {
      String file = criterion.folder() + "/signalen.yaml";
      Tree signals = yaml.get(file);
      if (signals != null) {
        reader.elements(file, criterion.id(), signals, signals);
        checkElements(file, criterion, signals, mistakes);
      }
    }
    additions.elements(reader);
    if (!mistakes.isEmpty()) {
      throw new RuleException(mistakes);
    }
    return builder.build();
  }

  static void checkElements(
      String file, CriterionText criterion, Tree signals, List<RuleException.Mistake> mistakes) {
    signals
        .map("elementen")
        .forEach(
            (element, tree) -> {
              if (!criterion.dutch().elements().containsKey(element)) {
                mistakes.add(
                    new RuleException.Mistake(
                        file,
                        tree.line(),
                        "element \""
                            + element
                            + "\" staat niet in criterium.yaml; verwacht een van "
                            + String.join(", ", criterion.dutch().elements().keySet()),
                        "element \"" + element + "\" is not in criterium.yaml"));
              }
            });
  }
}
