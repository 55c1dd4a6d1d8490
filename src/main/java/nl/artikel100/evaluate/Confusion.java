package nl.artikel100.evaluate;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Labels of the reader against verdicts, and the figures that follow. */
final class Confusion {
  private static final List<String> LABELS = List.of("ontbreekt", "deels", "voldoet", "nvt");
  private static final List<String> ORDERED = LABELS.subList(0, 3);

  private final Map<String, Integer> counts = new TreeMap<>();
  private int count;

  void add(String label, String verdict) {
    counts.merge(label + ">" + verdict, 1, Integer::sum);
    count++;
  }

  int count() {
    return count;
  }

  private int get(String label, String verdict) {
    return counts.getOrDefault(label + ">" + verdict, 0);
  }

  double agree() {
    return LABELS.stream().mapToInt(l -> get(l, l)).sum() / (double) Math.max(1, count);
  }

  double macroF1() {
    double sum = 0;
    int labels = 0;
    for (String label : LABELS) {
      int right = get(label, label);
      int given = 0;
      int asked = 0;
      for (Map.Entry<String, Integer> entry : counts.entrySet()) {
        given += entry.getKey().endsWith(">" + label) ? entry.getValue() : 0;
        asked += entry.getKey().startsWith(label + ">") ? entry.getValue() : 0;
      }
      if (asked > 0) {
        sum += 2.0 * right / (given + asked);
        labels++;
      }
    }
    return labels == 0 ? 0 : sum / labels;
  }

  /** Linear weighted kappa over ontbreekt &lt; deels &lt; voldoet. */
  double kappa() {
    double pairs = 0;
    double observed = 0;
    double[] gold = new double[3];
    double[] given = new double[3];
    for (int i = 0; i < 3; i++) {
      for (int j = 0; j < 3; j++) {
        int n = get(ORDERED.get(i), ORDERED.get(j));
        pairs += n;
        observed += n * Math.abs(i - j) / 2.0;
        gold[i] += n;
        given[j] += n;
      }
    }
    double expected = 0;
    for (int i = 0; i < 3; i++) {
      for (int j = 0; j < 3; j++) {
        expected += gold[i] * given[j] / Math.max(1, pairs) * Math.abs(i - j) / 2.0;
      }
    }
    return expected == 0 ? Double.NaN : 1 - observed / expected;
  }

  String table() {
    StringBuilder table = new StringBuilder(String.format("%-12s", "reader \\ tool"));
    List<String> columns = List.of("ontbreekt", "deels", "voldoet", "nvt", "beoordelen");
    columns.forEach(c -> table.append(String.format("%11s", c)));
    for (String label : LABELS) {
      table.append(String.format("%n%-13s", label));
      columns.forEach(c -> table.append(String.format("%11d", get(label, c))));
    }
    return table.append(System.lineSeparator()).toString();
  }
}
