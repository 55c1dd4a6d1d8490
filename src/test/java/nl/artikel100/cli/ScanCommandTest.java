package nl.artikel100.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** What {@code scan} writes and tells. */
class ScanCommandTest extends ScanFolderTest {
  @Test
  void folderGetsEveryOutput() throws IOException {
    Path in = Files.createDirectory(temp.resolve("in"));
    Files.copy(Path.of("samples/goed.docx"), in.resolve("goed.docx"));
    Files.writeString(in.resolve("leeg.docx"), "");
    Run run = scan(in);
    assertThat(run.exit()).isEqualTo(3);
    assertThat(run.err()).isEqualTo("leeg.docx: er staat geen tekst in dit bestand.\n");
    assertThat(run.out()).startsWith("2 bestanden: 1 brieven, ").contains("1 niet te toetsen");
    try (Stream<Path> files = Files.list(temp.resolve("uit"))) {
      assertThat(files.map(f -> f.getFileName().toString()))
          .containsExactlyInAnyOrder(
              "index.html", "letters", "letters.csv", "letters.jsonl", "letters.xlsx");
    }
    assertThat(Files.readString(temp.resolve("uit/index.html")))
        .contains("href=\"letters/goed.docx.html\"", "leeg.docx", "bevat geen tekst");
    assertThat(Files.readString(temp.resolve("uit/letters.csv")).lines().toList())
        .hasSize(3)
        .anyMatch(line -> line.startsWith("leeg.docx,,EMPTY"));
    Run again = scan(in, "--lang", "nl", "--resume");
    assertThat(again.out()).contains("Ongewijzigd: 1.");
    assertThat(scan(in, "--quiet")).isEqualTo(new Run(3, "", ""));
  }

  @Test
  void settingsOfAFolderAreToldNotToHoldButForTheLimits() throws IOException {
    Path in = Files.createDirectory(temp.resolve("in"));
    Files.copy(Path.of("samples/goed.docx"), in.resolve("goed.docx"));
    Path settings = Files.writeString(in.resolve(".art100.yml"), "gewichten: {T03: 0}\n");
    Run run = scan(in);
    assertThat(run.exit()).isZero();
    assertThat(run.err())
        .startsWith("Van " + settings + " gelden voor een scan alleen de grenzen: ")
        .endsWith("nodig is.\n")
        .hasLineCount(1);
    assertThat(report("goed.docx").criteria().get(2).possible()).isGreaterThan(0);
    assertThat(scan(in, "--quiet").err()).isEmpty();
  }

  @Test
  void lettersOfAMissionAreCompared() throws IOException {
    Path in = Files.createDirectory(temp.resolve("in"));
    String text = Files.readString(Path.of("samples/goed.md"));
    Files.writeString(in.resolve("een.md"), text);
    String next =
        text.replace("13 november 2026", "20 augustus 2028")
            .replace("31 augustus 2028", "31 augustus 2030")
            .replace(" 248 ", " 251 ");
    Files.writeString(in.resolve("twee.md"), next);
    Files.copy(Path.of("samples/zwak.docx"), in.resolve("zwak.docx"));
    assertThat(scan(in).exit()).isZero();
    Document index = Jsoup.parse(Files.readString(temp.resolve("uit/index.html")));
    assertThat(index.select("#missies h3").eachText()).containsExactly("MINUSAN");
    assertThat(index.select("#missies tbody tr td:first-child").eachText())
        .containsExactly("13 november 2026", "20 augustus 2028");
    String link = index.selectFirst("#missies p a").attr("href");
    Document page = Jsoup.parse(Files.readString(temp.resolve("uit").resolve(link)));
    assertThat(page.select("h1").text()).contains("MINUSAN");
    assertThat(page.select("section")).hasSize(1);
    assertThat(page.text())
        .contains("een.md", "twee.md", "31 augustus 2028", "31 augustus 2030", "248", "251");
    // one letter is no series
    assertThat(temp.resolve("uit/mission-2.html")).doesNotExist();
  }

