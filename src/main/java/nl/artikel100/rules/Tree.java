package nl.artikel100.rules;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A value of a YAML file with the line it stands on, so that every mistake can be told with its place.
 *
 * @param value a {@code String}, a {@code List<Tree>} or a {@code Map<String, Tree>}
 * @param line line in the file from 1
 */
public record Tree(Object value, int line) {
  private static final Map<String, Tree> NO_MAP = new LinkedHashMap<>();

  /** Whether it is a text. */
  public boolean isText() {
    return value instanceof String;
  }

  /** Whether it is a list. */
  public boolean isList() {
    return value instanceof List;
  }

  /** Whether it is a map. */
  public boolean isMap() {
    return value instanceof Map;
  }

  /** The text; call it only on one. */
  public String text() {
    return (String) value;
  }

  /** The items; call it only on a list. */
  @SuppressWarnings("unchecked")
  public List<Tree> list() {
    return (List<Tree>) value;
  }

  /** The values by key, in the order of the file; call it only on a map. */
  @SuppressWarnings("unchecked")
  public Map<String, Tree> map() {
    return (Map<String, Tree>) value;
  }

  /** The value under a key, or null. */
  public Tree get(String key) {
    return isMap() ? map().get(key) : null;
  }

  /** The text under a key, or the empty string. */
  public String text(String key) {
    Tree tree = get(key);
    return tree != null && tree.isText() ? tree.text() : "";
  }

  /** The map under a key, or an empty one. */
  public Map<String, Tree> map(String key) {
    Tree tree = get(key);
    return tree != null && tree.isMap() ? tree.map() : NO_MAP;
  }

  /** The list under a key, a single text as a list of one, or an empty list. */
  public List<Tree> list(String key) {
    Tree tree = get(key);
    if (tree == null || tree.isMap()) {
      return List.of();
    }
    return tree.isList() ? tree.list() : List.of(tree);
  }

  /** The texts of the list under a key. */
  public List<String> texts(String key) {
    return list(key).stream().filter(Tree::isText).map(Tree::text).toList();
  }
}
