package nl.artikel100.evidence;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The scopes in one letter, by sentence. */
final class Marks {
  /** Marks kept per sentence; a hostile letter could otherwise make every look-up long. */
  private static final int MOST = 48;

  /** Scopes that a word gives; the others follow from who or what the sentence is about, which no term can ask for. */
  private static final Set<Scope> WORDED =
      EnumSet.of(Scope.ONTKEND, Scope.UITGESTELD, Scope.MOGELIJK, Scope.VERLEDEN, Scope.ALGEMEEN);

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
    for (Mark mark : bySentence.get(letter.sentenceOf(from))) {
      if (mark.from() < to && mark.to() > from && !asked(mark, terms, spans)) {
        scopes |= mark.scope().bit();
      }
    }
    return scopes;
  }

  private boolean asked(Mark mark, int[] terms, int[] spans) {
    if (!WORDED.contains(mark.scope())) {
      return false;
    }
    for (int i = 0; i < spans.length; i += 2) {
      if (mark.triggerFrom() >= spans[i] && mark.triggerTo() <= spans[i + 1]) {
        int asked = 0;
        for (int token = mark.triggerFrom(); token < mark.triggerTo(); token++) {
          asked += letter.asksFor(terms[i / 2], token) ? 1 : 0;
        }
        if (2 * asked >= mark.triggerTo() - mark.triggerFrom()) {
          return true;
        }
      }
    }
    return false;
  }
}
