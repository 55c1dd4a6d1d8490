package nl.artikel100.cli;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;

/**
 * Patterns for files, for shells that do not expand them (Windows, a quoted one on a build server): {@code *}, {@code ?},
 * {@code **}, {@code [ab]}, {@code {a,b}}. A file with exactly that name goes first. Hidden files, Word's lock files
 * ({@code ~$…}) and the copies and reports of art100 do not match.
 */
final class Globs {
  private static final int DEEPEST = 40;

  private Globs() {}

  /** The files named, each once; a pattern that nothing matches stays as it is, and is told when it is read. */
  static List<String> expand(List<String> words) {
    Set<String> files = new LinkedHashSet<>();
    for (String word : words) {
      List<String> matches = isPattern(word) ? matches(word) : List.of();
      if (matches.isEmpty()) {
        files.add(word);
      } else {
        files.addAll(matches);
      }
    }
    // named twice by the user is told elsewhere
    return files.size() == words.size() || words.stream().anyMatch(Globs::isPattern)
        ? List.copyOf(files)
        : words;
  }

  private static boolean isPattern(String word) {
    try {
      return word.matches("(?s).*[*?\\[{].*") && !Files.exists(Path.of(word));
    } catch (InvalidPathException e) {
      return true; // on Windows no name can hold * or ?
    }
  }

  private static List<String> matches(String word) {
    String pattern = word.replace(java.io.File.separatorChar, '/');
    int special = pattern.replaceFirst("[*?\\[{].*", "").lastIndexOf('/');
    String start = special < 0 ? "" : special == 0 ? "/" : pattern.substring(0, special);
    String rest = pattern.substring(special + 1);
    try {
      PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + rest);
      // **/x.docx is also x.docx itself
      PathMatcher top =
          FileSystems.getDefault().getPathMatcher("glob:" + rest.replaceFirst("^\\*\\*/", ""));
      Path folder = Path.of(start);
      try (Stream<Path> all =
          Files.walk(folder, rest.contains("/") || rest.contains("**") ? DEEPEST : 1)) {
        return all.filter(file -> !file.equals(folder))
            .filter(
                file ->
                    matcher.matches(folder.relativize(file))
                        || top.matches(folder.relativize(file)))
            .filter(file -> counts(folder.relativize(file)) && Files.isRegularFile(file))
            .map(Path::toString)
            .sorted()
            .toList();
      }
    } catch (IOException
        | java.io.UncheckedIOException
        | PatternSyntaxException
        | InvalidPathException e) {
      return List.of();
    }
  }

  private static boolean counts(Path file) {
    for (Path name : file) {
      if (name.toString().startsWith(".")) {
        return false;
      }
    }
    String name = file.getFileName().toString();
    return !name.startsWith("~$") && !name.matches("(?s).*(-art100(-\\d+)?|-schoon)\\.[a-z]+");
  }
}
