package nl.artikel100.reports;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Writes {@code reports/coverage.md} from {@code rules/dekking.yaml}. */
public final class CoverageReport {
  private CoverageReport() {}

  /** Run from the root of the repository. */
  public static void main(String[] args) throws IOException {
    Map<String, List<Map<String, Object>>> coverage;
    try (Reader in = Files.newBufferedReader(Path.of("rules/dekking.yaml"))) {
      coverage = new Yaml(new SafeConstructor(new LoaderOptions())).load(in);
    }
    StringBuilder out =
        new StringBuilder(
            "# Coverage of the norm\n\nMade by `.ci/reports` from `rules/dekking.yaml`.\n");
    table(out, "Points of the Toetsingskader", coverage.get("toetsingskader"));
    table(out, "Findings of IOB (2022), chapter 8", coverage.get("bevindingen"));
    table(out, "Recommendations of IOB (2022), chapter 8", coverage.get("aanbevelingen"));
    Files.writeString(Path.of("reports/coverage.md"), out);
  }

  private static void table(StringBuilder out, String title, List<Map<String, Object>> items) {
    long covered = items.stream().filter(item -> "gedekt".equals(item.get("staat"))).count();
    long partly = items.stream().filter(item -> "deels".equals(item.get("staat"))).count();
    out.append("\n## ")
        .append(title)
        .append("\n\n")
        .append(items.size())
        .append(" items: ")
        .append(covered)
        .append(" covered, ")
        .append(partly)
        .append(" partly, ")
        .append(items.size() - covered - partly)
        .append(" not visible in a letter.\n\n")
        .append("| no. | what | criteria | state | why not wholly |\n|---|---|---|---|---|\n");
    for (Map<String, Object> item : items) {
      Object criteria = item.getOrDefault("criteria", List.of());
      out.append("| ")
          .append(item.get("nummer"))
          .append(" | ")
          .append(cell(item.get("tekst")))
          .append(" | ")
          .append(String.join(", ", ((List<?>) criteria).stream().map(String::valueOf).toList()))
          .append(" | ")
          .append(item.get("staat"))
          .append(" | ")
          .append(cell(item.getOrDefault("reden", "")))
          .append(" |\n");
    }
  }

  private static String cell(Object text) {
    return String.valueOf(text).strip().replaceAll("\\s+", " ").replace("|", "\\|");
  }
}
