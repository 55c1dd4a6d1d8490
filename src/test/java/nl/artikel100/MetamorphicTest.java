package nl.artikel100;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.artikel100.report.Lang;
import nl.artikel100.report.Report;
import nl.artikel100.scoring.Request;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What may not change a verdict does not, and what must does. */
class MetamorphicTest {
  private static final Path LETTERS = Path.of("samples/referentie");

  /** Of all verdicts over all letters, the share that may differ between two formats of one letter. */
  private static final double MAY_DIFFER = 0.01;

  private static ArtikelHonderdToets toets;

  @BeforeAll
  static void load() {
    toets = ArtikelHonderdToets.standard();
  }

  @ParameterizedTest
  @ValueSource(strings = {"md", "odt", "pdf"})
  void sameLetterInAnotherFormatGetsTheSameVerdicts(String format) throws Exception {
    int verdicts = 0;
    List<String> differences = new ArrayList<>();
    try (Stream<Path> files = Files.list(LETTERS)) {
      for (Path word : files.filter(f -> f.toString().endsWith(".docx")).sorted().toList()) {
        Path other = Path.of(word.toString().replace(".docx", "." + format));
        Map<String, String> expected = verdicts(toets.check(word, Request.standard()).report());
        Map<String, String> found = verdicts(toets.check(other, Request.standard()).report());
        verdicts += expected.size();
        expected.forEach(
            (id, verdict) -> {
              if (!verdict.equals(found.get(id))) {
                differences.add(other + " " + id + ": " + found.get(id) + ", in Word " + verdict);
              }
            });
      }
    }
    assertThat(verdicts).isEqualTo(15 * 36);
    assertThat(differences).hasSizeLessThanOrEqualTo((int) (verdicts * MAY_DIFFER));
  }

  @Test
  void unrelatedSectionMovesNothing() throws Exception {
    String letter = Files.readString(LETTERS.resolve("d13.md"));
    String section =
        "\n\n## Huisvesting van het ministerie\n\nHet gebouw aan de gracht krijgt een nieuw dak en een fietsenstalling. De"
            + " lift wordt in de herfst geschilderd. De tuinman snoeit de rozen.\n";
    int at = letter.lastIndexOf("\n## ");
    assertThat(verdicts(text(letter.substring(0, at) + section + letter.substring(at))))
        .isEqualTo(verdicts(text(letter)));
  }

  @Test
  void anotherHeadingLowersNothing() throws Exception {
    // it may raise: with a section of its own a point is judged by that section, without one by the
    // whole letter
    String letter = Files.readString(LETTERS.resolve("d13.md"));
    Map<String, String> own = verdicts(text(letter));
    Map<String, String> other = verdicts(text(letter.replaceAll("(?m)^## .*$", "## Onderwerp")));
    List<String> rising = List.of("ontbreekt", "deels", "voldoet");
    assertThat(other)
        .allSatisfy(
            (criterion, verdict) ->
                assertThat(rising.indexOf(verdict))
                    .as(criterion)
                    .isGreaterThanOrEqualTo(rising.indexOf(own.get(criterion))));
  }

  @Test
  void whatIsNotThereIsMissing() {
    Report report =
        text("De bakker op de hoek verkoopt brood. De taart is uitverkocht. Het is mooi weer.");
    assertThat(verdicts(report).values()).containsOnly("ontbreekt", "nvt");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "De Commandant der Strijdkrachten houdt full command; de force commander van de missie voert de operationele leiding over de Nederlandse eenheid.",
      })
  void denialDeferralAndOthersLowerTheVerdict(String met) {
    assertThat(verdicts(text(met))).containsEntry("T07", "voldoet");
    String denied =
        "In een regeling van het bevel is niet voorzien. Wie het bevel voert, is niet bepaald.";
    String deferred =
        "Wie het bevel over de Nederlandse eenheid voert, wordt nog met de VN uitgewerkt.";
    String past =
        "Destijds hield de CDS full command en stond het bataljon onder bevel van de force commander.";
    assertThat(Stream.of(denied, deferred, past).map(t -> verdicts(text(t)).get("T07")))
        .containsOnly("ontbreekt");
  }

  private static Report text(String text) {
    try {
      Request request = new Request("nieuw", null, Lang.NL);
      return toets.check("brief.md", text.getBytes(StandardCharsets.UTF_8), request).report();
    } catch (nl.artikel100.document.DocumentException e) {
      throw new AssertionError(e);
    }
  }

  private static Map<String, String> verdicts(Report report) {
    Map<String, String> verdicts = new TreeMap<>();
    report.criteria().forEach(c -> verdicts.put(c.id(), c.verdict().word()));
    return verdicts;
  }
}
