package nl.artikel100.reports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nl.artikel100.document.DocumentException;
import nl.artikel100.document.Documents;

/** Writes the section on bad input of {@code reports/robustness.md}. */
public final class BadInputReport {
  private BadInputReport() {}

  /** Run from the root of the repository, after a build. */
  public static void main(String[] args) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.list(Path.of("samples/referentie"))) {
      files =
          all.filter(file -> file.getFileName().toString().startsWith("d12.")).sorted().toList();
    }
    int tried = 0;
    int read = 0;
    for (Path file : files) {
      byte[] whole = Files.readAllBytes(file);
      for (int tenth = 1; tenth < 10; tenth++) {
        tried++;
        try {
          Documents.read(file.toString(), Arrays.copyOf(whole, whole.length * tenth / 10));
          read++;
        } catch (DocumentException e) {
          // refused with a reason
        }
      }
    }
    RobustnessSection.BAD_INPUT.write(
        "## Bad input\n\n| kind | tried | refused with a reason | read as a letter |\n| --- | --: | --: | --: |\n"
            + "| cut off at every tenth | "
            + tried
            + " | "
            + (tried - read)
            + " | "
            + read
            + " |\n");
  }
}
