package nl.artikel100.evidence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.artikel100.document.Draft;

/** Turns the concepts and terms of the rules into a {@link Lexicon}. Not safe for several threads; used once. */
final class LexiconBuilder {
  /** A concept as written; the patterns still text. */
  private record Draft(String name, boolean shared, List<String> patterns) {}

  private final WordForms words;
  private final Map<String, Draft> drafts = new LinkedHashMap<>();
  private final Map<String, Integer> ids = new HashMap<>();
  private final List<Lexicon.Concept> concepts = new ArrayList<>();
  private final Map<String, Integer> atomIds = new HashMap<>();
  private final Map<String, Set<Integer>> exact = new HashMap<>();
  private final List<Glob> globs = new ArrayList<>();
  private final int[] shapes = none();

  /** @param words forms of words, kept from an earlier run or looked up */
  LexiconBuilder(WordForms words) {
    this.words = words;
  }

  /** Adds a named concept; a later one with the same name adds its patterns to the first. */
  void define(String name, boolean shared, List<String> patterns) {
    Draft old = drafts.get(name);
    List<String> all = new ArrayList<>(old == null ? List.of() : old.patterns());
    all.addAll(patterns);
    drafts.put(name, new Draft(name, shared || old != null && old.shared(), all));
  }

  boolean defined(String name) {
    return drafts.containsKey(name);
  }

  /**
   * Id of the concept for one term of a signal: alternatives separated by {@code |}. All concepts must be defined.
   *
   * @throws IllegalArgumentException when the term is not well formed or names an unknown concept; the message is Dutch
   */
  int term(String term) {
    String text = term.strip();
    if (text.matches("\\{[^{}]+\\}")) {
      return resolve(text.substring(1, text.length() - 1));
    }
    String key = "\"" + text + "\"";
    if (!ids.containsKey(key)) {
      drafts.put(key, new Draft(key, false, PatternParser.alternatives(text)));
    }
    return resolve(key);
  }

  /** Resolves every concept, also those that no term uses, so that mistakes show. */
  void resolveAll() {
    List.copyOf(drafts.keySet()).forEach(this::resolve);
  }

  int resolve(String name) {
    Integer done = ids.get(name);
    if (done != null) {
      if (done < 0) {
        throw new IllegalArgumentException("begrip {" + name + "} verwijst naar zichzelf");
      }
      return done;
    }
    Draft draft = drafts.get(name);
    if (draft == null) {
      throw new IllegalArgumentException("begrip {" + name + "} bestaat niet");
    }
    ids.put(name, -1);
    List<Pattern> patterns = new ArrayList<>();
    try {
      for (String pattern : draft.patterns()) {
        patterns.addAll(new PatternParser(this).parse(pattern));
      }
    } catch (IllegalArgumentException e) {
      ids.remove(name); // asked for again, it is this mistake that is told, not a circle
      throw e;
    }
    int id = concepts.size();
    concepts.add(new Lexicon.Concept(id, name, draft.shared(), Program.of(patterns)));
    ids.put(name, id);
    return id;
  }

  WordForms words() {
    return words;
  }

  /** The atom of a set of word forms and globs; the same key gives the same atom. */
  int atom(String key, List<String> exactForms, List<String> globForms) {
    Integer known = atomIds.get(key);
    if (known != null) {
      return known;
    }
    int atom = atomIds.size();
    atomIds.put(key, atom);
    for (String form : exactForms) {
      exact.computeIfAbsent(form, f -> new LinkedHashSet<>()).add(atom);
    }
    for (String form : globForms) {
      addGlob(form, atom);
    }
    return atom;
  }

  private void addGlob(String form, int atom) {
    boolean start = !form.startsWith("*");
    boolean end = !form.endsWith("*");
    String text =
        form.length() < 2 ? "" : form.substring(start ? 0 : 1, form.length() - (end ? 0 : 1));
    if (text.length() < GlobIndex.FIRST || text.contains("*")) {
      throw new IllegalArgumentException(
          "\""
              + form
              + "\": een deel van een woord telt ten minste drie letters en heeft alleen vooraan of achteraan een *");
    }
    globs.add(new Glob(text, start, end, atom));
  }

  private static int[] none() {
    int[] none = new int[Lexicon.Shape.values().length];
    Arrays.fill(none, -1);
    return none;
  }

  /** The atom of words of a shape. */
  int shape(Lexicon.Shape shape) {
    int atom = atom("<" + shape + ">", List.of(), List.of());
    shapes[shape.ordinal()] = atom;
    return atom;
  }

  Lexicon build() {
    int[] numbers = AtomMerger.numbers(concepts, shapes, atomIds.size());
    Map<String, int[]> forms = new HashMap<>();
    exact.forEach(
        (form, atoms) ->
            forms.put(form, atoms.stream().mapToInt(atom -> numbers[atom]).distinct().toArray()));
    List<Glob> parts =
        globs.stream()
            .map(g -> new Glob(g.text(), g.atStart(), g.atEnd(), numbers[g.atom()]))
            .distinct()
            .toList();
    return new Lexicon(
        FormTable.of(forms),
        new GlobIndex(parts),
        concepts.stream().map(concept -> AtomMerger.renumbered(concept, numbers)).toList(),
        Arrays.stream(shapes).map(shape -> shape < 0 ? shape : numbers[shape]).toArray(),
        Arrays.stream(numbers).max().orElse(-1) + 1);
  }
}
