package nl.artikel100.cli;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import nl.artikel100.archive.Archive;
import nl.artikel100.archive.Changes;
import nl.artikel100.archive.Row;
import nl.artikel100.batch.Folder;
import nl.artikel100.overview.ComparePage;
import nl.artikel100.overview.Csv;
import nl.artikel100.overview.OverviewPage;
import nl.artikel100.report.Lang;
import nl.artikel100.report.Report;
import nl.artikel100.workbook.Workbook;

/** Writes what a scan shows of all letters together: page, workbook, CSV, and a page per mission. */
final class ArchiveFiles {
  private static final String PAGE = "index.html";

  private final Folder folder;
  private final Lang lang;
  private CompletableFuture<Void> ready = CompletableFuture.completedFuture(null);

  ArchiveFiles(Folder folder, Lang lang) {
    this.folder = folder;
    this.lang = lang;
  }

  /** Begins with what can be done before there is anything to write. */
  void prepare() {
    ready = CompletableFuture.runAsync(ArchiveFiles::prepareWorkbook);
  }

  private static void prepareWorkbook() {
    try {
      Workbook.prepare();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Writes all of them in place of those of earlier scans.
   *
   * @param complete false for a scan that was stopped
   */
  void write(Archive found, boolean complete) throws IOException {
    // the slowest by far, beside the others
    CompletableFuture<Void> workbook = ready.thenRunAsync(() -> workbook(found));
    Archive archive = found.withPages(missions(found));
    folder.write(
        "letters.csv",
        out -> Csv.write(archive, new OutputStreamWriter(out, StandardCharsets.UTF_8)));
    folder.write(
        PAGE,
        out -> {
          Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
          OverviewPage.write(archive, complete, lang, writer);
        });
    try {
      workbook.join();
    } catch (CompletionException e) {
      throw e.getCause() instanceof UncheckedIOException io ? io.getCause() : new IOException(e);
    }
    // a workbook that is newer than the page was edited by a reader
    folder.touch(PAGE);
  }

  private void workbook(Archive archive) {
    try {
      folder.write("letters.xlsx", out -> Workbook.write(archive, folder::briefReport, lang, out));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes a page per mission with two letters or more. */
  private Map<String, String> missions(Archive archive) throws IOException {
    Map<String, String> pages = new HashMap<>();
    for (Map.Entry<String, List<Row>> series : archive.series().entrySet()) {
      List<Changes> changes = new ArrayList<>();
      Report before = null;
      for (Row row : series.getValue()) {
        Report report = folder.briefReport(row);
        if (before != null) {
          changes.add(Changes.of(before, report));
        }
        before = report;
      }
      String page = "mission-" + (pages.size() + 1) + ".html";
      folder.write(
          page,
          out ->
              ComparePage.write(
                  series.getKey(),
                  changes,
                  lang,
                  new OutputStreamWriter(out, StandardCharsets.UTF_8)));
      pages.put(series.getKey(), page);
    }
    return pages;
  }
}
