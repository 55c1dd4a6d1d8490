package nl.artikel100.report;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;

/** File names as programs on a build server want them: relative to where the run was started, with forward slashes. */
final class Uris {
  private Uris() {}

  /** As a URI reference with percent signs where needed; {@code -} for standard input becomes {@code stdin}. */
  static String of(String file) {
    String path = path(file);
    try {
      if (Path.of(file).isAbsolute()) {
        return new URI("file", "", path.startsWith("/") ? path : "/" + path, null).toASCIIString();
      }
      // "./" keeps a colon in the first name from being a scheme
      return new URI(null, null, "./" + path, null).toASCIIString().substring(2);
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException("path", e);
    }
  }

  /** As a path with forward slashes. */
  static String path(String file) {
    return file.equals("-") ? "stdin" : file.replace(java.io.File.separatorChar, '/');
  }
}
