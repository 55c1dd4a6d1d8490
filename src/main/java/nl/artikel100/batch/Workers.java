package nl.artikel100.batch;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.BooleanSupplier;
import nl.artikel100.archive.Row;
import nl.artikel100.archive.RowJson;
import nl.artikel100.batch.Worker.Answer;

/**
 * One process in which files are checked side by side, as rules and compiled code are then there once. When it ends on a
 * file, each file that was in it is checked again in a process of its own, so that only the one to blame fails.
 */
final class Workers implements AutoCloseable {
  private final Settings settings;
  private final int megabytes;
  private final int jobs;
  private Worker shared;

  /**
   * @param settings how to check
   * @param megabytes most memory of a process; 0 for that of this process
   * @param jobs how many files at a time
   */
  Workers(Settings settings, int megabytes, int jobs) {
    this.settings = settings;
    this.megabytes = megabytes;
    this.jobs = jobs;
  }

  /**
   * The process that takes files now; started if there is none.
   *
   * @throws IOException when it cannot be started
   */
  synchronized Worker shared() throws IOException {
    if (shared == null || shared.ended()) {
      shared = new Worker(settings, megabytes, jobs);
    }
    return shared;
  }

  /**
   * Checks a file.
   *
   * @param stopped asked when a process ended, which may be because everything ends
   * @return its row and line; a file that passes a limit is a failure named {@code TIME}, {@code MEMORY} or {@code CRASHED}. Null if
   *     all is stopped and nothing is known of the file
   * @throws IOException when no process can be started
   */
  Answer check(Source source, Path folder, String page, BooleanSupplier stopped)
      throws IOException {
    Answer answer = shared().check(source, folder, page);
    // who was alone is to blame, unless the process was taken away from outside
    boolean again = !answer.alone() || "CRASHED".equals(answer.failure());
    if (answer.row() == null && again && !stopped.getAsBoolean()) {
      try (Worker own = new Worker(settings, megabytes, 1)) {
        answer = own.check(source, folder, page);
      }
    }
    if (answer.row() != null) {
      return answer;
    }
    if (answer.failure().equals("CRASHED") && stopped.getAsBoolean()) {
      return null;
    }
    Row.State state = new Row.State("", source.size(), source.modified(), "");
    Row row = Row.failed(source.file(), state, answer.failure(), "");
    return new Answer(row, RowJson.write(row), answer.failure(), answer.alone());
  }

  @Override
  public synchronized void close() {
    if (shared != null) {
      shared.close();
    }
  }
}
