package nl.artikel100.faults;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import nl.artikel100.archive.Row;
import nl.artikel100.archive.RowJson;
import nl.artikel100.report.JsonReport;

/**
 * Kills art100 at random moments and looks at what is left. Each run goes on where the last one was killed; what comes of it
 * must be, byte for byte, what an undisturbed run gives.
 */
public final class Killing {
  private static final int LETTERS = 14;

  private final Path folder;
  private final Art100 art100;
  private final Random random;
  private final Path in;
  private int kills;
  private int finished;
  private int kept;

  /**
   * @param folder an empty folder
   * @param seed of the moments
   */
  public Killing(Path folder, long seed) throws IOException {
    this.folder = folder;
    this.art100 = new Art100(folder);
    this.random = new Random(seed);
    this.in = Files.createDirectories(folder.resolve("in"));
    List<Path> letters;
    try (Stream<Path> files = Files.list(Path.of("samples/referentie"))) {
      letters =
          files.filter(f -> f.toString().endsWith(".md")).sorted().limit(LETTERS - 2).toList();
    }
    for (Path letter : letters) {
      Files.copy(letter, in.resolve(letter.getFileName()));
    }
    Files.copy(Path.of("samples/zwak.docx"), in.resolve("zwak.docx"));
    Files.copy(Path.of("samples/goed.pdf"), in.resolve("goed.pdf"));
  }

  /** How often a run was killed. */
  public int kills() {
    return kills;
  }

  /** How many runs came to their end, and gave what they should. */
  public int finished() {
    return finished;
  }

  /** How many reports were there when a run was killed, all of which were still there afterwards. */
  public int kept() {
    return kept;
  }

  /**
   * Runs a command that is killed at a random moment, or not at all when it is done before that.
   *
   * @return whether it was killed
   */
  private boolean killed(long longestMillis, String... arguments) throws Exception {
    Process process = art100.start(art100.command(arguments));
    long moment = 150 + random.nextLong(longestMillis);
    if (process.waitFor(moment, TimeUnit.MILLISECONDS)) {
      check(process.exitValue() == 0, "a run that was not killed failed: " + art100.end(process));
      finished++;
      return false;
    }
    if (random.nextInt(4) == 0) {
      // the program alone: its own processes find out for themselves
      List<ProcessHandle> others = process.descendants().toList();
      process.destroyForcibly().waitFor();
      for (ProcessHandle one : others) {
        one.onExit().get(2, TimeUnit.MINUTES);
      }
    } else {
      Art100.kill(process);
    }
    kills++;
    check(art100.left().isEmpty(), "left in the folder for temporary files: " + art100.left());
    return true;
  }

  /** Scans, killed again and again until it comes through, and from the start again until there were enough kills. */
  public void scan(int times) throws Exception {
    Path whole = folder.resolve("whole");
    long start = System.nanoTime();
    Art100.Ended ended =
        art100.run("scan", in.toString(), "--out", whole.toString(), "--jobs", "2");
    long millis = (System.nanoTime() - start) / 1_000_000;
    check(ended.exit() == 0, "a scan: " + ended);
    int until = kills + times;
    for (int round = 0; kills < until; round++) {
      Path out = folder.resolve("scan" + round);
      // every second round writes over the results of an older scan of other letters
      if (round % 2 == 1) {
        Path some = Files.createDirectories(folder.resolve("some" + round));
        Files.copy(
            in.resolve("zwak.docx"), some.resolve("zwak.docx"), StandardCopyOption.COPY_ATTRIBUTES);
        Files.writeString(
            some.resolve("weg.md"), Files.readString(in.resolve("d01.md")) + "\nWeg.");
        art100.run("scan", some.toString(), "--out", out.toString());
      }
      Set<String> before = rows(out);
      boolean killed = true;
      while (killed && kills < until) {
        String[] how = {"scan", in.toString(), "--out", out.toString(), "--jobs", "2"};
        if (random.nextBoolean()) {
          how = Arrays.copyOf(how, how.length + 1);
          how[how.length - 1] = "--resume";
        }
        killed = killed(millis, how);
        if (killed) {
          Set<String> now = rows(out);
          check(now.containsAll(before), "finished reports were lost");
          kept += now.size();
          before = now;
        }
        whole(out);
      }
      if (killed) {
        Art100.Ended last = art100.run("scan", in.toString(), "--out", out.toString());
        check(last.exit() == 0, "the run after a kill: " + last);
        finished++;
      }
      same(whole, out);
      try (Stream<Path> left = Files.walk(out)) {
        check(left.noneMatch(f -> f.toString().endsWith(".part")), "a half file was left");
      }
    }
  }

