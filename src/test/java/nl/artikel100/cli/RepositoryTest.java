package nl.artikel100.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.artikel100.gate.Config;
import nl.artikel100.report.JsonReport;
import nl.artikel100.report.Report;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A folder of letters as a repository holds them, for an {@code .art100.yml} above them. */
abstract class RepositoryTest {
  @TempDir Path folder;
  Path letters;
  String weak;
  String good;

  @BeforeEach
  void repository() throws IOException {
    letters = Files.createDirectories(folder.resolve("brieven/2027"));
    weak = copy("zwak.docx");
    good = copy("goed.docx");
  }

  String copy(String sample) throws IOException {
    return Files.copy(Path.of("samples", sample), letters.resolve(sample)).toString();
  }

  Path config(String text) throws IOException {
    return Files.writeString(folder.resolve(Config.NAME), text);
  }

  static Report report(String json) throws IOException {
    return JsonReport.read(new ByteArrayInputStream(json.getBytes(UTF_8)));
  }
}
