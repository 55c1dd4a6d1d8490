package nl.artikel100.facts;

import java.util.ArrayList;
import java.util.List;
import nl.artikel100.document.Block;
import nl.artikel100.text.Sentence;
import nl.artikel100.text.Sentences;
import nl.artikel100.text.Token;

/**
 * The part of a document that tells what it is.
 *
 * @param titles lines above the text: letterhead, titles in capitals, subject
 * @param subject the lines that begin with "Betreft" or "Onderwerp"
 * @param opening the first sentences of the text
 * @param letterhead whether it has an addressee, a salutation, a dateline or a subject
 */
record DocumentTop(
    List<Sentence> titles, List<Sentence> subject, List<Sentence> opening, boolean letterhead) {
  private static final int TOP = 16;
  private static final int OPENING = 6;
  private static final int LONGEST_TITLE = 30;
  private static final Cue HEAD =
      Cue.of(
          "aan de voorzitter",
          "geachte voorzitter",
          "betreft",
          "onderwerp",
          "brief van de ministers",
          "brief van de minister",
          "den haag ,");

  static DocumentTop of(Sentences sentences) {
    List<Sentence> titles = new ArrayList<>();
    List<Sentence> opening = new ArrayList<>();
    boolean letterhead = false;
    for (Sentence sentence : sentences.sentences()) {
      List<Token> tokens = sentences.tokens(sentence);
      boolean top =
          sentence.index() < TOP || sentences.block(sentence).kind() == Block.Kind.LETTERHEAD;
      boolean head = top && HEAD.find(tokens, 0) >= 0 && HEAD.find(tokens, 0) <= 1;
      letterhead |= head || sentences.block(sentence).kind() == Block.Kind.LETTERHEAD;
      boolean title = top && opening.isEmpty() && (head || isTitle(sentences, sentence));
      boolean text =
          sentences.block(sentence).kind() == Block.Kind.PARAGRAPH
              || top && !isTitle(sentences, sentence);
      if (title) {
        titles.add(sentence);
      } else if (text && opening.size() < OPENING) {
        opening.add(sentence);
      }
    }
    return new DocumentTop(titles, new LetterheadFinder(sentences).subject(), opening, letterhead);
  }

  /** A line that is no sentence: a heading, a letterhead line, or short words without a stop. */
  private static boolean isTitle(Sentences sentences, Sentence sentence) {
    Block.Kind kind = sentences.block(sentence).kind();
    List<Token> tokens = sentences.tokens(sentence);
    String last = tokens.get(tokens.size() - 1).form();
    boolean line =
        tokens.size() < LONGEST_TITLE
            && !last.equals(".")
            && !last.equals(":")
            && !last.equals("?");
    return kind == Block.Kind.HEADING
        || line && (kind == Block.Kind.PARAGRAPH || kind == Block.Kind.LETTERHEAD);
  }
}
