package nl.artikel100.cli;

import java.util.ArrayList;
import java.util.List;
import nl.artikel100.document.DocumentException;
import nl.artikel100.report.Lang;
import nl.artikel100.rules.RuleException;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Turns what went wrong into sentences that say what to do. None of them holds text of a letter. */
final class Failures {
  private Failures() {}

  /**
   * A file that could not be read: which, why, what to do.
   *
   * @param file as the user named it
   */
  static Failure document(String file, DocumentException e, Messages messages) {
    boolean mail =
        e.reason() == DocumentException.Reason.UNSUPPORTED
            && List.of("eml", "msg").contains(e.detail());
    String key = "document." + (mail ? "MAIL" : e.reason());
    String detail = e.detail().isEmpty() ? "" : " (" + e.detail() + ")";
    return new Failure(
        Failure.INPUT, List.of(messages.get(key, file, detail), messages.get(key + ".advice")), e);
  }

  /**
   * Mistakes in a rules folder.
   *
   * @param all whether to show every mistake, one a line, or the first only
   */
  static Failure rules(String folder, RuleException e, boolean all, Messages messages) {
    int count = e.mistakes().size();
    List<String> lines = new ArrayList<>();
    String key = count == 1 ? "rules.mistake" : all ? "rules.mistakes.all" : "rules.mistakes";
    lines.add(messages.get(key, folder, count));
    for (RuleException.Mistake mistake : all ? e.mistakes() : e.mistakes().subList(0, 1)) {
      String place = mistake.line() > 0 ? mistake.file() + ":" + mistake.line() : mistake.file();
      String what = messages.lang() == Lang.EN ? mistake.english() : mistake.dutch();
      lines.add("  " + Messages.harmless(place + ": " + what));
    }
    if (count > 1 && !all) {
      lines.add(messages.get("rules.more", folder));
    }
    return new Failure(Failure.USE, lines, e);
  }

  /** An argument that picocli does not accept. */
  static Failure use(ParameterException e, Messages messages) {
    String command = e.getCommandLine().getCommandSpec().qualifiedName();
    if (e instanceof UnmatchedArgumentException unmatched) {
      return unmatched(unmatched, command, messages);
    }
    ArgSpec arg = e.getArgSpec();
    if (e instanceof MissingParameterException missing && !missing.getMissing().isEmpty()) {
      arg = missing.getMissing().get(0);
    }
    String key = e instanceof MissingParameterException ? "use.noValue" : "use.invalid";
    if (e instanceof OverwrittenOptionException twice) {
      arg = twice.getOverwritten();
      key = "use.twice";
    }
    String name = arg instanceof OptionSpec option ? option.longestName() : command;
    return Failure.use(messages.get(key, name, command));
  }

  private static Failure unmatched(
      UnmatchedArgumentException e, String command, Messages messages) {
    String word = e.getUnmatched().get(0);
    if (e.isUnknownOption()) {
      return Failure.use(messages.get("use.option", word, command));
    }
    boolean file = word.contains(".") || word.contains("/");
    return Failure.use(messages.get(file ? "use.fileWithoutCommand" : "use.command", word));
  }

  /**
   * A mistake in the program, or a machine without room. Names the kind of error only: its message may quote the letter.
   *
   * @param subject the file it happened on, or art100
   */
  static Failure unexpected(int exit, String subject, Throwable e, Messages messages) {
    String key = e instanceof OutOfMemoryError ? "unexpected.memory" : "unexpected";
    return new Failure(
        exit, messages.get(key, subject, e.getClass().getSimpleName()).lines().toList(), e);
  }
}