  /** Lets a letter be given back with comments, and a report be replaced. */
  public void annotate(int times) throws Exception {
    Path letter = Files.copy(in.resolve("zwak.docx"), folder.resolve("brief.docx"));
    byte[] bytes = Files.readAllBytes(letter);
    Path copy = folder.resolve("brief-art100.docx");
    Path reports = folder.resolve("reports");
    String[] how = {
      "check",
      letter.toString(),
      "--annotate",
      "--out",
      reports.toString(),
      "--force",
      "--format",
      "html,json"
    };
    long start = System.nanoTime();
    Art100.Ended ended = art100.run(how);
    long millis = (System.nanoTime() - start) / 1_000_000;
    check(ended.exit() == 0, "a check: " + ended);
    byte[] expected = Files.readAllBytes(copy);
    Map<String, byte[]> drawn = files(reports);
    int until = kills + times;
    while (kills < until) {
      Files.deleteIfExists(copy);
      boolean killed = killed(millis, how);
      check(Arrays.equals(bytes, Files.readAllBytes(letter)), "the letter was changed");
      check(killed || Files.exists(copy), "no copy");
      check(
          !Files.exists(copy) || Arrays.equals(expected, Files.readAllBytes(copy)),
          "a copy that is not whole");
      Map<String, byte[]> now = files(reports);
      check(now.keySet().equals(drawn.keySet()), "reports: " + now.keySet());
      drawn.forEach((name, old) -> check(Arrays.equals(old, now.get(name)), "a report changed"));
    }
    Files.deleteIfExists(copy);
    check(art100.run(how).exit() == 0, "the run after a kill");
    finished++;
    try (Stream<Path> left = Files.list(folder)) {
      check(left.noneMatch(f -> f.toString().endsWith(".part")), "a half copy was left");
    }
  }

  /** The letters with a report that a later scan will find; no line of them is damaged. */
  private Set<String> rows(Path out) throws IOException {
    Set<String> rows = new HashSet<>();
    for (String name : List.of("letters.jsonl", "letters.jsonl.part")) {
      if (Files.exists(out.resolve(name))) {
        for (String line : Files.readString(out.resolve(name)).split("\n")) {
          try {
            Row row = RowJson.read(line.getBytes(StandardCharsets.UTF_8));
            boolean wanted = Files.exists(in.resolve(row.file()));
            if (wanted && row.report() != null && Files.exists(out.resolve(row.page()))) {
              rows.add(row.file() + " " + row.state().sha256());
            }
          } catch (IOException e) {
            check(name.endsWith(".part"), "a damaged line in " + name);
          }
        }
      }
    }
    return rows;
  }

  /** Whether all files that are there under their own name are whole. */
  private static void whole(Path out) throws IOException {
    for (Map.Entry<String, byte[]> file : files(out).entrySet()) {
      String name = file.getKey();
      String text = new String(file.getValue(), StandardCharsets.UTF_8);
      if (name.endsWith(".html")) {
        check(text.strip().endsWith("</html>"), "half a page: " + name);
      } else if (name.endsWith(".json")) {
        JsonReport.read(new ByteArrayInputStream(file.getValue()));
      } else if (name.endsWith(".csv") || name.endsWith(".jsonl")) {
        check(text.endsWith("\n"), "a half line: " + name);
      } else if (name.endsWith(".xlsx")) {
        try (ZipFile zip = new ZipFile(out.resolve(name).toFile())) {
          for (ZipEntry part : Collections.list(zip.entries())) {
            zip.getInputStream(part).readAllBytes();
          }
          check(zip.size() > 5, "a workbook that is not whole");
        }
      }
    }
  }

  /** Whether two scans gave the same files with the same content. */
  private static void same(Path expected, Path out) throws IOException {
    Map<String, byte[]> wanted = files(expected);
    Map<String, byte[]> found = files(out);
    check(found.keySet().equals(wanted.keySet()), "other files: " + found.keySet());
    for (String name : wanted.keySet()) {
      boolean same =
          name.endsWith(".xlsx")
              ? parts(expected.resolve(name)).equals(parts(out.resolve(name)))
              : Arrays.equals(wanted.get(name), found.get(name));
      check(same, "another content: " + name);
    }
  }

  /** What stands in a workbook, but for the part that says when it was made. */
  private static Map<String, String> parts(Path workbook) throws IOException {
    Map<String, String> parts = new TreeMap<>();
    try (ZipFile zip = new ZipFile(workbook.toFile())) {
      for (ZipEntry part : Collections.list(zip.entries())) {
        byte[] content = zip.getInputStream(part).readAllBytes();
        parts.put(part.getName(), new String(content, StandardCharsets.UTF_8));
      }
    }
    parts.remove("docProps/core.xml");
    return parts;
  }

  /** All files under their own name; halves that a killed run left have another one. */
  private static Map<String, byte[]> files(Path folder) throws IOException {
    Map<String, byte[]> files = new TreeMap<>();
    if (Files.exists(folder)) {
      try (Stream<Path> all = Files.walk(folder)) {
        for (Path file : all.filter(Files::isRegularFile).toList()) {
          if (!file.toString().endsWith(".part")) {
            files.put(folder.relativize(file).toString(), Files.readAllBytes(file));
          }
        }
      }
    }
    return files;
  }

  private static void check(boolean holds, String otherwise) {
    if (!holds) {
      throw new AssertionError(otherwise);
    }
  }
}
