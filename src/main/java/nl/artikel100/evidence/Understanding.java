package nl.artikel100.evidence;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.artikel100.text.Sentence;
import nl.artikel100.text.Sentences;
import nl.artikel100.text.Token;

/**
 * A letter read through a {@link Lexicon}: where each concept stands. Made for one letter and thrown away; not shared
 * between threads.
 */
final class Understanding {
  private final Sentences letter;
  private final Lexicon lexicon;
  private final int[] clause;
  private final int[] sentenceOf;
  private final int[] blockFrom;
  private final int[] blockTo;
  private final int[] sentenceEnd;

  /** per token the atoms it is a word of, sorted */
  private final int[][] atoms;

  private final int[][] places;

  /** per concept: from, to (exclusive) of each occurrence, sorted by from */
  private final int[][] spans;

  Understanding(Sentences letter, Lexicon lexicon) {
    this.letter = letter;
    this.lexicon = lexicon;
    this.clause = Clauses.of(letter);
    int count = letter.tokens().size();
    this.sentenceOf = new int[count];
    for (Sentence sentence : letter.sentences()) {
      Arrays.fill(sentenceOf, sentence.from(), sentence.to(), sentence.index());
    }
    this.blockFrom = new int[sentenceCount()];
    this.blockTo = new int[sentenceCount()];
    findBlocks();
    this.sentenceEnd = new int[count];
    this.atoms = new int[count][];
    this.places = new int[lexicon.atoms()][];
    findAtoms();
    this.spans = new int[lexicon.concepts().size()][];
    for (Lexicon.Concept concept : lexicon.concepts()) {
      spans[concept.id()] = find(concept);
    }
  }

  Sentences letter() {
    return letter;
  }

  /** Whether a concept asks for this very word, in itself or in a concept it is made of. */
  boolean asksFor(int concept, int token) {
    return lexicon.uses(concept, atoms[token]);
  }

  /** Occurrences of a concept: from, to, from, to … as token indices, sorted. */
  int[] spans(int concept) {
    return spans[concept];
  }

  Sentence sentence(int index) {
    return letter.sentences().get(index);
  }

  int sentenceCount() {
    return letter.sentences().size();
  }

  /** Whether a sentence is part of what the letter says: not a heading, letterhead or signature. */
  boolean running(int sentence) {
    return switch (letter.block(sentence(sentence)).kind()) {
      case HEADING, LETTERHEAD, SIGNATURE -> false;
      default -> true;
    };
  }

  /** First token of the paragraph of a sentence. */
  int firstOfBlock(int sentence) {
    return blockFrom[sentence];
  }

  /** One past the last token of the paragraph of a sentence. */
  int lastOfBlock(int sentence) {
    return blockTo[sentence];
  }

  int sentenceOf(int token) {
    return sentenceOf[token];
  }

  int clauseOf(int token) {
    return clause[token];
  }

  private void findBlocks() {
    for (int first = 0, next; first < sentenceCount(); first = next) {
      next = first + 1;
      while (next < sentenceCount() && sentence(next).block() == sentence(first).block()) {
        next++;
      }
      Arrays.fill(blockFrom, first, next, sentence(first).from());
      Arrays.fill(blockTo, first, next, sentence(next - 1).to());
    }
  }

  private void findAtoms() {
    Map<String, int[]> seen = new HashMap<>();
    int[] counts = new int[places.length];
    List<Token> tokens = letter.tokens();
    for (int i = 0; i < atoms.length; i++) {
      Token token = tokens.get(i);
      int[] own = seen.computeIfAbsent(token.form(), lexicon::atomsOf);
      atoms[i] = Shapes.add(own, letter, i, sentenceOf[i], lexicon.shapes());
      sentenceEnd[i] = letter.sentences().get(sentenceOf[i]).to();
      for (int atom : atoms[i]) {
        counts[atom]++;
      }
    }
    int[] filled = new int[places.length];
    for (int i = 0; i < atoms.length; i++) {
      for (int atom : atoms[i]) {
        if (places[atom] == null) {
          places[atom] = new int[counts[atom]];
        }
        places[atom][filled[atom]++] = i;
      }
    }
  }

