package nl.artikel100.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import nl.artikel100.report.JsonReport;
import nl.artikel100.report.Report;
import org.junit.jupiter.api.io.TempDir;

/** {@code scan} of a folder, and the reports it wrote. */
abstract class ScanFolderTest {
  @TempDir Path temp;

  Run scan(Path in, String... more) {
    Path out = temp.resolve("uit");
    String[] fixed = {"scan", in.toString(), "--out", out.toString()};
    return Run.of(Stream.concat(Stream.of(fixed), Stream.of(more)).toArray(String[]::new));
  }

  Report report(String file) throws IOException {
    try (var in = Files.newInputStream(temp.resolve("uit/letters/" + file + ".json"))) {
      return JsonReport.read(in);
    }
  }
}
