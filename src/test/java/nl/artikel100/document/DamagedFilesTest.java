package nl.artikel100.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** A file with a part missing is an error, never a shorter letter: a lost page must not look like a lost point. */
class DamagedFilesTest {
  private static final int FLIPS = 60;

  @TestFactory
  Stream<DynamicTest> everyFormatSurvivesDamage() {
    return Stream.of(
            "d12.docx", "d12.odt", "d12.pdf", "d13.pdf", "d12.doc", "d12.rtf", "d12.html", "d12.md")
        .map(file -> DynamicTest.dynamicTest(file, () -> survives(file)));
  }

  private static void survives(String file) throws DocumentException {
    byte[] whole = Fixtures.bytes(file);
    int length = Fixtures.letter(file).text().length();
    // Marked-up text that breaks off is text all the same.
    boolean open = file.endsWith("md") || file.endsWith("html");
    for (int tenth = 1; tenth < 10; tenth++) {
      Letter letter = read(file, Arrays.copyOf(whole, whole.length * tenth / 10));
      assertThat(letter == null || open).as("%s cut at %d/10", file, tenth).isTrue();
    }
    var random = new Random(29521);
    boolean checked = file.endsWith("docx") || file.endsWith("odt") || file.endsWith("pdf");
    for (int i = 0; i < FLIPS; i++) {
      byte[] bytes = whole.clone();
      for (int n = 0; n <= i % 3; n++) {
        bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
      }
      Letter letter = read(file, bytes);
      if (letter != null && checked) {
        assertThat(letter.text().length())
            .as("%s, damage %d", file, i)
            .isGreaterThan(length * 99 / 100);
      }
    }
  }

  // Null where it is refused.
  private static Letter read(String file, byte[] bytes) {
    return assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () -> {
          try {
            return Documents.read(file, bytes);
          } catch (DocumentException e) {
            return null;
          }
        });
  }
}
