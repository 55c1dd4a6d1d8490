package nl.artikel100.evaluate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.artikel100.ArtikelHonderdToets;
import nl.artikel100.document.DocumentException;
import nl.artikel100.report.Report;
import nl.artikel100.scoring.Request;

/** Checks labelled letters: {@code ID.labels.json} beside the letter. */
public final class Letters {
  private final Confusion confusion = new Confusion();
  private final Map<String, int[]> perCriterion = new LinkedHashMap<>();
  private final List<String> misses = new ArrayList<>();
  private final int[] evidence = new int[2];
  private final int[] traps = new int[2];
  private final int[] kinds = new int[2];
  private final int[] consistency = new int[3];
  private int letters;

  /** Checks all letters of a folder in one format. */
  static Letters check(ArtikelHonderdToets toets, Path folder, String extension, Criteria wanted)
      throws IOException {
    Letters result = new Letters();
    List<Path> labels;
    try (Stream<Path> all = Files.list(folder)) {
      labels = all.filter(f -> f.toString().endsWith(".labels.json")).sorted().toList();
    }
    for (Path file : labels) {
      String id = file.getFileName().toString().replace(".labels.json", "");
      Path letter = folder.resolve(id + "." + extension);
      if (Files.exists(letter)) {
        result.add(toets, id, letter, (Map<?, ?>) Json.read(Files.readString(file)), wanted);
      }
    }
    return result;
  }

  private void add(
      ArtikelHonderdToets toets, String id, Path letter, Map<?, ?> gold, Criteria wanted)
      throws IOException {
    Report report;
    try {
      report = toets.check(letter, Request.standard()).report();
    } catch (DocumentException e) {
      throw new IOException(letter + ": " + e.reason(), e);
    }
    letters++;
    if (gold.get("type") != null) {
      kinds[1]++;
      boolean same = gold.get("type").equals(report.document().type());
      kinds[0] += same ? 1 : 0;
      if (!same) {
        misses.add(
            id + " kind: reader " + gold.get("type") + ", art100 " + report.document().type());
      }
    }
    for (Map.Entry<?, ?> entry : ((Map<?, ?>) gold.get("labels")).entrySet()) {
      if (wanted.has((String) entry.getKey())) {
        judge(id, (String) entry.getKey(), (Map<?, ?>) entry.getValue(), report);
      }
    }
    for (Map.Entry<?, ?> entry : ((Map<?, ?>) gold.get("consistency")).entrySet()) {
      boolean expected = (Boolean) ((Map<?, ?>) entry.getValue()).get("present");
      boolean found =
          report.consistency().stream().anyMatch(c -> c.id().equals(entry.getKey()) && c.present());
      if (!entry.getKey().equals("C07")) {
        consistency[0] += expected && found ? 1 : 0;
        consistency[1] += !expected && found ? 1 : 0;
        consistency[2] += expected && !found ? 1 : 0;
      }
      if (expected != found && wanted.has((String) entry.getKey())) {
        misses.add(id + " " + entry.getKey() + ": reader " + expected + ", art100 " + found);
      }
    }
  }

  private void judge(String letter, String id, Map<?, ?> gold, Report report) {
    String label = (String) gold.get("label");
    Report.Criterion own =
        report.criteria().stream().filter(c -> c.id().equals(id)).findFirst().orElse(null);
    String verdict = own == null ? "geen" : own.verdict().word();
    confusion.add(label, verdict);
    int[] counts = perCriterion.computeIfAbsent(id, k -> new int[2]);
    counts[0] += verdict.equals(label) ? 1 : 0;
    counts[1]++;
    List<?> passages = gold.get("evidence") == null ? List.of() : (List<?>) gold.get("evidence");
    if (!verdict.equals(label)) {
      String found =
          own == null
              ? ""
              : own.elements().stream()
                  .filter(Report.Element::found)
                  .map(Report.Element::id)
                  .toList()
                  .toString();
      misses.add(
          letter
              + " "
              + id
              + ": reader "
              + label
              + ", art100 "
              + verdict
              + " "
              + found
              + " | "
              + gold.get("note")
              + " | "
              + passages);
    } else if (!passages.isEmpty() && (label.equals("voldoet") || label.equals("deels"))) {
      evidence[1]++;
      evidence[0] +=
          own.evidence().stream()
                  .limit(8)
                  .anyMatch(q -> passages.stream().anyMatch(p -> Overlap.of(q.quote(), (String) p)))
              ? 1
              : 0;
    }
    if (label.equals("ontbreekt") && !passages.isEmpty()) {
      traps[1]++;
      traps[0] += verdict.equals("ontbreekt") || verdict.equals("nvt") ? 1 : 0;
    }
  }

  List<String> misses() {
    return misses;
  }

  Map<String, int[]> perCriterion() {
    return perCriterion;
  }

  String summary() {
    double f1 =
        2.0 * consistency[0] / Math.max(1, 2 * consistency[0] + consistency[1] + consistency[2]);
    return confusion.table()
        + String.format(
            java.util.Locale.ROOT,
            "letters %d, judgements %d: agree %.3f  macroF1 %.3f  kappa %.3f  evidence %s  traps %s  consistency F1 %.3f  kind of letter %s",
            letters,
            confusion.count(),
            confusion.agree(),
            confusion.macroF1(),
            confusion.kappa(),
            share(evidence),
            share(traps),
            f1,
            share(kinds));
  }

  private static String share(int[] of) {
    return of[1] == 0
        ? "n/a"
        : String.format(
            java.util.Locale.ROOT, "%.3f (%d/%d)", (double) of[0] / of[1], of[0], of[1]);
  }
}
