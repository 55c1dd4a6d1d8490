package nl.artikel100.archive;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Which letters are about one mission: those that name the same one, and those that name no mission but refer to a letter
 * ("Kamerstuk 29 521, nr. 213") of which the mission is known, or are referred to by one.
 */
final class Missions {
  private Missions() {}

  /**
   * @param rows files that were checked
   * @return file → mission, the empty string where it is not known
   */
  static Map<String, String> of(List<Row> rows) {
    Map<String, String> names = new HashMap<>();
    Map<String, String> missions = new TreeMap<>();
    Map<String, Row> numbers = new HashMap<>();
    for (Row row : rows) {
      String mission = row.report().document().mission();
      String name = mission == null ? "" : mission;
      // one spelling per mission, the first one met
      missions.put(row.file(), names.computeIfAbsent(name.toLowerCase(Locale.ROOT), n -> name));
      String own = References.own(row.report().document().kamerstuk());
      if (own != null) {
        numbers.putIfAbsent(own, row);
      }
    }
    boolean found = true;
    while (found) {
      found = false;
      for (Row row : rows) {
        for (String reference : row.references()) {
          Row other = numbers.get(reference);
          found |= other != null && share(missions, row.file(), other.file());
        }
      }
    }
    return missions;
  }

  /** Gives the one without a mission that of the other. */
  private static boolean share(Map<String, String> missions, String one, String other) {
    String a = missions.get(one);
    String b = missions.get(other);
    if (a.isEmpty() == b.isEmpty()) {
      return false;
    }
    missions.put(a.isEmpty() ? one : other, a.isEmpty() ? b : a);
    return true;
  }
}
