package nl.artikel100.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.artikel100.ArtikelHonderdToets.Check;
import nl.artikel100.document.Documents;
import nl.artikel100.document.Letter;
import nl.artikel100.report.Report;
import nl.artikel100.scoring.Request;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a baseline knows of a letter, in every format and after edits. */
class BaselineTest extends WeakLetterTest {
  @TempDir Path folder;

  @Test
  void baselineKnowsEveryLetterInEveryFormat() throws Exception {
    Baseline baseline = Baseline.empty();
    Map<String, Check> word = new TreeMap<>();
    for (int number = 1; number <= 15; number++) {
      Check check = check("samples/referentie/d%02d.docx".formatted(number));
      word.put(check.letter().name().replace(".docx", ""), check);
      baseline.put(check.letter(), check.report());
    }
    assertThat(baseline.json().split("\"name\"", -1)).hasSize(16);
    for (String name : word.keySet()) {
      for (String format : new String[] {"pdf", "odt", "md"}) {
        Check same = check("samples/referentie/" + name + "." + format);
        Baseline.Comparison compared = baseline.compare(same.letter(), same.report());
        assertThat(compared.fresh()).as(same.letter().name()).isEmpty();
        assertThat(compared.solved()).as(same.letter().name()).isZero();
      }
    }
    Check other = check("samples/goed.docx");
    assertThat(baseline.compare(other.letter(), other.report()).known()).isEmpty();
  }

  @Test
  void baselineSurvivesEditsAndOnlyTellsWhatIsNew() throws Exception {
    Baseline baseline = Baseline.empty();
    baseline.put(weak.letter(), weak.report());
    Baseline read = Baseline.read(Files.writeString(folder.resolve("b.json"), baseline.json()));
    // with its headings: what stands under its own heading counts for more
    String text = Files.readString(Path.of("samples/zwak.md"));
    Check longer = edited("Een nieuwe alinea vooraan over niets in het bijzonder.\n\n" + text);
    assertThat(read.compare(longer.letter(), longer.report()).fresh()).isEmpty();
    Report.Criterion mandate = criterion(weak.report(), "T03");
    String without = text;
    for (Report.Evidence evidence : mandate.evidence()) {
      without = without.replace(evidence.quote(), "");
    }
    Check shorter = edited(without);
    Baseline.Comparison compared = read.compare(shorter.letter(), shorter.report());
    assertThat(compared.fresh()).contains("T03");
    String fallen = criterion(shorter.report(), "T03").verdict().word();
    List<Gate.Breach> breaches =
        new Gate(null, Ban.parse(fallen + ":T03,L01", ids), null)
            .judge(shorter.report(), null, compared);
    assertThat(breaches).singleElement().satisfies(b -> assertThat(b.ids()).containsExactly("T03"));
    assertThat(new Gate(null, List.of(), null).judge(shorter.report(), null, compared))
        .extracting(Gate.Breach::kind)
        .containsExactly(Gate.Kind.NEW);
  }

  private static Check edited(String text) throws Exception {
    Letter letter =
        Documents.read("anders.md", text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    return toets.check(letter, Request.standard());
  }

  @Test
  void baselineShrinksButDoesNotGrow() throws Exception {
    Report waived = Waivers.apply(weak.report(), List.of(waiver("L01", null)), TODAY).report();
    Baseline small = Baseline.empty();
    small.put(weak.letter(), waived);
    assertThat(small.compare(weak.letter(), weak.report()).fresh()).containsExactly("L01");
    small.shrink(weak.letter(), weak.report());
    assertThat(small.compare(weak.letter(), weak.report()).fresh()).containsExactly("L01");
    Baseline large = Baseline.empty();
    large.put(weak.letter(), weak.report());
    assertThat(large.compare(weak.letter(), waived).solved()).isPositive();
    large.shrink(weak.letter(), waived);
    assertThat(large.compare(weak.letter(), waived).solved()).isZero();
    assertThat(large.compare(weak.letter(), weak.report()).fresh()).containsExactly("L01");
  }

  @Test
  void baselineHoldsNoTextOfTheLetter() throws Exception {
    Baseline baseline = Baseline.empty();
    baseline.put(weak.letter(), weak.report());
    assertThat(baseline.json())
        .contains("\"zwak\"", "\"L01\" : \"ontbreekt\"")
        .doesNotContain(weak.report().document().mission());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "[]",
        "{}",
        "{\"schema\": \"art100-report/1\", \"letters\": []}",
        "{\"schema\": \"art100-baseline/1\", \"letters\": [{\"points\": {\"X\": \"y\"}}]}",
        "{\"schema\": \"art100-baseline/1\", \"letters\": [{\"text\": \"zzzzzzzz\"}]}",
        "{\"schema\": \"art100-baseline/1\", \"letters\": [{\"points\": 3}]}"
      })
  void damagedBaselineIsRefused(String json) throws Exception {
    Path file = Files.writeString(folder.resolve("b.json"), json);
    assertThatThrownBy(() -> Baseline.read(file)).isInstanceOf(java.io.IOException.class);
  }

  @Test
  void sketchTellsOneLetterFromAnother() throws Exception {
    List<String> letters = List.of("goed", "zwak", "verlenging");
    for (String one : letters) {
      Sketch docx = Sketch.of(Documents.read(Path.of("samples/" + one + ".docx")).text());
      assertThat(Sketch.parse(docx.toString()).likeness(docx)).isEqualTo(1);
      for (String other : letters) {
        Path file = Path.of("samples/" + other + ".pdf");
        if (Files.exists(file)) {
          Sketch pdf = Sketch.of(Documents.read(file).text());
          assertThat(docx.isSame(pdf)).as(one + " " + other).isEqualTo(one.equals(other));
        }
      }
    }
    assertThat(Sketch.of("").likeness(Sketch.of("kort"))).isZero();
  }
}
