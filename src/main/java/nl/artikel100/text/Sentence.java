package nl.artikel100.text;

/**
 * One sentence, heading or table row.
 *
 * @param index position in the letter from 0
 * @param block index of its block in {@link nl.artikel100.document.Letter#blocks()}
 * @param start first UTF-16 unit in the letter's text
 * @param end one past the last unit
 * @param from first token, an index in the letter's tokens
 * @param to one past the last token
 */
public record Sentence(int index, int block, int start, int end, int from, int to) {
  /** Written out, since the one that Java makes is put together at the first call, which every start would wait for. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Sentence that
        && index == that.index
        && start == that.start
        && end == that.end;
  }

  @Override
  public int hashCode() {
    return 31 * start + end;
  }
}
