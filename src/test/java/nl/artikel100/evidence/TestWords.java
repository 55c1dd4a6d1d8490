package nl.artikel100.evidence;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The wordings that the tests read with: those of the rules folder. */
final class TestWords {
  private TestWords() {}

  static FactWords words() {
    try (Reader yaml = Files.newBufferedReader(Path.of("rules/feiten.yaml"))) {
      return FactWords.read(yaml);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
