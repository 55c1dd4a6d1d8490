package nl.artikel100.annotate;

import java.io.IOException;
import java.util.List;
import nl.artikel100.document.Block;
import nl.artikel100.document.DocumentException;
import nl.artikel100.document.DocumentException.Reason;
import nl.artikel100.document.Letter;
import nl.artikel100.document.WordSource;
import nl.artikel100.document.WordSource.Spot;
import nl.artikel100.report.Lang;
import nl.artikel100.report.Report;
import org.w3c.dom.Element;

/** Writes a report as comments into a copy of a .docx. The text of the letter and the comments of others stay. */
public final class WordComments {
  /** Author of the comments, by which a later run knows its own. */
  public static final String AUTHOR = "Artikel 100-toets";

  static final String INITIALS = "A100";

  private final WordSource source;
  private final WordPackage word;
  private final Runs runs;
  private final Comments comments;

  private WordComments(WordSource source, byte[] docx) throws IOException {
    this.source = source;
    this.word = new WordPackage(docx, source.part());
    this.runs = new Runs(word.main());
    this.comments = new Comments(word);
  }

  /**
   * A copy of a letter.
   *
   * @param bytes the .docx
   * @param comments how many comments were written or taken out
   */
  public record Copy(byte[] bytes, int comments) {}

  /**
   * A copy with a comment for each finding; comments of an earlier run are replaced.
   *
   * @param name name of the file, for errors
   * @param docx the letter; not changed
   * @param report what was found in this letter
   * @param lang language of the fixed words
   * @throws DocumentException if the letter cannot be read, or is no .docx
   * @throws IllegalArgumentException if the report is on other bytes
   */
  public static Copy annotate(String name, byte[] docx, Report report, Lang lang)
      throws DocumentException {
    WordSource source = WordSource.read(name, docx);
    if (!source.letter().sha256().equals(report.document().sha256())) {
      throw new IllegalArgumentException("a report on another letter");
    }
    try {
      WordComments copy = new WordComments(source, docx);
      List<Remark> remarks = Remarks.of(report, source.letter(), new Words(lang));
      copy.comments.removeOwn();
      copy.write(remarks);
      return new Copy(copy.word.bytes(), remarks.size());
    } catch (IOException e) {
      throw new DocumentException(Reason.DAMAGED, name, source.letter().format(), e);
    }
  }

  /**
   * A copy without the comments of art100.
   *
   * @param name name of the file, for errors
   * @param docx the letter; not changed
   * @throws DocumentException if the letter cannot be read, or is no .docx
   */
  public static Copy strip(String name, byte[] docx) throws DocumentException {
    WordSource source = WordSource.read(name, docx);
    try {
      WordComments copy = new WordComments(source, docx);
      int removed = copy.comments.removeOwn();
      return new Copy(copy.word.bytes(), removed);
    } catch (IOException e) {
      throw new DocumentException(Reason.DAMAGED, name, source.letter().format(), e);
    }
  }

  // From the last to the first, so that comments that end at the same place keep their order.
  private void write(List<Remark> remarks) throws IOException {
    int id = comments.nextId();
    for (int i = 0; i < remarks.size(); i++) {
      comments.write(id + i, remarks.get(i));
    }
    for (int i = remarks.size() - 1; i >= 0; i--) {
      Remark remark = remarks.get(i);
      Spot first = first(remark.start(), remark.end());
      Spot last = last(remark.start(), remark.end());
      if (first == null) {
        Block near = near(remark.start());
        first = first(near.start(), near.end());
        last = last(near.start(), near.end());
      }
      // a text box is read before the paragraph around it
      last = last.element() < first.element() ? first : last;
      Element from = runs.from(first);
      Element to = runs.to(last);
      Comments.mark(from, to, id + i);
    }
  }

  private Spot first(int start, int end) {
    for (int i = start; i < end; i++) {
      if (source.at(i) != null) {
        return source.at(i);
      }
    }
    return null;
  }

  private Spot last(int start, int end) {
    for (int i = end - 1; i >= start; i--) {
      if (source.at(i) != null) {
        return source.at(i);
      }
    }
    return null;
  }

  /** The first block after an offset, else the last before it, that stands in the main part; headers do not. */
  private Block near(int offset) throws IOException {
    Letter letter = source.letter();
    Block near = null;
    for (Block block : letter.blocks()) {
      boolean there = first(block.start(), block.end()) != null;
      if (there && (near == null || near.start() < offset)) {
        near = block;
      }
    }
    if (near == null) {
      throw new IOException("no text in the main part");
    }
    return near;
  }
}
