package nl.artikel100.archive;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.artikel100.report.Verdict;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/**
 * Judgements of readers as YAML:
 *
 * <pre>{@code
 * oordelen:
 *   - {brief: 2016/verlenging.pdf, criterium: L09, oordeel: deels, reden: "De norm staat in de bijlage."}
 * }</pre>
 */
public final class Judgements {
  private Judgements() {}

  /**
   * Reads them.
   *
   * @throws IOException when a field is missing or not known; the message says which entry, and quotes nothing else
   */
  public static List<Judgement> read(String yaml) throws IOException {
    Object root;
    try {
      root = new Yaml(new SafeConstructor(new LoaderOptions())).load(yaml);
    } catch (YAMLException | IllegalArgumentException e) {
      throw new IOException("YAML");
    }
    if (!(root instanceof Map<?, ?> map) || !(map.get("oordelen") instanceof List<?> list)) {
      throw new IOException("oordelen");
    }
    List<Judgement> judgements = new ArrayList<>();
    for (Object entry : list) {
      int number = judgements.size() + 1;
      if (!(entry instanceof Map<?, ?> fields)) {
        throw new IOException("oordelen, " + number);
      }
      judgements.add(
          of(
              text(fields, "brief", number),
              text(fields, "criterium", number),
              text(fields, "oordeel", number),
              fields.get("reden") == null ? "" : fields.get("reden").toString(),
              "oordelen, " + number));
    }
    return judgements;
  }

  private static String text(Map<?, ?> fields, String name, int number) throws IOException {
    if (fields.get(name) == null) {
      throw new IOException("oordelen, " + number + ": " + name);
    }
    return fields.get(name).toString();
  }

  /**
   * One judgement from its texts.
   *
   * @param place for the message when the verdict is none
   */
  public static Judgement of(
      String file, String criterion, String verdict, String reason, String place)
      throws IOException {
    String word = verdict.strip().toLowerCase(Locale.ROOT);
    for (Verdict known : Verdict.values()) {
      if (known.word().equals(word)) {
        return new Judgement(
            file.strip(), criterion.strip().toUpperCase(Locale.ROOT), known, reason.strip());
      }
    }
    throw new IOException(place + ": oordeel");
  }
}
