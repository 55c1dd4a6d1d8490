package nl.artikel100.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.artikel100.ArtikelHonderdToets;
import nl.artikel100.ArtikelHonderdToets.Check;
import nl.artikel100.document.Documents;
import nl.artikel100.document.Letter;
import nl.artikel100.document.MarginNote;
import nl.artikel100.report.Report;
import nl.artikel100.report.Verdict;
import nl.artikel100.rules.RuleException;
import nl.artikel100.scoring.Request;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Waivers, bans, thresholds and baselines, on the verdicts of real letters. */
class GateTest {
  private static final LocalDate TODAY = LocalDate.of(2027, 3, 1);
  private static ArtikelHonderdToets toets;
  private static Set<String> ids;
  private static Check weak;

  @TempDir Path folder;

  @BeforeAll
  static void load() throws Exception {
    toets = ArtikelHonderdToets.standard();
    ids = ConfigReader.ids(toets.rules());
    weak = check("samples/zwak.docx");
  }

  private static Check check(String file) throws Exception {
    return toets.check(Path.of(file), Request.standard());
  }

  private static Waiver waiver(String criterion, LocalDate until) {
    return new Waiver(
        criterion,
        FileSystems.getDefault().getPathMatcher("glob:brieven/2027*.docx"),
        Path.of("/x").toAbsolutePath(),
        "Reden.",
        "DVB",
        until,
        "c:1");
  }

  private static Report.Criterion criterion(Report report, String id) {
    return report.criteria().stream().filter(c -> c.id().equals(id)).findFirst().orElseThrow();
  }

  @Test
  void waivedCriterionKeepsItsVerdictAndRaisesTheAcceptedScoreOnly() {
    Report raw = weak.report();
    assertThat(criterion(raw, "L01").verdict()).isEqualTo(Verdict.ONTBREEKT);
    Report report =
        Waivers.apply(raw, List.of(waiver("L01", TODAY), waiver("L06", null)), TODAY).report();
    assertThat(criterion(report, "L01").verdict()).isEqualTo(Verdict.ONTBREEKT);
    assertThat(criterion(report, "L01").waiver())
        .isEqualTo(new Report.Waiver("Reden.", "DVB", "2027-03-01"));
    assertThat(criterion(report, "L06").waiver().until()).isEmpty();
    assertThat(report.score().percent()).isEqualTo(raw.score().percent());
    double possible =
        raw.score().possible()
            - criterion(raw, "L01").possible()
            - criterion(raw, "L06").possible();
    double earned = raw.score().earned() - criterion(raw, "L06").earned();
    assertThat(report.score().accepted())
        .isEqualTo(Math.round(1000 * earned / possible) / 10.0)
        .isGreaterThan(raw.score().percent());
    assertThat(report.largestGains(40)).extracting(Report.Criterion::id).doesNotContain("L01");
  }

  @Test
  void expiredWaiverAndOneWithoutNeedAreTold() {
    String fine =
        weak.report().criteria().stream()
            .filter(c -> c.verdict() == Verdict.VOLDOET)
            .findFirst()
            .orElseThrow()
            .id();
    Waiver old = waiver("L01", TODAY.minusDays(1));
    Waiver idle = waiver(fine, null);
    Waivers.Result result = Waivers.apply(weak.report(), List.of(old, idle), TODAY);
    assertThat(result.expired()).containsExactly(old);
    assertThat(result.idle()).containsExactly(idle);
    assertThat(result.report()).isEqualTo(weak.report());
  }

