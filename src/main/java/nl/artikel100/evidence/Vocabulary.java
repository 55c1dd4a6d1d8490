package nl.artikel100.evidence;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.artikel100.text.Sentence;
import nl.artikel100.text.Sentences;

/** The rules as far as they are about language: concepts, scopes and the lines per element. Immutable, thread-safe. */
public final class Vocabulary {
  private final Lexicon lexicon;
  private final List<ScopeRule> scopes;
  private final ScopeLimits limits;
  private final List<ElementRule> elements;
  private final Map<String, List<String>> byCriterion = new HashMap<>();

  Vocabulary(
      Lexicon lexicon, List<ScopeRule> scopes, ScopeLimits limits, List<ElementRule> elements) {
    this.lexicon = lexicon;
    this.scopes = List.copyOf(scopes);
    this.limits = limits;
    this.elements = List.copyOf(elements);
    for (ElementRule rule : elements) {
      byCriterion.computeIfAbsent(rule.criterion(), c -> new ArrayList<>()).add(rule.element());
    }
    byCriterion.replaceAll((criterion, own) -> List.copyOf(own));
  }

  /** Writes the vocabulary, to be read back by {@link #read}. */
  public void write(DataOutputStream out) throws IOException {
    VocabularyFile.write(this, out);
  }

  /**
   * Reads what {@link #write} wrote.
   *
   * @throws IOException when it cannot be read
   */
  public static Vocabulary read(DataInputStream in) throws IOException {
    return VocabularyFile.read(in);
  }

  /** Reads a letter: the signals of every element. */
  public List<Signal> signals(Sentences letter) {
    return understand(letter, false).signals();
  }

  /** @param everything whether to find also the concepts that make no difference to any signal */
  Reading understand(Sentences sentences, boolean everything) {
    Understanding letter = new Understanding(sentences, lexicon);
    if (everything) {
      letter.demand().all();
    } else {
      letter.demand().scopes(scopes, limits);
      letter.demand().elements(elements);
    }
    letter.find();
    Marks marks = ScopeFinder.find(letter, scopes, limits);
    SignalFinder finder = new SignalFinder(letter, marks);
    List<Signal> signals = new ArrayList<>();
    for (ElementRule element : elements) {
      signals.addAll(finder.find(element));
    }
    Map<String, Map<String, BitSet>> shown = finder.shown(signals);
    for (ElementRule element : elements) {
      Map<String, BitSet> own = shown.get(element.criterion());
      if (own != null) {
        signals.addAll(finder.findBeside(element, own));
      }
    }
    return new Reading(letter, marks, signals);
  }

  /** What is understood of every sentence, and why. */
  public List<SentenceReading> explain(Sentences sentences) {
    Reading reading = understand(sentences, true);
    List<SentenceReading> explained = new ArrayList<>();
    for (Sentence sentence : sentences.sentences()) {
      List<String> path = sentences.block(sentence).path();
      explained.add(
          new SentenceReading(
              sentences.text(sentence),
              path.isEmpty() ? "" : path.get(path.size() - 1),
              concepts(reading.letter(), sentence),
              reading.marks().of(sentence.index()).stream()
                  .map(
                      mark ->
                          mark.scope().word()
                              + ": "
                              + words(
                                  sentences,
                                  Math.max(mark.from(), sentence.from()),
                                  Math.min(mark.to(), sentence.to()))
                              + " ← "
                              + words(sentences, mark.triggerFrom(), mark.triggerTo()))
                  .toList(),
              reading.signals().stream().filter(s -> s.sentence() == sentence.index()).toList()));
    }
    return explained;
  }

  private List<String> concepts(Understanding letter, Sentence sentence) {
    List<String> found = new ArrayList<>();
    for (Lexicon.Concept concept : lexicon.concepts()) {
      if (concept.name().startsWith("\"") || concept.name().indexOf(':') >= 0) {
        continue;
      }
      int[] spans = letter.spans(concept.id());
      for (int i = Spans.firstFrom(spans, sentence.from());
          i < spans.length && spans[i] < sentence.to();
          i += 2) {
        found.add(concept.name() + ": " + words(letter.letter(), spans[i], spans[i + 1]));
      }
    }
    return found;
  }

  private static String words(Sentences letter, int from, int to) {
    return letter
        .letter()
        .text()
        .substring(letter.tokens().get(from).start(), letter.tokens().get(to - 1).end());
  }

  /** Ids of the elements of a criterion that have lines, in the order of the rules; also those under {@code hulp}. */
  public List<String> elementsOf(String criterion) {
    return byCriterion.getOrDefault(criterion, List.of());
  }

  Lexicon lexicon() {
    return lexicon;
  }

  List<ScopeRule> scopes() {
    return scopes;
  }

  ScopeLimits limits() {
    return limits;
  }

  List<ElementRule> elements() {
    return elements;
  }

  /** All that was understood of one letter; kept only for the dump. */
  record Reading(Understanding letter, Marks marks, List<Signal> signals) {}

  /**
   * A line of {@code signalen.yaml} with the scopes that do not undo it.
   *
   * @param text the line
   * @param allowed scopes
   * @param beside ids of elements of which one must be shown in the same paragraph; empty: no matter
   */
  public record LineText(String text, List<Scope> allowed, List<String> beside) {}

  /**
   * Collects the rules. First all concepts, then scopes and elements. Every method throws {@link
   * IllegalArgumentException} with a Dutch message when a line is not well formed.
   */
  public static final class Builder {
    private final LexiconBuilder lexicon;
    private final List<ScopeRule> scopes = new ArrayList<>();
    private final Map<String, Map<Scope, Integer>> limits =
        Map.of(
            "behalve", new EnumMap<>(Scope.class),
            "tot", new EnumMap<>(Scope.class),
            "verder", new EnumMap<>(Scope.class));
    private final List<ElementRule> elements = new ArrayList<>();

    /** @param words forms of words */
    public Builder(WordForms words) {
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
      scopes.add(new ScopeRule(scope, value, Wording.parse(line, lexicon)));
    }

    /**
     * Adds the words that narrow a scope.
     *
     * @param kind {@code behalve} for words within which a trigger does nothing, {@code tot} for those that end it for the
     *     rest of a paragraph, {@code verder} for those by which a next sentence goes on about the same
     */
    public void limit(Scope scope, String kind, List<String> patterns) {
      String name = kind + ":" + scope.word();
      lexicon.define(name, false, patterns);
      limits.get(kind).put(scope, lexicon.resolve(name));
    }

    /** A line, checked. */
    public void checkLine(String text) {
      Wording.parse(text, lexicon);
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
              undoes.stream().map(text -> Wording.parse(text, lexicon)).toList()));
    }

    private List<ElementRule.AllowedLine> lines(List<LineText> texts) {
      return texts.stream()
          .map(
              text ->
                  new ElementRule.AllowedLine(
                      Wording.parse(text.text(), lexicon), bits(text.allowed()), text.beside()))
          .toList();
    }

    private static int bits(List<Scope> scopes) {
      return scopes.stream().mapToInt(Scope::bit).reduce(0, (a, b) -> a | b);
    }

    /** The vocabulary. */
    public Vocabulary build() {
      lexicon.resolveAll();
      return new Vocabulary(
          lexicon.build(),
          scopes,
          new ScopeLimits(limits.get("behalve"), limits.get("tot"), limits.get("verder")),
          elements);
    }
  }
}
