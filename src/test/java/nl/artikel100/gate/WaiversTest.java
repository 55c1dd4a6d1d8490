package nl.artikel100.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.util.List;
import nl.artikel100.document.MarginNote;
import nl.artikel100.report.Report;
import nl.artikel100.report.Verdict;
import nl.artikel100.rules.RuleException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Waivers of a configuration and those in comments of a Word file, on the verdicts of a real letter. */
class WaiversTest extends WeakLetterTest {
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
}
