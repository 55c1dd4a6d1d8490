package nl.artikel100.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * Where a command reads and writes.
 *
 * @param in standard input
 * @param out standard output: reports and what was asked for, nothing else
 * @param err standard error: messages and progress
 * @param colour whether standard output is a screen that shows ANSI colours
 * @param progress whether standard error is a screen on which a line may be written over
 * @param debug whether a stack trace is wanted; it may hold text of a letter
 * @param cache folder of the user for compiled rules; null when the system names none
 */
record Terminal(
    InputStream in,
    OutputStream out,
    PrintStream err,
    boolean colour,
    boolean progress,
    boolean debug,
    Path cache) {

  /** The streams and environment of this process; the start script tells what is a screen. */
  static Terminal ofProcess() {
    boolean plain = System.getenv("NO_COLOR") != null || "dumb".equals(System.getenv("TERM"));
    return new Terminal(
        System.in,
        // not System.out, which hides a full disk
        new FileOutputStream(FileDescriptor.out),
        new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
        Boolean.getBoolean("art100.screen.out") && !plain,
        Boolean.getBoolean("art100.screen.err") && !plain,
        "1".equals(System.getenv("ART100_DEBUG")),
        cacheFolder());
  }

  private static Path cacheFolder() {
    String windows = System.getenv("LOCALAPPDATA");
    String xdg = System.getenv("XDG_CACHE_HOME");
    String home = System.getProperty("user.home", "");
    if (windows != null && !windows.isBlank()) {
      return Path.of(windows, "art100");
    }
    if (xdg != null && xdg.startsWith("/")) {
      return Path.of(xdg, "art100");
    }
    return home.isBlank() || home.equals("?") ? null : Path.of(home, ".cache", "art100");
  }

  /** Writes UTF-8 text to standard output. */
  void print(String text) throws IOException {
    out.write(text.getBytes(StandardCharsets.UTF_8));
    out.flush();
  }
}
