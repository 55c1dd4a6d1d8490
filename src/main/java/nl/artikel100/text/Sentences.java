package nl.artikel100.text;

import java.util.ArrayList;
import java.util.List;
import nl.artikel100.document.Block;
import nl.artikel100.document.Letter;

/**
 * A letter cut into sentences and words. Every token stands in exactly one sentence, no sentence crosses a block or has more
 * than 500 tokens.
 *
 * @param letter the letter
 * @param tokens all words and punctuation marks in order
 * @param sentences all sentences in order; a heading and a table row are one sentence each, unless too long
 */
public record Sentences(Letter letter, List<Token> tokens, List<Sentence> sentences) {
  public Sentences {
    tokens = List.copyOf(tokens);
    sentences = List.copyOf(sentences);
  }

  /** Cuts a letter; time is linear in its length. */
  public static Sentences of(Letter letter) {
    List<Token> tokens = new ArrayList<>();
    List<Sentence> sentences = new ArrayList<>();
    Tokenizer tokenizer = new Tokenizer(letter.text(), tokens);
    for (int b = 0; b < letter.blocks().size(); b++) {
      Block block = letter.blocks().get(b);
      int from = tokens.size();
      tokenizer.cut(block.start(), block.end());
      int to = tokens.size();
      SentenceSplitter splitter = new SentenceSplitter(letter.text(), tokens, to);
      boolean whole = block.kind() == Block.Kind.HEADING || block.kind() == Block.Kind.TABLE_ROW;
      while (from < to) {
        int end = whole ? Math.min(to, from + SentenceSplitter.LONGEST) : splitter.endOf(from);
        int start = tokens.get(from).start();
        sentences.add(
            new Sentence(sentences.size(), b, start, tokens.get(end - 1).end(), from, end));
        from = end;
      }
    }
    return new Sentences(letter, tokens, sentences);
  }

  /** The text of one sentence. */
  public String text(Sentence sentence) {
    return letter.text().substring(sentence.start(), sentence.end());
  }

  /** The tokens of one sentence. */
  public List<Token> tokens(Sentence sentence) {
    return tokens.subList(sentence.from(), sentence.to());
  }

  /** The block a sentence stands in. */
  public Block block(Sentence sentence) {
    return letter.blocks().get(sentence.block());
  }
}
