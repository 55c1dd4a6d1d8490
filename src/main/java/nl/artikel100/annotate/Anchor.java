package nl.artikel100.annotate;

import java.io.IOException;
import nl.artikel100.document.Block;
import nl.artikel100.document.TextSource;
import nl.artikel100.document.TextSource.Spot;

/** The first and the last character in the main part of a file that a comment goes around. */
record Anchor(Spot first, Spot last) {

  /** That of a remark; where its words stand outside the main part, as a header does, that of the nearest block. */
  static Anchor of(Remark remark, TextSource source) throws IOException {
    Spot first = first(source, remark.start(), remark.end());
    Spot last = last(source, remark.start(), remark.end());
    if (first == null) {
      Block near = near(source, remark.start());
      first = first(source, near.start(), near.end());
      last = last(source, near.start(), near.end());
    }
    // a text box is read before the paragraph around it
    return new Anchor(first, last.element() < first.element() ? first : last);
  }

  private static Spot first(TextSource source, int start, int end) {
    for (int i = start; i < end; i++) {
      if (source.at(i) != null) {
        return source.at(i);
      }
    }
    return null;
  }

  private static Spot last(TextSource source, int start, int end) {
    for (int i = end - 1; i >= start; i--) {
      if (source.at(i) != null) {
        return source.at(i);
      }
    }
    return null;
  }

  // The first block after an offset, else the last before it, that stands in the main part.
  private static Block near(TextSource source, int offset) throws IOException {
    Block near = null;
    for (Block block : source.letter().blocks()) {
      boolean there = first(source, block.start(), block.end()) != null;
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
