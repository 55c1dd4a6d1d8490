package nl.artikel100.faults;

import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import nl.artikel100.Programs;

/** A shell that has a network or disks of its own; Linux lets any user have them, unless the administrator forbids it. */
final class Namespace {
  private final List<String> prefix;

  private Namespace(String kind) {
    this.prefix = List.of(Programs.require("unshare").toString(), "-r", kind, "sh", "-c");
  }

  /** With nothing but its own loopback. Skips the test where that is not permitted. */
  static Namespace network() throws IOException, InterruptedException {
    Programs.require("ip");
    return new Namespace("-n").permitted("ip link set lo up");
  }

  /** In which disks can be mounted. Skips the test where that is not permitted. */
  static Namespace disks(Path folder) throws IOException, InterruptedException {
    return new Namespace("-m").permitted("mount -t tmpfs none '" + folder + "'");
  }

  private Namespace permitted(String script) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(command(script))
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    return process.waitFor() == 0
        ? this
        : abort("this system does not let a user have namespaces: unshare " + prefix.get(2));
  }

  private List<String> command(String script) {
    List<String> command = new java.util.ArrayList<>(prefix);
    command.add(script);
    return command;
  }

  /** Runs a script. */
  Art100.Ended run(Path folder, String script) throws IOException, InterruptedException {
    Path out = folder.resolve("script.out");
    Path err = folder.resolve("script.err");
    ProcessBuilder builder =
        new ProcessBuilder(command(script))
            .redirectOutput(out.toFile())
            .redirectError(err.toFile());
    Process process = builder.start();
    process.getOutputStream().close();
    if (!process.waitFor(5, TimeUnit.MINUTES)) {
      Art100.kill(process);
      throw new IllegalStateException("not done in time");
    }
    return new Art100.Ended(process.exitValue(), Files.readString(out), Files.readString(err));
  }

  /** Words as one line of a shell script. */
  static String quoted(List<String> words) {
    StringBuilder line = new StringBuilder();
    words.forEach(w -> line.append('\'').append(w.replace("'", "'\\''")).append("' "));
    return line.toString();
  }
}
