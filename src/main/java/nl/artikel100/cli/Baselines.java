package nl.artikel100.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import nl.artikel100.gate.Baseline;
import nl.artikel100.gate.Config;

/** The files of baselines: which one is meant, reading and writing it. */
final class Baselines {
  private Baselines() {}

  /** The one of the command line, else that of the configuration; null for none. */
  static Path file(GateOptions given, Config config, Messages messages) throws Failure {
    try {
      return given.baseline() == null ? config.baseline() : Path.of(given.baseline());
    } catch (InvalidPathException e) {
      throw Failure.use(messages.get("baseline.notThere", given.baseline()));
    }
  }

  /** An empty one where it is to be made. */
  static Baseline read(GateOptions given, Path file, Messages messages) throws Failure {
    if (given.change() == GateOptions.Change.WRITE && !Files.exists(file)) {
      return Baseline.empty();
    }
    if (!Files.isRegularFile(file)) {
      throw Failure.use(messages.get("baseline.notThere", file.toString()));
    }
    try {
      return Baseline.read(file);
    } catch (IOException e) {
      String detail = e.getMessage() == null ? "" : e.getMessage();
      String message = messages.get("baseline.form", file.toString(), detail);
      throw new Failure(Failure.USE, message.lines().toList(), e);
    }
  }

  /** Writes it whole or not at all. */
  static void write(Path file, Baseline baseline, Messages messages) throws Failure {
    try {
      Outputs.write(file, baseline.json().getBytes(StandardCharsets.UTF_8), true);
    } catch (IOException e) {
      String message = messages.get("output.failed", file.toString());
      throw new Failure(Failure.USE, message.lines().toList(), e);
    }
  }
}
