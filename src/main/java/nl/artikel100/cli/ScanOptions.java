package nl.artikel100.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.artikel100.batch.Scan.Known;
import picocli.CommandLine.ParseResult;

/**
 * What {@code art100 scan} was asked to do.
 *
 * @param roots folders, or single files; at least one
 * @param out folder for the results
 * @param include patterns of what to check; empty for every kind that art100 reads
 * @param exclude patterns of what to leave out
 * @param jobs how many files at a time
 * @param megabytes most memory for one file; 0 for what Java is given
 * @param limits what was said about limits, the time for one file among them
 * @param known which earlier results hold
 * @param rules folder of the rules, null for those of the tool
 * @param profile profile of weights, or null for that of the kind of letter
 * @param judgements file with verdicts of readers, or null
 * @param against folder of an earlier scan to compare with, or null
 * @param quiet whether to leave out progress and summary
 */
record ScanOptions(
    List<Path> roots,
    Path out,
    List<String> include,
    List<String> exclude,
    int jobs,
    int megabytes,
    LimitOptions limits,
    Known known,
    String rules,
    String profile,
    Path judgements,
    Path against,
    boolean quiet) {

  private static final int LONGEST_SECONDS = 3600;
  private static final int MOST_JOBS = 256;
  private static final int MOST_MEGABYTES = 1 << 16;

  /** Reads and checks them; what cannot hold together is wrong use. */
  static ScanOptions of(ParseResult given, Messages messages) throws Failure {
    List<Path> roots = new ArrayList<>();
    for (String word : Commands.words(given)) {
      roots.add(path(word, messages));
    }
    String out = given.matchedOptionValue("--out", null);
    if (roots.isEmpty()) {
      throw Failure.use(messages.get("use.noFolder"));
    }
    if (out == null) {
      throw Failure.use(messages.get("use.scanNeedsOut"));
    }
    for (Path root : roots) {
      if (!Files.exists(root)) {
        throw Failure.use(messages.get("scan.notThere", root.toString()));
      }
    }
    boolean resume = given.hasMatchedOption("--resume");
    boolean force = given.hasMatchedOption("--force");
    if (resume && force) {
      throw Failure.use(messages.get("use.resumeOrForce"));
    }
    int cores = Runtime.getRuntime().availableProcessors();
    return new ScanOptions(
        roots,
        path(out, messages),
        given.matchedOptionValue("--include", List.of()),
        given.matchedOptionValue("--exclude", List.of()),
        number(given, "--jobs", 1, MOST_JOBS, cores, messages),
        number(given, "--memory", 64, MOST_MEGABYTES, 0, messages),
        limits(given, messages),
        force ? Known.NONE : resume ? Known.SAME_TIME : Known.SAME_CONTENT,
        Commands.value(given.commandSpec(), "--rules"),
        given.matchedOptionValue("--profile", null),
        existing(given, "--judgements", messages),
        existing(given, "--against", messages),
        given.hasMatchedOption("--quiet"));
  }

  /** With the time of {@code --timeout}, which is the limit {@code tijd} by another name. */
  private static LimitOptions limits(ParseResult given, Messages messages) throws Failure {
    LimitOptions limits = LimitOptions.of(given, messages);
    int seconds = number(given, "--timeout", 1, LONGEST_SECONDS, 0, messages);
    return seconds == 0 ? limits : limits.with("tijd", seconds);
  }

  private static Path existing(ParseResult given, String option, Messages messages) throws Failure {
    String word = given.matchedOptionValue(option, null);
    if (word == null) {
      return null;
    }
    Path path = path(word, messages);
    if (!Files.exists(path)) {
      throw Failure.use(messages.get("scan.noSuchFile", option, word));
    }
    return path;
  }

  private static Path path(String word, Messages messages) throws Failure {
    try {
      return Path.of(word);
    } catch (InvalidPathException e) {
      throw Failure.use(messages.get("scan.notThere", word));
    }
  }

  private static int number(
      ParseResult given, String option, int least, int most, int standard, Messages messages)
      throws Failure {
    String word = given.matchedOptionValue(option, null);
    if (word == null) {
      return standard;
    }
    try {
      int number = Integer.parseInt(word);
      if (number >= least && number <= most) {
        return number;
      }
    } catch (NumberFormatException e) {
      // told below, like a number out of range
    }
    throw Failure.use(messages.get("use.number", option, word, least, most));
  }
}
