package nl.artikel100.gate;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.artikel100.document.Limits;
import nl.artikel100.report.Lang;
import nl.artikel100.rules.CriterionText;
import nl.artikel100.rules.RuleException;
import nl.artikel100.rules.RuleSet;
import nl.artikel100.rules.Tree;
import nl.artikel100.rules.YamlReader;

/** Reads an {@code .art100.yml} and checks it against the rules: every mistake by file, line and what was expected. */
public final class ConfigReader {
  private static final List<String> KEYS =
      List.of(
          "regels",
          "taal",
          "profiel",
          "gewichten",
          "drempel",
          "drempel-over",
          "verplicht",
          "faal-op",
          "hoogste-daling",
          "baseline",
          "bewoordingen",
          "grenzen",
          "afwijkingen");

  private final Path file;
  private final RuleSet rules;
  private final Set<String> ids;
  private final Tree all;
  private final ConfigMistakes mistakes;
  private final ConfigValues values;

  private ConfigReader(Path file, RuleSet rules, Tree all) {
    this.file = file;
    this.rules = rules;
    this.ids = ids(rules);
    this.all = all;
    this.mistakes = new ConfigMistakes(file, ids);
    this.values = new ConfigValues(all, mistakes);
  }

  /** Ids of all criteria and consistency checks. */
  public static Set<String> ids(RuleSet rules) {
    Set<String> ids = new LinkedHashSet<>();
    rules.criteria().stream().map(CriterionText::id).forEach(ids::add);
    return ids;
  }

  /**
   * Reads a configuration.
   *
   * @param file path of the file
   * @param rules the rules it is used with
   * @throws RuleException with every mistake; also when the rules are not those that it asks for
   * @throws IOException when it cannot be read
   */
  public static Config read(Path file, RuleSet rules) throws RuleException, IOException {
    String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    return new ConfigReader(file, rules, tree(file, text)).config(text);
  }

  /**
   * Reads only how much a letter may ask of the machine, which no rules are needed for.
   *
   * @param file path of the file
   * @throws RuleException with every mistake in these lines
   * @throws IOException when it cannot be read
   */
  public static Limits limits(Path file) throws RuleException, IOException {
    String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    ConfigMistakes mistakes = new ConfigMistakes(file, Set.of());
    Limits limits = LimitsReader.read(tree(file, text), mistakes);
    mistakes.throwAny();
    return limits;
  }

  private static Tree tree(Path file, String text) throws RuleException {
    Tree all = YamlReader.read(file.toString(), text);
    if (!all.isMap()) {
      throw RuleException.of(
          file.toString(),
          1,
          "verwacht regels als \"drempel: 70\"",
          "expected lines such as \"drempel: 70\"");
    }
    return all;
  }

  private Config config(String text) throws RuleException {
    Map<String, Integer> lines = new LinkedHashMap<>();
    for (Map.Entry<String, Tree> entry : all.map().entrySet()) {
      Tree at = new Tree("", keyLine(text, entry.getKey(), entry.getValue().line()));
      lines.put(entry.getKey(), at.line());
      if (!KEYS.contains(entry.getKey())) {
        mistakes.unknown(entry.getKey(), at, KEYS);
      }
    }
    Tree pin = all.get("regels");
    String version = pin == null ? null : pin.isText() ? pin.text() : pin.text("versie");
    String hash = pin == null || !pin.isMap() ? null : pin.text("sha256");
    pinned(pin, version, hash);
    Config config =
        new Config(
            file,
            lang(),
            values.oneOf("profiel", new TreeSet<>(rules.score().profiles().keySet())),
            weights(),
            values.number("drempel", 100),
            mean(),
            required(),
            bans(),
            values.number("hoogste-daling", 100),
            baseline(),
            new WaiverReader(file, mistakes).read(all),
            all.get("bewoordingen") == null ? null : block(text, "bewoordingen"),
            version,
            hash,
            LimitsReader.read(all, mistakes),
            lines);
    mistakes.throwAny();
    return config;
  }

