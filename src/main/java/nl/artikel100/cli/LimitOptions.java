package nl.artikel100.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.artikel100.document.Limits;
import picocli.CommandLine.ParseResult;

/**
 * What {@code --limit NAME=NUMBER} says of the limits.
 *
 * @param values name → value
 */
record LimitOptions(Map<String, Integer> values) {
  /** Reads and checks them. */
  static LimitOptions of(ParseResult given, Messages messages) throws Failure {
    Map<String, Integer> values = new LinkedHashMap<>();
    List<String> words = given.matchedOptionValue("--limit", List.of());
    for (String word : words) {
      int sign = word.indexOf('=');
      String name = sign < 0 ? word : word.substring(0, sign);
      if (!Limits.NAMES.contains(name)) {
        throw Failure.use(
            messages.get("use.oneOf", "--limit", name, String.join(", ", Limits.NAMES)));
      }
      try {
        int value = Integer.parseInt(word.substring(sign + 1));
        Limits.STANDARD.with(name, value);
        values.put(name, value);
      } catch (IllegalArgumentException e) {
        String value = word.substring(sign + 1);
        throw Failure.use(
            messages.get("use.number", "--limit " + name, value, 1, Limits.highest(name)));
      }
    }
    return new LimitOptions(values);
  }

  /** The same with one more, or another value for one. */
  LimitOptions with(String name, int value) {
    Map<String, Integer> more = new LinkedHashMap<>(values);
    more.put(name, value);
    return new LimitOptions(more);
  }

  /** Limits with these in place of their own. */
  Limits over(Limits limits) {
    Limits changed = limits;
    for (Map.Entry<String, Integer> entry : values.entrySet()) {
      changed = changed.with(entry.getKey(), entry.getValue());
    }
    return changed;
  }
}
