package nl.artikel100.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.artikel100.ArtikelHonderdToets;
import nl.artikel100.archive.Row;
import nl.artikel100.archive.RowJson;
import nl.artikel100.batch.Folder;
import nl.artikel100.batch.Scan;
import nl.artikel100.batch.Settings;
import nl.artikel100.batch.Sources;
import nl.artikel100.document.Limits;
import nl.artikel100.scoring.Request;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A hostile file in a scan costs its own entry: all others get, byte for byte, what they get without it. */
class HostileScanTest {
  private static final ArtikelHonderdToets TOETS = ArtikelHonderdToets.standard();

  /** As much as the letters need, and the file that fills the memory passes. */
  private static final int MEGABYTES = 1_000;

  /** Long enough for a letter on a machine that has much else to do. */
  private static final int SECONDS = 6;

  @TempDir Path temp;
  private Path in;
  private Map<String, String> undisturbed;

  @BeforeEach
  void scanWithoutThem() throws IOException {
    in = Files.createDirectory(temp.resolve("in"));
    for (String letter : List.of("goed.docx", "goed.pdf", "zwak.docx", "zwak.pdf", "zwak.md")) {
      Files.copy(Path.of("samples", letter), in.resolve(letter));
    }
    for (int i = 1; i < 8; i++) {
      String letter = "d0" + i + ".md";
      Files.copy(Path.of("samples/referentie", letter), in.resolve(letter));
    }
    Folder out = new Folder(temp.resolve("zonder"));
    assertThat(failures(scan(out, (done, total, row, same) -> {}))).isEmpty();
    undisturbed = results(out);
    assertThat(undisturbed).hasSize(3 * 12);
  }

  private List<Row> scan(Folder out, Scan.Listener listener) throws IOException {
    // the limits would stop them long before
    Limits limits =
        Limits.STANDARD
            .with("tijd", SECONDS)
            .with("tekens", 500_000_000)
            .with("uitgepakt", 2_000)
            .with("verhouding", 100_000);
    Settings settings = new Settings(Request.standard(), limits, null, null);
    Sources sources = Sources.find(List.of(in), List.of(), List.of(), out.path());
    try (Scan scan = new Scan(settings, out, 3, MEGABYTES, Scan.Known.SAME_CONTENT)) {
      return scan.run(TOETS, sources.files(), listener).rows();
    }
  }

  private static List<String> failures(List<Row> rows) {
    return rows.stream()
        .filter(row -> row.failure() != null)
        .map(row -> row.file() + " " + row.failure())
        .toList();
  }

  /** Every page and report, and the row of every letter that was checked. */
  private static Map<String, String> results(Folder out) throws IOException {
    Map<String, String> results = new TreeMap<>();
    try (Stream<Path> files = Files.walk(out.path().resolve("letters"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        results.put(out.path().relativize(file).toString(), Files.readString(file));
      }
    }
    for (String line : Files.readAllLines(out.path().resolve("letters.jsonl"))) {
      Row row = RowJson.read(line.getBytes(StandardCharsets.UTF_8));
      if (row.report() != null) {
        results.put("row of " + row.file(), line);
      }
    }
    return results;
  }

  @Test
  void oneThatHangsAndOneThatFillsTheMemory() throws Exception {
    // twice the time and more; its memory is full only after that
    Files.write(in.resolve("a-hangt.txt"), Made.bytes("Van 1 maart 2027 tot ".repeat(700_000)));
    try (ZipOutputStream zip =
        new ZipOutputStream(Files.newOutputStream(in.resolve("c-vult.docx")))) {
      zip.putNextEntry(new ZipEntry("word/document.xml"));
      Made.fill(zip, 2 * MEGABYTES, ' ');
    }
    Files.write(in.resolve("e-stuk.pdf"), Made.bytes("%PDF-1.7 en dan niets"));
    Folder out = new Folder(temp.resolve("met"));
    List<Row> rows = scan(out, (done, total, row, same) -> {});
    assertThat(failures(rows))
        .containsExactly("a-hangt.txt TIME", "c-vult.docx MEMORY", "e-stuk.pdf DAMAGED");
    assertThat(results(out)).isEqualTo(undisturbed);
  }

  /** As when the system takes a process away that is in the middle of letters: none of them is to blame. */
  @Test
  void processThatIsKilled() throws Exception {
    List<ProcessHandle> before = ProcessHandle.current().children().toList();
    AtomicInteger killed = new AtomicInteger();
    Folder out = new Folder(temp.resolve("met"));
    List<Row> rows =
        scan(
            out,
            (done, total, row, same) -> {
              if (done == 3) {
                ProcessHandle.current()
                    .children()
                    .filter(child -> !before.contains(child))
                    .forEach(child -> killed.addAndGet(child.destroyForcibly() ? 1 : 0));
              }
            });
    assertThat(killed).hasPositiveValue();
    assertThat(failures(rows)).isEmpty();
    assertThat(results(out)).isEqualTo(undisturbed);
  }
}
