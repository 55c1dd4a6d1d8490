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
 * @param quoted one flag per token: whether it stands between quotation marks
 * @param countries other countries, in the order of their mentions
 */
record FactLine(
    int index,
    Sentence sentence,
    Block block,
    List<Token> path,
    List<Token> tokens,
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
    return tokens.stream().anyMatch(t -> Character.isDigit(t.form().charAt(0)));
  }

  boolean has(Cue cue) {
    return cue.in(tokens);
  }

  /** Whether one of the headings above it has the wording. */
  boolean under(Cue cue) {
    return cue.in(path);
  }

  boolean isDutch() {
    return DUTCH.in(tokens);
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
