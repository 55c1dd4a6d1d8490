package nl.artikel100.document;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import nl.artikel100.document.DocumentException.Reason;

/** The time that one file may take, over all that is done with it. It runs from the moment that this is made. */
public final class Deadline {
  private final String file;
  private final int seconds;
  private final long start = System.nanoTime();

  /**
   * @param file as the user named it
   * @param seconds longest time, by the clock
   */
  public Deadline(String file, int seconds) {
    this.file = file;
    this.seconds = seconds;
  }

  /**
   * Work on a file.
   *
   * @param <T> what comes of it
   * @param <E> what it may throw besides
   */
  public interface Work<T, E extends Exception> {
    /** Does it; called once. */
    T run() throws DocumentException, E;
  }

  /**
   * Does a part of the work on a thread of its own, and waits no longer than there is time left. A library that hangs cannot be
   * stopped from outside: its thread is interrupted and left behind, and ends with the process at the latest.
   *
   * @throws DocumentException as the work does, and when time is up
   * @throws E as the work does
   */
  public <T, E extends Exception> T run(Work<T, E> work) throws DocumentException, E {
    FutureTask<T> task = new FutureTask<>(work::run);
    Thread thread = new Thread(task, "letter");
    thread.setDaemon(true);
    thread.start();
    try {
      long left = TimeUnit.SECONDS.toNanos(seconds) - (System.nanoTime() - start);
      return task.get(Math.max(0, left), TimeUnit.NANOSECONDS);
    } catch (TimeoutException e) {
      task.cancel(true);
      throw new DocumentException(Reason.TIME, file, seconds + " seconden", e);
    } catch (InterruptedException e) {
      task.cancel(true);
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    } catch (ExecutionException e) {
      throw Deadline.<E>checked(e.getCause());
    }
  }

  // the work throws nothing that is checked but these two
  @SuppressWarnings("unchecked")
  private static <E extends Exception> E checked(Throwable cause) throws DocumentException {
    if (cause instanceof DocumentException refused) {
      throw refused;
    }
    if (cause instanceof Error error) {
      throw error;
    }
    if (cause instanceof RuntimeException runtime) {
      throw runtime;
    }
    return (E) cause;
  }
}
