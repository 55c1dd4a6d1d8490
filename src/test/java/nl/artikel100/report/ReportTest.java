package nl.artikel100.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ReportTest {
  @Test
  void putsTheLargestGainFirstAndLeavesOutWhatNeedsNoWork() {
    Report report =
        with(
            Fixture.criterion("T01", "", Verdict.DEELS, 1, 2, "", ""),
            Fixture.criterion("T02", "", Verdict.VOLDOET, 0, 9, "", ""),
            Fixture.criterion("T03", "", Verdict.ONTBREEKT, 0, 3, "", ""),
            Fixture.criterion("T04", "", Verdict.BEOORDELEN, 0, 4, "", ""),
            Fixture.criterion("T05", "", Verdict.ONTBREEKT, 0, 1, "", ""));
    assertThat(report.largestGains(9))
        .extracting(Report.Criterion::id)
        .containsExactly("T03", "T01", "T05");
    assertThat(report.largestGains(1)).extracting(Report.Criterion::id).containsExactly("T03");
  }

  @Test
  void leavesOutWhatIsWaived() {
    assertThat(Fixture.report().largestGains(9))
        .extracting(Report.Criterion::id)
        .containsExactly("T05");
  }

  private static Report with(Report.Criterion... criteria) {
    Report r = Fixture.report();
    return new Report(
        r.tool(), r.document(), r.score(), List.of(criteria), r.consistency(), r.facts());
  }
}
