package nl.artikel100.evaluate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.artikel100.ArtikelHonderdToets;

/**
 * Measures rules against the labels of readers.
 *
 * @param summary the figures
 * @param perCriterion criterion → right, all
 * @param misses one line per difference, with the reader's words
 */
public record Evaluation(String summary, Map<String, int[]> perCriterion, List<String> misses) {

  /**
   * @param toets the rules to measure
   * @param source a folder with labelled letters, or a file of passages
   * @param extension format of the letters: md, docx, pdf or odt
   * @param criteria ids or their beginnings; empty for all
   * @throws IOException when the source cannot be read
   */
  public static Evaluation of(
      ArtikelHonderdToets toets, Path source, String extension, List<String> criteria)
      throws IOException {
    Criteria wanted = new Criteria(List.copyOf(criteria));
    if (Files.isDirectory(source)) {
      Letters letters = Letters.check(toets, source, extension, wanted);
      return new Evaluation(
          letters.summary(), letters.perCriterion(), new ArrayList<>(letters.misses()));
    }
    Passages passages = Passages.check(toets, source, wanted);
    return new Evaluation(
        passages.summary(), passages.perCriterion(), new ArrayList<>(passages.misses()));
  }
}
