package nl.artikel100.batch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import nl.artikel100.ArtikelHonderdToets;
import nl.artikel100.archive.Row;

/** Checks the files of an archive, several at a time; a file that did not change since the last scan is not checked again. */
public final class Scan implements AutoCloseable {
  private final Settings settings;
  private final Folder folder;
  private final int jobs;
  private final Workers workers;
  private final Known known;
  private final AtomicInteger next = new AtomicInteger();
  private final AtomicInteger unchanged = new AtomicInteger();
  private final Map<String, Row> rows = new ConcurrentHashMap<>();
  private volatile boolean stopping;

  /** Which results of earlier scans are taken over. */
  public enum Known {
    /** none: every file is checked */
    NONE,
    /** those of files with the same content */
    SAME_CONTENT,
    /** those of files with the same size and time of last change; quicker, as no file is read */
    SAME_TIME
  }

  /** Told of every file that is done. */
  public interface Listener {
    /**
     * Called from several threads, one at a time.
     *
     * @param done files done
     * @param total files to do
     * @param row the last one
     * @param same whether it was taken over from an earlier scan
     */
    void done(int done, int total, Row row, boolean same);
  }

  /**
   * What a scan gave.
   *
   * @param rows one per file, by name
   * @param unchanged how many of them were taken over from an earlier scan
   * @param complete false when it was stopped
   */
  public record Result(List<Row> rows, int unchanged, boolean complete) {}

  /**
   * @param settings how to check
   * @param folder where the results go
   * @param jobs how many files at a time, 1 or more
   * @param megabytes most memory for one file; 0 for as much as this process may use
   * @param known which earlier results hold
   */
  public Scan(Settings settings, Folder folder, int jobs, int megabytes, Known known) {
    this.settings = settings;
    this.folder = folder;
    this.jobs = jobs;
    this.workers = new Workers(settings, megabytes, jobs);
    this.known = known;
  }

  /**
   * Starts what checks the files while the caller still reads the rules. Not needed: {@link #run} does so too.
   *
   * @throws IOException when no process can be started
   */
  public void begin() throws IOException {
    workers.shared();
  }

  /** Ends the scan after the files that are being checked: {@link #run} returns what there is. */
  public void stop() {
    stopping = true;
  }

  /**
   * Checks the files and writes {@code letters.jsonl}. Until {@link Folder#finish()} the scan counts as one that was cut off.
   *
   * @throws IOException when the results cannot be written, or no process can be started
   */
  public Result run(ArtikelHonderdToets toets, List<Source> files, Listener listener)
      throws IOException {
    String key = settings.key(toets);
    if (folder.unfinished()) {
      folder.sweep();
    }
    Map<String, Row> before = new HashMap<>(folder.rows());
    try (PartFile part = folder.part()) {
      check(files, before, key, part, listener);
      // a process that was ended may have left the beginning of a page
      folder.sweep();
      return result(files, before, key, part);
    }
  }

  private void check(
      List<Source> files, Map<String, Row> before, String key, PartFile part, Listener listener)
      throws IOException {
    ExecutorService threads = Executors.newFixedThreadPool(jobs);
    try {
      List<Future<?>> running = new ArrayList<>();
      for (int i = 0; i < jobs; i++) {
        running.add(
            threads.submit(
                () -> {
                  work(files, before, key, part, listener);
                  return null;
                }));
      }
      join(running);
    } finally {
      stopping |= next.get() < files.size();
      threads.shutdownNow();
      workers.close();
    }
  }

  private Result result(List<Source> files, Map<String, Row> before, String key, PartFile part)
      throws IOException {
    boolean complete = rows.size() == files.size();
    for (Source source : files) {
      Row old = before.get(source.file());
      if (!complete && old != null && key.equals(old.state().settings())) {
        rows.putIfAbsent(source.file(), old);
      }
    }
    List<Row> all = rows.values().stream().sorted(Comparator.comparing(Row::file)).toList();
    if (complete) {
      for (Row old : before.values()) {
        Row now = rows.get(old.file());
        if (old.page() != null && (now == null || now.page() == null)) {
          folder.remove(old.page());
        }
      }
    }
    folder.write(all, part);
    return new Result(all, unchanged.get(), complete);
  }

  private static void join(List<Future<?>> running) throws IOException {
    try {
      for (Future<?> one : running) {
        one.get();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (java.util.concurrent.ExecutionException e) {
      if (e.getCause() instanceof IOException cause) {
        throw cause;
      }
      throw new IllegalStateException(e.getCause());
    }
  }

  private void work(
      List<Source> files, Map<String, Row> before, String key, PartFile part, Listener listener)
      throws IOException {
    try {
      for (int i = next.getAndIncrement();
          i < files.size() && !stopping;
          i = next.getAndIncrement()) {
        Source source = files.get(i);
        Row row = takenOver(source, before.get(source.file()), key);
        boolean same = row != null;
        byte[] line = null;
        if (same) {
          unchanged.incrementAndGet();
        } else {
          String page = Folder.page(source.file());
          Worker.Answer answer = workers.check(source, folder.path(), page, this::stopped);
          if (answer == null) {
            return;
          }
          row = answer.row();
          line = answer.line();
          if (Worker.UNWRITABLE.equals(row.failure())) {
            throw new IOException("the results cannot be written");
          }
          if (row.report() == null) {
            folder.remove(page);
          }
        }
        synchronized (this) {
          rows.put(row.file(), row);
          if (!same) {
            part.add(row.file(), line);
          }
          listener.done(rows.size(), files.size(), row, same);
        }
      }
    } catch (IOException | RuntimeException e) {
      stopping = true;
      throw e;
    }
  }

  /** Ends the processes that check files. */
  @Override
  public void close() {
    workers.close();
  }

  /** Ctrl-C ends the processes of the workers too, and may do so before this one hears of it. */
  private boolean stopped() {
    for (int i = 0; i < 10 && !stopping; i++) {
      try {
        Thread.sleep(50);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return true;
      }
    }
    return stopping;
  }

  /** The earlier row of a file if it still holds, else null. */
  private Row takenOver(Source source, Row old, String key) {
    if (known == Known.NONE
        || old == null
        || old.report() == null
        || old.state().size() != source.size()
        || !old.state().settings().equals(key)
        || !folder.hasPages(old)) {
      return null;
    }
    if (known == Known.SAME_TIME) {
      return old.state().modified() == source.modified() ? old : null;
    }
    return old.state().sha256().equals(sha256(source.path())) ? old : null;
  }

  private static String sha256(Path file) {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
      return HexFormat.of().formatHex(hash);
    } catch (IOException e) {
      return "";
    } catch (NoSuchAlgorithmException e) {
      throw new UncheckedIOException(new IOException(e));
    }
  }
}
