package nl.artikel100.evidence;

/**
 * A line found in a letter.
 *
 * @param line the line
 * @param sentence sentence of the anchor
 * @param spans from, to (exclusive) of every term, as token indices
 * @param scopes scopes that lie on the terms, but for those whose trigger is part of a term
 */
record Hit(Wording line, int sentence, int[] spans, int scopes) {}
