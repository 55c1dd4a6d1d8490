package nl.artikel100.batch;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The files of a scan.
 *
 * @param files what to check, by name
 * @param skipped how many files were left alone because they are of another kind or were excluded
 */
public record Sources(List<Source> files, int skipped) {
  private static final Set<String> KINDS =
      Set.of("docx", "docm", "doc", "odt", "pdf", "rtf", "txt", "md", "html", "htm", "xml");

  /**
   * Looks through folders and all that is in them. Hidden files, lock files of Word ({@code ~$…}) and links to folders are
   * passed over.
   *
   * @param roots folders, or single files
   * @param include patterns as {@code *.pdf} or {@code 2013/**}, on the name of a file or its path under the folder; empty for
   *     every kind of file that art100 reads
   * @param exclude patterns of what is left out after that
   * @param out folder of the results, which is passed over
   * @throws IOException when a root cannot be read
   * @throws java.util.regex.PatternSyntaxException when a pattern is none
   */
  public static Sources find(List<Path> roots, List<String> include, List<String> exclude, Path out)
      throws IOException {
    Finder finder = new Finder(matchers(include), matchers(exclude), out.toAbsolutePath());
    Set<String> used = new HashSet<>();
    for (Path root : roots) {
      finder.root = root;
      finder.prefix = "";
      if (!Files.isDirectory(root)) {
        finder.root = root.toAbsolutePath().getParent();
      } else if (roots.size() > 1) {
        Path name = root.toAbsolutePath().normalize().getFileName();
        String base = name == null ? "map" : name.toString();
        String prefix = base;
        for (int i = 2; !used.add(prefix); i++) {
          prefix = base + "-" + i;
        }
        finder.prefix = prefix + "/";
      }
      Files.walkFileTree(Files.isDirectory(root) ? root : root.toAbsolutePath(), finder);
    }
    List<Source> sorted = new ArrayList<>(finder.files);
    sorted.sort(Comparator.comparing(Source::file));
    return new Sources(distinct(sorted), finder.skipped);
  }

  private static List<Source> distinct(List<Source> sorted) {
    Set<String> seen = new HashSet<>();
    return sorted.stream().filter(source -> seen.add(source.file())).toList();
  }

  private static List<PathMatcher> matchers(List<String> patterns) {
    List<PathMatcher> matchers = new ArrayList<>();
    for (String pattern : patterns) {
      matchers.add(FileSystems.getDefault().getPathMatcher("glob:" + pattern));
      // also in a folder at any depth
      matchers.add(FileSystems.getDefault().getPathMatcher("glob:**/" + pattern));
    }
    return matchers;
  }

  /** One walk; what cannot be read becomes a file that fails later, with its reason. */
  private static final class Finder extends SimpleFileVisitor<Path> {
    private final List<PathMatcher> include;
    private final List<PathMatcher> exclude;
    private final Path out;
    private final List<Source> files = new ArrayList<>();
    private int skipped;
    private Path root;
    private String prefix;

    Finder(List<PathMatcher> include, List<PathMatcher> exclude, Path out) {
      this.include = include;
      this.exclude = exclude;
      this.out = out.normalize();
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      boolean own = folder.toAbsolutePath().normalize().equals(out);
      boolean hidden = !folder.equals(root) && folder.getFileName().toString().startsWith(".");
      return own || hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path path, BasicFileAttributes link) throws IOException {
      String name = path.getFileName().toString();
      if (name.startsWith(".") || name.startsWith("~$")) {
        return FileVisitResult.CONTINUE;
      }
      BasicFileAttributes attributes = link;
      if (link.isSymbolicLink()) {
        if (!Files.isRegularFile(path)) {
          return FileVisitResult.CONTINUE;
        }
        attributes = Files.readAttributes(path, BasicFileAttributes.class);
      }
      Path under = root.relativize(path);
      boolean wanted =
          include.isEmpty()
              ? KINDS.contains(name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT))
              : matches(include, under);
      if (wanted && !matches(exclude, under)) {
        add(path, under, attributes.size(), attributes.lastModifiedTime().toMillis());
      } else {
        skipped++;
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path path, IOException e) throws IOException {
      if (path.equals(root)) {
        throw e;
      }
      add(path, root.relativize(path), 0, 0);
      return FileVisitResult.CONTINUE;
    }

    private void add(Path path, Path under, long size, long modified) {
      List<String> parts = new ArrayList<>();
      under.forEach(part -> parts.add(part.toString()));
      files.add(new Source(path, prefix + String.join("/", parts), size, modified));
    }

    private static boolean matches(List<PathMatcher> matchers, Path path) {
      return matchers.stream().anyMatch(matcher -> matcher.matches(path));
    }
  }
}
