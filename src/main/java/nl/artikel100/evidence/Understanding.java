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
    int tokens = letter.tokens().size();
    this.sentenceOf = new int[tokens];
    for (Sentence sentence : letter.sentences()) {
      Arrays.fill(sentenceOf, sentence.from(), sentence.to(), sentence.index());
    }
    this.blockFrom = new int[sentenceCount()];
    this.blockTo = new int[sentenceCount()];
    findBlocks();
    this.sentenceEnd = new int[tokens];
    this.atoms = new int[tokens][];
    this.places = new int[lexicon.atoms()][];
    findAtoms();
    this.spans = new int[lexicon.concepts().size()][];
    int[] counts = new int[spans.length];
    findSingles(counts);
    ConceptFinder finder =
        new ConceptFinder(letter, clause, sentenceEnd, atoms, places, spans, counts);
    for (Lexicon.Concept concept : lexicon.concepts()) {
      int[] found = finder.find(concept);
      spans[concept.id()] = OtherNames.kept(concept.name(), letter, found, sentenceOf);
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

  /** The occurrences of the patterns of one word, so far as spans of their concepts. */
  private void findSingles(int[] counts) {
    int[] starts = lexicon.singles().starts();
    int[] concepts = lexicon.singles().concepts();
    for (int token = 0; token < atoms.length; token++) {
      for (int atom : atoms[token]) {
        for (int i = starts[atom]; i < starts[atom + 1]; i++) {
          int concept = concepts[i];
          int count = counts[concept];
          if (count == 0 || spans[concept][count - 2] != token) {
            int[] own = count == 0 ? Spans.NONE : spans[concept];
            spans[concept] = Spans.add(own, count, token, token + 1);
            counts[concept] = count + 2;
          }
        }
      }
    }
  }
}
