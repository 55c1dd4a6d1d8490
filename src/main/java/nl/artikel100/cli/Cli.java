package nl.artikel100.cli;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import nl.artikel100.report.Lang;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** One run of art100: from arguments to exit code. */
final class Cli {
  private final Terminal terminal;
  private final Norm norm;

  Cli(Terminal terminal) {
    this.terminal = terminal;
    this.norm = new Norm(terminal.cache());
  }

  /**
   * Runs one command.
   *
   * @return 0 done, 1 below the threshold, 2 wrong use or configuration, 3 an input that could not be read
   */
  int run(String... args) {
    List<String> given = Arrays.asList(args);
    if (given.contains(Commands.CHECK) || given.contains(Commands.WEB)) {
      // nearly always needed, and it takes longer than all else that comes before
      norm.begin();
    }
    Messages messages = new Messages(language(args));
    try {
      return run(messages, args);
    } catch (Failure failure) {
      return tell(failure);
    } catch (IOException e) {
      return tell(new Failure(Failure.USE, messages.get("output.lost").lines().toList(), e));
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      // memory that is full in the middle of telling so is still the fault of what was read
      int exit = e instanceof OutOfMemoryError ? Failure.INPUT : Failure.USE;
      return tell(Failures.unexpected(exit, "art100", e, messages));
    }
  }

  private int run(Messages messages, String... args) throws Failure, IOException {
    CommandLine commands = Commands.all(messages);
    ParseResult parsed;
    try {
      parsed = commands.parseArgs(args);
    } catch (ParameterException e) {
      throw Failures.use(e, messages);
    }
    ParseResult command = parsed.hasSubcommand() ? parsed.subcommand() : parsed;
    CommandSpec spec = command.commandSpec();
    if (command.hasMatchedOption("--help")) {
      terminal.print(Help.of(spec.commandLine(), messages));
      return 0;
    }
    if (command.hasMatchedOption("--version")) {
      terminal.print(NormCommands.versions(norm, spec, messages));
      return 0;
    }
    checkLanguage(spec, messages);
    return switch (spec.name()) {
      case Commands.CHECK ->
          new CheckCommand(CheckOptions.of(command, messages), norm, terminal, messages).run();
      case Commands.SCAN ->
          new ScanCommand(ScanOptions.of(command, messages), norm, terminal, messages).run();
      case Commands.COMPARE -> CompareCommand.run(command, norm, terminal, messages);
      case Commands.CRITERIA -> NormCommands.criteria(norm, spec, terminal, messages);
      case Commands.EXPLAIN -> NormCommands.explain(norm, command, terminal, messages);
      case Commands.EVALUATE -> EvaluateCommand.run(command, norm, terminal, messages);
      case Commands.WEB -> WebCommand.run(command, norm, terminal, messages);
      case Commands.INIT -> ConfigCommands.init(terminal, messages);
      case Commands.CONFIG -> ConfigCommands.show(norm, command, terminal, messages);
      case Commands.HELP -> help(commands, Commands.words(command), messages);
      default -> throw Failure.use(messages.get("use.nothing"));
    };
  }

  private int help(CommandLine commands, List<String> topics, Messages messages)
      throws Failure, IOException {
    CommandLine topic = commands;
    if (!topics.isEmpty()) {
      topic = commands.getSubcommands().get(topics.get(0));
      if (topic == null) {
        throw Failure.use(messages.get("use.command", topics.get(0)));
      }
    }
    terminal.print(Help.of(topic, messages));
    return 0;
  }

  /** The language must be known before the first message, also that on a wrong option. */
  private static Lang language(String... args) {
    List<String> list = Arrays.asList(args);
    int end = list.contains("--") ? list.indexOf("--") : list.size();
    boolean english = false;
    for (int i = 0; i < end; i++) {
      english |= list.get(i).equals("--lang=en");
      english |= i > 0 && list.get(i - 1).equals("--lang") && list.get(i).equals("en");
    }
    return english ? Lang.EN : Lang.NL;
  }

  private static void checkLanguage(CommandSpec command, Messages messages) throws Failure {
    String lang = Commands.value(command, "--lang");
    if (lang != null && !lang.equals("nl") && !lang.equals("en")) {
      throw Failure.use(messages.get("use.oneOf", "--lang", lang, "nl, en"));
    }
  }

  private int tell(Failure failure) {
    failure.tell(terminal);
    return failure.exit();
  }
}
