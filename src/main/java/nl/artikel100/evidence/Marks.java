package nl.artikel100.evidence;

import java.util.ArrayList;
import java.util.List;

/** The scopes in one letter, by sentence. */
final class Marks {
  /** Marks kept per sentence; a hostile letter could otherwise make every look-up long. */
  private static final int MOST = 48;

  private static final Marks EMPTY = new Marks(null, 0);

  private final Understanding letter;
  private final List<List<Mark>> bySentence = new ArrayList<>();

  Marks(Understanding letter, int sentences) {
    this.letter = letter;
    for (int i = 0; i < sentences; i++) {
      bySentence.add(new ArrayList<>(2));
    }
  }

  /** No scopes at all, for finding the triggers themselves. */
  static Marks none() {
    return EMPTY;
  }

  void add(Mark mark) {
    for (int s = letter.sentenceOf(mark.from()); s <= letter.sentenceOf(mark.to() - 1); s++) {
      List<Mark> own = bySentence.get(s);
      if (own.size() < MOST) {
        own.add(mark);
      }
    }
  }

  /** Marks of one sentence. */
  List<Mark> of(int sentence) {
    return bySentence.get(sentence);
  }

  /**
   * Scopes on the tokens from..to. A scope whose trigger lies within one of the spans is part of what was asked for and
   * does not count.
   */
  int on(int from, int to, int[] spans) {
    if (letter == null) {
      return 0;
    }
    int scopes = 0;
    for (Mark mark : bySentence.get(letter.sentenceOf(from))) {
      if (mark.from() < to && mark.to() > from && !within(mark, spans)) {
        scopes |= mark.scope().bit();
      }
    }
    return scopes;
  }

  private static boolean within(Mark mark, int[] spans) {
    for (int i = 0; i < spans.length; i += 2) {
      if (mark.triggerFrom() >= spans[i] && mark.triggerTo() <= spans[i + 1]) {
        return true;
      }
    }
    return false;
  }
}
