package nl.artikel100.hostile;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayOutputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import nl.artikel100.ArtikelHonderdToets;
import nl.artikel100.ArtikelHonderdToets.Check;
import nl.artikel100.report.HtmlReport;
import nl.artikel100.report.JsonReport;
import nl.artikel100.report.Lang;
import nl.artikel100.report.MarkdownReport;
import nl.artikel100.report.TextReport;
import nl.artikel100.scoring.Request;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Letters on which a search that looks around from each word, or a pattern that tries anew, takes minutes. Each number is
 * such that linear time is a second or less and quadratic time passes the limit.
 */
class WorstCasesTest {
  private static final Duration CONTAINED = Duration.ofSeconds(60);
  private static final ArtikelHonderdToets TOETS = ArtikelHonderdToets.standard();

  @ParameterizedTest
  @CsvSource({
    "dates, 20000",
    "periods, 15000",
    "sums of money, 20000",
    "resolutions, 20000",
    "numbers, 100000",
    "quotes, 200000",
    "brackets, 200000",
    "square brackets, 200000",
    "title of spaces, 5000",
    "rule of a table, 100000",
    "cut words, 200000",
    "other resolutions, 10000",
    "other notes, 20000",
    "marks without notes, 100000"
  })
  void takesTimeInProportion(String name, int times) {
    byte[] letter =
        WorstCases.letter(WorstCases.triggers().get(name), times).getBytes(StandardCharsets.UTF_8);
    for (String file : new String[] {"brief.md", "brief.txt"}) {
      assertTimeoutPreemptively(
          CONTAINED, () -> write(TOETS.check(file, letter, Request.standard())));
    }
  }

  private static void write(Check check) throws Exception {
    HtmlReport.write(check.report(), check.letter(), Lang.NL, new StringWriter());
    MarkdownReport.write(check.report(), null, Lang.NL, new StringWriter());
    TextReport.write(check.report(), Lang.NL, true, new StringWriter());
    JsonReport.write(check.report(), new ByteArrayOutputStream());
  }
}
