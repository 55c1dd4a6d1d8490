package nl.artikel100.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A disk that is full, or that takes no files: a sentence that says what to do, and nothing half. */
@EnabledOnOs(value = OS.LINUX, disabledReason = "namespaces")
class DiskTest {
  private static final String SAY_WHERE_TO_LOOK =
      "Controleer of de schijf vol is en of u in die map mag schrijven.";

  @TempDir Path folder;
  private Art100 art100;
  private Path disk;

  @BeforeEach
  void prepare() throws IOException {
    art100 = new Art100(folder);
    disk = Files.createDirectory(folder.resolve("disk"));
  }

  /** Runs a command with a disk mounted, and keeps what is on the disk after it. */
  private Art100.Ended on(String disks, String... arguments) throws Exception {
    String after = "code=$?; cp -a '%s/.' '%s/kept'; exit $code".formatted(disk, folder);
    String command = Namespace.quoted(art100.command(arguments));
    return Namespace.disks(disk).run(folder, disks + "\n" + command + "\n" + after);
  }

  private String mounted(String options) {
    return "mount -t tmpfs -o " + options + " none '" + disk + "' || exit 99";
  }

  private List<String> kept() throws IOException {
    Path kept = folder.resolve("kept");
    try (Stream<Path> files = Files.walk(kept)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> kept.relativize(file).toString())
          .sorted()
          .toList();
    }
  }

  /** How much a scan of these letters writes, in kilobytes. */
  private int size() throws Exception {
    Path whole = folder.resolve("whole");
    assertThat(art100.run(scan(whole)).exit()).isZero();
    try (Stream<Path> files = Files.walk(whole)) {
      return (int) files.filter(Files::isRegularFile).mapToLong(f -> f.toFile().length()).sum()
          / 1024;
    }
  }

  private static String[] scan(Path out) {
    return new String[] {
      "scan", "samples", "--include", "[gz]*.md", "--include", "ver*.docx", "--out", out.toString()
    };
  }

  @Test
  void fullDiskLeavesNoReportAndNoCopy() throws Exception {
    String full = mounted("size=64k") + "; cp samples/zwak.docx '" + disk + "/brief.docx'";
    Art100.Ended report =
        on(full, "check", "--out", disk.toString(), "--format", "json", disk + "/brief.docx");
    assertThat(report.exit()).as(report.err()).isEqualTo(2);
    assertThat(report.err())
        .startsWith("Het rapport " + disk + "/brief-art100.json kan niet worden geschreven.")
        .contains(SAY_WHERE_TO_LOOK);
    assertThat(kept()).containsExactly("brief.docx");

    full = mounted("size=16k") + "; cp samples/zwak.docx '" + disk + "/brief.docx'";
    Art100.Ended copy = on(full, "check", "--quiet", disk + "/brief.docx", "--annotate");
    assertThat(copy.exit()).as(copy.err()).isEqualTo(2);
    assertThat(copy.err())
        .startsWith("De kopie " + disk + "/brief-art100.docx kan niet worden geschreven.");
    assertThat(kept()).containsExactly("brief.docx");
    assertThat(folder.resolve("kept/brief.docx"))
        .hasSameBinaryContentAs(Path.of("samples/zwak.docx"));
  }

  @Test
  void fullDiskLeavesTheOlderReport() throws Exception {
    String full = mounted("size=8k") + "; echo ouder >'" + disk + "/zwak-art100.json'";
    String[] command = {
      "check", "--force", "--out", disk.toString(), "--format", "json", "samples/zwak.docx"
    };
    assertThat(on(full, command).exit()).isEqualTo(2);
    assertThat(folder.resolve("kept/zwak-art100.json")).hasContent("ouder");
    assertThat(kept()).hasSize(1);
  }

  /** Full at the first page, at a later one, and at the overviews. */
  @ParameterizedTest
  @ValueSource(ints = {4, 40, 90})
  void scanOnAFullDiskSaysSoAndGoesOnLater(int percent) throws Exception {
    int kilobytes = Math.max(40, size() * percent / 100);
    String[] command = scan(disk.resolve("uit"));
    Art100.Ended ended = on(mounted("size=" + kilobytes + "k"), command);
    assertThat(ended.exit()).as(ended.toString()).isEqualTo(2);
    assertThat(ended.err())
        .startsWith("Het rapport " + disk + "/uit kan niet worden geschreven.\n")
        .contains(SAY_WHERE_TO_LOOK)
        .doesNotContain("gestopt", "Exception");
    assertThat(kept()).allMatch(file -> !file.endsWith("-art100.html"));
    for (String file : kept()) {
      String text = Files.readString(folder.resolve("kept").resolve(file));
      if (file.endsWith(".html")) {
        assertThat(text.strip()).as(file).endsWith("</html>");
      } else if (file.endsWith(".json") || file.endsWith(".jsonl")) {
        assertThat(text).as(file).endsWith("}\n");
      }
    }
    // with room again it goes on
    String more =
        mounted("size=20m")
            + "; cp -a '"
            + folder
            + "/kept/.' '"
            + disk
            + "'; rm -rf '"
            + folder
            + "/kept'";
    Art100.Ended again = on(more, command);
    assertThat(again.exit()).as(again.err()).isZero();
    assertThat(kept())
        .contains("uit/index.html", "uit/letters.xlsx", "uit/letters.jsonl")
        .noneMatch(file -> file.endsWith(".part"));
  }

  @Test
  void readOnlyDiskIsTold() throws Exception {
    String locked =
        mounted("size=1m")
            + "; cp samples/zwak.docx '"
            + disk
            + "/brief.docx'; mount -o remount,ro '"
            + disk
            + "'";
    Art100.Ended copy = on(locked, "check", "--quiet", disk + "/brief.docx", "--annotate");
    assertThat(copy.exit()).isEqualTo(2);
    assertThat(copy.err()).startsWith("De kopie ").contains(SAY_WHERE_TO_LOOK.substring(10));
    Art100.Ended report = on(locked, "check", "--out", disk + "/uit", disk + "/brief.docx");
    assertThat(report.exit()).isEqualTo(2);
    assertThat(report.err()).startsWith("Het rapport ").contains(SAY_WHERE_TO_LOOK);
    Art100.Ended scan = on(locked, "scan", "samples", "--include", "*.md", "--out", disk + "/scan");
    assertThat(scan.exit()).isEqualTo(2);
    assertThat(scan.err()).startsWith("Het rapport ").contains(SAY_WHERE_TO_LOOK);
    assertThat(kept()).containsExactly("brief.docx");
  }

  @Test
  void fullOutputIsTold() throws Exception {
    List<String> command = art100.command("check", "--format", "json", "samples/zwak.docx");
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(Path.of("/dev/full").toFile())
            .redirectError(folder.resolve("err").toFile())
            .start();
    assertThat(process.waitFor()).isEqualTo(2);
    assertThat(Files.readString(folder.resolve("err")))
        .startsWith("De standaarduitvoer neemt niets");
  }
}
