package nl.artikel100.workbook;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.artikel100.archive.Row;
import nl.artikel100.report.Report;

/** Fetches each report while the one before it is written; so there are two in memory at a time, not thousands. */
final class Ahead implements AutoCloseable {
  private final ExecutorService thread = Executors.newSingleThreadExecutor();
  private final Workbook.Reports reports;
  private final Iterator<Row> rows;
  private Future<Report> coming;

  /** Begins with the first one. */
  Ahead(Workbook.Reports reports, List<Row> rows) {
    this.reports = reports;
    this.rows = rows.iterator();
    fetch();
  }

  private void fetch() {
    if (rows.hasNext()) {
      Row row = rows.next();
      coming = thread.submit(() -> reports.of(row));
    }
  }

  /** The report of the next row; to be asked as often as there are rows. */
  Report next() throws IOException {
    try {
      Report report = coming.get();
      fetch();
      return report;
    } catch (ExecutionException e) {
      throw e.getCause() instanceof IOException io ? io : new IOException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException();
    }
  }

  @Override
  public void close() {
    thread.shutdownNow();
  }
}
