package nl.artikel100.reports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The sections of {@code reports/robustness.md}: each has a program of its own that makes it anew and leaves the others. */
enum RobustnessSection {
  BAD_INPUT("bad input"),
  FUZZING("fuzzing"),
  FAULTS("faults"),
  SOAK("soak");

  private static final Path FILE = Path.of("reports/robustness.md");
  private final String name;

  RobustnessSection(String name) {
    this.name = name;
  }

  /**
   * Puts a text in place of what the section holds.
   *
   * @param text Markdown that begins with a heading of the second level
   */
  void write(String text) throws IOException {
    String begin = "<!-- begin: " + name + " -->\n";
    String end = "<!-- end: " + name + " -->\n";
    String all = Files.readString(FILE);
    int from = all.indexOf(begin) + begin.length();
    int to = all.indexOf(end);
    if (from < begin.length() || to < from) {
      throw new IOException(FILE + " has no section " + name);
    }
    Files.writeString(FILE, all.substring(0, from) + text.strip() + "\n" + all.substring(to));
  }
}
