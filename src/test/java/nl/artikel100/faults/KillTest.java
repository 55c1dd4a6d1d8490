package nl.artikel100.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A few of the kills that {@code .ci/reports robustness} does by the hundred. */
class KillTest {
  private static final int TIMES = 6;

  @TempDir Path folder;

  @Test
  void scanThatIsKilledLosesNothing() throws Exception {
    Killing killing = new Killing(folder, 100);
    killing.scan(TIMES);
    assertThat(killing.kills()).isEqualTo(TIMES);
    assertThat(killing.finished()).isPositive();
  }

  @Test
  void copyAndReportAreWholeOrNotThere() throws Exception {
    Killing killing = new Killing(folder, 29521);
    killing.annotate(TIMES);
    assertThat(killing.kills()).isEqualTo(TIMES);
  }
}
