package nl.artikel100.evidence;

import java.util.ArrayList;
import java.util.List;

/** The scopes in one letter, by sentence. */
final class Marks {
  /** Marks kept per sentence; a hostile letter could otherwise make every look-up long. */
  private static final int MOST = 48;

  /** Scopes that a word gives; the others follow from who or what the sentence is about, which no term can ask for. */
  private static final int WORDED =
      Scope.ONTKEND.bit()
          | Scope.UITGESTELD.bit()
          | Scope.MOGELIJK.bit()
          | Scope.VERLEDEN.bit()
          | Scope.ALGEMEEN.bit();

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
   * Scopes on the tokens from..to. A scope of whose trigger one of the terms asks for half the words is part of what was
   * asked and does not count: "niet afhankelijk van" may be a term, but who asks for a date does not ask for "na de
   * zomer".
   *
   * @param terms concepts
   * @param spans from and to of each term
   */
  int on(int from, int to, int[] terms, int[] spans) {
    if (letter == null) {
      return 0;
    }
    int scopes = 0;
    List<Mark> own = bySentence.get(letter.sentenceOf(from));
    for (int i = 0; i < own.size(); i++) {
      Mark mark = own.get(i);
      if (mark.from() < to && mark.to() > from && !asked(mark, terms, spans)) {
        scopes |= mark.scope().bit();
      }
    }
    return scopes;
  }

  /** The same of one term that stands on these tokens. */
  int on(int from, int to, int term) {
    return on(from, to, new int[] {term}, new int[] {from, to});
  }

  private boolean asked(Mark mark, int[] terms, int[] spans) {
    for (int i = 0; i < spans.length; i += 2) {
      if (asked(mark, terms[i / 2], spans[i], spans[i + 1])) {
        return true;
      }
    }
    return false;
  }

  private boolean asked(Mark mark, int term, int from, int to) {
    if ((WORDED & mark.scope().bit()) == 0 || mark.triggerFrom() < from || mark.triggerTo() > to) {
      return false;
    }
    int asked = 0;
    for (int token = mark.triggerFrom(); token < mark.triggerTo(); token++) {
      asked += letter.asksFor(term, token) ? 1 : 0;
    }
    return 2 * asked >= mark.triggerTo() - mark.triggerFrom();
  }
}
