package nl.artikel100.facts;

import java.util.List;
import nl.artikel100.document.Block;
import nl.artikel100.text.DateMention;
import nl.artikel100.text.Money;
import nl.artikel100.text.Sentence;
import nl.artikel100.text.Term;
import nl.artikel100.text.Token;

/**
 * A sentence with what was read in it; token positions count within the sentence.
 *
 * @param index position in {@link Reading#lines()}
 * @param path headings above it in lower case, outermost first
 * @param pathOpenings the same as {@code openings} for the headings
 * @param openings with what the words begin and end, so that most cues need not be looked for
 * @param numbers per token the number of persons it may give, see {@link Headcount#numbers}
 * @param quoted one flag per token: whether it stands between quotation marks
 * @param countries other countries, in the order of their mentions
 */
record FactLine(
    int index,
    Sentence sentence,
    Block block,
    List<Token> path,
    Cue.Openings pathOpenings,
    List<Token> tokens,
    Cue.Openings openings,
    int[] numbers,
    boolean[] quoted,
    List<DateMention> dates,
    List<Term> terms,
    List<Money> sums,
    List<Countries.Mention> countries) {
  private static final Cue DUTCH = Cue.of("nederland*", "rijkswege", "wij", "we", "onze", "ons");

  /** Whether it is running text of the body. */
  boolean isProse() {
    return block.kind() == Block.Kind.PARAGRAPH || block.kind() == Block.Kind.LIST_ITEM;
  }

  /** Whether any word starts with a digit: without one a line has no reference and few facts. */
  boolean hasNumber() {
    for (int i = 0; i < tokens.size(); i++) {
      if (Character.isDigit(tokens.get(i).form().charAt(0))) {
        return true;
      }
    }
    return false;
  }

  /** The number at a place, or -1; the article "een" is none. */
  int number(int token) {
    return numbers[token];
  }

  /** Whether there is any number: without one a line counts no persons. */
  boolean isCounted() {
    for (int number : numbers) {
      if (number > 0) {
        return true;
      }
    }
    return false;
  }

  boolean has(Cue cue) {
    return cue.in(tokens, openings);
  }

  /** First token of the first wording at or after {@code from}, or -1. */
  int find(Cue cue, int from) {
    return cue.find(tokens, openings, from);
  }

  /** Whether one of the headings above it has the wording. */
  boolean under(Cue cue) {
    return cue.in(path, pathOpenings);
  }

  boolean isDutch() {
    return has(DUTCH);
  }

  boolean is(int token, String form) {
    return token >= 0 && token < tokens.size() && tokens.get(token).form().equals(form);
  }

  int start() {
    return sentence.start();
  }

  int end() {
    return sentence.end();
  }
}
