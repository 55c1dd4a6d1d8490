package nl.artikel100.gate;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.artikel100.rules.Tree;

/** Reads the plain values of a configuration: words, numbers, lists. A value of another form is told as a mistake. */
final class ConfigValues {
  private final Tree all;
  private final ConfigMistakes mistakes;

  /**
   * @param all the whole configuration
   * @param mistakes where mistakes are added
   */
  ConfigValues(Tree all, ConfigMistakes mistakes) {
    this.all = all;
    this.mistakes = mistakes;
  }

  /** A word out of a few, any other is told; null when the key is not there or holds no word. */
  String oneOf(String key, Set<String> known) {
    Tree value = all.get(key);
    if (value == null) {
      return null;
    }
    if (!value.isText() || !known.contains(value.text())) {
      String list = String.join(", ", new TreeSet<>(known));
      mistakes.add(value, key + ": verwacht een van " + list, key + ": expected one of " + list);
    }
    return value.isText() ? value.text() : null;
  }

  /** The texts of a list, empty when the key is not there. */
  List<Tree> items(String key) {
    Tree value = all.get(key);
    List<Tree> items = value == null ? List.of() : all.list(key);
    if (value != null && value.isMap() || items.stream().anyMatch(item -> !item.isText())) {
      mistakes.add(
          value,
          key + ": verwacht een lijst, zoals [L01, L09]",
          key + ": expected a list such as [L01, L09]");
      return List.of();
    }
    return items;
  }

  /** A number from 0 to the most that it may be; null when the key is not there or its value is told. */
  Double number(String key, double most) {
    return all.get(key) == null ? null : number(all.get(key), key, most);
  }

  /**
   * The same of a value anywhere in the file.
   *
   * @param key what a mistake calls it
   */
  Double number(Tree value, String key, double most) {
    try {
      double number = Double.parseDouble(value.isText() ? value.text().replace(',', '.') : "");
      if (number >= 0 && number <= most) {
        return number;
      }
    } catch (NumberFormatException e) {
      // told below, like a number out of range
    }
    mistakes.add(
        value,
        key + ": verwacht een getal van 0 tot en met " + (int) most,
        key + ": expected a number from 0 to " + (int) most);
    return null;
  }
}
