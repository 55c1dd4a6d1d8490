package nl.artikel100.cli;

import com.sun.management.OperatingSystemMXBean;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import nl.artikel100.report.JsonReport;

/** Checks files in a process of its own with 1 GB, and tells of each what came of it. */
public final class Ordeal implements AutoCloseable {
  private static final List<String> COPIED = List.of(".docx", ".odt", ".pdf");
  private final Process process;
  private final BufferedReader answers;

  /**
   * What came of one file.
   *
   * @param exit exit code, -1 when the process did not answer in time or ended
   * @param report whether standard output is a report that can be read back
   * @param lines lines on standard error
   * @param cpu processor time in milliseconds, of the check or of the copy with comments, whichever took longer
   * @param err standard error
   */
  public record Outcome(int exit, boolean report, int lines, long cpu, String err) {}

  /** Starts the process. */
  public Ordeal() throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx1g", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
    command.addAll(List.of("-Dfile.encoding=UTF-8", "-Dsun.jnu.encoding=UTF-8"));
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), Ordeal.class.getName()));
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().put("LC_ALL", "C.UTF-8");
    process = builder.redirectError(ProcessBuilder.Redirect.INHERIT).start();
    answers =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.US_ASCII));
  }

  /** The process, for what the system knows of it. */
  public ProcessHandle handle() {
    return process.toHandle();
  }

  /** Checks a file, and waits so long for the answer. */
  public Outcome check(Path file, int seconds) throws IOException {
    process.getOutputStream().write((encoded(file.toString()) + "\n").getBytes());
    process.getOutputStream().flush();
    FutureTask<String> line = new FutureTask<>(answers::readLine);
    Thread reader = new Thread(line);
    reader.setDaemon(true);
    reader.start();
    try {
      String answer = line.get(seconds, TimeUnit.SECONDS);
      String[] parts = answer == null ? new String[0] : answer.split(" ", -1);
      return parts.length < 5
          ? new Outcome(-1, false, 0, 0, "gone")
          : new Outcome(
              Integer.parseInt(parts[0]),
              Boolean.parseBoolean(parts[1]),
              Integer.parseInt(parts[2]),
              Long.parseLong(parts[3]),
              decoded(parts[4]));
    } catch (TimeoutException e) {
      process.destroyForcibly();
      return new Outcome(-1, false, 0, 1000L * seconds, "time");
    } catch (InterruptedException | ExecutionException e) {
      throw new IOException(e);
    }
  }

  private static String encoded(String text) {
    return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }

  private static String decoded(String text) {
    return new String(Base64.getDecoder().decode(text), StandardCharsets.UTF_8);
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }

  /** The process itself: a name on each line of standard input, an outcome on each line of output. */
  public static void main(String[] args) throws IOException {
    var system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    BufferedReader in = new BufferedReader(new InputStreamReader(System.in));
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      String file = decoded(line);
      long start = system.getProcessCpuTime();
      Run run = Run.of("check", "--no-config", "--format", "json", "--", file);
      long cpu = (system.getProcessCpuTime() - start) / 1_000_000;
      boolean report = run.exit() == 0;
      if (report) {
        start = system.getProcessCpuTime();
        byte[] json = run.out().getBytes(StandardCharsets.UTF_8);
        JsonReport.read(new ByteArrayInputStream(json));
        if (COPIED.stream().anyMatch(file::endsWith)) {
          Run copy = Run.of("check", "--no-config", "--quiet", "--annotate", "--", file);
          // 2: another format than the name says
          run = copy.exit() == 2 ? run : copy;
        }
      }
      cpu = Math.max(cpu, (system.getProcessCpuTime() - start) / 1_000_000);
      System.out.println(
          run.exit()
              + " "
              + report
              + " "
              + run.err().lines().count()
              + " "
              + cpu
              + " "
              + encoded(run.err()));
    }
  }
}
