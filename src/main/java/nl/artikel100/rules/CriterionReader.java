package nl.artikel100.rules;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads {@code criterium.yaml} and checks that nothing is missing or misspelt. */
final class CriterionReader {
  private static final Set<String> KEYS =
      Set.of(
          "id",
          "groep",
          "titel",
          "vraag",
          "elementen",
          "redenen",
          "nvt",
          "waarom",
          "les",
          "advies",
          "kopjes",
          "bronnen",
          "voorbeelden",
          "grenzen",
          "en");

  private final String file;
  private final Tree tree;
  private final List<RuleException.Mistake> mistakes;

  private CriterionReader(String file, Tree tree, List<RuleException.Mistake> mistakes) {
    this.file = file;
    this.tree = tree;
    this.mistakes = mistakes;
  }

  /** Reads one file; mistakes are added to the list. */
  static CriterionText read(String file, Tree tree, List<RuleException.Mistake> mistakes) {
    return new CriterionReader(file, tree, mistakes).read();
  }

  private CriterionText read() {
    if (!tree.isMap()) {
      mistake(
          tree.line(),
          "verwacht: sleutels zoals id, titel en vraag",
          "expected keys such as id, titel and vraag");
      return null;
    }
    for (Map.Entry<String, Tree> entry : tree.map().entrySet()) {
      if (!KEYS.contains(entry.getKey())) {
        mistake(
            entry.getValue().line(),
            "onbekende sleutel \""
                + entry.getKey()
                + "\"; verwacht een van "
                + String.join(", ", KEYS.stream().sorted().toList()),
            "unknown key \"" + entry.getKey() + "\"");
      }
    }
    String folder = file.substring(0, file.lastIndexOf('/'));
    String name = folder.substring(folder.lastIndexOf('/') + 1);
    for (String key : List.of("id", "groep", "titel", "vraag", "waarom", "grenzen")) {
      if (tree.text(key).isBlank()) {
        mistake(tree.line(), "\"" + key + "\" ontbreekt", "\"" + key + "\" is missing");
      }
    }
    if (!name.startsWith(tree.text("id") + "-")) {
      Tree id = tree.get("id");
      mistake(
          id == null ? 1 : id.line(),
          "id \"" + tree.text("id") + "\" past niet bij de map " + name,
          "id does not fit folder " + name);
    }
    CriterionText.Texts dutch = texts(tree, null);
    Tree en = tree.get("en");
    List<CriterionText.Source> sources =
        tree.list("bronnen").stream()
            .map(source -> new CriterionText.Source(source.text("document"), source.text("plaats")))
            .toList();
    Tree examples = tree.get("voorbeelden");
    return new CriterionText(
        tree.text("id"),
        tree.text("groep"),
        folder,
        dutch,
        en == null ? dutch : texts(en, dutch),
        tree.texts("kopjes"),
        sources,
        examples == null ? "" : examples.text("goed").strip(),
        examples == null ? "" : examples.text("zwak").strip());
  }

  private CriterionText.Texts texts(Tree from, CriterionText.Texts other) {
    Map<String, CriterionText.ElementText> elements = new LinkedHashMap<>();
    for (Map.Entry<String, Tree> entry : tree.map("elementen").entrySet()) {
      Tree own = from.map("elementen").getOrDefault(entry.getKey(), entry.getValue());
      if (!own.isMap()
          || own.text("titel").isBlank()
          || own.text("mist").isBlank()
          || own.text("advies").isBlank()) {
        mistake(
            own.line(),
            "element \"" + entry.getKey() + "\" heeft titel, mist en advies nodig",
            "element \"" + entry.getKey() + "\" needs titel, mist and advies");
      }
      elements.put(
          entry.getKey(),
          new CriterionText.ElementText(
              own.text("titel"),
              own.text("mist"),
              own.text("advies"),
              entry.getValue().text("voorbeeld")));
    }
    Map<String, String> reasons = new LinkedHashMap<>();
    tree.map("redenen")
        .forEach((verdict, text) -> reasons.put(verdict, text.isText() ? text.text() : ""));
    from.map("redenen")
        .forEach((verdict, text) -> reasons.put(verdict, text.isText() ? text.text() : ""));
    return new CriterionText.Texts(
        or(from.text("titel"), other == null ? "" : other.title()),
        or(from.text("vraag"), other == null ? "" : other.question()),
        elements,
        reasons,
        or(from.text("nvt"), other == null ? "" : other.notApplicable()),
        or(from.text("waarom"), other == null ? "" : other.why()),
        or(from.text("les"), other == null ? "" : other.lesson()),
        or(from.text("advies"), other == null ? "" : other.advice()),
        or(from.text("grenzen"), other == null ? "" : other.limits()));
  }

  private static String or(String text, String other) {
    return text.isBlank() ? other : text.strip();
  }

  private void mistake(int line, String dutch, String english) {
    mistakes.add(new RuleException.Mistake(file, line, dutch, english));
  }
}
