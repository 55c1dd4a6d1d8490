package nl.artikel100.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.artikel100.ArtikelHonderdToets;
import nl.artikel100.ArtikelHonderdToets.Check;
import nl.artikel100.document.Deadline;
import nl.artikel100.document.DocumentException;
import nl.artikel100.document.Limits;
import nl.artikel100.hostile.Made;
import nl.artikel100.report.Lang;
import nl.artikel100.scoring.Request;
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

  private Run scan(String... more) {
    List<String> words = new ArrayList<>(List.of("scan", folder.resolve("in").toString()));
    words.addAll(List.of("--out", folder.resolve("uit").toString(), "--force"));
    words.addAll(List.of(more));
    return Run.of(words.toArray(String[]::new));
  }

  @Test
  void aScanKeepsToThem() throws IOException {
    Path in = Files.createDirectory(folder.resolve("in"));
    Files.copy(Path.of("samples/zwak.pdf"), in.resolve("zwak.pdf"));
    Files.copy(Path.of("samples/goed.md"), in.resolve("goed.md"));
    assertThat(scan("--quiet").exit()).isZero();
    Run pages = scan("--limit", "paginas=1");
    assertThat(pages.exit()).isEqualTo(3);
    assertThat(pages.err())
        .isEqualTo("zwak.pdf: dit bestand is te groot om te toetsen (1 pagina's).\n");
    assertThat(pages.out()).contains("2 bestanden", "1 niet te toetsen");
    Files.writeString(in.resolve(".art100.yml"), "grenzen: {paginas: 1}\ndrempel: hoog\n");
    assertThat(scan().err()).contains("zwak.pdf: dit bestand is te groot");
    assertThat(scan("--quiet", "--limit", "paginas=100").exit()).isZero();
    Files.writeString(in.resolve(".art100.yml"), "grenzen: {paginas: veel}\n");
    assertThat(scan().err()).contains(".art100.yml:1", "heel getal");
    assertThat(scan("--limit", "bladen=1").exit()).isEqualTo(2);
  }

  /** {@code --timeout} and {@code --limit tijd} are one thing. */
  @Test
  void aScanHasOneTime() throws IOException {
    Path in = Files.createDirectory(folder.resolve("in"));
    Files.write(in.resolve("a.txt"), Made.bytes("Van 1 maart 2027 tot ".repeat(140_000)));
    assertThat(scan("--limit", "tijd=1").err()).isEqualTo("a.txt: duurde langer dan 1 seconden.\n");
    assertThat(scan("--limit", "tijd=600", "--timeout", "1").err())
        .isEqualTo("a.txt: duurde langer dan 1 seconden.\n");
  }

  /** Also the copy is made in the time of the file, and none is written when that has gone by. */
  @Test
  void timeIsUpForTheCopy() throws Exception {
    Path letter = file("brief.pdf", Files.readAllBytes(Path.of("samples/zwak.pdf")));
    Messages messages = new Messages(Lang.NL);
    CheckOptions options =
        CheckOptions.of(
            Commands.all(messages).parseArgs("check", "--annotate", letter.toString()).subcommand(),
            messages);
    Copies copies = Copies.plan(options, messages);
    Check check = ArtikelHonderdToets.standard().check(letter, Request.standard());
    assertThatExceptionOfType(DocumentException.class)
        .isThrownBy(() -> copies.write(letter.toString(), check, new Deadline("brief.pdf", 0)))
        .matches(e -> e.reason() == DocumentException.Reason.TIME);
    assertThat(folder.resolve("brief-art100.pdf")).doesNotExist();
    copies.write(letter.toString(), check, new Deadline("brief.pdf", 600));
    assertThat(folder.resolve("brief-art100.pdf")).exists();
  }

  @Test
  void wrongLimitsAreTold() {
    Run unknown = Run.of("check", "--limit", "bladen=3", "samples/zwak.docx");
    assertThat(unknown.exit()).isEqualTo(2);
    assertThat(unknown.err()).contains("bladen", "paginas");
    Run zero = Run.of("check", "--limit", "paginas=0", "samples/zwak.docx");
    assertThat(zero.exit()).isEqualTo(2);
    assertThat(zero.err()).contains("--limit paginas", "van 1 tot en met 100000");
    Run web = Run.of("web", "--no-browser", "--limit", "tijd=nul");
    assertThat(web.exit()).isEqualTo(2);
    assertThat(web.err()).contains("--limit tijd", "heel getal");
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
