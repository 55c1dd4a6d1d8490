package nl.artikel100.cli;

import java.io.IOException;
import java.nio.file.CopyOption;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The files that a check writes: named and looked at before the first letter is read, then written whole or not at all. */
final class Outputs {
  private final Map<String, String> stems;
  private final Path folder;

  private Outputs(Path folder, Map<String, String> stems) {
    this.folder = folder;
    this.stems = stems;
  }

  /**
   * Decides on the names.
   *
   * @throws Failure if the folder cannot be one, if two letters would get the same report, if a report exists already and
   *     may not be replaced, or if a report would replace a letter
   */
  static Outputs plan(CheckOptions options, Messages messages) throws Failure {
    Path folder;
    try {
      folder = Path.of(options.out());
    } catch (InvalidPathException e) {
      throw Failure.use(messages.get("output.noFolder", options.out()));
    }
    if (Files.exists(folder) && !Files.isDirectory(folder)) {
      throw Failure.use(messages.get("output.noFolder", options.out()));
    }
    Outputs outputs = new Outputs(folder, stems(options.files(), messages));
    for (String file : options.files()) {
      for (Format format : options.formats()) {
        Path target = outputs.target(file, format);
        if (isOneOf(options.files(), target)) {
          throw Failure.use(messages.get("output.isInput", target.toString()));
        }
        if (Files.exists(target) && !options.force()) {
          throw Failure.use(messages.get("output.exists", target.toString()));
        }
      }
    }
    return outputs;
  }

  /**
   * The report on a letter: its name without ending, then {@code -art100}. A form that holds all letters is called after
   * art100: {@code art100.sarif}, {@code art100-junit.xml}.
   */
  Path target(String file, Format format) {
    if (format.collects()) {
      String kind = format == Format.SARIF ? "" : "-" + format.name().toLowerCase(Locale.ROOT);
      return folder.resolve("art100" + kind + "." + format.extension());
    }
    return folder.resolve(stems.get(file) + "-art100." + format.extension());
  }

  /** Writes a report, in place of an older one. */
  void write(Path target, byte[] content) throws IOException {
    Files.createDirectories(folder);
    write(target, content, true);
  }

  /** Writes a file under another name first, so that no half file ever stands under its own. */
  static void write(Path target, byte[] content, boolean replace) throws IOException {
    String stem = "." + target.getFileName() + ".";
    Path part = target.resolveSibling(stem + ProcessHandle.current().pid() + ".part");
    // without ATOMIC_MOVE the old file would be taken away before the new one comes
    CopyOption[] how =
        replace ? new CopyOption[] {StandardCopyOption.ATOMIC_MOVE} : new CopyOption[0];
    sweep(target.toAbsolutePath().getParent(), stem);
    try {
      Files.write(part, content, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
      Files.move(part, target, how);
    } finally {
      Files.deleteIfExists(part);
    }
  }

  /** Takes away what processes left behind that were killed while they wrote the same file: it holds text of a letter. */
  private static void sweep(Path folder, String stem) throws IOException {
    String glob = stem.replaceAll("[\\[\\]{}*?\\\\]", "?") + "*.part";
    try (DirectoryStream<Path> parts = Files.newDirectoryStream(folder, glob)) {
      for (Path part : parts) {
        String name = part.getFileName().toString();
        String pid = name.substring(stem.length(), name.length() - ".part".length());
        if (name.startsWith(stem)
            && pid.matches("\\d{1,10}")
            && ProcessHandle.of(Long.parseLong(pid)).isEmpty()) {
          Files.deleteIfExists(part);
        }
      }
    }
  }

  private static Map<String, String> stems(List<String> files, Messages messages) throws Failure {
    Map<String, Integer> seen = new HashMap<>();
    for (String file : Set.copyOf(files)) {
      seen.merge(stem(file), 1, Integer::sum);
    }
    Map<String, String> stems = new HashMap<>();
    Set<String> used = new HashSet<>();
    for (String file : files) {
      // brief.docx and brief.pdf side by side keep their endings
      String stem = seen.get(stem(file)) == 1 ? stem(file) : baseName(file);
      if (!used.add(stem)) {
        throw Failure.use(messages.get("output.twice", stem));
      }
      stems.put(file, stem);
    }
    return stems;
  }

  private static String stem(String file) {
    String name = baseName(file);
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }

  private static String baseName(String file) {
    if (file.equals("-")) {
      return "brief";
    }
    int slash = Math.max(file.lastIndexOf('/'), file.lastIndexOf(java.io.File.separatorChar));
    return file.substring(slash + 1);
  }

  /** Whether a file is one of those that the user named. */
  static boolean isOneOf(List<String> files, Path target) {
    for (String file : files) {
      try {
        if (Files.exists(target) && Files.isSameFile(target, Path.of(file))) {
          return true;
        }
      } catch (IOException | InvalidPathException e) {
        // a file that is not there is told when it is read
      }
    }
    return false;
  }
}
