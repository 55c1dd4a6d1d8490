package nl.artikel100.gate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.artikel100.document.Limits;
import nl.artikel100.report.Lang;

/**
 * What an {@code .art100.yml} says. It holds settings only: it can name no code and no rules folder, so that a letter from
 * elsewhere brings nothing that runs.
 *
 * @param file the file, null when there is none
 * @param lang language of the reports, or null
 * @param profile profile of weights, or null
 * @param weights criterion → weight; empty for those of the rules
 * @param least lowest score in percent, or null
 * @param mean whether {@code least} is about the mean of all letters; null when not said
 * @param required criteria that may not be missing
 * @param bans what else may not be in a report
 * @param mostDrop how many percentage points the score may fall, or null
 * @param baseline file of known points, or null
 * @param waivers waivers
 * @param wordings YAML with the key {@code bewoordingen}, on the same lines as in the file; null for none
 * @param rulesVersion version of the rules that letters are judged by, or null
 * @param rulesHash beginning of their hash, or null
 * @param limits how much a letter may ask of the machine
 * @param lines key → line in the file
 */
public record Config(
    Path file,
    Lang lang,
    String profile,
    Map<String, Double> weights,
    Double least,
    Boolean mean,
    Set<String> required,
    List<Ban> bans,
    Double mostDrop,
    Path baseline,
    List<Waiver> waivers,
    String wordings,
    String rulesVersion,
    String rulesHash,
    Limits limits,
    Map<String, Integer> lines) {
  /** Name of the file. */
  public static final String NAME = ".art100.yml";

  /** What holds without a file. */
  public static final Config NONE =
      new Config(
          null,
          null,
          null,
          Map.of(),
          null,
          null,
          Set.of(),
          List.of(),
          null,
          null,
          List.of(),
          null,
          null,
          null,
          Limits.STANDARD,
          Map.of());

  /** All that may not be in a report. */
  public List<Ban> forbidden() {
    List<Ban> all = new ArrayList<>();
    if (!required.isEmpty()) {
      all.add(new Ban("ontbreekt", required));
    }
    all.addAll(bans);
    return all;
  }

  /**
   * The nearest {@code .art100.yml}: in the folder of the letter, else in the one above it, and so on.
   *
   * @param letter the letter, or a folder; null for the working folder
   * @return the file, from the working folder where it is below that; null when there is none
   */
  public static Path find(Path letter) {
    Path start = (letter == null ? Path.of("") : letter).toAbsolutePath().normalize();
    Path folder = Files.isDirectory(start) ? start : start.getParent();
    for (; folder != null; folder = folder.getParent()) {
      Path file = folder.resolve(NAME);
      if (Files.isRegularFile(file)) {
        Path here = Path.of("").toAbsolutePath();
        return file.startsWith(here) ? here.relativize(file) : file;
      }
    }
    return null;
  }

  /** The commented example that {@code art100 init} writes. */
  public static String example(Lang lang) throws IOException {
    String name = "art100_" + lang.tag() + ".yml";
    try (var in = Config.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
    }
  }
}
