package nl.artikel100.evidence;

import java.util.ArrayList;
import java.util.List;
import nl.artikel100.text.Sentence;

/** Finds lines in a letter: at most one hit per line and sentence, the one with the fewest scopes on it. */
final class WordingFinder {
  /** How many places of one term are tried in one sentence; more would let a hostile letter cost quadratic time. */
  private static final int TRIES = 12;

  private final Understanding letter;
  private final Marks marks;

  WordingFinder(Understanding letter, Marks marks) {
    this.letter = letter;
    this.marks = marks;
  }

  /** All hits of a line in sentences of running text. */
  List<Hit> find(Wording line) {
    long[] candidates = letter.demand().candidates(line);
    if (candidates == null) {
      return List.of();
    }
    for (int term : line.terms()) {
      if (letter.spans(term).length == 0) {
        return List.of();
      }
    }
    List<Hit> hits = new ArrayList<>();
    int[] anchors = letter.spans(line.terms()[0]);
    int last = -1;
    for (int i = 0; i < anchors.length; i += 2) {
      int sentence = letter.sentenceOf(anchors[i]);
      if (sentence == last
          || !Parts.has(candidates, 0, letter.partOf(anchors[i]))
          || !letter.running(sentence)) {
        continue;
      }
      last = sentence;
      Hit hit = hit(line, sentence);
      if (hit != null) {
        hits.add(hit);
      }
    }
    return hits;
  }

  private Hit hit(Wording line, int sentence) {
    for (int concept : line.notInSentence()) {
      if (has(concept, letter.sentence(sentence).from(), letter.sentence(sentence).to())) {
        return null;
      }
    }
    int blockFrom = letter.firstOfBlock(sentence);
    int blockTo = letter.lastOfBlock(sentence);
    for (int concept : line.notInBlock()) {
      if (has(concept, blockFrom, blockTo)) {
        return null;
      }
    }
    int count = line.terms().length;
    int[] spans = new int[2 * count];
    int scopes = 0;
    for (int t = 0; t < count; t++) {
      int from = letter.sentence(sentence).from();
      int to = letter.sentence(sentence).to();
      switch (line.nearness()[t]) {
        case BEHIND -> from = spans[2 * t - 1];
        case WITH -> {
          from = letter.sentence(letter.sentenceOf(spans[2 * t - 2])).from();
          to = letter.sentence(letter.sentenceOf(spans[2 * t - 2])).to();
        }
        case NEXT -> {
          from = sentence > 0 ? Math.max(blockFrom, letter.sentence(sentence - 1).from()) : from;
          to =
              Math.min(
                  blockTo,
                  sentence + 1 < letter.sentenceCount() ? letter.sentence(sentence + 1).to() : to);
        }
        case BLOCK -> {
          from = blockFrom;
          to = blockTo;
        }
        default -> {}
      }
      int best =
          best(
              line,
              t,
              from,
              to,
              t + 1 < count && line.nearness()[t + 1] == Wording.Nearness.BEHIND);
      if (best < 0) {
        return null;
      }
      spans[2 * t] = letter.spans(line.terms()[t])[best];
      spans[2 * t + 1] = letter.spans(line.terms()[t])[best + 1];
    }
    for (int t = 0; t < count; t++) {
      scopes |= marks.on(spans[2 * t], spans[2 * t + 1], line.terms(), spans);
    }
    return new Hit(line, sentence, spans, scopes);
  }

  /** Whether the terms that must stand in the sentence of this one do stand in that sentence. */
  private boolean accompanied(Wording line, int term, Sentence sentence) {
    for (int t = term + 1;
        t < line.terms().length && line.nearness()[t] == Wording.Nearness.WITH;
        t++) {
      if (!has(line.terms()[t], sentence.from(), sentence.to())) {
        return false;
      }
    }
    return true;
  }

  private boolean has(int concept, int from, int to) {
    int[] own = letter.spans(concept);
    int i = Spans.firstFrom(own, from);
    return i < own.length && own[i] < to;
  }

  /** Index of the place of a concept within these tokens with the fewest scopes; the first one when order matters. */
  private int best(Wording line, int term, int from, int to, boolean first) {
    int concept = line.terms()[term];
    int[] own = letter.spans(concept);
    int best = -1;
    int fewest = Integer.MAX_VALUE;
    int tries = 0;
    for (int i = Spans.firstFrom(own, from);
        i < own.length && own[i] < to && tries < TRIES;
        i += 2) {
      tries++;
      if (!accompanied(line, term, letter.sentence(letter.sentenceOf(own[i])))) {
        continue;
      }
      int scopes = Integer.bitCount(marks.on(own[i], own[i + 1], concept));
      // of two at one place the longer: it may hold the very word that gives a scope
      if (scopes < fewest || scopes == fewest && own[i] == own[best] && !first) {
        best = i;
        fewest = scopes;
      }
      boolean another = i + 2 < own.length && own[i + 2] == own[i];
      if (!another && (first || fewest == 0)) {
        break;
      }
    }
    return best;
  }
}
