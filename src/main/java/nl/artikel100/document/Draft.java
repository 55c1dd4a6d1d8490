package nl.artikel100.document;

import java.util.ArrayList;
import java.util.List;

/**
 * What a reader found in a file, before the {@link Assembler} makes a letter of it.
 *
 * @param body parts in reading order
 * @param notes footnotes and endnotes, each with its {@link Part#note} id, in any order
 * @param pages number of pages, 0 where the format has none
 * @param reading how it was read
 */
public record Draft(List<Part> body, List<Part> notes, int pages, Reading reading) {
  Draft() {
    this(new ArrayList<>(), new ArrayList<>(), 0);
  }

  /** What stood in the file as it is. */
  public Draft(List<Part> body, List<Part> notes, int pages) {
    this(body, notes, pages, Reading.PLAIN);
  }

  /** The same, read in another way. */
  public Draft read(Reading how) {
    return new Draft(body, notes, pages, how);
  }
}
