package nl.artikel100.batch;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.artikel100.archive.Row;
import nl.artikel100.archive.RowJson;
import nl.artikel100.report.JsonReport;
import nl.artikel100.report.Report;

/** The folder with the results of a scan, from which a later scan sees what was done. */
public record Folder(Path path) {
  private static final String ROWS = "letters.jsonl";
  private static final String PART = "letters.jsonl.part";
  private static final String PAGES = "letters";

  /** Longest file name that is surely allowed, with room for an ending. */
  private static final int LONGEST = 200;

  private static final int BUFFER = 1 << 16;

  /** Whether a scan has written here before. */
  public boolean used() {
    return Files.exists(path.resolve(ROWS)) || Files.exists(path.resolve(PART));
  }

  /** Whether somebody changed the workbook after the page was made. */
  public boolean editedWorkbook() throws IOException {
    Path workbook = path.resolve("letters.xlsx");
    Path page = path.resolve("index.html");
    return Files.exists(workbook)
        && Files.exists(page)
        && Files.getLastModifiedTime(workbook).compareTo(Files.getLastModifiedTime(page)) > 0;
  }

  /** The page for a file, relative to this folder. */
  static String page(String file) {
    String[] parts = file.split("/");
    for (int i = 0; i < parts.length; i++) {
      byte[] bytes = parts[i].getBytes(StandardCharsets.UTF_8);
      if (bytes.length > LONGEST) {
        parts[i] = parts[i].substring(0, 60) + "-" + HexFormat.of().toHexDigits(file.hashCode());
      }
    }
    return PAGES + "/" + String.join("/", parts) + ".html";
  }

  /** The JSON beside a page. */
  static String json(String page) {
    return page.substring(0, page.length() - "html".length()) + "json";
  }

  /** The full report of a file that was checked, from its JSON. */
  public Report report(Row row) throws IOException {
    try (InputStream in = Files.newInputStream(path.resolve(json(row.page())))) {
      return JsonReport.read(in);
    }
  }

  /** The same report without what overviews do not show; see {@link JsonReport#readBrief}. */
  public Report briefReport(Row row) throws IOException {
    try (InputStream in = Files.newInputStream(path.resolve(json(row.page())))) {
      return JsonReport.readBrief(in);
    }
  }

  /** Whether the report of a file holds the verdict of a reader. */
  boolean judged(Row row) throws IOException {
    // no text of the letter can look like this: in JSON its quotation marks are escaped
    return Files.readString(path.resolve(json(row.page()))).contains("\"reader\"");
  }

  /** Whether page and JSON of a row are there. */
  boolean hasPages(Row row) {
    return inside(row.page())
        && Files.exists(path.resolve(row.page()))
        && Files.exists(path.resolve(json(row.page())));
  }

  /** Takes away the page and the JSON of a file that is no longer checked. */
  void remove(String page) throws IOException {
    if (inside(page)) {
      Files.deleteIfExists(path.resolve(page));
      Files.deleteIfExists(path.resolve(json(page)));
    }
  }

  /** A row is read from a file, so its page may not lead out of this folder. */
  private boolean inside(String page) {
    return page != null
        && page.endsWith(".html")
        && path.resolve(page).normalize().startsWith(path.resolve(PAGES).normalize());
  }

  /**
   * What earlier scans found, those that were cut off included; lines that cannot be read are left out.
   *
   * @return file → row
   */
  public Map<String, Row> rows() throws IOException {
    Map<String, Row> rows = new LinkedHashMap<>();
    for (String name : List.of(ROWS, PART)) {
      if (Files.exists(path.resolve(name))) {
        try (InputStream in = Files.newInputStream(path.resolve(name))) {
          read(in, rows);
        }
      }
    }
    return rows;
  }

  private static void read(InputStream in, Map<String, Row> rows) throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    byte[] buffer = new byte[1 << 16];
    for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
      int from = 0;
      for (int i = 0; i < n; i++) {
        if (buffer[i] == '\n') {
          line.write(buffer, from, i - from);
          from = i + 1;
          try {
            Row row = RowJson.read(line.toByteArray());
            rows.put(row.file(), row);
          } catch (IOException e) {
            // cut off in the middle: that file is checked again
          }
          line.reset();
        }
      }
      line.write(buffer, from, n - from);
    }
  }

  /** Whether an earlier scan did not come to its end, so that the overviews may be older than the rows. */
  public boolean unfinished() {
    return Files.exists(path.resolve(PART));
  }

  /** Opens the file to which rows are added while a scan runs. */
  PartFile part() throws IOException {
    return new PartFile(path.resolve(PART));
  }

  /**
   * Writes all rows in place of those of earlier scans; {@link #finish()} is to follow.
   *
   * @param part those that this scan added
   */
  void write(List<Row> rows, PartFile part) throws IOException {
    write(ROWS, out -> part.copy(rows, out));
  }

  /** Takes away the halves that a process left behind when it was killed: they hold text of letters. */
  void sweep() throws IOException {
    sweep(path, 1);
    if (Files.isDirectory(path.resolve(PAGES))) {
      sweep(path.resolve(PAGES), Integer.MAX_VALUE);
    }
  }

  private static void sweep(Path folder, int depth) throws IOException {
    List<Path> halves;
    try (Stream<Path> found =
        Files.find(folder, depth, (file, is) -> is.isRegularFile() && isHalf(file))) {
      halves = found.toList();
    }
    for (Path half : halves) {
      Files.deleteIfExists(half);
    }
  }

  private static boolean isHalf(Path file) {
    return file.getFileName().toString().matches("(?s)\\..+\\.(html|jsonl?|csv|xlsx)\\.part");
  }

  /** Makes a file of the results count as one that was written just now. */
  public void touch(String name) throws IOException {
    Files.setLastModifiedTime(path.resolve(name), FileTime.from(Instant.now()));
  }

  /** Marks the scan as one that came to its end: called when the overviews are written too. */
  public void finish() throws IOException {
    Files.deleteIfExists(path.resolve(PART));
  }

  /** Writes a file of the results. */
  public interface Content {
    /** Writes all of it; the stream is buffered, and closed by the caller. */
    void write(OutputStream out) throws IOException;
  }

  /** Writes a file of this folder whole or not at all, also where the program is killed meanwhile. */
  public void write(String name, Content content) throws IOException {
    Path target = path.resolve(name);
    Path half = target.resolveSibling("." + target.getFileName() + ".part");
    boolean whole = false;
    try {
      try (OutputStream out = new BufferedOutputStream(open(half), BUFFER)) {
        content.write(out);
      }
      // without ATOMIC_MOVE the old file is taken away before the new one comes
      Files.move(half, target, StandardCopyOption.ATOMIC_MOVE);
      whole = true;
    } finally {
      if (!whole) {
        Files.deleteIfExists(half);
      }
    }
  }

  private static OutputStream open(Path file) throws IOException {
    try {
      return Files.newOutputStream(file);
    } catch (NoSuchFileException e) {
      Files.createDirectories(file.getParent());
      return Files.newOutputStream(file);
    }
  }
}
