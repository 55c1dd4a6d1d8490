package nl.artikel100.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;
import nl.artikel100.ArtikelHonderdToets;
import nl.artikel100.archive.Archive;
import nl.artikel100.archive.Column;
import nl.artikel100.archive.Judgement;
import nl.artikel100.archive.Move;
import nl.artikel100.archive.Row;
import nl.artikel100.batch.Folder;
import nl.artikel100.batch.JudgedPages;
import nl.artikel100.batch.Scan;
import nl.artikel100.batch.Settings;
import nl.artikel100.batch.Sources;
import nl.artikel100.gate.Config;
import nl.artikel100.scoring.Request;

/** {@code art100 scan}: all letters in folders, and what they show beside each other. */
final class ScanCommand {
  /** How long an interrupted scan may take to write what it has. */
  private static final int SECONDS_TO_WRITE = 120;

  /** About as many letters as a core checks in the time that it takes to get ready for writing. */
  private static final int LETTERS_TO_PREPARE = 10;

  private final ScanOptions options;
  private final Norm norm;
  private final Terminal terminal;
  private final Messages messages;
  private final Progress progress;
  private final Folder folder;
  private final ArchiveFiles files;
  private long started;
  private boolean prepared;

  ScanCommand(ScanOptions options, Norm norm, Terminal terminal, Messages messages) {
    this.options = options;
    this.norm = norm;
    this.terminal = terminal;
    this.messages = messages;
    this.progress = new Progress(terminal, !options.quiet());
    this.folder = new Folder(options.out());
    this.files = new ArchiveFiles(folder, messages.lang());
  }

  /**
   * Scans.
   *
   * @return the exit code
   */
  int run() throws Failure, IOException {
    refuseForeignFolder();
    Sources sources = find();
    Settings settings =
        new Settings(
            new Request(null, options.profile(), messages.lang()),
            options.limits().over(Configs.limits(options.roots().get(0), messages)),
            norm.folder(options.rules()),
            terminal.cache());
    int jobs = Math.min(options.jobs(), Math.max(1, sources.files().size()));
    try (Scan scan = new Scan(settings, folder, jobs, options.megabytes(), options.known())) {
      if (settings.rules() == null && (!folder.used() || options.known() == Scan.Known.NONE)) {
        scan.begin();
      }
      ArtikelHonderdToets toets = norm.open(options.rules(), false, messages);
      Norm.checkProfile(options.profile(), toets.rules(), messages);
      tellOfSettings();
      return run(scan, settings, toets, sources);
    }
  }

  private int run(Scan scan, Settings settings, ArtikelHonderdToets toets, Sources sources)
      throws Failure, IOException {
    List<Judgement> given =
        options.judgements() == null
            ? List.of()
            : JudgementFiles.read(options.judgements(), messages);
    Map<String, Row> earlier = earlier();
    CountDownLatch done = new CountDownLatch(1);
    Thread interrupt = new Thread(() -> stop(scan, done), "interrupt");
    Runtime.getRuntime().addShutdownHook(interrupt);
    started = System.nanoTime();
    Scan.Listener listener =
        (ready, total, row, same) -> {
          if (!same) {
            prepare(ready, total);
          }
          done(ready, total, row, settings.limits().seconds());
        };
    boolean unfinished = folder.unfinished();
    try {
      Scan.Result result = scan.run(toets, sources.files(), listener);
      progress.show(messages.get("scan.writing"));
      Archive archive =
          Archive.of(Column.of(toets.rules(), messages.lang()), result.rows())
              .withMoves(Move.between(earlier, result.rows()));
      if (unfinished || changed(result)) {
        List<Judgement> judgements = withFilledIn(given);
        archive = archive.withJudgements(judgements, toets.rules().score());
        if (!judgements.isEmpty() || result.unchanged() > 0) {
          JudgedPages.write(folder, sources.files(), archive, settings);
        }
        files.write(archive, result.complete());
        progress.clear();
        unmatched(judgements, archive);
      }
      folder.finish();
      progress.clear();
      tell(archive, result, sources.skipped());
      return archive.failures().isEmpty() ? 0 : Failure.INPUT;
    } catch (IOException e) {
      String message = messages.get("output.failed", options.out().toString());
      throw new Failure(Failure.USE, message.lines().toList(), e);
    } finally {
      done.countDown();
      try {
        Runtime.getRuntime().removeShutdownHook(interrupt);
      } catch (IllegalStateException e) {
        // it is running: this is the end of an interrupted scan
      }
    }
  }

  /** Settings differ from folder to folder, and letters side by side need one measure. */
  private void tellOfSettings() {
    if (!options.quiet()) {
      options.roots().stream()
          .map(Config::find)
          .filter(Objects::nonNull)
          .distinct()
          .forEach(file -> terminal.err().println(messages.get("scan.config", file.toString())));
    }
  }