  private int[] find(Lexicon.Concept concept) {
    int[] found = Spans.NONE;
    int count = 0;
    for (Pattern pattern : concept.patterns()) {
      Step[] steps = pattern.steps();
      if (!possible(steps)) {
        continue;
      }
      int skip = steps[0].kind() == Step.Kind.CLAUSE_START ? 1 : 0;
      Step anchor = steps[skip];
      boolean word = anchor.kind() == Step.Kind.WORD;
      int[] starts = word ? places[anchor.id()] : spans[anchor.id()];
      if (starts == null) {
        continue;
      }
      boolean single = skip == 0 && steps.length == 1;
      int lastFrom = -1;
      for (int s = 0; s < starts.length; s += word ? 1 : 2) {
        int from = starts[s];
        int to;
        if (single) {
          to = word ? from + 1 : starts[s + 1];
        } else if (from == lastFrom || skip == 1 && !startsClause(from)) {
          continue;
        } else {
          to = match(steps, skip, from, sentenceEnd[from]);
        }
        if (to < 0) {
          continue;
        }
        lastFrom = from;
        if (count == found.length) {
          found = Arrays.copyOf(found, Math.max(16, count * 2));
        }
        found[count++] = from;
        found[count++] = to;
      }
    }
    return Spans.sorted(found, count, concept.patterns().size() > 1);
  }

  /** False if a word or concept that the steps cannot do without stands nowhere in the letter. */
  private boolean possible(Step[] steps) {
    for (Step step : steps) {
      boolean absent =
          switch (step.kind()) {
            case WORD -> places[step.id()] == null;
            case CONCEPT -> spans[step.id()].length == 0;
            default -> false;
          };
      if (absent && !step.optional()) {
        return false;
      }
    }
    return true;
  }

  private boolean startsClause(int token) {
    int start = letter.sentences().get(sentenceOf[token]).from();
    int before = token - 1;
    while (before >= start && !letter.tokens().get(before).word()) {
      before--;
    }
    return before < start || clause[before] != clause[token];
  }

  /** End of the match of the steps from this token, or -1. Gaps are short, so trying them in turn stays linear. */
  private int match(Step[] steps, int step, int at, int end) {
    if (step == steps.length) {
      return at;
    }
    Step current = steps[step];
    switch (current.kind()) {
      case WORD:
        if (at < end && has(at, current.id())) {
          int to = match(steps, step + 1, at + 1, end);
          if (to >= 0) {
            return to;
          }
        }
        break;
      case CONCEPT:
        int[] own = spans[current.id()];
        for (int i = Spans.firstFrom(own, at); i < own.length && own[i] == at; i += 2) {
          int to = match(steps, step + 1, own[i + 1], end);
          if (to >= 0) {
            return to;
          }
        }
        break;
      case GAP:
        return afterGap(steps, step + 1, at, Math.min(at + current.id(), end), end);
      case CLAUSE_START:
        return at < end && startsClause(at) ? match(steps, step + 1, at, end) : -1;
      default:
        return endsClause(at, end) ? match(steps, step + 1, at, end) : -1;
    }
    return current.optional() ? match(steps, step + 1, at, end) : -1;
  }

  /** The match of the steps that starts at the first place from {@code at} to {@code last} where it can. */
  private int afterGap(Step[] steps, int step, int at, int last, int end) {
    if (step == steps.length) {
      return at;
    }
    Step next = steps[step];
    boolean word = next.kind() == Step.Kind.WORD;
    if (next.optional() || !word && next.kind() != Step.Kind.CONCEPT) {
      for (int from = at; from <= last; from++) {
        int to = match(steps, step, from, end);
        if (to >= 0) {
          return to;
        }
      }
      return -1;
    }
    int[] own = word ? places[next.id()] : spans[next.id()];
    int i = word ? Spans.insertion(own, at) : Spans.firstFrom(own, at);
    for (; i < own.length && own[i] <= last && own[i] < end; i += word ? 1 : 2) {
      int to = match(steps, step + 1, word ? own[i] + 1 : own[i + 1], end);
      if (to >= 0) {
        return to;
      }
    }
    return -1;
  }

  private boolean endsClause(int at, int end) {
    if (at >= end || !letter.tokens().get(at).word() || clause[at] != clause[at - 1]) {
      return true;
    }
    return switch (letter.tokens().get(at).form()) {
      case "en",
          "om",
          "of",
          "dat",
          "als",
          "dan",
          "die",
          "te",
          "zal",
          "zullen",
          "kan",
          "kunnen",
          "moet",
          "moeten" ->
          true;
      default -> false;
    };
  }

  private boolean has(int token, int atom) {
    return Arrays.binarySearch(atoms[token], atom) >= 0;
  }
}