  private void pinned(Tree pin, String version, String hash) {
    if (pin == null) {
      return;
    }
    if (!pin.isText()
        && (!pin.isMap() || !Set.of("versie", "sha256").containsAll(pin.map().keySet()))) {
      mistakes.add(
          pin,
          "regels: verwacht een versie, of versie en sha256",
          "regels: expected a version, or versie and sha256");
    } else if (!version.isEmpty() && !version.equals(rules.version())) {
      mistakes.add(
          pin,
          "regels: hier is versie "
              + version
              + " vastgezet, maar art100 toetst met versie "
              + rules.version(),
          "regels: version "
              + version
              + " is asked for, but art100 checks by version "
              + rules.version());
    } else if (hash != null
        && (hash.length() < 8 && !hash.isEmpty() || !rules.hash().startsWith(hash))) {
      mistakes.add(
          pin,
          "regels: sha256 begint hier met "
              + hash
              + ", maar de regels van art100 met "
              + rules.hash().substring(0, 12),
          "regels: sha256 begins with "
              + hash
              + " here, but with "
              + rules.hash().substring(0, 12)
              + " for art100");
    }
  }

  private Lang lang() {
    String word = values.oneOf("taal", Set.of("nl", "en"));
    return word == null ? null : word.equals("en") ? Lang.EN : Lang.NL;
  }

  private Boolean mean() {
    String word = values.oneOf("drempel-over", new TreeSet<>(Set.of("elke", "gemiddelde")));
    return word == null ? null : word.equals("gemiddelde");
  }

  private Map<String, Double> weights() {
    Map<String, Double> weights = new LinkedHashMap<>();
    Tree table = all.get("gewichten");
    if (table != null && !table.isMap()) {
      mistakes.add(
          table,
          "gewichten: verwacht regels als \"L09: 3\"",
          "gewichten: expected lines such as \"L09: 3\"");
    }
    for (Map.Entry<String, Tree> entry : all.map("gewichten").entrySet()) {
      Double weight = values.number(entry.getValue(), "gewichten: " + entry.getKey(), 1000);
      if (mistakes.scored(entry.getKey(), entry.getValue()) && weight != null) {
        weights.put(entry.getKey(), weight);
      }
    }
    return weights;
  }

  private Set<String> required() {
    Set<String> required = new LinkedHashSet<>();
    for (Tree id : values.items("verplicht")) {
      if (mistakes.scored(id.text(), id)) {
        required.add(id.text());
      }
    }
    return required;
  }

  private List<Ban> bans() {
    List<Ban> bans = new ArrayList<>();
    for (Tree ban : values.items("faal-op")) {
      try {
        bans.addAll(Ban.parse(ban.text(), ids));
      } catch (IllegalArgumentException e) {
        String words = String.join(", ", Ban.WORDS);
        mistakes.add(
            ban,
            "faal-op: \""
                + e.getMessage()
                + "\" past niet; verwacht "
                + words
                + ", zo nodig met :L01,L09 erachter",
            "faal-op: \""
                + e.getMessage()
                + "\" does not fit; expected "
                + words
                + ", with :L01,L09 where needed");
      }
    }
    return bans;
  }

  private Path baseline() {
    String name = all.text("baseline");
    try {
      return all.get("baseline") == null ? null : file.resolveSibling(name);
    } catch (InvalidPathException e) {
      mistakes.add(
          all.get("baseline"),
          "baseline: verwacht een bestandsnaam",
          "baseline: expected a file name");
      return null;
    }
  }

  /** The line of a top-level key; its value may begin on a later one. */
  private static int keyLine(String text, String key, int otherwise) {
    List<String> lines = text.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).startsWith(key)
          && lines.get(i).substring(key.length()).strip().startsWith(":")) {
        return i + 1;
      }
    }
    return otherwise;
  }

  /** One top-level key with all below it, the other lines left empty, so that lines keep their numbers. */
  private static String block(String text, String key) {
    StringBuilder block = new StringBuilder();
    boolean inside = false;
    for (String line : text.lines().toList()) {
      if (line.matches("[^\\s#-].*")) {
        inside = line.toLowerCase(Locale.ROOT).matches("[\"']?" + key + "[\"']?\\s*:.*");
      }
      block.append(inside ? line : "").append('\n');
    }
    return block.toString();
  }
}
