package nl.artikel100.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The inputs that the fuzzer begins with and those that it found, used once each; Jazzer is not needed for that. */
class FuzzTest {
  private static final Duration LONGEST = Duration.ofSeconds(20);

  @ParameterizedTest
  @EnumSource
  void keptInputs(Target target) throws IOException {
    Map<String, byte[]> seeds = target.seeds();
    assertThat(seeds).isNotEmpty();
    seeds.forEach(
        (name, input) ->
            assertThatCode(() -> assertTimeoutPreemptively(LONGEST, () -> target.run(input)))
                .as("%s %s", target, name)
                .doesNotThrowAnyException());
  }
}
