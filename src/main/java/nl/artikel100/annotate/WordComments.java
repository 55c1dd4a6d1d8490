package nl.artikel100.annotate;

import java.io.IOException;
import java.util.List;
import nl.artikel100.document.DocumentException;
import nl.artikel100.document.Letter;
import nl.artikel100.document.TextSource;
import org.w3c.dom.Element;

/** The comments of art100 in a .docx. */
final class WordComments {
  private final TextSource source;
  private final WordPackage word;
  private final Runs runs;
  private final Comments comments;

  private WordComments(Letter letter, byte[] docx) throws IOException, DocumentException {
    this.source = TextSource.read(letter.name(), docx, letter.reading().changes());
    this.word = new WordPackage(docx, source.part());
    this.runs = new Runs(word.main());
    this.comments = new Comments(word);
  }

  static byte[] write(Letter letter, byte[] docx, List<Remark> remarks)
      throws IOException, DocumentException {
    WordComments copy = new WordComments(letter, strip(letter, docx).bytes());
    copy.write(remarks);
    return copy.word.bytes();
  }

  static Annotator.Copy strip(Letter letter, byte[] docx) throws IOException, DocumentException {
    WordComments copy = new WordComments(letter, docx);
    int removed = copy.comments.removeOwn();
    return new Annotator.Copy(removed == 0 ? docx : copy.word.bytes(), removed);
  }

  // From the last to the first, so that comments that end at the same place keep their order.
  private void write(List<Remark> remarks) throws IOException {
    int id = comments.nextId();
    for (int i = 0; i < remarks.size(); i++) {
      comments.write(id + i, remarks.get(i));
    }
    for (int i = remarks.size() - 1; i >= 0; i--) {
      Anchor anchor = Anchor.of(remarks.get(i), source);
      Element from = runs.from(anchor.first());
      Element to = runs.to(anchor.last());
      Comments.mark(from, to, id + i);
    }
  }
}
