package nl.artikel100.rules;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.artikel100.evidence.Scope;
import nl.artikel100.evidence.Vocabulary;

/** Reads {@code signalen.yaml} and the files of {@code begrippen/} into a {@link Vocabulary}. */
final class SignalReader {
  private static final Pattern CONCEPT = Pattern.compile("\\{([^{}]+)\\}");
  private static final Set<String> ELEMENT_KEYS = Set.of("toont", "vaag", "niet", "mag");
  private static final Set<String> REACHES =
      Set.of("rechts", "zinsdeel", "zin", "na", "rest", "vervolg", "terug", "ervoor", "alinea");

  private static final Set<String> LIMITS = Set.of("behalve", "tot", "verder");

  private final Vocabulary.Builder vocabulary;
  private final List<RuleException.Mistake> mistakes;

  SignalReader(Vocabulary.Builder vocabulary, List<RuleException.Mistake> mistakes) {
    this.vocabulary = vocabulary;
    this.mistakes = mistakes;
  }

  /** Concepts that every criterion may use: name → list of patterns. */
  void sharedConcepts(String file, Tree tree) {
    for (Map.Entry<String, Tree> entry : tree.map().entrySet()) {
      define(file, entry.getKey(), entry.getKey(), true, entry.getValue(), Set.of(), "");
    }
  }

  /** Words that a configuration adds to shared concepts, and new concepts. */
  void addedConcepts(String file, Tree tree) {
    for (Map.Entry<String, Tree> entry : tree.map("begrippen").entrySet()) {
      define(file, entry.getKey(), entry.getKey(), false, entry.getValue(), Set.of(), "");
    }
  }

  /**
   * Concepts of one criterion; they go before shared ones of the same name.
   *
   * @param base the {@code signalen.yaml} that the tree adds to; the tree itself when it is that
   */
  void ownConcepts(String file, String criterion, Tree tree, Tree base) {
    Set<String> own = own(tree, base);
    for (Map.Entry<String, Tree> entry : tree.map("begrippen").entrySet()) {
      define(
          file,
          criterion + "." + entry.getKey(),
          entry.getKey(),
          false,
          entry.getValue(),
          own,
          criterion);
    }
  }

  private void define(
      String file,
      String name,
      String shown,
      boolean shared,
      Tree value,
      Set<String> own,
      String criterion) {
    List<String> patterns = new ArrayList<>();
    List<Tree> items = value.isList() ? value.list() : List.of(value);
    for (Tree item : items) {
      if (!item.isText()) {
        mistake(
            file,
            item.line(),
            "begrip \"" + shown + "\": verwacht een lijst van woorden",
            "expected a list of words");
        continue;
      }
      patterns.add(local(item.text(), own, criterion));
    }
    if (shared && vocabulary.hasConcept(name)) {
      mistake(
          file,
          value.line(),
          "begrip \"" + shown + "\" bestaat al",
          "concept \"" + shown + "\" exists already");
    }
    vocabulary.concept(name, shared, patterns);
  }

  /** Resolves the concepts of one file, so that a mistake is told with its line. */
  void checkConcepts(String file, String prefix, Map<String, Tree> concepts) {
    for (Map.Entry<String, Tree> entry : concepts.entrySet()) {
      at(file, entry.getValue().line(), () -> vocabulary.check(prefix + entry.getKey()));
    }
  }

  /** The triggers of scopes: scope → reach → lines, with {@code behalve}, {@code tot} and {@code verder} for what narrows them. */
  void scopes(String file, Tree tree) {
    for (Map.Entry<String, Tree> entry : tree.map().entrySet()) {
      Scope scope = Scope.of(entry.getKey());
      if (scope == null) {
        mistake(
            file,
            entry.getValue().line(),
            "onbekende strekking \"" + entry.getKey() + "\"",
            "unknown scope");
        continue;
      }
      for (Map.Entry<String, Tree> reach : entry.getValue().map().entrySet()) {
        List<Tree> lines = entry.getValue().list(reach.getKey());
        if (LIMITS.contains(reach.getKey())) {
          List<String> patterns = lines.stream().map(Tree::text).toList();
          at(
              file,
              reach.getValue().line(),
              () -> vocabulary.limit(scope, reach.getKey(), patterns));
        } else if (!REACHES.contains(reach.getKey())) {
          mistake(
              file,
              reach.getValue().line(),
              "onbekend bereik \""
                  + reach.getKey()
                  + "\"; verwacht een van "
                  + String.join(", ", REACHES.stream().sorted().toList()),
              "unknown reach \"" + reach.getKey() + "\"");
        } else {
          for (Tree line : lines) {
            at(file, line.line(), () -> vocabulary.scope(scope, reach.getKey(), line.text()));
          }
        }
      }
    }
  }

