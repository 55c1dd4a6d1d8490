package nl.artikel100.evidence;

import java.util.List;

/**
 * What was understood of one sentence and why: for whoever writes rules.
 *
 * @param text the sentence
 * @param section heading it stands under, empty if none
 * @param concepts shared concepts as "name: words"
 * @param scopes scopes on it as "scope: words under it ← words that gave it"
 * @param signals signals found in it, also those that do not count
 */
public record SentenceReading(
    String text,
    String section,
    List<String> concepts,
    List<String> scopes,
    List<Signal> signals) {}
