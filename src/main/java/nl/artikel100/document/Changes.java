package nl.artikel100.document;

/** How the tracked changes in a file are read. */
public enum Changes {
  /** as if all were accepted: the text as it will be */
  ACCEPTED,
  /** as if all were rejected: the text as it was before them */
  REJECTED
}
