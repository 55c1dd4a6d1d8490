package nl.artikel100.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@EnabledOnOs(value = OS.LINUX, disabledReason = "namespaces")
class OfflineTest {
  @TempDir Path folder;

  @Test
  void nothingTriesToLeaveTheMachine() throws Exception {
    Namespace network = Namespace.network();
    String classes =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    String java = Path.of(System.getProperty("java.home"), "bin/java").toString();
    List<String> command =
        List.of(java, "-cp", classes, Offline.class.getName(), folder.toString());
    Art100.Ended ended = network.run(folder, "ip link set lo up && " + Namespace.quoted(command));
    assertThat(ended.exit()).as(ended.err()).isZero();
    assertThat(ended.out()).startsWith("tried 0\n").contains("counted").doesNotContain("counted 0");
  }
}