  /** Reference letters in all formats, samples, and copies from which one paragraph was taken. */
  @Test
  void scanOfHundredsOfLetters() throws IOException {
    Path in = Files.createDirectory(temp.resolve("in"));
    int files = 0;
    for (String folder : List.of("samples", "samples/referentie")) {
      try (Stream<Path> all = Files.list(Path.of(folder))) {
        for (Path file : all.filter(f -> f.toString().matches(".*\\.(docx|pdf|odt|md)")).toList()) {
          Files.copy(file, in.resolve(file.getFileName()));
          files++;
        }
      }
    }
    int originals = files;
    for (int letter = 1; letter <= 15; letter++) {
      String name = String.format("d%02d", letter);
      String text = Files.readString(Path.of("samples/referentie", name + ".md"));
      String[] paragraphs = text.split("\n\n");
      for (int copy = 0; copy < 10; copy++) {
        int out = 6 + copy * (paragraphs.length - 8) / 10;
        StringBuilder changed = new StringBuilder();
        for (int i = 0; i < paragraphs.length; i++) {
          changed.append(i == out ? "" : paragraphs[i] + "\n\n");
        }
        Files.writeString(in.resolve(name + "-zonder-" + out + ".md"), changed);
        files++;
      }
    }
    assertThat(originals).isEqualTo(72);
    assertThat(files).isGreaterThan(200);
    Run run = scan(in);
    assertThat(run.exit()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).startsWith(files + " bestanden: ").contains(" 0 niet te toetsen");
    assertThat(Files.readAllLines(temp.resolve("uit/letters.jsonl"))).hasSize(files);
    try (Stream<Path> pages = Files.list(temp.resolve("uit/letters"))) {
      assertThat(pages).hasSize(2 * files);
    }
  }

  @Test
  void otherRulesShowWhatMoves() throws Exception {
    Path in = Files.createDirectory(temp.resolve("in"));
    Files.copy(Path.of("samples/zwak.docx"), in.resolve("zwak.docx"));
    scan(in);
    Path rows = temp.resolve("uit/letters.jsonl");
    String now = Files.readString(rows);
    String t16 = "\"id\":\"T16\",\"group\":\"toetsingskader\",\"title\":\"\",\"verdict\":\"";
    Path old = Files.createDirectory(temp.resolve("oud"));
    Files.writeString(
        old.resolve("letters.jsonl"), now.replace(t16 + "voldoet", t16 + "ontbreekt"));
    Run run = scan(in, "--against", old.toString());
    assertThat(run.out())
        .contains(
            "Ongewijzigd: 1.", "Verschoven oordelen: 1", "zwak.docx T16: ontbreekt → voldoet");
    assertThat(Files.readString(temp.resolve("uit/index.html"))).contains("id=\"verschoven\"");
    assertThat(scan(in, "--against", temp.resolve("uit").toString()).out())
        .contains("Verschoven oordelen: 0");
    assertThat(scan(in, "--against", in.toString()).exit()).isEqualTo(2);
  }

  @Test
  void overviewOfAKilledScanIsMadeAnew() throws IOException {
    Path in = Files.createDirectory(temp.resolve("in"));
    Files.copy(Path.of("samples/goed.docx"), in.resolve("goed.docx"));
    scan(in);
    Path page = temp.resolve("uit/index.html");
    String whole = Files.readString(page);
    // killed after the rows, before the pages: the page is that of an older scan
    Files.writeString(page, "ouder");
    Files.writeString(temp.resolve("uit/letters.jsonl.part"), "\n");
    assertThat(scan(in).out()).contains("Ongewijzigd: 1.");
    assertThat(page).hasContent(whole);
    assertThat(temp.resolve("uit/letters.jsonl.part")).doesNotExist();
  }

  @Test
  void folderOfSomebodyElseIsLeftAlone() throws IOException {
    Path out = Files.createDirectory(temp.resolve("uit"));
    Path page = Files.writeString(out.resolve("index.html"), "mijn site");
    Run run = scan(Path.of("samples"), "--include", "goed.docx");
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).contains("--force");
    assertThat(page).hasContent("mijn site");
  }

  @Test
  void wrongUseIsToldBeforeAnythingIsWritten() {
    assertThat(Run.of("scan", "samples").exit()).isEqualTo(2);
    assertThat(Run.of("scan", "--out", "x").exit()).isEqualTo(2);
    assertThat(scan(temp.resolve("weg")).exit()).isEqualTo(2);
    assertThat(scan(Path.of("rules"), "--include", "*.pdf").exit()).isEqualTo(2);
    assertThat(scan(Path.of("samples"), "--jobs", "0").err()).contains("--jobs");
    assertThat(scan(Path.of("samples"), "--include", "[").err()).contains("patroon");
    assertThat(scan(Path.of("samples"), "--resume", "--force").exit()).isEqualTo(2);
    assertThat(temp.resolve("uit")).doesNotExist();
  }
}
