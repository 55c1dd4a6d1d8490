package nl.artikel100.cli;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.artikel100.document.Changes;
import nl.artikel100.dump.Dump;
import picocli.CommandLine.ParseResult;

/**
 * What {@code art100 check} was asked to do.
 *
 * @param files files as the user named them, {@code -} for standard input; at least one
 * @param formats forms of the report; empty when only the exit code is wanted, more than one only with {@code out}
 * @param out folder for the reports, null for standard output
 * @param force whether an older report may be replaced
 * @param copy copy of the letter that is wanted, or null
 * @param changes how tracked changes are read
 * @param rules folder of the rules, null for those of the tool
 * @param as kind of letter that overrules the one found, or null
 * @param profile profile of weights, or null for that of the kind of letter
 * @param lang whether the language was given on the command line
 * @param gate what was said about passing and failing
 * @param limits what was said about limits
 * @param dump step of which the result is wanted instead of a report, or null
 * @param quiet whether to leave out progress and summaries
 */
record CheckOptions(
    List<String> files,
    List<Format> formats,
    String out,
    boolean force,
    Copy copy,
    Changes changes,
    String rules,
    String as,
    String profile,
    boolean lang,
    GateOptions gate,
    LimitOptions limits,
    Dump dump,
    boolean quiet) {

  private static final List<String> KINDS = List.of("nieuw", "verlenging", "aanvullend");

  /**
   * A copy of the letter with comments.
   *
   * @param strip whether the comments are to be taken out instead
   * @param to its name, null for one made from that of the letter
   */
  record Copy(boolean strip, String to) {}

  /** Reads and checks them; what cannot hold together is wrong use. */
  static CheckOptions of(ParseResult given, Messages messages) throws Failure {
    Copy copy = copy(given, messages);
    List<String> files = Globs.expand(Commands.words(given));
    if (files.isEmpty() && copy != null && copy.to != null) {
      // --annotate brief.docx: the letter, not the copy
      files = List.of(copy.to);
      copy = new Copy(copy.strip, null);
    }
    CheckOptions options =
        new CheckOptions(
            files,
            formats(given, messages),
            text(given, "--out"),
            given.hasMatchedOption("--force"),
            copy,
            changes(given, messages),
            Commands.value(given.commandSpec(), "--rules"),
            kind(given, messages),
            text(given, "--profile"),
            Commands.value(given.commandSpec(), "--lang") != null,
            GateOptions.of(given, messages),
            LimitOptions.of(given, messages),
            dump(given, messages),
            given.hasMatchedOption("--quiet"));
    if (options.files.isEmpty()) {
      throw Failure.use(messages.get("use.noFile"));
    }
    boolean format = given.hasMatchedOption("--format");
    if (options.dump != null && (format || options.out != null || options.files.size() > 1)) {
      throw Failure.use(messages.get("use.dumpAlone"));
    }
    if (options.out == null && options.formats.size() > 1) {
      throw Failure.use(messages.get("use.formatsNeedOut"));
    }
    if (options.out == null && options.files.size() > 1 && options.formats.contains(Format.HTML)) {
      throw Failure.use(messages.get("use.htmlNeedsOut"));
    }
    if (options.force && options.out == null) {
      throw Failure.use(messages.get("use.forceNeedsOut"));
    }
    options.checkCopy(messages);
    return options;
  }

  private static Copy copy(ParseResult given, Messages messages) throws Failure {
    boolean strip = given.hasMatchedOption("--strip");
    if (!strip && !given.hasMatchedOption("--annotate")) {
      return null;
    }
    if (strip && given.hasMatchedOption("--annotate")) {
      throw Failure.use(messages.get("use.oneCopy"));
    }
    String to = text(given, strip ? "--strip" : "--annotate");
    return new Copy(strip, to.isEmpty() ? null : to);
  }

  private void checkCopy(Messages messages) throws Failure {
    if (copy == null) {
      return;
    }
    if (dump != null) {
      throw Failure.use(messages.get("use.dumpAlone"));
    }
    if (files.contains(Inputs.STANDARD)) {
      throw Failure.use(messages.get("use.copyNeedsFile"));
    }
    if (copy.to != null && files.size() > 1) {
      throw Failure.use(messages.get("use.copyOfOne"));
    }
    if (copy.to != null
        && !copy.to.toLowerCase(Locale.ROOT).matches("(?s).+\\.(?:doc[xm]|pdf|odt)")) {
      throw Failure.use(messages.get("use.copyName", copy.to));
    }
  }

  private static List<Format> formats(ParseResult given, Messages messages) throws Failure {
    String words = text(given, "--format");
    if (words == null) {
      if (given.hasMatchedOption("--out")) {
        return List.of(Format.HTML);
      }
      return given.hasMatchedOption("--quiet") ? List.of() : List.of(Format.TEXT);
    }
    List<String> known = Arrays.stream(Format.values()).map(CheckOptions::word).toList();
    Set<Format> formats = new LinkedHashSet<>();
    for (String word : words.split(",", -1)) {
      formats.add(Format.values()[indexOf("--format", word, known, messages)]);
    }
    return List.copyOf(formats);
  }

  private static Changes changes(ParseResult given, Messages messages) throws Failure {
    String how = text(given, "--changes");
    // as Word calls it: the text before the changes
    List<String> known = List.of("accepted", "rejected", "original");
    boolean accepted = how == null || indexOf("--changes", how, known, messages) == 0;
    return accepted ? Changes.ACCEPTED : Changes.REJECTED;
  }

  private static Dump dump(ParseResult given, Messages messages) throws Failure {
    String step = text(given, "--dump");
    List<String> known = Arrays.stream(Dump.values()).map(CheckOptions::word).toList();
    return step == null ? null : Dump.values()[indexOf("--dump", step, known, messages)];
  }

  private static String kind(ParseResult given, Messages messages) throws Failure {
    String kind = text(given, "--as");
    return kind == null ? null : KINDS.get(indexOf("--as", kind, KINDS, messages));
  }

  private static int indexOf(String option, String word, List<String> known, Messages messages)
      throws Failure {
    if (!known.contains(word)) {
      throw Failure.use(messages.get("use.oneOf", option, word, String.join(", ", known)));
    }
    return known.indexOf(word);
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  private static String text(ParseResult given, String option) {
    return given.matchedOptionValue(option, null);
  }
}
