package nl.artikel100.document;

/** The tracked changes of a file while it is read: which text to leave out, and whether there were any. */
final class Tracked {
  private final Changes changes;
  private boolean any;

  Tracked(Changes changes) {
    this.changes = changes;
  }

  /** Whether changes are read as if accepted. */
  boolean accepts() {
    return changes == Changes.ACCEPTED;
  }

  /** Whether the element of Word with this name holds text that is left out. */
  boolean leaves(String name) {
    return switch (name) {
      case "del", "moveFrom" -> leavesDeleted();
      case "ins", "moveTo" -> leavesInserted();
      default -> false;
    };
  }

  /** Whether deleted text, of which there is some, is left out. */
  boolean leavesDeleted() {
    any = true;
    return accepts();
  }

  /** Whether inserted text, of which there is some, is left out. */
  boolean leavesInserted() {
    any = true;
    return !accepts();
  }

  /** How the file was read. */
  Reading reading() {
    return new Reading(changes, any, -1);
  }
}
