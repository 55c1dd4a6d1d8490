package nl.artikel100.facts;

import java.time.LocalDate;
import java.util.List;
import nl.artikel100.document.Block;
import nl.artikel100.text.DateMention;
import nl.artikel100.text.DutchDates;
import nl.artikel100.text.Sentence;
import nl.artikel100.text.Sentences;
import nl.artikel100.text.Token;

/**
 * Finds what stands above a letter: its date, its own Kamerstuk number and the lines of its
 * subject.
 */
final class LetterheadFinder {
  private static final int TOP = 14;
  private static final int DOSSIER_DIGITS = 5;
  private static final Cue PLACE_OR_DATE =
      Cue.of("den haag", "' s-gravenhage", "s-gravenhage", "datum", "gravenhage");
  private static final Cue NUMBER = Cue.of("nr", "nummer", "nr.");
  private static final Cue SUBJECT = Cue.of("betreft", "onderwerp");

  private final Sentences sentences;
  private final List<Sentence> top;

  LetterheadFinder(Sentences sentences) {
    this.sentences = sentences;
    int most = Math.min(TOP, sentences.sentences().size());
    this.top =
        sentences.sentences().stream()
            .filter(s -> s.index() < most || sentences.block(s).kind() == Block.Kind.LETTERHEAD)
            .toList();
  }

  /** The date of the letter, or null. */
  LocalDate date() {
    for (Sentence sentence : top) {
      List<Token> tokens = sentences.tokens(sentence);
      List<DateMention> dates = DutchDates.find(tokens, null);
      boolean alone =
          !dates.isEmpty() && dates.get(0).from() == 0 && dates.get(0).to() == tokens.size();
      int place = PLACE_OR_DATE.find(tokens, 0);
      boolean after =
          place >= 0
              && !dates.isEmpty()
              && dates.get(0).from() - place <= 5
              && dates.get(0).from() > place;
      if ((alone || after) && dates.get(0).exact()) {
        return dates.get(0).first();
      }
    }
    return null;
  }

  /**
   * The own number as "29 521, nr. 512", or null: the dossier number opens a line, a number follows
   * within a few lines.
   */
  String kamerstuk() {
    for (int i = 0; i < top.size() && i < TOP; i++) {
      List<Token> tokens = sentences.tokens(top.get(i));
      int at = KamerstukReference.dossierEnd(tokens, 0);
      if (at < 0 || KamerstukReference.dossier(tokens, 0).length() != DOSSIER_DIGITS) {
        continue;
      }
      for (int j = i; j < top.size() && j <= i + 2; j++) {
        List<Token> next = sentences.tokens(top.get(j));
        int number = NUMBER.find(next, 0);
        boolean opens = j > i ? number == 0 : number >= at;
        int value =
            number < 0
                ? -1
                : number
                    + (number + 1 < next.size() && next.get(number + 1).form().equals(".") ? 2 : 1);
        if (opens && value > 0 && value < next.size() && next.get(value).word()) {
          String dossier = KamerstukReference.dossier(tokens, 0);
          return dossier.substring(0, 2)
              + " "
              + dossier.substring(2)
              + ", nr. "
              + next.get(value).form().toUpperCase(java.util.Locale.ROOT);
        }
      }
    }
    return null;
  }

  /**
   * The sentences that state the subject; empty if there is no such line. Where the word stands
   * alone, as in a letterhead with a column of labels, the next line is the subject.
   */
  List<Sentence> subject() {
    for (int i = 0; i < top.size(); i++) {
      if (isLabel(top.get(i))) {
        int block = top.get(i).block();
        boolean alone = top.get(i).to() - top.get(i).from() <= 2;
        int last = alone && i + 1 < top.size() ? top.get(i + 1).block() : block;
        return top.stream().filter(s -> s.block() == block || s.block() == last).toList();
      }
    }
    return List.of();
  }

  /** Whether a line begins with "Betreft" or "Onderwerp". */
  boolean isLabel(Sentence sentence) {
    return SUBJECT.find(sentences.tokens(sentence), 0) == 0;
  }
}
