package nl.artikel100.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import nl.artikel100.ArtikelHonderdToets;
import nl.artikel100.batch.Folder;
import nl.artikel100.evaluate.Evaluation;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** The command {@code evaluate}: what the rules give beside the labels of readers, for whoever edits {@code rules/}. */
final class EvaluateCommand {
  private static final List<String> EXTENSIONS = List.of("docx", "md", "odt", "pdf");

  private EvaluateCommand() {}

  static int run(ParseResult given, Norm norm, Terminal terminal, Messages messages)
      throws Failure, IOException {
    CommandSpec command = given.commandSpec();
    List<String> sources = Commands.words(given);
    if (sources.isEmpty()) {
      throw Failure.use(messages.get("use.noSource"));
    }
    String judgements = given.matchedOptionValue("--judgements", null);
    if (judgements != null) {
      return disagreement(sources, judgements, terminal, messages);
    }
    String extension =
        Commands.value(command, "--ext") == null ? "docx" : Commands.value(command, "--ext");
    if (!EXTENSIONS.contains(extension)) {
      throw Failure.use(
          messages.get("use.oneOf", "--ext", extension, String.join(", ", EXTENSIONS)));
    }
    ArtikelHonderdToets toets = norm.open(Commands.value(command, "--rules"), true, messages);
    String criteria = Commands.value(command, "--criteria");
    List<String> wanted =
        criteria == null ? List.of() : List.of(criteria.toUpperCase(Locale.ROOT).split(","));
    for (String source : sources) {
      Evaluation evaluation = evaluate(toets, source, extension, wanted, messages);
      if (given.hasMatchedOption("--misses")) {
        for (String miss : evaluation.misses()) {
          terminal.print(miss + "\n");
        }
      }
      if (given.hasMatchedOption("--per-criterion")) {
        StringBuilder line = new StringBuilder();
        evaluation
            .perCriterion()
            .forEach(
                (id, n) ->
                    line.append(id).append(' ').append(n[0]).append('/').append(n[1]).append("  "));
        terminal.print(line.toString().stripTrailing() + "\n");
      }
      terminal.print(evaluation.summary() + "\n");
    }
    return 0;
  }

  /** How often readers disagreed with the verdicts of a scan. */
  private static int disagreement(
      List<String> sources, String judgements, Terminal terminal, Messages messages)
      throws Failure, IOException {
    for (String source : sources) {
      try {
        Path scan = Path.of(source);
        Path file = Path.of(judgements);
        if (!new Folder(scan).used()) {
          throw Failure.use(messages.get("scan.notAScan", source));
        }
        terminal.print(
            JudgementFiles.disagreement(scan, JudgementFiles.read(file, messages), messages));
      } catch (InvalidPathException e) {
        throw Failure.use(messages.get("scan.notAScan", source));
      }
    }
    return 0;
  }

  private static Evaluation evaluate(
      ArtikelHonderdToets toets,
      String source,
      String extension,
      List<String> wanted,
      Messages messages)
      throws Failure {
    try {
      Path path = Path.of(source);
      if (!Files.exists(path)) {
        throw Failure.use(messages.get("evaluate.notThere", source));
      }
      return Evaluation.of(toets, path, extension, wanted);
    } catch (InvalidPathException e) {
      throw Failure.use(messages.get("evaluate.notThere", source));
    } catch (IOException | RuntimeException e) {
      throw new Failure(Failure.USE, messages.get("evaluate.form", source).lines().toList(), e);
    }
  }
}
