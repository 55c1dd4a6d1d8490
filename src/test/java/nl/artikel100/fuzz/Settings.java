package nl.artikel100.fuzz;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.artikel100.archive.Judgements;
import nl.artikel100.archive.Row;
import nl.artikel100.archive.RowJson;
import nl.artikel100.document.MarginNote;
import nl.artikel100.gate.Baseline;
import nl.artikel100.gate.ConfigReader;
import nl.artikel100.gate.WordWaivers;
import nl.artikel100.report.JsonReport;
import nl.artikel100.report.Report;
import nl.artikel100.rules.RuleException;
import nl.artikel100.rules.RuleTrial;
import nl.artikel100.workbook.FilledIn;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** What a user gives besides letters: rules, settings, waivers, judgements, and reports of an earlier time. */
final class Settings {
  /** The part of a workbook that an input replaces is chosen by a byte that no text begins with. */
  private static final int FIRST_OF_TEXT = 9;

  private static final int SMALL = 6000;

  private static final int EVERY = 9;

  private Settings() {}

  /** One file of the rules: the first byte says which. */
  static void rules(byte[] input) {
    if (input.length == 0) {
      return;
    }
    List<String> files = RuleTrial.files();
    String file = files.get(Math.floorMod(input[0], files.size()));
    String content = new String(input, 1, input.length - 1, StandardCharsets.UTF_8);
    try {
      RuleTrial.run(file, content);
    } catch (RuleException e) {
      told(e);
    }
  }

  static Map<String, byte[]> ruleSeeds() throws IOException {
    Map<String, byte[]> seeds = new TreeMap<>();
    List<String> files = RuleTrial.files();
    // each kind of file some times
    for (int i = 0; i < Math.min(files.size(), 256); i += EVERY) {
      byte[] content = RuleTrial.content(files.get(i)).getBytes(StandardCharsets.UTF_8);
      if (content.length < SMALL) {
        byte[] input = new byte[content.length + 1];
        input[0] = (byte) i;
        System.arraycopy(content, 0, input, 1, content.length);
        seeds.put(files.get(i).replace('/', '-'), input);
      }
    }
    return seeds;
  }

  /** A configuration, or what begins with {@code art100:} as a comment in a Word file. */
  static void config(byte[] input) throws IOException {
    String text = new String(input, StandardCharsets.UTF_8);
    try {
      if (text.startsWith("art100")) {
        List<MarginNote> notes = List.of(new MarginNote(1, "DVB", text));
        WordWaivers.of("brief.docx", notes, ConfigReader.ids(Reading.TOETS.rules()));
      } else {
        ConfigReader.read(file(".art100.yml", input), Reading.TOETS.rules());
      }
    } catch (RuleException e) {
      told(e);
    }
  }

  /** Judgements of readers as YAML or as a workbook. */
  static void judgements(byte[] input) throws IOException {
    boolean yaml = input.length == 0 || input[0] >= FIRST_OF_TEXT;
    Path workbook = yaml ? null : file("letters.xlsx", book().file(input));
    try {
      if (yaml) {
        Judgements.read(new String(input, StandardCharsets.UTF_8));
      } else {
        FilledIn.read(workbook);
      }
    } catch (IOException e) {
      // told with the file and the place
    }
  }

  static Map<String, byte[]> workbookSeeds() throws IOException {
    return book().seeds(null);
  }

  private static Packed book() throws IOException {
    return Book.PACKED;
  }

  /** Made once. */
  private static final class Book {
    static final Packed PACKED = packed();

    private static Packed packed() {
      try (XSSFWorkbook book = new XSSFWorkbook()) {
        var sheet = book.createSheet("Bevindingen");
        for (int i = 0; i < 3; i++) {
          var row = sheet.createRow(i);
          for (int column = 0; column < 13; column++) {
            row.createCell(column).setCellValue(column == 11 ? "deels" : column == 3 ? "L09" : "x");
          }
        }
        var out = new ByteArrayOutputStream();
        book.write(out);
        return new Packed(
            Packed.unpack(out.toByteArray()),
            "xl/worksheets/sheet1.xml",
            "xl/sharedStrings.xml",
            "xl/workbook.xml",
            "xl/styles.xml",
            "xl/_rels/workbook.xml.rels",
            "[Content_Types].xml");
      } catch (IOException e) {
        throw new java.io.UncheckedIOException(e);
      }
    }
  }

  /** A report, a line of a scan, and a baseline. */
  static void json(byte[] input) throws IOException {
    List<Attempt> attempts = new ArrayList<>();
    attempts.add(() -> JsonReport.read(new ByteArrayInputStream(input)));
    attempts.add(() -> JsonReport.readAll(new ByteArrayInputStream(input)));
    attempts.add(() -> RowJson.read(input));
    Path file = file("bekend.json", input);
    attempts.add(() -> Baseline.read(file));
    for (Attempt attempt : attempts) {
      try {
        attempt.run();
      } catch (IOException e) {
        // told: no report, no such line, no baseline
      }
    }
  }

  private interface Attempt {
    void run() throws IOException;
  }

  static Map<String, byte[]> jsonSeeds() throws IOException {
    byte[] report = Files.readAllBytes(Path.of("src/test/resources/report/report.json"));
    Report read = JsonReport.read(new ByteArrayInputStream(report));
    Row row =
        Row.checked("a.docx", new Row.State("", 1, 1, "k"), "letters/a.docx.html", "Tekst.", read);
    return Map.of("report", report, "row", RowJson.write(row.slim()));
  }

  /** Every mistake says where it is and what was expected, in both languages. */
  private static void told(RuleException e) {
    for (RuleException.Mistake mistake : e.mistakes()) {
      if (mistake.file().isEmpty() || mistake.dutch().isBlank() || mistake.english().isBlank()) {
        throw new AssertionError("a mistake without its place or its sentence");
      }
    }
  }

  /** The input as a file, in a folder of this process. */
  private static Path file(String name, byte[] content) throws IOException {
    return Files.write(Folder.OWN.resolve(name), content);
  }

  /** Made once, and gone with the process. */
  private static final class Folder {
    static final Path OWN = own();

    private static Path own() {
      try {
        Path folder = Files.createTempDirectory("fuzz");
        Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(folder)));
        return folder;
      } catch (IOException e) {
        throw new java.io.UncheckedIOException(e);
      }
    }

    private static void delete(Path folder) {
      try (var files = Files.list(folder)) {
        for (Path file : files.toList()) {
          Files.delete(file);
        }
        Files.delete(folder);
      } catch (IOException e) {
        // nothing more can be done
      }
    }
  }
}