  /** A folder of somebody else is not written into. */
  private void refuseForeignFolder() throws Failure, IOException {
    Path out = options.out();
    if (Files.exists(out) && !Files.isDirectory(out)) {
      throw Failure.use(messages.get("output.noFolder", out.toString()));
    }
    if (Files.isDirectory(out) && !folder.used() && options.known() != Scan.Known.NONE) {
      try (Stream<Path> files = Files.list(out)) {
        if (files.findAny().isPresent()) {
          throw Failure.use(messages.get("scan.notEmpty", out.toString()));
        }
      }
    }
  }

  /** Those in the workbook of the last scan, so that they are not lost, and after them those of the file given. */
  private List<Judgement> withFilledIn(List<Judgement> given) throws Failure {
    List<Judgement> judgements = new ArrayList<>();
    Path workbook = options.out().resolve("letters.xlsx");
    if (Files.exists(workbook)) {
      judgements.addAll(JudgementFiles.read(workbook, messages));
    }
    judgements.addAll(given);
    return judgements;
  }

  /** Whether the overview would be another one than there is. */
  private boolean changed(Scan.Result result) throws IOException {
    return !result.complete()
        || result.unchanged() < result.rows().size()
        || options.against() != null
        || options.judgements() != null
        || !Files.exists(options.out().resolve("index.html"))
        || folder.editedWorkbook();
  }

  private Map<String, Row> earlier() throws Failure {
    if (options.against() == null) {
      return Map.of();
    }
    Folder old = new Folder(options.against());
    if (!old.used()) {
      throw Failure.use(messages.get("scan.notAScan", options.against().toString()));
    }
    try {
      return old.rows();
    } catch (IOException e) {
      String message = messages.get("scan.notAScan", options.against().toString());
      throw new Failure(Failure.USE, message.lines().toList(), e);
    }
  }

  private void unmatched(List<Judgement> judgements, Archive archive) {
    for (Judgement one : judgements) {
      if (!archive.judged().getOrDefault(one.file(), Map.of()).containsKey(one.criterion())) {
        terminal.err().println(messages.get("judgements.unmatched", one.criterion(), one.file()));
      }
    }
  }

  private Sources find() throws Failure, IOException {
    try {
      Sources sources =
          Sources.find(options.roots(), options.include(), options.exclude(), options.out());
      if (sources.files().isEmpty()) {
        throw Failure.use(messages.get("scan.nothing", options.roots().get(0).toString()));
      }
      return sources;
    } catch (PatternSyntaxException e) {
      throw Failure.use(messages.get("use.pattern", e.getPattern()));
    } catch (IOException e) {
      String message = messages.get("scan.notThere", options.roots().get(0).toString());
      throw new Failure(Failure.USE, message.lines().toList(), e);
    }
  }

  private void stop(Scan scan, CountDownLatch done) {
    scan.stop();
    try {
      done.await(SECONDS_TO_WRITE, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** So that the library of the workbook is there when the last letter is. */
  private void prepare(int done, int total) {
    if (!prepared && done >= total - LETTERS_TO_PREPARE * options.jobs()) {
      prepared = true;
      files.prepare();
    }
  }

  private void done(int done, int total, Row row, int seconds) {
    if (progress.shown()) {
      Duration spent = Duration.ofNanos(System.nanoTime() - started);
      double perSecond = done / Math.max(0.001, spent.toNanos() / 1e9);
      long left = Math.round((total - done) / perSecond);
      progress.show(
          messages.get("scan.progress", done, total, perSecond, left / 60, left % 60, row.file()));
    }
    if (row.report() == null && !options.quiet()) {
      progress.clear();
      terminal.err().println(reason(row, seconds));
    }
  }

  private String reason(Row row, int seconds) {
    String detail = row.detail().isEmpty() ? "" : " (" + row.detail() + ")";
    return switch (row.failure()) {
      case "TIME" -> messages.get("scan.TIME", row.file(), seconds);
      case "MEMORY", "CRASHED" -> messages.get("scan." + row.failure(), row.file());
      case "UNEXPECTED" -> messages.get("unexpected", row.file(), row.detail());
      default -> messages.get("document." + row.failure(), row.file(), detail);
    };
  }

  private void tell(Archive archive, Scan.Result result, int skipped) throws IOException {
    if (options.quiet()) {
      return;
    }
    List<Row> rows = result.rows();
    StringBuilder text = new StringBuilder();
    if (!result.complete()) {
      text.append(messages.get("scan.stopped")).append('\n');
    }
    text.append(
        messages.get(
            "scan.done",
            rows.size(),
            archive.letters().size(),
            archive.others().size(),
            archive.twins().size(),
            archive.failures().size(),
            result.unchanged(),
            skipped));
    if (options.against() != null) {
      text.append('\n').append(messages.get("scan.moved", archive.moves().size()));
      for (Move move : archive.moves()) {
        String before = move.before().word();
        text.append("\n  ")
            .append(
                messages.get(
                    "scan.move", move.file(), move.criterion(), before, move.after().word()));
      }
    }
    text.append('\n').append(options.out().resolve("index.html")).append('\n');
    terminal.print(text.toString());
  }
}
