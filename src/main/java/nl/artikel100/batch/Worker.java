package nl.artikel100.batch;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import nl.artikel100.archive.Row;
import nl.artikel100.archive.RowJson;

/** A process that checks files for one thread; started when needed, and again after a file that it did not survive. */
final class Worker implements AutoCloseable {
  /** What Java gives on {@code ExitOnOutOfMemoryError}. */
  private static final int OUT_OF_MEMORY = 3;

  /** Failure of a row that a full disk or a folder that takes no files is to blame for, not the letter. */
  static final String UNWRITABLE = "UNWRITABLE";

  private final Settings settings;
  private final Limits limits;
  private final ScheduledExecutorService clock;
  private Process process;
  private DataOutputStream ask;
  private DataInputStream answer;

  Worker(Settings settings, Limits limits, ScheduledExecutorService clock) {
    this.settings = settings;
    this.limits = limits;
    this.clock = clock;
  }

  /**
   * What one file may cost.
   *
   * @param time longest time
   * @param megabytes most memory of the process that checks it; 0 for that of this process
   */
  record Limits(Duration time, int megabytes) {}

  /**
   * Checks a file.
   *
   * @return its row; a file that passes a limit is a failure named {@code TIME}, {@code MEMORY} or {@code CRASHED}
   * @throws IOException when no process can be started, or the results cannot be written
   */
  Row check(Source source, Path folder, String page) throws IOException {
    if (process == null || !process.isAlive()) {
      start();
    }
    Process mine = process;
    Row row;
    ScheduledFuture<?> alarm =
        clock.schedule(mine::destroyForcibly, limits.time().toMillis(), TimeUnit.MILLISECONDS);
    try {
      ask.writeUTF(source.path().toAbsolutePath().toString());
      ask.writeUTF(source.file());
      ask.writeLong(source.size());
      ask.writeLong(source.modified());
      ask.writeUTF(folder.toAbsolutePath().toString());
      ask.writeUTF(page);
      ask.flush();
      row = RowJson.read(answer.readNBytes(answer.readInt()));
    } catch (IOException e) {
      Row.State state = new Row.State("", source.size(), source.modified(), "");
      return Row.failed(source.file(), state, reason(alarm), "");
    } finally {
      alarm.cancel(false);
    }
    if (UNWRITABLE.equals(row.failure())) {
      throw new IOException("the results cannot be written");
    }
    return row;
  }

  private String reason(ScheduledFuture<?> alarm) {
    boolean late = alarm.isDone();
    process.destroyForcibly();
    int exit;
    try {
      exit = process.waitFor();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return "CRASHED";
    }
    return late ? "TIME" : exit == OUT_OF_MEMORY ? "MEMORY" : "CRASHED";
  }

  private void start() throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    List<String> given = ManagementFactory.getRuntimeMXBean().getInputArguments();
    for (String argument : given) {
      if (!argument.startsWith("-agentlib")) {
        command.add(argument);
      }
    }
    if (limits.megabytes() > 0) {
      command.add("-Xmx" + limits.megabytes() + "m");
    }
    command.addAll(List.of("-XX:+UseSerialGC", "-XX:+ExitOnOutOfMemoryError", "-Xshare:auto"));
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), Work.class.getName()));
    process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    ask = new DataOutputStream(new BufferedOutputStream(process.getOutputStream()));
    answer = new DataInputStream(new BufferedInputStream(process.getInputStream()));
    settings.write(ask);
  }

  @Override
  public void close() {
    if (process != null) {
      process.destroyForcibly();
    }
  }
}
