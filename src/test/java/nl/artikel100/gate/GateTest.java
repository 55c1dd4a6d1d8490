package nl.artikel100.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import nl.artikel100.report.Report;
import org.junit.jupiter.api.Test;

/** Bans and thresholds, on the verdicts of real letters. */
class GateTest extends WeakLetterTest {
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
}
