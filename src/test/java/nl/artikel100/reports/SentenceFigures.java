package nl.artikel100.reports;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import nl.artikel100.ArtikelHonderdToets;
import nl.artikel100.document.DocumentException;
import nl.artikel100.report.Lang;
import nl.artikel100.report.Report;
import nl.artikel100.scoring.Request;
import org.yaml.snakeyaml.Yaml;

/**
 * How many single sentences that show one element of a criterion are seen, and how many that only look like it are taken for
 * it. Each is read by itself, so a wording that counts beside another element only does not count here.
 *
 * @param seen sentences that show the element, and are seen to
 * @param showing sentences that show it
 * @param taken sentences that do not show it, and are taken for it
 * @param other sentences that do not show it
 */
record SentenceFigures(int seen, int showing, int taken, int other) {
  private static final Request AS_NEW = new Request("nieuw", null, Lang.NL);

  /**
   * Reads the sentences of a file one by one.
   *
   * @param criteria beginning of the ids of the criteria
   */
  static SentenceFigures of(ArtikelHonderdToets toets, Path file, String criteria)
      throws IOException {
    int seen = 0;
    int showing = 0;
    int taken = 0;
    int other = 0;
    for (String line : Files.readAllLines(file)) {
      Map<?, ?> sentence = (Map<?, ?>) new Yaml().load(line);
      if (!((String) sentence.get("criterion")).startsWith(criteria)) {
        continue;
      }
      boolean shows = (Boolean) sentence.get("shows");
      boolean found = isFound(toets, sentence);
      showing += shows ? 1 : 0;
      other += shows ? 0 : 1;
      seen += shows && found ? 1 : 0;
      taken += !shows && found ? 1 : 0;
    }
    return new SentenceFigures(seen, showing, taken, other);
  }

  private static boolean isFound(ArtikelHonderdToets toets, Map<?, ?> sentence) throws IOException {
    try {
      byte[] text = ((String) sentence.get("text")).getBytes(StandardCharsets.UTF_8);
      return toets.check("zin.txt", text, AS_NEW).report().criteria().stream()
          .filter(criterion -> criterion.id().equals(sentence.get("criterion")))
          .flatMap(criterion -> criterion.elements().stream())
          .filter(element -> element.id().equals(sentence.get("element")))
          .anyMatch(Report.Element::found);
    } catch (DocumentException e) {
      throw new IOException(sentence.get("id") + ": " + e.reason(), e);
    }
  }
}
