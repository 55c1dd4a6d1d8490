package nl.artikel100.reports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.artikel100.ArtikelHonderdToets;
import nl.artikel100.Metamorphosis;
import nl.artikel100.evaluate.Evaluation;

/** Writes {@code reports/accuracy.md}: every figure in it is measured by this run. */
public final class AccuracyReport {
  private static final Path LETTERS = Path.of("samples/referentie");
  private static final Path HELD_LETTERS = Path.of("src/test/letters/held-back");
  private static final Path FRESH_LETTERS = Path.of("src/test/letters/fresh");
  private static final Path PASSAGES = Path.of("src/test/passages");

  private static final Pattern MISS =
      Pattern.compile("[a-z]-([TL]\\d\\d)[^:]*: reader ([a-z]+) .*?art100 ([a-z]+) ");

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
    unseen();
    section(
        "Reference letters and passages",
        "Whoever wrote rules has read these: the figures say how well the rules fit,"
            + " not how well they hold. Letters as .docx. Keyword search is `score.py --baseline` of the reference set.");
    row("what", "art100", "keyword search", "always \"voldoet\"");
    row("---", "---", "---", "---");
    letters(LETTERS, "docx", "letters, T", "T", "agree 0.50, macro-F1 0.38", "0.66");
    letters(LETTERS, "docx", "letters, L", "L", "agree 0.25, macro-F1 0.19", "0.44");
    letters(LETTERS, "docx", "letters, all", "", "agree 0.37", "0.54");
    passages("passages, T", "reference.jsonl", "T", "0.37", "0.35");
    passages("passages, L", "reference.jsonl", "L", "0.31", "0.35");
    perCriterion();
    confusion();
    metamorphoses();
    worst();
    Files.writeString(file, out);
  }

  private void unseen() throws IOException {
    section(
        "Unseen text first",
        "Passages and letters by writers who knew the norm and never saw a rule; nobody who wrote rules has read them"
            + " (`src/test/passages/held-back.jsonl`, `src/test/letters/held-back`). Keyword search is `score.py --baseline`.");
    row("what", "art100", "keyword search", "always \"voldoet\"");
    row("---", "---", "---", "---");
    letters(
        HELD_LETTERS,
        "md",
        "letters, all 36",
        "",
        "agree 0.333, macro-F1 0.251, evidence 0.523, traps 33 of 89",
        "0.461");
    letters(HELD_LETTERS, "md", "letters, T", "T", "agree 0.474, traps 8 of 24", "0.578");
    letters(HELD_LETTERS, "md", "letters, L", "L", "agree 0.221, traps 25 of 65", "0.367");
    passages("passages, T", "held-back.jsonl", "T", "0.281, traps 0.625", "0.417");
    passages("passages, L", "held-back.jsonl", "L", "0.183, traps 0.556", "0.417");
    passages("passages, all", "held-back.jsonl", "", "0.227, traps 0.588", "0.417");
    section(
        "Read after the first look",
        "By such writers as well, but learnt from after they were measured (`fresh.jsonl`, `src/test/letters/fresh`, the"
            + " letters in `samples/`): no measure of unseen text any more. Their figures at the first look are in the curve below.");
    row("what", "art100", "keyword search", "always \"voldoet\"");
    row("---", "---", "---", "---");
    letters(FRESH_LETTERS, "md", "thirty-six letters", "", "agree 0.356, macro-F1 0.264", "0.458");
    letters(
        Path.of("samples"),
        "docx",
        "three letters in `samples/`",
        "",
        "agree 0.343, macro-F1 0.243",
        "0.472");
    passages("fresh, T", "fresh.jsonl", "T", "0.320", "0.390");
    passages("fresh, L", "fresh.jsonl", "L", "0.274", "0.389");
    sentences();
    line("");
    line(Files.readString(PASSAGES.resolve("first-looks.md")).strip());
  }

  private void sentences() throws IOException {
    section(
        "One sentence, one element",
        "Sentences by nine writers who never saw a rule, each meant to show one element in words as far from the norm as a"
            + " letter may use, or to look like it and not show it. Each is read by itself: wordings that count only beside"
            + " another element do not count here. Of those that show it, a third is held back (`sentences-held-back.jsonl`).");
    row("sentences", "show it and are seen", "do not show it and are taken for it");
    row("---", "---", "---");
    for (String file : List.of("sentences-held-back.jsonl", "sentences.jsonl")) {
      for (String criteria : List.of("T", "L")) {
        SentenceFigures figures = SentenceFigures.of(toets, PASSAGES.resolve(file), criteria);
        row(
            (file.contains("held-back") ? "held back, " : "read, ") + criteria,
            figures.seen() + " of " + figures.showing(),
            figures.other() == 0 ? "–" : figures.taken() + " of " + figures.other());
      }
    }
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

  private void letters(
      Path folder, String ext, String name, String criteria, String keyword, String always)
      throws IOException {
    Evaluation evaluation = Evaluation.of(toets, folder, ext, list(criteria));
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
  }

  private void confusion() throws IOException {
    section("Confusion", "Rows are what the reader said, columns what art100 said.");
    for (Path folder : List.of(HELD_LETTERS, LETTERS)) {
      line((folder.equals(LETTERS) ? "Reference letters" : "Held-back letters") + ":");
      line("");
      line("```");
      String ext = folder.equals(LETTERS) ? "docx" : "md";
      String summary = Evaluation.of(toets, folder, ext, List.of()).summary();
      line(summary.substring(0, summary.lastIndexOf("letters ")).stripTrailing());
      line("```");
      line("");
    }
    line("Per criterion, on the held-back passages: how often reader → art100 differed.");
    line("");
    Evaluation held = Evaluation.of(toets, PASSAGES.resolve("held-back.jsonl"), "", List.of());
    Map<String, Map<String, Integer>> per = new TreeMap<>();
    for (String miss : held.misses()) {
      Matcher m = MISS.matcher(miss);
      if (m.lookingAt()) {
        per.computeIfAbsent(m.group(1), id -> new TreeMap<>())
            .merge(m.group(2) + " → " + m.group(3), 1, Integer::sum);
      }
    }
    per.forEach((id, kinds) -> line("- " + id + ": " + kinds.toString().replaceAll("[{}]", "")));
  }

  private void metamorphoses() throws IOException {
    section(
        "What must lower a verdict",
        "A letter with a section per criterion, made of an excerpt under `gevallen/` that meets it; then one section is"
            + " changed at a time. Who is not lowered either shows the same in another section, or is fooled.");
    Metamorphosis letter = new Metamorphosis(toets, Path.of("rules"));
    Map<String, String> whole = letter.whole();
    row("change", "lowered", "not lowered", "others moved");
    row("---", "---", "---", "---");
    Metamorphosis.LOWERING.forEach(
        (name, change) -> {
          List<String> not = new ArrayList<>();
          int moved = 0;
          for (String id : letter.criteria()) {
            List<String> different = Metamorphosis.different(whole, letter.changed(id, change));
            if (!different.remove(id)) {
              not.add(id);
            }
            moved += different.size();
          }
          int all = letter.criteria().size();
          row(name, (all - not.size()) + "/" + all, String.join(" ", not), "" + moved);
        });
    int moved = 0;
    for (String id : letter.criteria()) {
      moved += Metamorphosis.different(whole, letter.moved(id, "Onderwerp")).size();
    }
    row("under another heading", "–", "–", "" + moved);
  }

  private void worst() throws IOException {
    section(
        "The ten weakest criteria, with examples",
        "By the held-back passages; the examples are from the fresh ones, so that the held-back ones stay unread.");
    Evaluation fresh = Evaluation.of(toets, PASSAGES.resolve("fresh.jsonl"), "", List.of());
    Evaluation held = Evaluation.of(toets, PASSAGES.resolve("held-back.jsonl"), "", List.of());
    List<Map.Entry<String, int[]>> weakest = new ArrayList<>(held.perCriterion().entrySet());
    weakest.sort(Comparator.comparingDouble(e -> (double) e.getValue()[0] / e.getValue()[1]));
    for (Map.Entry<String, int[]> entry : weakest.subList(0, Math.min(10, weakest.size()))) {
      line("- **" + entry.getKey() + "** (" + share(entry.getValue()) + ")");
      fresh.misses().stream()
          .filter(miss -> miss.matches("[fghkn]-" + entry.getKey() + "(?s).*"))
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
