package nl.artikel100.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import nl.artikel100.gate.Waiver;

/** Looks whether a waiver is about any file at all, so that a mistyped pattern is told, but not one for another letter. */
final class Letters {
  private static final int MOST = 50_000;

  private Letters() {}

  /** Whether any file under the folder of the configuration matches; true where that cannot be known. */
  static boolean anyMatches(Waiver waiver) {
    try (Stream<Path> all = Files.walk(waiver.folder())) {
      return all.limit(MOST).anyMatch(file -> Files.isRegularFile(file) && waiver.isAbout(file));
    } catch (IOException | UncheckedIOException e) {
      return true;
    }
  }
}