  @Test
  void waiverIsAboutTheLettersOfItsPattern() {
    Path base = Path.of("/x").toAbsolutePath();
    Waiver waiver = waiver("L01", null);
    assertThat(waiver.isAbout(base.resolve("brieven/2027-mali.docx"))).isTrue();
    assertThat(waiver.isAbout(base.resolve("brieven/2026-mali.docx"))).isFalse();
    assertThat(waiver.isAbout(base.resolve("ander/2027-mali.docx"))).isFalse();
    assertThat(waiver.isAbout(base.resolveSibling("y").resolve("brieven/2027.docx"))).isFalse();
    assertThat(waiver.isAbout(null)).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          art100: L06 n.v.t., reden: er gaan alleen militairen mee   | L06     | er gaan alleen militairen mee | ''
          art100: L06 nvt, er gaan alleen militairen mee             | L06     | er gaan alleen militairen mee | ''
          ART100:l6 N.V.T. Reden alleen militairen; tot 2027-12-31   | L06     | alleen militairen             | 2027-12-31
          art100: L06, L08 en T14 n.v.t. - staat in bijlage 2        | L06,L08,T14 | staat in bijlage 2        | ''
          art100: T05 afwijking: zie brief 12 (geldig tot en met 2027-06-01). | T05 | zie brief 12             | 2027-06-01
          art100: L06 niet van toepassing, reden: geen politie       | L06     | geen politie                  | ''
          art100: L06 n/a, reason: military only, until 2027-01-02   | L06     | military only                 | 2027-01-02
          """)
  void commentInWordIsAWaiver(String text, String criteria, String reason, String until)
      throws Exception {
    List<Waiver> waivers =
        WordWaivers.of("b.docx", List.of(new MarginNote(3, "J. de Vries", text)), ids);
    assertThat(waivers).extracting(Waiver::criterion).containsExactly(criteria.split(","));
    assertThat(waivers)
        .allSatisfy(
            w -> {
              assertThat(w.reason()).isEqualTo(reason);
              assertThat(w.owner()).isEqualTo("J. de Vries");
              assertThat(w.until() == null ? "" : w.until().toString()).isEqualTo(until);
              assertThat(w.place()).isEqualTo("b.docx, opmerking 3");
              assertThat(w.isAbout(null)).isTrue();
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          art100: L06 n.v.t.                         | zonder reden telt een afwijking niet
          art100: L06 n.v.t., reden:                 | zonder reden telt een afwijking niet
          art100: L06 n.v.t., reden: 12; ...         | zonder reden telt een afwijking niet
          art100: L06 n.v.t., tot 2027-12-31         | zonder reden telt een afwijking niet
          art100: L06 hier klopt niets van           | verwacht "art100: L06 n.v.t., reden: …"
          art100: L77 n.v.t., reden: geen            | er is geen criterium L77
          art100: L06 n.v.t., reden: x y tot 31-12-2027 | verwacht een datum als 2027-12-31
          art100: C01 n.v.t., reden: geen            | verwacht "art100: L06 n.v.t., reden: …"
          """)
  void commentThatIsNoGoodWaiverIsAMistake(String text, String message) {
    RuleException e =
        catchThrowableOfType(
            RuleException.class,
            () -> WordWaivers.of("b.docx", List.of(new MarginNote(2, "X", text)), ids));
    assertThat(e.mistakes())
        .singleElement()
        .satisfies(
            m -> {
              assertThat(m.file()).isEqualTo("b.docx");
              assertThat(m.dutch()).startsWith("opmerking 2: ").contains(message);
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "art100: zie het rapport",
        "L06 n.v.t.",
        "Volgens art100: L06 n.v.t.",
        "",
        "art100"
      })
  void otherCommentsAreNone(String text) throws Exception {
    assertThat(WordWaivers.of("b.docx", List.of(new MarginNote(1, "X", text)), ids)).isEmpty();
  }

  @Test
  void bansLookAtVerdictsAndPassOverWhatIsWaived() {
    Report report = weak.report();
    assertThat(Ban.parse("ontbreekt:L01,l10", ids).get(0).hits(report)).containsExactly("L01");
    assertThat(Ban.parse("deels:L10", ids).get(0).hits(report)).containsExactly("L10");
    assertThat(Ban.parse("deels:L01", ids).get(0).hits(report)).containsExactly("L01");
    assertThat(Ban.parse("ontbreekt", ids).get(0).hits(report)).hasSizeGreaterThan(5);
    assertThat(Ban.parse("geen-brief", ids).get(0).hits(report)).isEmpty();
    Report waived = Waivers.apply(report, List.of(waiver("L01", null)), TODAY).report();
    assertThat(Ban.parse("ontbreekt:L01", ids).get(0).hits(waived)).isEmpty();
    assertThat(Ban.parse("ontbreekt:L01; deels tegenspraak", ids)).hasSize(3);
    for (String wrong : new String[] {"mist", "ontbreekt:", "ontbreekt:L01,", "geen-brief:L01"}) {
      assertThatThrownBy(() -> Ban.parse(wrong, ids)).isInstanceOf(IllegalArgumentException.class);
    }
  }

  @Test
  void documentThatIsNoLetterPassesUnlessForbidden() throws Exception {
    Report report = check("samples/voortgangsrapportage.docx").report();
    Gate strict = new Gate(100.0, Ban.parse("ontbreekt deels beoordelen tegenspraak", ids), 0.0);
    assertThat(strict.judge(report, weak.report(), null)).isEmpty();
    assertThat(new Gate(null, Ban.parse("geen-brief", ids), null).judge(report, null, null))
        .extracting(Gate.Breach::kind)
        .containsExactly(Gate.Kind.BANNED);
  }

  @Test
  void thresholdAndDropLookAtTheAcceptedScore() {
    Report raw = weak.report();
    Report waived =
        Waivers.apply(raw, List.of(waiver("L01", null), waiver("L20", null)), TODAY).report();
    double least = raw.score().percent() + 0.1;
    assertThat(new Gate(least, List.of(), null).judge(raw, null, null))
        .extracting(Gate.Breach::kind)
        .containsExactly(Gate.Kind.UNDER);
    assertThat(new Gate(least, List.of(), null).judge(waived, null, null)).isEmpty();
    double fall = Math.round(10 * (waived.score().accepted() - raw.score().percent())) / 10.0;
    assertThat(new Gate(null, List.of(), fall).judge(raw, waived, null)).isEmpty();
    assertThat(new Gate(null, List.of(), fall - 0.1).judge(raw, waived, null))
        .extracting(Gate.Breach::kind)
        .containsExactly(Gate.Kind.DROP);
    assertThat(new Gate(null, List.of(), 0.0).judge(waived, raw, null)).isEmpty();
  }

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
