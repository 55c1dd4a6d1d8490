package nl.artikel100.cli;

import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/**
 * The commands and their options as picocli must know them. Built by hand: annotations would cost every start some 20 ms of
 * reflection. What a user reads about them stands in the messages.
 */
final class Commands {
  static final String CHECK = "check";
  static final String SCAN = "scan";
  static final String COMPARE = "compare";
  static final String CRITERIA = "criteria";
  static final String EXPLAIN = "explain";
  static final String EVALUATE = "evaluate";
  static final String WEB = "web";
  static final String INIT = "init";
  static final String CONFIG = "config";
  static final String HELP = "help";

  private final Messages messages;

  private Commands(Messages messages) {
    this.messages = messages;
  }

  /** All commands under {@code art100}. */
  static CommandLine all(Messages messages) {
    Commands commands = new Commands(messages);
    CommandSpec top = commands.finish(CommandSpec.create().name("art100"));
    top.addOption(commands.flag("--version", "-V"));
    top.addSubcommand(CHECK, commands.check());
    top.addSubcommand(SCAN, commands.scan());
    top.addSubcommand(COMPARE, commands.compare());
    top.addSubcommand(CRITERIA, commands.finish(CommandSpec.create()));
    top.addSubcommand(
        EXPLAIN, commands.finish(CommandSpec.create().addPositional(commands.words("id"))));
    top.addSubcommand(EVALUATE, commands.evaluate());
    top.addSubcommand(WEB, commands.web());
    top.addSubcommand(INIT, commands.finish(CommandSpec.create()));
    top.addSubcommand(
        CONFIG, commands.finish(CommandSpec.create().addPositional(commands.words("letter"))));
    top.addSubcommand(
        HELP, commands.finish(CommandSpec.create().addPositional(commands.words("command"))));
    return new CommandLine(top)
        .setExpandAtFiles(false) // a letter may be called @brief.docx
        .setInterpolateVariables(false)
        .setAllowOptionsAsOptionParameters(false);
  }

  private CommandSpec check() {
    return finish(
        CommandSpec.create()
            .addOption(value("--format"))
            .addOption(value("--out"))
            .addOption(flag("--force"))
            .addOption(optional("--annotate"))
            .addOption(optional("--strip"))
            .addOption(value("--changes"))
            .addOption(value("--as"))
            .addOption(value("--profile"))
            .addOption(value("--fail-under"))
            .addOption(flag("--mean"))
            .addOption(value("--fail-on"))
            .addOption(value("--previous"))
            .addOption(value("--max-drop"))
            .addOption(value("--baseline"))
            .addOption(flag("--baseline-write"))
            .addOption(flag("--baseline-shrink"))
            .addOption(value("--config"))
            .addOption(flag("--no-config"))
            .addOption(values("--limit"))
            .addOption(value("--dump"))
            .addOption(flag("--quiet", "-q"))
            .addPositional(words("file")));
  }

  private CommandSpec compare() {
    return finish(
        CommandSpec.create()
            .addOption(value("--format", "compare.--format"))
            .addPositional(words("letters")));
  }

  private CommandSpec scan() {
    return finish(
        CommandSpec.create()
            .addOption(value("--out", "scan.--out"))
            .addOption(values("--include"))
            .addOption(values("--exclude"))
            .addOption(flag("--resume"))
            .addOption(
                OptionSpec.builder(flag("--force"))
                    .description(messages.get("option.scan.--force"))
                    .build())
            .addOption(value("--jobs"))
            .addOption(value("--timeout"))
            .addOption(value("--memory"))
            .addOption(values("--limit"))
            .addOption(value("--profile"))
            .addOption(value("--judgements"))
            .addOption(value("--against"))
            .addOption(flag("--quiet", "-q"))
            .addPositional(words("folder")));
  }

  private CommandSpec evaluate() {
    return finish(
        CommandSpec.create()
            .addOption(value("--criteria"))
            .addOption(value("--ext"))
            .addOption(flag("--misses"))
            .addOption(flag("--per-criterion"))
            .addOption(value("--judgements", "evaluate.--judgements"))
            .addPositional(words("source")));
  }

  private CommandSpec web() {
    return finish(
        CommandSpec.create()
            .addOption(value("--port"))
            .addOption(flag("--no-browser"))
            .addOption(values("--limit")));
  }

  /** Adds the options that every command has; in the help they come last. */
  private CommandSpec finish(CommandSpec command) {
    command.usageMessage().sortOptions(false);
    return command
        .addOption(value("--rules"))
        .addOption(value("--lang"))
        .addOption(flag("--help", "-h"));
  }

  private OptionSpec value(String name) {
    return value(name, name);
  }

  /** An option that means something else in another command: the key says where its description is. */
  private OptionSpec value(String name, String key) {
    return OptionSpec.builder(name)
        .type(String.class)
        .paramLabel(messages.get("label." + name))
        .description(messages.get("option." + key))
        .build();
  }

  /** An option that may be given more than once. */
  private OptionSpec values(String name) {
    return OptionSpec.builder(name)
        .type(List.class)
        .auxiliaryTypes(String.class)
        .paramLabel(messages.get("label." + name))
        .description(messages.get("option." + name))
        .build();
  }

  /** An option of which the value may be left out; it is empty then. */
  private OptionSpec optional(String name) {
    return OptionSpec.builder(value(name)).arity("0..1").fallbackValue("").build();
  }

  private OptionSpec flag(String name, String... others) {
    return OptionSpec.builder(name, others)
        .type(boolean.class)
        .description(messages.get("option." + name))
        .build();
  }

  private PositionalParamSpec words(String what) {
    return PositionalParamSpec.builder()
        .type(List.class)
        .auxiliaryTypes(String.class)
        .arity("0..*")
        .hideParamSyntax(true)
        .paramLabel(messages.get("label." + what))
        .description(messages.get("option." + what))
        .build();
  }

  /**
   * The value of an option of a command, or the one given before the command ({@code art100 --lang en check}); null if
   * absent.
   */
  static String value(CommandSpec command, String option) {
    OptionSpec own = command.findOption(option);
    String value = own == null ? null : own.getValue();
    return value == null && command.parent() != null ? value(command.parent(), option) : value;
  }

  /** The words after a command that are no options. */
  static List<String> words(ParseResult command) {
    return command.matchedPositionalValue(0, List.of());
  }
}
