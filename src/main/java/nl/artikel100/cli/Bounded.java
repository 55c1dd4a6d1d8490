package nl.artikel100.cli;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import nl.artikel100.document.DocumentException;
import nl.artikel100.document.DocumentException.Reason;

/** Does the work on one file on a thread of its own and waits for it no longer than a limit. */
final class Bounded {
  private Bounded() {}

  /** Work that reads a file. */
  interface Work<T> {
    /** Does it; called once. */
    T run() throws DocumentException, Failure;
  }

  /**
   * Does the work. A library that hangs cannot be stopped from outside: its thread is left behind, and ends with the process.
   *
   * @param file as the user named it
   * @param seconds longest time
   * @throws DocumentException as the work does, and when time is up
   * @throws Failure as the work does
   */
  static <T> T run(String file, int seconds, Work<T> work) throws DocumentException, Failure {
    FutureTask<T> task = new FutureTask<>(work::run);
    Thread thread = new Thread(task, "letter");
    thread.setDaemon(true);
    thread.start();
    try {
      return task.get(seconds, TimeUnit.SECONDS);
    } catch (TimeoutException e) {
      throw new DocumentException(Reason.TIME, file, seconds + " seconden", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    } catch (ExecutionException e) {
      return rethrow(e.getCause());
    }
  }

  private static <T> T rethrow(Throwable cause) throws DocumentException, Failure {
    if (cause instanceof DocumentException refused) {
      throw refused;
    }
    if (cause instanceof Failure failure) {
      throw failure;
    }
    if (cause instanceof Error error) {
      throw error;
    }
    throw cause instanceof RuntimeException runtime ? runtime : new IllegalStateException(cause);
  }
}
