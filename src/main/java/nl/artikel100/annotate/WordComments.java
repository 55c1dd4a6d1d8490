package nl.artikel100.annotate;

import java.io.IOException;
import java.util.List;
import nl.artikel100.document.Block;
import nl.artikel100.document.DocumentException;
import nl.artikel100.document.Letter;
import nl.artikel100.document.WordSource;
import nl.artikel100.document.WordSource.Spot;
import org.w3c.dom.Element;

/** The comments of art100 in a .docx. */
final class WordComments {
  private final WordSource source;
  private final WordPackage word;
  private final Runs runs;
  private final Comments comments;

  private WordComments(Letter letter, byte[] docx) throws IOException, DocumentException {
    this.source = WordSource.read(letter.name(), docx);
    this.word = new WordPackage(docx, source.part());
    this.runs = new Runs(word.main());
    this.comments = new Comments(word);
  }

  static byte[] write(Letter letter, byte[] docx, List<Remark> remarks)
      throws IOException, DocumentException {
    WordComments copy = new WordComments(letter, docx);
    copy.comments.removeOwn();
    copy.write(remarks);
    return copy.word.bytes();
  }

  static Annotator.Copy strip(Letter letter, byte[] docx) throws IOException, DocumentException {
    WordComments copy = new WordComments(letter, docx);
    int removed = copy.comments.removeOwn();
    return new Annotator.Copy(copy.word.bytes(), removed);
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
