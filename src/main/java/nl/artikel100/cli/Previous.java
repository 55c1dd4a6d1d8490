package nl.artikel100.cli;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import nl.artikel100.report.JsonReport;
import nl.artikel100.report.Report;

/** Older reports to compare with: a file of one or more reports, or a folder that {@code --out} wrote to. */
final class Previous {
  private final Path folder;
  private final List<Report> reports;

  private Previous(Path folder, List<Report> reports) {
    this.folder = folder;
    this.reports = reports;
  }

  /**
   * @param name as the user gave it; null for none
   */
  static Previous open(String name, Messages messages) throws Failure {
    if (name == null) {
      return new Previous(null, List.of());
    }
    try {
      Path path = Path.of(name);
      return Files.isDirectory(path)
          ? new Previous(path, List.of())
          : new Previous(null, read(path));
    } catch (IOException | InvalidPathException e) {
      throw new Failure(Failure.USE, messages.get("previous.unreadable", name).lines().toList(), e);
    }
  }

  /** The older report on a letter, known by its name without ending; null when there is none. */
  Report of(Report report, Messages messages) throws Failure {
    String stem = stem(report.document().name());
    if (folder != null) {
      Path file = folder.resolve(stem + "-art100.json");
      try {
        return Files.isRegularFile(file) ? read(file).get(0) : null;
      } catch (IOException | IndexOutOfBoundsException e) {
        throw new Failure(
            Failure.USE, messages.get("previous.unreadable", file.toString()).lines().toList(), e);
      }
    }
    for (Report older : reports) {
      if (stem(older.document().name()).equals(stem)) {
        return older;
      }
    }
    // a single older report is meant, whatever the file is called now
    return reports.size() == 1 ? reports.get(0) : null;
  }

  private static List<Report> read(Path file) throws IOException {
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
      return JsonReport.readAll(in);
    }
  }

  private static String stem(String name) {
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }
}
