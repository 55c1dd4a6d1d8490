package nl.artikel100;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** Programs outside Java that some tests need. */
public final class Programs {
  private Programs() {}

  /**
   * The program with this name on the PATH. Without it the test is skipped; where {@code CI=true} it fails, so that nothing is
   * skipped unseen.
   *
   * @param name such as {@code soffice}
   * @return path of the program
   */
  public static Path require(String name) {
    String path = System.getenv().getOrDefault("PATH", "");
    for (String folder : Arrays.asList(path.split(File.pathSeparator))) {
      Path program = Path.of(folder, name);
      if (Files.isExecutable(program)) {
        return program;
      }
    }
    return missing(name);
  }

  /** Skips the test, or fails it where {@code CI=true}, because something is not installed. */
  public static Path missing(String name) {
    String missing = name + " is not installed; .ci/run installs it on Debian and Ubuntu";
    return "true".equals(System.getenv("CI")) ? fail(missing) : abort(missing);
  }
}
