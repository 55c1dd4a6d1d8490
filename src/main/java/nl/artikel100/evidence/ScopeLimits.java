package nl.artikel100.evidence;

import java.util.Map;

/**
 * What narrows the triggers of a scope, per scope a concept; a scope may lack any.
 *
 * @param exceptions within which a trigger does nothing: "niet alleen"
 * @param stops a sentence with this ends what reaches over the rest of a paragraph: "thans"
 * @param follows a next sentence goes on about the same only with this: "daar", "toen"
 */
record ScopeLimits(
    Map<Scope, Integer> exceptions, Map<Scope, Integer> stops, Map<Scope, Integer> follows) {
  ScopeLimits {
    exceptions = Map.copyOf(exceptions);
    stops = Map.copyOf(stops);
    follows = Map.copyOf(follows);
  }
}
