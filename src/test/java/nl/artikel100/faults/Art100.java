package nl.artikel100.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Starts art100 as the start script does, with folders of its own for temporary files and for its cache. */
public final class Art100 {
  private static final String CLASSES =
      System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
  private static final int LONGEST_MINUTES = 5;

  private final Path home;

  /**
   * @param home an empty folder
   */
  public Art100(Path home) throws IOException {
    this.home = home;
    Files.createDirectories(temporary());
  }

  /**
   * How a run ended.
   *
   * @param exit exit code; 137 where it was killed
   * @param out standard output
   * @param err standard error, and that of its own processes
   */
  public record Ended(int exit, String out, String err) {}

  /** The folder for temporary files, of this program and those it starts. */
  public Path temporary() {
    return home.resolve("tmp");
  }

  /** What the start script gives to Java. */
  private static List<String> flags() {
    try {
      Matcher flags =
          Pattern.compile("(?s)\nflags='([^']*)'").matcher(Files.readString(Path.of("art100")));
      if (!flags.find()) {
        throw new IllegalStateException("no flags in the start script");
      }
      return List.of(flags.group(1).strip().split("\\s+"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The command that runs art100, for a test that puts another program before it. */
  public List<String> command(String... arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin/java").toString());
    command.addAll(flags());
    command.add("-Djava.io.tmpdir=" + temporary());
    command.addAll(List.of("-cp", CLASSES, "nl.artikel100.cli.Main"));
    command.addAll(List.of(arguments));
    return command;
  }

  /** Starts a command; its output goes to files. */
  public Process start(List<String> command) throws IOException {
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().put("XDG_CACHE_HOME", home.resolve("cache").toString());
    builder.environment().put("TMPDIR", temporary().toString());
    builder.redirectOutput(out().toFile()).redirectError(err().toFile());
    Process process = builder.start();
    process.getOutputStream().close();
    return process;
  }

  private Path out() {
    return home.resolve("out.txt");
  }

  private Path err() {
    return home.resolve("err.txt");
  }

  /** Runs to the end. */
  public Ended run(String... arguments) throws IOException, InterruptedException {
    return end(start(command(arguments)));
  }

  /** Waits for the end. */
  public Ended end(Process process) throws IOException, InterruptedException {
    if (!process.waitFor(LONGEST_MINUTES, TimeUnit.MINUTES)) {
      kill(process);
      throw new IllegalStateException("not done in time");
    }
    return new Ended(process.exitValue(), Files.readString(out()), Files.readString(err()));
  }

  /** Kills a program and those it started, all at once; no program can do anything about it. */
  public static void kill(Process process) throws InterruptedException {
    List<ProcessHandle> all = new ArrayList<>(process.descendants().toList());
    process.destroyForcibly().waitFor();
    all.forEach(ProcessHandle::destroyForcibly);
    for (ProcessHandle one : all) {
      one.onExit().join();
    }
  }

  /** The files that stand in the folder for temporary files. */
  public List<Path> left() throws IOException {
    try (Stream<Path> files = Files.walk(temporary())) {
      return files.filter(Files::isRegularFile).toList();
    }
  }
}
