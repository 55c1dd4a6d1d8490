package nl.artikel100.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.artikel100.cli.Ordeal;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every bad file, the large ones at a tenth of their size, gives a report, or exit code 3 and what to do; in one process of 1 GB that survives them all.
 */
class BadFilesTest {
  /** More than the processor time allowed, as a machine may do other things meanwhile. */
  private static final int PATIENCE = 100;

  private static final int LONGEST_MS = 20_000;

  @TempDir static Path folder;
  private static Map<String, List<Path>> kinds;
  private static Ordeal ordeal;

  @BeforeAll
  static void start() throws IOException {
    kinds = BadFiles.write(folder, 10);
    ordeal = new Ordeal();
  }

  @AfterAll
  static void stop() {
    ordeal.close();
  }

  @TestFactory
  List<DynamicTest> everyBadFileEndsWell() {
    List<DynamicTest> tests = new ArrayList<>();
    kinds.forEach(
        (kind, files) ->
            tests.add(
                DynamicTest.dynamicTest(
                    kind,
                    () -> {
                      for (Path file : files) {
                        endsWell(file);
                      }
                    })));
    return tests;
  }

  private static void endsWell(Path file) throws IOException {
    Ordeal.Outcome outcome = ordeal.check(file, PATIENCE);
    String as = file.getFileName() + ": " + outcome;
    assertThat(outcome.cpu()).as(as).isLessThan(LONGEST_MS);
    if (outcome.exit() == 3) {
      // what is wrong, and what to do
      assertThat(outcome.lines()).as(as).isEqualTo(2);
      assertThat(outcome.err()).as(as).doesNotContain("niet had voorzien", "\u001b");
    } else {
      assertThat(outcome.exit()).as(as).isZero();
      assertThat(outcome.report()).as(as).isTrue();
    }
  }
}
