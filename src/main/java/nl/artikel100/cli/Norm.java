package nl.artikel100.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import nl.artikel100.ArtikelHonderdToets;
import nl.artikel100.document.DocumentException;
import nl.artikel100.rules.RuleException;
import nl.artikel100.rules.RuleSet;
import nl.artikel100.scoring.Request;

/** The rules that a command is to use; loading takes as long as reading a letter, so it is begun first and awaited last. */
final class Norm {
  private static final String CHANGED = "art100.rules";

  private final Path cache;
  private CompletableFuture<ArtikelHonderdToets> standard;

  /**
   * @param cache folder of the user for compiled rules, or null
   */
  Norm(Path cache) {
    this.cache = cache;
  }

  /** Begins to load the rules of the tool on a thread of its own, unless changed ones beside the program replace them. */
  void begin() {
    if (standard == null && System.getProperty(CHANGED) == null) {
      standard = CompletableFuture.supplyAsync(ArtikelHonderdToets::standard);
      // a PDF takes longer to read than the rules to load: meanwhile the classes of a check are
      // loaded by one
      standard.thenAccept(Norm::rehearse);
    }
  }

  private static void rehearse(ArtikelHonderdToets toets) {
    String letter =
        "Het kabinet besloot op 1 mei 2027 twaalf militairen te sturen, voor 3 miljoen euro (resolutie 2800).";
    try {
      toets.check("x.txt", letter.getBytes(StandardCharsets.UTF_8), Request.standard());
    } catch (DocumentException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * The checker with the rules asked for, else with those beside the program when they changed after it was built (the start
   * script says so by the property {@code art100.rules}), else with those of the program.
   *
   * @param folder as the user named it, or null
   * @param allMistakes whether a failure shows every mistake in the folder
   * @throws Failure if the folder is none, cannot be read, or holds a mistake
   */
  ArtikelHonderdToets open(String folder, boolean allMistakes, Messages messages) throws Failure {
    String rules = folder == null ? System.getProperty(CHANGED) : folder;
    if (rules == null) {
      try {
        return standard == null ? ArtikelHonderdToets.standard() : standard.join();
      } catch (CompletionException e) {
        throw new IllegalStateException(e.getCause());
      }
    }
    try {
      Path path = Path.of(rules);
      if (Files.isDirectory(path)) {
        return ArtikelHonderdToets.withRules(path, cache);
      }
    } catch (RuleException e) {
      throw Failures.rules(rules, e, allMistakes, messages);
    } catch (InvalidPathException e) {
      // told below: no folder can have that name
    } catch (IOException e) {
      throw new Failure(Failure.USE, messages.get("rules.unreadable", rules).lines().toList(), e);
    }
    throw Failure.use(messages.get("rules.noFolder", rules));
  }

  /** The folder from which {@link #open} takes the rules, null for those of the program. */
  Path folder(String given) {
    String rules = given == null ? System.getProperty(CHANGED) : given;
    return rules == null ? null : Path.of(rules).toAbsolutePath();
  }

  /**
   * The same with wordings of a configuration added.
   *
   * @param folder as the user named it, or null
   * @param wordings YAML with the key {@code bewoordingen}, on the lines of the configuration
   * @param config the configuration, for messages
   * @throws Failure if they hold a mistake
   */
  ArtikelHonderdToets extended(String folder, String wordings, Path config, Messages messages)
      throws Failure {
    String rules = folder == null ? System.getProperty(CHANGED) : folder;
    try {
      Path base = rules == null ? null : Path.of(rules);
      return ArtikelHonderdToets.withWordings(base, wordings, config.toString(), cache);
    } catch (RuleException e) {
      throw Configs.failure("config.mistake", config.toString(), e, messages);
    } catch (IOException e) {
      throw new Failure(Failure.USE, messages.get("rules.unreadable", rules).lines().toList(), e);
    }
  }

  /** Refuses a profile that the rules do not have; null is the one of the kind of letter. */
  static void checkProfile(String profile, RuleSet rules, Messages messages) throws Failure {
    Set<String> known = new TreeSet<>(rules.score().profiles().keySet());
    if (profile != null && !known.contains(profile)) {
      throw Failure.use(messages.get("use.oneOf", "--profile", profile, String.join(", ", known)));
    }
  }
}
