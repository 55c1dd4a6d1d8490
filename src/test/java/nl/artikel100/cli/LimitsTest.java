package nl.artikel100.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.artikel100.document.Limits;
import nl.artikel100.hostile.Made;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every limit can be moved both ways, by the command line and by the settings, and says which it is. */
class LimitsTest {
  @TempDir Path folder;

  private Path file(String name, byte[] bytes) throws IOException {
    return Files.write(folder.resolve(name), bytes);
  }

  private static void refused(Path file, String limit, String message) {
    Run within = Run.of("check", "-q", "--no-config", file.toString());
    assertThat(within.exit()).as(within.err()).isZero();
    Run beyond = Run.of("check", "-q", "--no-config", "--limit", limit, file.toString());
    assertThat(beyond.exit()).isEqualTo(3);
    assertThat(beyond.err().lines()).hasSize(2);
    assertThat(beyond.err()).contains("te groot om te toetsen (" + message + ")", "--limit");
  }

  @Test
  void eachLimit() throws IOException {
    Path pdf = Path.of("samples/zwak.pdf");
    Path word = Path.of("samples/zwak.docx");
    refused(pdf, "paginas=1", "1 pagina's");
    refused(word, "delen=3", "3 delen");
    refused(word, "tekens=100", "100 tekens");
    refused(file("groot.txt", Made.bytes("Een regel.\n".repeat(200_000))), "bestand=1", "1 MB");
    List<String> same = Collections.nCopies(1_000, "Nederland levert 12 militairen. ".repeat(50));
    refused(file("a.docx", Made.of("docx", same)), "uitgepakt=1", "uitgepakt 1 MB");
    Map<String, byte[]> parts = new LinkedHashMap<>();
    parts.put("word/document.xml", Made.bytes("<d><body><p><r><t>Tekst.</t></r></p></body></d>"));
    parts.put("word/media/p.bmp", new byte[12 << 20]);
    Path packed = file("b.docx", Made.zip(parts));
    assertThat(Run.of("check", "-q", packed.toString()).err()).contains("200 keer zo groot");
    assertThat(Run.of("check", "-q", "--limit", "verhouding=100000", packed.toString()).exit())
        .isZero();
  }

  @Test
  void timeIsUp() throws IOException {
    Path letter = file("a.txt", Made.bytes("Van 1 maart 2027 tot ".repeat(50_000)));
    Run late = Run.of("check", "-q", "--limit", "tijd=1", letter.toString());
    assertThat(late.exit()).isEqualTo(3);
    assertThat(late.err()).contains("duurt te lang (1 seconden)", "--limit tijd=").hasLineCount(2);
  }

  @Test
  void settingsMoveThemAndTheCommandLineGoesFirst() throws IOException {
    Path letter = file("brief.docx", Files.readAllBytes(Path.of("samples/zwak.docx")));
    Files.writeString(folder.resolve(".art100.yml"), "grenzen:\n  tekens: 100\n");
    assertThat(Run.of("check", "-q", letter.toString()).exit()).isEqualTo(3);
    assertThat(Run.of("check", "-q", "--limit", "tekens=100000", letter.toString()).exit())
        .isZero();
    assertThat(Run.of("config", letter.toString()).out()).contains("grenzen", "tekens 100,", ":1");
    Files.writeString(folder.resolve(".art100.yml"), "grenzen:\n  tekens: nul\n  bladen: 3\n");
    Run wrong = Run.of("check", "-q", letter.toString());
    assertThat(wrong.exit()).isEqualTo(2);
    assertThat(wrong.err()).contains(".art100.yml:2", "heel getal");
  }

  @Test
  void wrongLimitsAreTold() {
    Run unknown = Run.of("check", "--limit", "bladen=3", "samples/zwak.docx");
    assertThat(unknown.exit()).isEqualTo(2);
    assertThat(unknown.err()).contains("bladen", "paginas");
    Run zero = Run.of("check", "--limit", "paginas=0", "samples/zwak.docx");
    assertThat(zero.exit()).isEqualTo(2);
    assertThat(zero.err()).contains("--limit paginas", "van 1 tot en met 100000");
  }

  /** Names, values and highest values go together by their order. */
  @Test
  void everyNameChangesItsOwnLimit() {
    for (String name : Limits.NAMES) {
      List<Integer> changed = Limits.STANDARD.with(name, 7).values();
      assertThat(changed.get(Limits.NAMES.indexOf(name))).isEqualTo(7);
      assertThat(changed.stream().filter(v -> v == 7)).hasSize(1);
      assertThat(Limits.highest(name))
          .isGreaterThan(Limits.STANDARD.values().get(Limits.NAMES.indexOf(name)));
    }
  }
}
