package nl.artikel100.cli;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.artikel100.ArtikelHonderdToets;
import nl.artikel100.ArtikelHonderdToets.Check;
import nl.artikel100.document.Deadline;
import nl.artikel100.document.DocumentException;
import nl.artikel100.document.Letter;
import nl.artikel100.document.Limits;
import nl.artikel100.report.Checked;
import nl.artikel100.report.Lang;
import nl.artikel100.report.Report;
import nl.artikel100.report.SourceLines;

/** {@code art100 check}: each file in turn; one that cannot be read does not stop the others. */
final class CheckCommand {
  private final CheckOptions options;
  private final Terminal terminal;
  private final Messages messages;
  private final boolean several;
  private final Progress progress;
  private final Gatekeeper gate;
  private final List<Checked> collected = new ArrayList<>();
  private final List<Checked.Unread> unread = new ArrayList<>();
  private Outputs outputs;
  private Copies copies;
  private int exit;
  private int printed;

  CheckCommand(CheckOptions options, Norm norm, Terminal terminal, Messages messages) {
    this.options = options;
    this.terminal = terminal;
    this.messages = messages;
    this.several = options.files().size() > 1;
    this.gate = new Gatekeeper(options, norm, terminal, messages);
    this.progress = new Progress(terminal, several && !options.quiet());
  }

  /**
   * Checks all files.
   *
   * @return the exit code
   * @throws Failure on wrong use or configuration, and for a single file that cannot be read
   * @throws IOException if a report cannot be written
   */
  int run() throws Failure, IOException {
    outputs = options.out() == null ? null : Outputs.plan(options, messages);
    copies = options.copy() == null ? null : Copies.plan(options, messages);
    gate.plan();
    int count = options.files().size();
    for (int i = 0; i < count; i++) {
      String file = options.files().get(i);
      progress.show(messages.get("check.progress", i + 1, count, shown(file)));
      try {
        check(file);
      } catch (Failure failure) {
        progress.clear();
        if (!several || failure.exit() == Failure.USE) {
          throw failure;
        }
        failure.tell(terminal);
        unread.add(new Checked.Unread(file, failure.getMessage()));
        exit = Math.max(exit, failure.exit());
      }
    }
    progress.clear();
    if (array()) {
      terminal.print(printed == 0 ? "[]\n" : "]\n");
    }
    if (options.dump() == null) {
      together();
      exit = Math.max(exit, gate.finish());
    }
    return exit;
  }

  private void check(String file) throws Failure, IOException {
    try {
      Limits limits = gate.limits(file);
      Deadline deadline = new Deadline(file, limits.seconds());
      Check check = deadline.run(() -> checked(file, limits));
      if (options.dump() == null) {
        Gatekeeper.Judged judged = gate.judge(file, check);
        report(file, judged, deadline);
        copy(file, judged.check(), deadline);
      } else {
        StringWriter json = new StringWriter();
        options.dump().write(check, gate.checker(file).rules(), json);
        terminal.print(json.toString());
      }
    } catch (DocumentException e) {
      throw Failures.document(shown(file), e, messages);
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      throw Failures.unexpected(Failure.INPUT, shown(file), e, messages);
    }
  }

  // the letter is read while the rules are loaded
  private Check checked(String file, Limits limits) throws DocumentException, Failure {
    Letter letter = Inputs.read(file, options.changes(), limits, terminal.in());
    ArtikelHonderdToets toets = gate.checker(file);
    Norm.checkProfile(options.profile(), toets.rules(), messages);
    return toets.check(letter, gate.request(file));
  }

  private void report(String file, Gatekeeper.Judged judged, Deadline deadline)
      throws Failure, IOException, DocumentException {
    Check check = judged.check();
    if (options.formats().stream().anyMatch(Format::collects)) {
      SourceLines lines = SourceLines.of(check.letter(), Inputs.source(file, check.letter()));
      collected.add(
          new Checked(
              file,
              check.report(),
              lines,
              judged.known(),
              judged.forbidden(),
              judged.objections()));
    }
    for (Format format : options.formats()) {
      if (format.collects()) {
        continue;
      }
      boolean colour = terminal.colour() && outputs == null;
      Lang lang = gate.lang(file);
      byte[] drawn = deadline.run(() -> format.draw(check, judged.older(), lang, colour));
      progress.clear();
      if (outputs == null) {
        String before = array() ? printed == 0 ? "[\n" : ",\n" : printed == 0 ? "" : "\n";
        terminal.print(before);
        terminal.out().write(drawn);
        printed++;
      } else {
        Path target = outputs.target(file, format);
        write(target, drawn);
        told(file, check.report(), target);
      }
    }
  }

  /** The forms in which all letters go together. */
  private void together() throws Failure, IOException {
    for (Format format : options.formats()) {
      if (!format.collects()) {
        continue;
      }
      byte[] drawn = format.drawAll(collected, unread, gate.lang(options.files().get(0)));
      if (outputs == null) {
        terminal.out().write(drawn);
        terminal.out().flush();
      } else {
        Path target = outputs.target("", format);
        write(target, drawn);
        if (!options.quiet()) {
          terminal.print(
              messages.get("check.together", collected.size(), target.toString()) + "\n");
        }
      }
    }
  }

  private void copy(String file, Check check, Deadline deadline) throws Failure, DocumentException {
    if (copies != null) {
      String told = copies.write(file, check, deadline);
      progress.clear();
      if (!options.quiet()) {
        // standard output may hold a report
        terminal.err().println(told);
      }
    }
  }

  private void write(Path target, byte[] drawn) throws Failure {
    try {
      outputs.write(target, drawn);
    } catch (IOException e) {
      String message = messages.get("output.failed", target.toString());
      throw new Failure(Failure.USE, message.lines().toList(), e);
    }
  }

  private void told(String file, Report report, Path target) throws IOException {
    if (!options.quiet()) {
      String score =
          report.score() == null
              ? messages.get("check.noScore", report.document().type())
              : messages.percent(report.score().percent());
      terminal.print(messages.get("check.written", shown(file), score, target.toString()) + "\n");
    }
  }

  /** Whether standard output is to hold one JSON array. */
  private boolean array() {
    return several && outputs == null && options.formats().contains(Format.JSON);
  }

  private String shown(String file) {
    return file.equals(Inputs.STANDARD) ? messages.get("check.standardInput") : file;
  }
}
