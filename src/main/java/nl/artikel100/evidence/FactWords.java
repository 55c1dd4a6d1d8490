package nl.artikel100.evidence;

import java.io.Reader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * The words by which facts are found that a policy officer may want to change: {@code
 * rules/feiten.yaml}.
 *
 * @param themes wordings per theme, in the order of the file; {@code *} stands for any part of a
 *     word
 * @param missions short names of missions and operations
 * @param countries wordings per country other than the Netherlands
 */
public record FactWords(
    Map<String, List<String>> themes, List<String> missions, Map<String, List<String>> countries) {
  /**
   * Reads the file.
   *
   * @param yaml the content; not closed here
   * @throws org.yaml.snakeyaml.error.YAMLException if it is no YAML, with the line
   * @throws IllegalArgumentException if a part is missing or has another form; the message names
   *     the part
   */
  public static FactWords read(Reader yaml) {
    Object content = new Yaml(new SafeConstructor(new LoaderOptions())).load(yaml);
    if (!(content instanceof Map<?, ?> parts)) {
      throw new IllegalArgumentException("themas, missies, landen");
    }
    return new FactWords(
        lists(parts, "themas"), strings(parts.get("missies"), "missies"), lists(parts, "landen"));
  }

  private static Map<String, List<String>> lists(Map<?, ?> parts, String name) {
    if (!(parts.get(name) instanceof Map<?, ?> entries)) {
      throw new IllegalArgumentException(name);
    }
    Map<String, List<String>> lists = new LinkedHashMap<>();
    entries.forEach(
        (key, value) -> lists.put(String.valueOf(key), strings(value, name + ": " + key)));
    return java.util.Collections.unmodifiableMap(lists);
  }

  private static List<String> strings(Object value, String name) {
    if (!(value instanceof List<?> list) || list.stream().anyMatch(v -> !(v instanceof String))) {
      throw new IllegalArgumentException(name);
    }
    return list.stream().map(String.class::cast).toList();
  }
}