  /** The elements of one criterion, and the signals under {@code hulp} that its rules use besides. */
  void elements(String file, String criterion, Tree tree, Tree base) {
    Set<String> own = own(tree, base);
    Set<String> elements = new HashSet<>(tree.map("elementen").keySet());
    elements.addAll(tree.map("hulp").keySet());
    for (String part : List.of("elementen", "hulp")) {
      for (Map.Entry<String, Tree> entry : tree.map(part).entrySet()) {
        Tree element = entry.getValue();
        if (!element.isMap()) {
          mistake(
              file,
              element.line(),
              "verwacht: toont, vaag, niet of mag",
              "expected toont, vaag, niet or mag");
          continue;
        }
        for (Map.Entry<String, Tree> key : element.map().entrySet()) {
          if (!ELEMENT_KEYS.contains(key.getKey())) {
            mistake(
                file,
                key.getValue().line(),
                "onbekende sleutel \"" + key.getKey() + "\"; verwacht toont, vaag, niet of mag",
                "unknown key \"" + key.getKey() + "\"");
          }
        }
        vocabulary.element(
            criterion,
            entry.getKey(),
            allowed(file, element),
            lines(file, element.list("toont"), own, criterion, elements),
            lines(file, element.list("vaag"), own, criterion, elements),
            lines(file, element.list("niet"), own, criterion, elements).stream()
                .map(Vocabulary.LineText::text)
                .toList());
      }
    }
  }

  private List<String> beside(String file, Tree item, Set<String> elements) {
    List<String> beside = new ArrayList<>();
    for (Tree word : item.list("bij")) {
      if (!elements.contains(word.text())) {
        mistake(
            file,
            word.line(),
            "onbekend element \""
                + word.text()
                + "\"; verwacht een van "
                + String.join(", ", elements.stream().sorted().toList()),
            "unknown element \"" + word.text() + "\"");
      } else {
        beside.add(word.text());
      }
    }
    return beside;
  }

  private static Set<String> own(Tree tree, Tree base) {
    Set<String> own = new HashSet<>(base.map("begrippen").keySet());
    own.addAll(tree.map("begrippen").keySet());
    return own;
  }

  private List<Vocabulary.LineText> lines(
      String file, List<Tree> items, Set<String> own, String criterion, Set<String> elements) {
    List<Vocabulary.LineText> lines = new ArrayList<>();
    for (Tree item : items) {
      String text = local(item.isText() ? item.text() : item.text("zin"), own, criterion);
      if (text.isBlank()) {
        mistake(
            file,
            item.line(),
            "verwacht een regel tekst, of zin: met mag:",
            "expected a line, or zin: with mag:");
      } else if (at(file, item.line(), () -> vocabulary.checkLine(text))) {
        lines.add(
            item.isText()
                ? new Vocabulary.LineText(text, List.of(), List.of())
                : new Vocabulary.LineText(text, allowed(file, item), beside(file, item, elements)));
      }
    }
    return lines;
  }

  private List<Scope> allowed(String file, Tree tree) {
    List<Scope> allowed = new ArrayList<>();
    for (Tree word : tree.list("mag")) {
      Scope scope = Scope.of(word.text());
      if (scope == null) {
        mistake(
            file,
            word.line(),
            "onbekende strekking \"" + word.text() + "\"",
            "unknown scope \"" + word.text() + "\"");
      } else {
        allowed.add(scope);
      }
    }
    return allowed;
  }

  private static String local(String text, Set<String> own, String criterion) {
    Matcher matcher = CONCEPT.matcher(text);
    return matcher.replaceAll(
        found ->
            own.contains(found.group(1))
                ? "{" + criterion + "." + found.group(1) + "}"
                : found.group());
  }

  private boolean at(String file, int line, Runnable action) {
    try {
      action.run();
      return true;
    } catch (IllegalArgumentException e) {
      mistake(file, line, e.getMessage(), e.getMessage());
      return false;
    }
  }

  private void mistake(String file, int line, String dutch, String english) {
    mistakes.add(new RuleException.Mistake(file, line, dutch, english));
  }
}
