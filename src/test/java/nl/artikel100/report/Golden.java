package nl.artikel100.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Compares with a file under {@code src/test/resources/report}; {@code -Dart100.bless=true} writes it anew. */
final class Golden {
  private Golden() {}

  static void compare(String name, String actual) throws IOException {
    Path file = Path.of("src/test/resources/report", name);
    if (Boolean.getBoolean("art100.bless")) {
      Files.writeString(file, actual);
    }
    assertThat(actual).isEqualTo(Files.readString(file));
  }
}
