package nl.artikel100.evidence;

/**
 * A stretch of tokens with a scope, and the words that gave it.
 *
 * @param scope what it does
 * @param from first token under it
 * @param to one past the last token
 * @param triggerFrom first token of the words that gave it
 * @param triggerTo one past the last
 */
record Mark(Scope scope, int from, int to, int triggerFrom, int triggerTo) {}
