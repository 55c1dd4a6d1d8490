package nl.artikel100.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import nl.artikel100.ArtikelHonderdToets;
import nl.artikel100.gate.Config;

/** The configuration that holds for each letter, and the checker that follows from it; each is read once. */
final class LetterSettings {
  private final String rules;
  private final GateOptions given;
  private final Norm norm;
  private final Messages messages;
  private final Map<Path, Config> configs = new HashMap<>();
  private final Map<Path, ArtikelHonderdToets> checkers = new HashMap<>();

  LetterSettings(CheckOptions options, Norm norm, Messages messages) {
    this.rules = options.rules();
    this.given = options.gate();
    this.norm = norm;
    this.messages = messages;
  }

  /**
   * Reads what holds for a letter, and makes its checker.
   *
   * @param file the letter, as the user named it
   * @throws Failure with the first mistakes found
   */
  Config open(String file) throws Failure {
    Config config = of(file);
    if (config.file() != null && !checkers.containsKey(config.file())) {
      checkers.put(config.file(), extended(config));
    }
    return config;
  }

  /** The configuration of a letter, {@link Config#NONE} without one. */
  Config of(String file) throws Failure {
    Path found = given.noConfig() ? null : named(file);
    if (found == null) {
      return Config.NONE;
    }
    if (!configs.containsKey(found)) {
      configs.put(found, Configs.read(found, standard().rules(), messages));
    }
    return configs.get(found);
  }

  /** The checker for a letter that was opened. */
  ArtikelHonderdToets checker(String file) throws Failure {
    Config config = of(file);
    return config.file() == null ? standard() : checkers.get(config.file());
  }

  /** The checker without any configuration. */
  ArtikelHonderdToets standard() throws Failure {
    return norm.open(rules, false, messages);
  }

  /** Every configuration that was read. */
  Collection<Config> all() {
    return new LinkedHashSet<>(configs.values());
  }

  private Path named(String file) throws Failure {
    if (given.config() == null) {
      return Config.find(Inputs.path(file));
    }
    try {
      Path named = Path.of(given.config());
      if (Files.isRegularFile(named)) {
        return named;
      }
    } catch (InvalidPathException e) {
      // told below: no file can have that name
    }
    throw Failure.use(messages.get("config.notThere", given.config()));
  }

  private ArtikelHonderdToets extended(Config config) throws Failure {
    return config.wordings() == null
        ? standard()
        : norm.extended(rules, config.wordings(), config.file(), messages);
  }
}
