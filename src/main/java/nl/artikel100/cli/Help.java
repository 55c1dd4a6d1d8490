package nl.artikel100.cli;

import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.UsageMessageSpec;

/** The help of a command: picocli's layout, our words. */
final class Help {
  private static final int WIDTH = 88;

  private Help() {}

  /** The help text, ending with a line end. */
  static String of(CommandLine command, Messages messages) {
    CommandSpec spec = command.getCommandSpec();
    UsageMessageSpec usage = spec.usageMessage();
    usage
        .width(WIDTH)
        .autoWidth(false)
        .header(lines("help." + spec.name(), messages))
        .synopsisHeading("%n" + messages.get("help.synopsis") + " ")
        .customSynopsis(messages.get("synopsis." + spec.name()))
        .parameterListHeading("%n" + messages.get("help.parameters") + "%n")
        .optionListHeading("%n" + messages.get("help.options") + "%n")
        .commandListHeading("%n" + messages.get("help.commands") + "%n")
        .footerHeading("%n")
        .footer(lines("footer." + spec.name(), messages));
    for (CommandLine sub : command.getSubcommands().values()) {
      sub.getCommandSpec()
          .usageMessage()
          .header(messages.get("help." + sub.getCommandSpec().name()));
    }
    return command.getUsageMessage(Ansi.OFF);
  }

  private static String[] lines(String key, Messages messages) {
    return messages.get(key).split("\n");
  }
}
