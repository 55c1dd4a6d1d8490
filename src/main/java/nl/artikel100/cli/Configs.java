package nl.artikel100.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.artikel100.document.Limits;
import nl.artikel100.gate.Config;
import nl.artikel100.gate.ConfigReader;
import nl.artikel100.report.Lang;
import nl.artikel100.rules.RuleException;
import nl.artikel100.rules.RuleSet;

/** Reads configurations, and tells their mistakes by file and line. */
final class Configs {
  private static final int MOST = 2;

  private Configs() {}

  /**
   * @throws Failure with the first mistakes; a run prints three lines at most
   */
  static Config read(Path file, RuleSet rules, Messages messages) throws Failure {
    try {
      return ConfigReader.read(file, rules);
    } catch (RuleException e) {
      throw failure("config.mistake", file.toString(), e, messages);
    } catch (IOException e) {
      throw unreadable(file, e, messages);
    }
  }

  /**
   * The limits of the settings that hold for a folder, for what keeps to no other settings.
   *
   * @param folder the folder; null for the working folder
   * @throws Failure with the first mistakes
   */
  static Limits limits(Path folder, Messages messages) throws Failure {
    Path file = Config.find(folder);
    try {
      return file == null ? Limits.STANDARD : ConfigReader.limits(file);
    } catch (RuleException e) {
      throw failure("config.mistake", file.toString(), e, messages);
    } catch (IOException e) {
      throw unreadable(file, e, messages);
    }
  }

  private static Failure unreadable(Path file, IOException e, Messages messages) {
    String message = messages.get("config.unreadable", file.toString());
    return new Failure(Failure.USE, message.lines().toList(), e);
  }

  /** One line that says where, then the first mistakes. */
  static Failure failure(String key, String file, RuleException e, Messages messages) {
    List<String> lines = new ArrayList<>();
    lines.add(messages.get(key, file, e.mistakes().size()));
    for (RuleException.Mistake m : e.mistakes().subList(0, Math.min(MOST, e.mistakes().size()))) {
      String place = m.line() > 0 ? m.file() + ":" + m.line() : m.file();
      String what = messages.lang() == Lang.EN ? m.english() : m.dutch();
      lines.add("  " + Messages.harmless(place + ": " + what));
    }
    return new Failure(Failure.USE, lines, e);
  }
}
