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
  private static final int[] NONE = {};

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
    int[] found = NONE;
    int count = 0;
    for (Pattern pattern : concept.patterns()) {
      Step[] steps = pattern.steps();
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
    return sorted(found, count, concept.patterns().size() > 1);
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
        for (int i = firstFrom(own, at); i < own.length && own[i] == at; i += 2) {
          int to = match(steps, step + 1, own[i + 1], end);
          if (to >= 0) {
            return to;
          }
        }
        break;
      case GAP:
        for (int skip = 0; skip <= current.id() && at + skip <= end; skip++) {
          int to = match(steps, step + 1, at + skip, end);
          if (to >= 0) {
            return to;
          }
        }
        return -1;
      case CLAUSE_START:
        return at < end && startsClause(at) ? match(steps, step + 1, at, end) : -1;
      default:
        return endsClause(at, end) ? match(steps, step + 1, at, end) : -1;
    }
    return current.optional() ? match(steps, step + 1, at, end) : -1;
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

  /** Index of the first pair whose from is at least {@code at}. */
  static int firstFrom(int[] pairs, int at) {
    int low = 0;
    int high = pairs.length / 2;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (pairs[2 * middle] < at) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return 2 * low;
  }

  /** The first so many pairs, sorted by from, each once. */
  private static int[] sorted(int[] pairs, int count, boolean mixed) {
    if (!mixed || count <= 2) {
      return count == 0 ? NONE : Arrays.copyOf(pairs, count);
    }
    long[] packed = new long[count / 2];
    for (int i = 0; i < packed.length; i++) {
      packed[i] = (long) pairs[2 * i] << 32 | pairs[2 * i + 1];
    }
    Arrays.sort(packed);
    int[] sorted = new int[count];
    int kept = 0;
    for (int i = 0; i < packed.length; i++) {
      if (i == 0 || packed[i] != packed[i - 1]) {
        sorted[kept++] = (int) (packed[i] >> 32);
        sorted[kept++] = (int) packed[i];
      }
    }
    return kept == count ? sorted : Arrays.copyOf(sorted, kept);
  }
}
