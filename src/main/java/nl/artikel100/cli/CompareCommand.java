package nl.artikel100.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.artikel100.ArtikelHonderdToets;
import nl.artikel100.archive.Changes;
import nl.artikel100.document.DocumentException;
import nl.artikel100.overview.CompareJson;
import nl.artikel100.overview.ComparePage;
import nl.artikel100.overview.CompareText;
import nl.artikel100.report.JsonReport;
import nl.artikel100.report.Report;
import nl.artikel100.scoring.Request;
import picocli.CommandLine.ParseResult;

/** {@code art100 compare}: each letter beside the one before it. */
final class CompareCommand {
  private static final List<String> FORMATS = List.of("text", "html", "json");
  private static final long MOST_REPORT_BYTES = 64L << 20;

  private CompareCommand() {}

  /** Compares the letters, or reports on letters, in the order given. */
  static int run(ParseResult given, Norm norm, Terminal terminal, Messages messages)
      throws Failure, IOException {
    List<String> files = Commands.words(given);
    if (files.size() < 2) {
      throw Failure.use(messages.get("use.twoLetters"));
    }
    String format = given.matchedOptionValue("--format", "text");
    if (!FORMATS.contains(format)) {
      throw Failure.use(messages.get("use.oneOf", "--format", format, String.join(", ", FORMATS)));
    }
    ArtikelHonderdToets toets =
        norm.open(Commands.value(given.commandSpec(), "--rules"), false, messages);
    List<Report> reports = new ArrayList<>();
    for (String file : files) {
      reports.add(report(file, toets, messages));
    }
    List<Changes> changes = new ArrayList<>();
    for (int i = 1; i < reports.size(); i++) {
      changes.add(Changes.of(reports.get(i - 1), reports.get(i)));
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    OutputStreamWriter out = new OutputStreamWriter(bytes, StandardCharsets.UTF_8);
    switch (format) {
      case "html" -> ComparePage.write(title(reports), changes, messages.lang(), out);
      case "json" -> CompareJson.write(changes, bytes);
      default -> CompareText.write(changes, messages.lang(), out);
    }
    out.flush();
    terminal.out().write(bytes.toByteArray());
    terminal.out().flush();
    return 0;
  }

  private static String title(List<Report> reports) {
    Report.Document last = reports.get(reports.size() - 1).document();
    return last.mission() == null ? last.name() : last.mission();
  }

  /** A report is taken as it is; anything else is a letter to check. */
  private static Report report(String file, ArtikelHonderdToets toets, Messages messages)
      throws Failure {
    try {
      Path path = Path.of(file);
      if (file.endsWith(".json") && Files.size(path) < MOST_REPORT_BYTES) {
        return JsonReport.read(new ByteArrayInputStream(Files.readAllBytes(path)));
      }
      return toets.check(path, new Request(null, null, messages.lang())).report();
    } catch (DocumentException e) {
      throw Failures.document(file, e, messages);
    } catch (IOException | InvalidPathException e) {
      String message = messages.get("compare.unreadable", file);
      throw new Failure(Failure.INPUT, message.lines().toList(), e);
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      throw Failures.unexpected(Failure.INPUT, file, e, messages);
    }
  }
}
