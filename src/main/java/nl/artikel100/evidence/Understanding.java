package nl.artikel100.evidence;

import java.util.Arrays;
import nl.artikel100.text.Sentence;
import nl.artikel100.text.Sentences;

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

  private final LetterWords words;
  private final Parts parts;
  private final Presence presence;
  private final Demand demand;
  private ConceptFinder finder;

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
    this.words = new LetterWords(letter, lexicon);
    this.parts = new Parts(letter.sentences(), tokens);
    this.presence = new Presence(lexicon, words, parts);
    this.demand = new Demand(lexicon, presence, parts, runningParts());
  }

  /** What must be known of the letter; to be asked before {@link #find}. */
  Demand demand() {
    return demand;
  }

  /** Makes ready to find the concepts that are asked for, where they are asked for. */
  void find() {
    demand.passOn();
    finder =
        new ConceptFinder(
            letter, clause, sentenceOf, words, parts, presence, demand.wanted(), lexicon);
  }

  private long[] runningParts() {
    long[] running = new long[Parts.LONGS];
    for (Sentence sentence : letter.sentences()) {
      if (running(sentence.index())) {
        Parts.add(running, 0, parts.ofTokens()[sentence.from()]);
      }
    }
    return running;
  }

  Sentences letter() {
    return letter;
  }

  /** Whether a concept asks for this very word, in itself or in a concept it is made of. */
  boolean asksFor(int concept, int token) {
    return lexicon.uses(concept, words.atoms(token));
  }

  /** Occurrences of a concept where it was asked for: from, to, from, to … as token indices, sorted. */
  int[] spans(int concept) {
    return finder.spans(concept);
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

  int partOf(int token) {
    return parts.ofTokens()[token];
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
}
