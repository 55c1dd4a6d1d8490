package nl.artikel100.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** A short form of what {@code .ci/reports robustness} does ten thousand times. */
class SoakTest {
  private static final long SOME_BYTES = 3L << 20;

  @Test
  void memoryAndFilesComeBack() throws Exception {
    List<Soak.Point> points = new Soak().run(160, 2);
    Soak.Point first = points.get(0);
    Soak.Point last = points.get(points.size() - 1);
    assertThat(last.heap()).isLessThan(first.heap() + SOME_BYTES);
    assertThat(last.files()).isLessThanOrEqualTo(first.files());
  }

  @Test
  void eightThreadsGiveTheSameBytesAsOne() throws Exception {
    assertThat(new Soak().differing(8, 48)).isZero();
  }
}
