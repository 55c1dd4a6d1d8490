package nl.artikel100.gate;

import java.util.Map;
import nl.artikel100.document.Limits;
import nl.artikel100.rules.Tree;

/** Reads {@code grenzen}: how much a letter may ask of the machine. */
final class LimitsReader {
  private LimitsReader() {}

  /** The limits with what the configuration says of them. */
  static Limits read(Tree all, ConfigMistakes mistakes) {
    Limits limits = Limits.STANDARD;
    Tree table = all.get("grenzen");
    if (table != null && !table.isMap()) {
      mistakes.add(
          table,
          "grenzen: verwacht regels als \"paginas: 3000\"",
          "grenzen: expected lines such as \"paginas: 3000\"");
    }
    for (Map.Entry<String, Tree> entry : all.map("grenzen").entrySet()) {
      String name = entry.getKey();
      if (!Limits.NAMES.contains(name)) {
        mistakes.unknown("grenzen: " + name, entry.getValue(), Limits.NAMES);
        continue;
      }
      try {
        limits = limits.with(name, Integer.parseInt(entry.getValue().text()));
      } catch (IllegalArgumentException e) {
        int most = Limits.highest(name);
        mistakes.add(
            entry.getValue(),
            "grenzen: " + name + ": verwacht een heel getal van 1 tot en met " + most,
            "grenzen: " + name + ": expected a whole number from 1 to " + most);
      }
    }
    return limits;
  }
}
