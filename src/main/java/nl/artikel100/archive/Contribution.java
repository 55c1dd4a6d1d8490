package nl.artikel100.archive;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import nl.artikel100.report.Report;

/**
 * The contribution that a letter intends, in the rows of table 3 of IOB's evaluation of 2022.
 *
 * @param total all persons, 0 where not stated
 * @param military number of military, 0 where not stated
 * @param units units and equipment with their numbers, as the letter names them
 * @param police police and KMar with their numbers, as the letter names them
 * @param civil civil experts with their numbers, as the letter names them
 */
public record Contribution(int total, int military, String units, String police, String civil) {

  /** Sorts the numbers that a letter states by what they count. */
  public static Contribution of(List<Report.Personnel> personnel) {
    Map<String, Integer> units = new LinkedHashMap<>();
    Map<String, Integer> police = new LinkedHashMap<>();
    Map<String, Integer> civil = new LinkedHashMap<>();
    int total = 0;
    int military = 0;
    for (Report.Personnel p : personnel) {
      String name = p.component().toLowerCase(Locale.ROOT);
      if (holds(name, "politie", "kmar", "marechaussee")) {
        police.merge(p.component(), p.number(), Math::max);
      } else if (holds(name, "civiel", "deskundige", "adviseur", "expert", "diploma")) {
        civil.merge(p.component(), p.number(), Math::max);
      } else if (name.matches("(totaal )?(nederlandse )?(militair(en)?|troepen)")) {
        military = Math.max(military, p.number());
      } else if (name.matches("totaal.*|personen|mensen|functionarissen")) {
        total = Math.max(total, p.number());
      } else {
        units.merge(p.component(), p.number(), Math::max);
      }
    }
    return new Contribution(total, military, text(units), text(police), text(civil));
  }

  private static boolean holds(String name, String... words) {
    for (String word : words) {
      if (name.contains(word)) {
        return true;
      }
    }
    return false;
  }

  private static String text(Map<String, Integer> numbers) {
    return numbers.entrySet().stream()
        .map(e -> e.getValue() + " " + e.getKey())
        .collect(Collectors.joining("; "));
  }
}
