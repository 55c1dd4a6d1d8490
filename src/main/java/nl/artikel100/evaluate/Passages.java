package nl.artikel100.evaluate;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.artikel100.ArtikelHonderdToets;
import nl.artikel100.document.DocumentException;
import nl.artikel100.report.Lang;
import nl.artikel100.report.Report;
import nl.artikel100.scoring.Request;

/** Checks labelled passages, each as a letter of its own and for its one criterion; {@code nvt} counts as {@code ontbreekt}. */
final class Passages {
  private static final Request AS_NEW = new Request("nieuw", null, Lang.NL);

  private int count;
  private int right;
  private int truePositive;
  private int falsePositive;
  private int falseNegative;
  private int traps;
  private int seenThrough;
  private final Map<String, int[]> perCriterion = new LinkedHashMap<>();
  private final List<String> misses = new ArrayList<>();

  /** Checks the passages of one file. */
  static Passages check(ArtikelHonderdToets toets, Path file, Criteria wanted) throws IOException {
    Passages result = new Passages();
    for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
      if (!line.isBlank()) {
        Map<?, ?> passage = (Map<?, ?>) Json.read(line);
        if (wanted.has((String) passage.get("criterion"))) {
          result.add(toets, passage);
        }
      }
    }
    return result;
  }

  private void add(ArtikelHonderdToets toets, Map<?, ?> passage) throws IOException {
    String id = (String) passage.get("criterion");
    Report report;
    try {
      byte[] text = ((String) passage.get("text")).getBytes(StandardCharsets.UTF_8);
      report = toets.check("passage.txt", text, AS_NEW).report();
    } catch (DocumentException e) {
      throw new IOException(passage.get("id") + ": " + e.reason(), e);
    }
    Report.Criterion criterion =
        report.criteria().stream().filter(c -> c.id().equals(id)).findFirst().orElseThrow();
    String verdict =
        criterion.verdict().word().equals("nvt") ? "ontbreekt" : criterion.verdict().word();
    Set<String> found = new TreeSet<>();
    criterion.elements().stream().filter(Report.Element::found).forEach(e -> found.add(e.id()));
    List<?> expected = (List<?>) passage.get("elements");
    String label = (String) passage.get("label");
    count++;
    right += verdict.equals(label) ? 1 : 0;
    found.forEach(e -> add(expected.contains(e)));
    falseNegative += (int) expected.stream().filter(e -> !found.contains(e)).count();
    if (label.equals("ontbreekt") && passage.get("trap") != null) {
      traps++;
      seenThrough += verdict.equals("ontbreekt") ? 1 : 0;
    }
    int[] own = perCriterion.computeIfAbsent(id, k -> new int[2]);
    own[0] += verdict.equals(label) ? 1 : 0;
    own[1]++;
    if (!verdict.equals(label)) {
      String trap = passage.get("trap") == null ? "" : " (" + passage.get("trap") + ")";
      misses.add(
          passage.get("id")
              + trap
              + ": reader "
              + label
              + " "
              + expected
              + ", art100 "
              + verdict
              + " "
              + found
              + " | "
              + passage.get("text"));
    }
  }

  private void add(boolean expected) {
    truePositive += expected ? 1 : 0;
    falsePositive += expected ? 0 : 1;
  }

  List<String> misses() {
    return misses;
  }

  Map<String, int[]> perCriterion() {
    return perCriterion;
  }

  String summary() {
    return String.format(
        java.util.Locale.ROOT,
        "passages %d: label right %.3f  elements F1 %.3f  traps %.3f (%d/%d)",
        count,
        (double) right / Math.max(1, count),
        2.0 * truePositive / Math.max(1, 2 * truePositive + falsePositive + falseNegative),
        (double) seenThrough / Math.max(1, traps),
        seenThrough,
        traps);
  }
}
