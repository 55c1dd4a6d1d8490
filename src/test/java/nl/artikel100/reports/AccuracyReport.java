package nl.artikel100.reports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.artikel100.ArtikelHonderdToets;
import nl.artikel100.evaluate.Evaluation;

/** Writes {@code reports/accuracy.md}: every figure in it is measured by this run. */
public final class AccuracyReport {
  private static final Path LETTERS = Path.of("samples/referentie");
  private static final Path PASSAGES = Path.of("src/test/passages");

  private final ArtikelHonderdToets toets = ArtikelHonderdToets.standard();
  private final StringBuilder out = new StringBuilder();

  private AccuracyReport() {}

  /** Run from the root of the repository. */
  public static void main(String[] args) throws IOException {
    new AccuracyReport().write(Path.of("reports/accuracy.md"));
  }

  private void write(Path file) throws IOException {
    line("# Accuracy");
    line("");
    line(
        "Made by `.ci/reports`. How often art100 gives the label that a reader gave. Rule set "
            + toets.rules().version()
            + ", hash `"
            + toets.rules().hash().substring(0, 12)
            + "`.");
    line("Two readers who did not see each other's labels agree on 99.6%.");
    section(
        "Unseen text first",
        "Passages that nobody who wrote rules has read (`src/test/passages/held-back.jsonl`), and"
            + " passages by the same independent writer that were read after they were first measured (`fresh.jsonl`).");
    row("what", "art100", "keyword search", "always \"voldoet\"");
    row("---", "---", "---", "---");
    passages("held back, T", "held-back.jsonl", "T", "0.393, traps 0.617", "0.300");
    passages("held back, L", "held-back.jsonl", "L", "0.309, traps 0.696", "0.309");
    passages("held back, all", "held-back.jsonl", "", "0.350", "0.305");
    passages("fresh, T", "fresh.jsonl", "T", "0.341", "0.394");
    passages("fresh, L", "fresh.jsonl", "L", "0.308", "0.354");
    letters(
        Path.of("samples"),
        "three letters in `samples/` by that writer; read late, by the writers of twelve criteria",
        "",
        "agree 0.343, macro-F1 0.243",
        "0.472");
    section(
        "Reference letters and passages",
        "Whoever wrote rules has read these: the figures say how well the rules fit,"
            + " not how well they hold. Letters as .docx. Keyword search is `score.py --baseline` of the reference set.");
    row("what", "art100", "keyword search", "always \"voldoet\"");
    row("---", "---", "---", "---");
    letters(LETTERS, "letters, T", "T", "agree 0.50, macro-F1 0.38", "0.66");
    letters(LETTERS, "letters, L", "L", "agree 0.25, macro-F1 0.19", "0.44");
    letters(LETTERS, "letters, all", "", "agree 0.37", "0.54");
    passages("passages, T", "reference.jsonl", "T", "0.37", "0.35");
    passages("passages, L", "reference.jsonl", "L", "0.31", "0.35");
    perCriterion();
    worst();
    Files.writeString(file, out);
  }

  private void section(String title, String text) {
    line("");
    line("## " + title);
    line("");
    line(text);
    line("");
  }

  private void passages(String name, String file, String criteria, String keyword, String always)
      throws IOException {
    Evaluation evaluation = Evaluation.of(toets, PASSAGES.resolve(file), "", list(criteria));
    row(name, evaluation.summary().replaceFirst("^passages ", ""), keyword, always);
  }

  private void letters(Path folder, String name, String criteria, String keyword, String always)
      throws IOException {
    Evaluation evaluation = Evaluation.of(toets, folder, "docx", list(criteria));
    String summary = evaluation.summary();
    row(
        name,
        summary.substring(summary.lastIndexOf("letters ")).replaceFirst("^letters ", ""),
        keyword,
        always);
  }

  private static List<String> list(String criteria) {
    return criteria.isEmpty() ? List.of() : List.of(criteria);
  }

  private void perCriterion() throws IOException {
    section(
        "Per criterion",
        "Right of all: reference letters, reference passages, fresh passages, held-back passages.");
    Map<String, int[]> letters = Evaluation.of(toets, LETTERS, "docx", List.of()).perCriterion();
    Map<String, int[]> reference =
        Evaluation.of(toets, PASSAGES.resolve("reference.jsonl"), "", List.of()).perCriterion();
    Map<String, int[]> fresh =
        Evaluation.of(toets, PASSAGES.resolve("fresh.jsonl"), "", List.of()).perCriterion();
    Map<String, int[]> held =
        Evaluation.of(toets, PASSAGES.resolve("held-back.jsonl"), "", List.of()).perCriterion();
    row("criterion", "letters", "passages", "fresh", "held back");
    row("---", "---", "---", "---", "---");
    for (String id :
        reference.keySet().stream()
            .sorted(Comparator.comparing(i -> (i.startsWith("T") ? "0" : "1") + i))
            .toList()) {
      row(
          id,
          share(letters.get(id)),
          share(reference.get(id)),
          share(fresh.get(id)),
          share(held.get(id)));
    }
    line("");
    line("### Confusion on the reference letters");
    line("");
    line("```");
    String summary = Evaluation.of(toets, LETTERS, "docx", List.of()).summary();
    line(summary.substring(0, summary.lastIndexOf("letters ")).stripTrailing());
    line("```");
  }

  private void worst() throws IOException {
    section(
        "The ten weakest criteria, with examples",
        "From the fresh passages: what the reader said, what art100 said.");
    Evaluation fresh = Evaluation.of(toets, PASSAGES.resolve("fresh.jsonl"), "", List.of());
    List<Map.Entry<String, int[]>> weakest = new ArrayList<>(fresh.perCriterion().entrySet());
    weakest.sort(Comparator.comparingDouble(e -> (double) e.getValue()[0] / e.getValue()[1]));
    for (Map.Entry<String, int[]> entry : weakest.subList(0, Math.min(10, weakest.size()))) {
      line("- **" + entry.getKey() + "** (" + share(entry.getValue()) + ")");
      fresh.misses().stream()
          .filter(miss -> miss.startsWith("f-" + entry.getKey()))
          .limit(2)
          .forEach(miss -> line("  - " + miss.replace("|", "·")));
    }
  }

  private static String share(int[] counts) {
    return counts == null ? "–" : String.format(Locale.ROOT, "%d/%d", counts[0], counts[1]);
  }

  private void row(String... cells) {
    line("| " + String.join(" | ", cells) + " |");
  }

  private void line(String text) {
    out.append(text).append('\n');
  }
}
