package nl.artikel100.evidence;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The rules as far as they are about language: concepts, scopes and the lines per element. Immutable, thread-safe. */
public final class Vocabulary {
  private final Lexicon lexicon;
  private final List<ScopeRule> scopes;
  private final Map<Scope, Integer> exceptions;
  private final List<ElementRule> elements;

  private Vocabulary(Builder builder) {
    this.lexicon = builder.lexicon.build();
    this.scopes = List.copyOf(builder.scopes);
    this.exceptions = Map.copyOf(builder.exceptions);
    this.elements = List.copyOf(builder.elements);
  }

  /** Reads a letter: the signals of every element. */
  public List<Signal> signals(Sentences letter) {
    return understand(letter).signals();
  }

  Reading understand(Sentences sentences) {
    Understanding letter = new Understanding(sentences, lexicon);
    Marks marks = ScopeFinder.find(letter, scopes, exceptions);
    SignalFinder finder = new SignalFinder(letter, marks);
    List<Signal> signals = new ArrayList<>();
    for (ElementRule element : elements) {
      signals.addAll(finder.find(element));
    }
    return new Reading(letter, marks, signals);
  }

  /** Ids of the elements of a criterion that have lines, in the order of the rules; also those under {@code hulp}. */
  public List<String> elementsOf(String criterion) {
    return elements.stream().filter(e -> e.criterion().equals(criterion)).map(ElementRule::element).toList();
  }

  Lexicon lexicon() {
    return lexicon;
  }

  /** All that was understood of one letter; kept only for the dump. */
  record Reading(Understanding letter, Marks marks, List<Signal> signals) {}

  /**
   * A line of {@code signalen.yaml} with the scopes that do not undo it.
   *
   * @param text the line
   * @param allowed scopes
   */
  public record LineText(String text, List<Scope> allowed) {}

  /**
   * Collects the rules. First all concepts, then scopes and elements. Every method throws {@link
   * IllegalArgumentException} with a Dutch message when a line is not well formed.
   */
  public static final class Builder {
    private final LexiconBuilder lexicon;
    private final List<ScopeRule> scopes = new ArrayList<>();
    private final Map<Scope, Integer> exceptions = new EnumMap<>(Scope.class);
    private final List<ElementRule> elements = new ArrayList<>();

    /** @param words forms of words */
    public Builder(Words words) {
      lexicon = new LexiconBuilder(words);
    }

    /** Adds a concept. */
    public void concept(String name, boolean shared, List<String> patterns) {
      lexicon.define(name, shared, patterns);
    }

    /** Whether a concept has this name. */
    public boolean hasConcept(String name) {
      return lexicon.defined(name);
    }

    /** Resolves one concept now, so that a mistake in it shows at its place. */
    public void check(String concept) {
      lexicon.resolve(concept);
    }

    /** Adds a trigger of a scope; reach is a name of {@code ScopeRule.Reach} in lower case. */
    public void scope(Scope scope, String reach, String line) {
      ScopeRule.Reach value = ScopeRule.Reach.valueOf(reach.toUpperCase(java.util.Locale.ROOT));
      scopes.add(new ScopeRule(scope, value, Line.parse(line, lexicon)));
    }

    /** Adds the words within which a trigger does nothing. */
    public void exception(Scope scope, List<String> patterns) {
      String name = "behalve:" + scope.word();
      lexicon.define(name, false, patterns);
      exceptions.put(scope, lexicon.resolve(name));
    }

    /** A line, checked. */
    public void checkLine(String text) {
      Line.parse(text, lexicon);
    }

    /** Adds an element. */
    public void element(
        String criterion,
        String element,
        List<Scope> allowed,
        List<LineText> shows,
        List<LineText> vague,
        List<String> undoes) {
      elements.add(
          new ElementRule(
              criterion,
              element,
              bits(allowed),
              lines(shows),
              lines(vague),
              undoes.stream().map(text -> Line.parse(text, lexicon)).toList()));
    }

    private List<ElementRule.AllowedLine> lines(List<LineText> texts) {
      return texts.stream()
          .map(text -> new ElementRule.AllowedLine(Line.parse(text.text(), lexicon), bits(text.allowed())))
          .toList();
    }

    private static int bits(List<Scope> scopes) {
      return scopes.stream().mapToInt(Scope::bit).reduce(0, (a, b) -> a | b);
    }

    /** The vocabulary. */
    public Vocabulary build() {
      lexicon.resolveAll();
      return new Vocabulary(this);
    }
  }
}
