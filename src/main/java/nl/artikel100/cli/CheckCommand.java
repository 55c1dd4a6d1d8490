package nl.artikel100.cli;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import nl.artikel100.ArtikelHonderdToets;
import nl.artikel100.ArtikelHonderdToets.Check;
import nl.artikel100.document.DocumentException;
import nl.artikel100.report.Report;
import nl.artikel100.scoring.Request;

/** {@code art100 check}: each file in turn; a file that cannot be read does not stop the others. */
final class CheckCommand {
  private static final byte[] LINE = {'\n'};

  /** As much as is read of a file: 200 MB. */
  private static final int MOST_BYTES = 200_000_000;

  private final CheckOptions options;
  private final Terminal terminal;
  private final Messages messages;
  private final boolean several;
  private int exit;
  private int printed;

  CheckCommand(CheckOptions options, Terminal terminal, Messages messages) {
    this.options = options;
    this.terminal = terminal;
    this.messages = messages;
    this.several = options.files().size() > 1;
  }

  /**
   * Checks all files.
   *
   * @return the exit code
   * @throws Failure on wrong use or configuration, and for a single file that cannot be read
   * @throws IOException if a report cannot be written
   */
  int run() throws Failure, IOException {
    Outputs outputs = options.out() == null ? null : Outputs.plan(options, messages);
    ArtikelHonderdToets toets = Norm.open(options.rules(), terminal, false, messages);
    Norm.checkProfile(options.profile(), toets.rules(), messages);
    Request request = new Request(options.as(), options.profile(), messages.lang());
    boolean array = several && outputs == null && options.formats().contains(Format.JSON);
    if (array) {
      terminal.print("[\n");
    }
    for (int i = 0; i < options.files().size(); i++) {
      String file = options.files().get(i);
      progress(i, file);
      try {
        check(file, toets, request, outputs, array);
      } catch (Failure failure) {
        if (!several) {
          throw failure;
        }
        clearProgress();
        failure.tell(terminal);
        exit = Math.max(exit, failure.exit());
      }
    }
    clearProgress();
    if (array) {
      terminal.print("]\n");
    }
    return exit;
  }

  private void check(
      String file, ArtikelHonderdToets toets, Request request, Outputs outputs, boolean array)
      throws Failure, IOException {
    try {
      Check check =
          file.equals("-")
              ? toets.check("-", standardInput(), request)
              : toets.check(Path.of(file), request);
      if (options.dump() == null) {
        deliver(file, check, outputs, array);
      } else {
        StringWriter json = new StringWriter();
        options.dump().write(check, toets.rules(), json);
        terminal.print(json.toString());
      }
    } catch (DocumentException e) {
      throw Failures.document(e, messages);
    } catch (InvalidPathException e) {
      throw Failures.document(
          new DocumentException(DocumentException.Reason.NOT_FOUND, file, "", e), messages);
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      throw Failures.unexpected(Failure.INPUT, file, e, messages);
    }
  }

  private byte[] standardInput() throws IOException, DocumentException {
    byte[] bytes = terminal.in().readNBytes(MOST_BYTES + 1);
    if (bytes.length > MOST_BYTES) {
      throw new DocumentException(DocumentException.Reason.TOO_LARGE, "-", "200 MB", null);
    }
    return bytes;
  }

  private void deliver(String file, Check check, Outputs outputs, boolean array)
      throws IOException {
    for (Format format : options.formats()) {
      byte[] report = format.draw(check, messages.lang(), terminal.colour() && outputs == null);
      if (outputs == null) {
        print(report, array);
      } else {
        write(check.report(), report, outputs, outputs.target(file, format));
      }
    }
    gate(file, check.report().score());
  }

  private void print(byte[] report, boolean array) throws IOException {
    clearProgress();
    if (printed++ > 0) {
      terminal.out().write(array ? ",\n".getBytes(StandardCharsets.US_ASCII) : LINE);
    }
    terminal.out().write(report);
    terminal.out().flush();
  }

  private void write(Report report, byte[] bytes, Outputs outputs, Path target)
      throws IOException {
    outputs.write(target, bytes);
    if (!options.quiet()) {
      clearProgress();
      String score =
          report.score() == null
              ? messages.get("check.noScore", report.document().type())
              : messages.percent(report.score().percent());
      terminal.print(messages.get("check.written", report.document().name(), score, target.toString()) + "\n");
    }
  }

  private void gate(String file, Report.Score score) {
    Double least = options.failUnder();
    if (least != null && score != null && score.percent() < least) {
      exit = Math.max(exit, 1);
      if (!options.quiet()) {
        clearProgress();
        terminal.err().println(
            messages.get("check.under", file, messages.percent(score.percent()), messages.percent(least)));
      }
    }
  }

  private void progress(int done, String file) {
    if (several && terminal.progress() && !options.quiet()) {
      terminal.err().print("\r\u001b[K" + messages.get("check.progress", done + 1, options.files().size(), file));
      terminal.err().flush();
    }
  }

  private void clearProgress() {
    if (several && terminal.progress() && !options.quiet()) {
      terminal.err().print("\r\u001b[K");
      terminal.err().flush();
    }
  }
}
