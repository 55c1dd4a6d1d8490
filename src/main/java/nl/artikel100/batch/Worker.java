package nl.artikel100.batch;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import nl.artikel100.archive.Row;
import nl.artikel100.archive.RowJson;

/** A process that checks files, several at a time, until one of them passes a limit: that ends the process. */
final class Worker implements AutoCloseable {
  /** What Java gives on {@code ExitOnOutOfMemoryError}. */
  private static final int OUT_OF_MEMORY = 3;

  /** Failure of a row that a full disk or a folder that takes no files is to blame for, not the letter. */
  static final String UNWRITABLE = "UNWRITABLE";

  private static final int SECONDS_TO_START = 120;

  private final int seconds;
  private final Process process;
  private final DataOutputStream ask;
  private final CompletableFuture<Void> ready = new CompletableFuture<>();
  private final Map<Integer, CompletableFuture<Answer>> asked = new HashMap<>();
  private int last;
  private int late;
  private boolean ended;

  /**
   * What became of a file.
   *
   * @param row its row; null if the process ended before
   * @param line the row as {@link RowJson} has it; null without a row
   * @param failure {@code TIME}, {@code MEMORY} or {@code CRASHED}; null with a row
   * @param alone whether no other file was in the process when it ended, so that this one is to blame
   */
  record Answer(Row row, byte[] line, String failure, boolean alone) {
    /** No row: what ended the process, and whether nothing else was in it. */
    static Answer failed(String failure, boolean alone) {
      return new Answer(null, null, failure, alone);
    }
  }

  /**
   * Starts the process; it gets ready while this one goes on.
   *
   * @param megabytes most memory of the process; 0 for that of this process
   * @param jobs how many files it checks at a time
   * @throws IOException when it cannot be started
   */
  Worker(Settings settings, int megabytes, int jobs) throws IOException {
    this.seconds = settings.limits().seconds();
    this.process =
        new ProcessBuilder(command(megabytes))
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    this.ask = new DataOutputStream(new BufferedOutputStream(process.getOutputStream()));
    Thread listener = new Thread(this::listen, "answers");
    listener.setDaemon(true);
    listener.start();
    try {
      settings.write(ask);
      ask.writeInt(jobs);
      ask.flush();
    } catch (IOException e) {
      // it ended at once: whoever asks is told
    }
  }

  private static List<String> command(int megabytes) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    // for many letters, compiling sooner pays; for a single one it does not
    command.add("-XX:CompileThresholdScaling=0.2");
    for (String argument : ManagementFactory.getRuntimeMXBean().getInputArguments()) {
      if (!argument.startsWith("-agentlib") && !argument.startsWith("-XX:ArchiveClassesAtExit")) {
        command.add(argument);
      }
    }
    if (megabytes > 0) {
      command.add("-Xmx" + megabytes + "m");
    }
    command.addAll(List.of("-XX:+UseSerialGC", "-XX:+ExitOnOutOfMemoryError", "-Xshare:auto"));
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), Work.class.getName()));
    return command;
  }

  /** Whether it takes no files any more. */
  synchronized boolean ended() {
    return ended;
  }

  /**
   * Checks a file.
   *
   * @throws IOException when the process does not come up
   */
  Answer check(Source source, Path folder, String page) throws IOException {
    CompletableFuture<Answer> answer = new CompletableFuture<>();
    try {
      // the time of a file does not begin before there is a process to check it
      ready.get(SECONDS_TO_START, TimeUnit.SECONDS);
      int id = send(answer, source, folder, page);
      try {
        return answer.get(seconds, TimeUnit.SECONDS);
      } catch (TimeoutException e) {
        end(id);
        return answer.get();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Answer.failed("CRASHED", false);
    } catch (TimeoutException | ExecutionException e) {
      throw new IOException(e);
    }
  }

  private synchronized int send(
      CompletableFuture<Answer> answer, Source source, Path folder, String page) {
    int id = ++last;
    if (ended) {
      answer.complete(Answer.failed("CRASHED", false));
      return id;
    }
    asked.put(id, answer);
    try {
      ask.writeInt(id);
      ask.writeUTF(source.path().toAbsolutePath().toString());
      ask.writeUTF(source.file());
      ask.writeLong(source.size());
      ask.writeLong(source.modified());
      ask.writeUTF(folder.toAbsolutePath().toString());
      ask.writeUTF(page);
      ask.flush();
    } catch (IOException e) {
      // it has ended, and the listener tells of every file
    }
    return id;
  }

  private synchronized void end(int id) {
    if (asked.containsKey(id) && late == 0) {
      late = id;
      process.destroyForcibly();
    }
  }

  private void listen() {
    try (DataInputStream answers =
        new DataInputStream(new BufferedInputStream(process.getInputStream()))) {
      answers.readInt();
      ready.complete(null);
      while (true) {
        int id = answers.readInt();
        byte[] line = answers.readNBytes(answers.readInt());
        Row row = RowJson.read(line);
        synchronized (this) {
          asked.remove(id).complete(new Answer(row, line, null, false));
        }
      }
    } catch (IOException e) {
      over();
    }
  }

  private void over() {
    process.destroyForcibly();
    int exit = process.onExit().join().exitValue();
    ready.completeExceptionally(new IOException("exit code " + exit));
    synchronized (this) {
      ended = true;
      boolean alone = asked.size() == 1;
      asked.forEach(
          (id, answer) ->
              answer.complete(
                  Answer.failed(
                      id == late ? "TIME" : exit == OUT_OF_MEMORY ? "MEMORY" : "CRASHED", alone)));
      asked.clear();
    }
  }

  /** Ends the process, and returns when it is gone. */
  @Override
  public void close() {
    process.destroyForcibly();
    process.onExit().join();
  }
}
