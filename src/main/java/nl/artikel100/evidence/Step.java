package nl.artikel100.evidence;

/**
 * One step of a {@link Pattern}.
 *
 * @param kind what must stand here
 * @param id the atom for {@code WORD}, the concept for {@code CONCEPT}, the largest number of tokens for {@code GAP}
 * @param optional whether the step may be left out
 */
record Step(Kind kind, int id, boolean optional) {
  enum Kind {
    /** one word of an atom */
    WORD,
    /** a concept */
    CONCEPT,
    /** any tokens, at most so many */
    GAP,
    /** no token: the start of a clause */
    CLAUSE_START,
    /** no token: the end of a clause, where the split part of a verb stands */
    CLAUSE_END
  }
}
