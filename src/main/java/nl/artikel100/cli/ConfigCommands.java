package nl.artikel100.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.artikel100.document.Limits;
import nl.artikel100.gate.Ban;
import nl.artikel100.gate.Config;
import nl.artikel100.gate.Waiver;
import nl.artikel100.rules.RuleSet;
import picocli.CommandLine.ParseResult;

/** {@code init} writes an {@code .art100.yml}; {@code config} shows what holds for a letter, and from where. */
final class ConfigCommands {
  private ConfigCommands() {}

  /** Writes the commented example in the working folder; one that is there stays as it is. */
  static int init(Terminal terminal, Messages messages) throws Failure, IOException {
    Path file = Path.of(Config.NAME);
    try {
      byte[] example = Config.example(messages.lang()).getBytes(StandardCharsets.UTF_8);
      Outputs.write(file, example, false);
    } catch (FileAlreadyExistsException e) {
      throw Failure.use(messages.get("init.exists", file.toAbsolutePath().toString()));
    } catch (IOException e) {
      String message = messages.get("output.failed", file.toAbsolutePath().toString());
      throw new Failure(Failure.USE, message.lines().toList(), e);
    }
    terminal.print(messages.get("init.written", file.toAbsolutePath().toString()) + "\n");
    return 0;
  }

  /** Shows every setting for a letter or folder, with the file and line it comes from. */
  static int show(Norm norm, ParseResult given, Terminal terminal, Messages messages)
      throws Failure, IOException {
    List<String> words = Commands.words(given);
    RuleSet rules =
        norm.open(Commands.value(given.commandSpec(), "--rules"), false, messages).rules();
    Path found;
    try {
      found = Config.find(words.isEmpty() ? null : Path.of(words.get(0)));
    } catch (InvalidPathException e) {
      throw Failure.use(messages.get("config.notThere", words.get(0)));
    }
    Config config = found == null ? Config.NONE : Configs.read(found, rules, messages);
    if (config.wordings() != null) {
      norm.extended(
          Commands.value(given.commandSpec(), "--rules"), config.wordings(), found, messages);
    }
    StringBuilder page = new StringBuilder();
    page.append(found == null ? messages.get("config.none") : found.toString()).append("\n\n");
    String unset = messages.get("config.unset");
    row(
        page,
        config,
        "regels",
        rules.version() + " (sha256 " + rules.hash().substring(0, 12) + ")",
        messages);
    row(
        page,
        config,
        "taal",
        config.lang() == null ? messages.lang().tag() : config.lang().tag(),
        messages);
    row(
        page,
        config,
        "profiel",
        config.profile() == null ? messages.get("config.byKind") : config.profile(),
        messages);
    row(
        page,
        config,
        "gewichten",
        config.weights().isEmpty() ? messages.get("config.ofRules") : config.weights().toString(),
        messages);
    row(
        page,
        config,
        "drempel",
        config.least() == null ? unset : messages.percent(config.least()),
        messages);
    row(
        page,
        config,
        "drempel-over",
        Boolean.TRUE.equals(config.mean()) ? "gemiddelde" : "elke",
        messages);
    row(page, config, "verplicht", ids(config.required(), unset), messages);
    row(page, config, "faal-op", bans(config.bans(), unset), messages);
    row(
        page,
        config,
        "hoogste-daling",
        config.mostDrop() == null ? unset : messages.percent(config.mostDrop()),
        messages);
    row(
        page,
        config,
        "baseline",
        config.baseline() == null ? unset : config.baseline().toString(),
        messages);
    row(
        page,
        config,
        "bewoordingen",
        config.wordings() == null ? unset : messages.get("config.wordings"),
        messages);
    row(page, config, "grenzen", limits(config.limits()), messages);
    row(page, config, "afwijkingen", String.valueOf(config.waivers().size()), messages);
    for (Waiver waiver : config.waivers()) {
      String state = waiver.holds(java.time.LocalDate.now()) ? "config.until" : "config.expired";
      page.append("  ")
          .append(waiver.criterion())
          .append(' ')
          .append(Messages.harmless(waiver.reason()))
          .append(" (" + Messages.harmless(waiver.owner()) + ", ")
          .append(messages.get(state, waiver.until().toString()))
          .append(")  ")
          .append(waiver.place())
          .append('\n');
    }
    terminal.print(page.toString());
    return 0;
  }

  private static String bans(List<Ban> bans, String unset) {
    List<String> shown =
        bans.stream()
            .map(ban -> ban.what() + (ban.ids().isEmpty() ? "" : ":" + ids(ban.ids(), "")))
            .toList();
    return shown.isEmpty() ? unset : String.join(" ", shown);
  }

  private static String ids(Set<String> ids, String unset) {
    return ids.isEmpty() ? unset : String.join(",", new TreeSet<>(ids));
  }

  private static String limits(Limits limits) {
    List<String> all = new ArrayList<>();
    for (int i = 0; i < Limits.NAMES.size(); i++) {
      all.add(Limits.NAMES.get(i) + " " + limits.values().get(i));
    }
    return String.join(", ", all);
  }

  private static void row(
      StringBuilder page, Config config, String key, String value, Messages messages) {
    Integer line = config.lines().get(key);
    String from = line == null ? messages.get("config.default") : config.file() + ":" + line;
    page.append(
        String.format("%-15s %-32s %s%n", key, value, from).replace(System.lineSeparator(), "\n"));
  }
}
