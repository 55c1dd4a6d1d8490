package nl.artikel100.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompareCommandTest {
  @TempDir Path temp;

  @Test
  void nextDraftShowsWhatItGainedAndLost() throws Exception {
    String text = Files.readString(Path.of("samples/goed.md"));
    String mandate =
        text.lines().filter(line -> line.contains("Status of Forces Agreement")).findFirst().get();
    String next = text.replace("31 augustus 2028", "30 september 2028").replace(" 248 ", " 251 ");
    Path old = Files.writeString(temp.resolve("concept 1.md"), text);
    Path now = Files.writeString(temp.resolve("concept 2.md"), next);
    Run run = Run.of("compare", old.toString(), now.toString());
    assertThat(run.exit()).isZero();
    assertThat(run.out())
        .startsWith("concept 1.md (")
        .contains("Bijdrage, einde: 31 augustus 2028 → 30 september 2028", "248 → 251")
        .doesNotContain("Beter");
    assertThat(mandate).isNotEmpty();
  }

  @Test
  void passagesStandSideBySide() throws Exception {
    Run run =
        Run.of(
            "compare",
            "--format",
            "html",
            "samples/zwak.docx",
            "samples/goed.pdf",
            "samples/goed.docx");
    Document page = Jsoup.parse(run.out());
    assertThat(page.select("section")).hasSize(2);
    assertThat(page.select("script")).isEmpty();
    assertThat(page.select("section").first().select("h3").eachText())
        .anyMatch(h -> h.startsWith("Beter ("));
    assertThat(page.select("section").first().select(".pair blockquote")).isNotEmpty();
    assertThat(page.select("section").last().select("h3").eachText())
        .noneMatch(h -> h.startsWith("Minder"));
  }

  @Test
  void reportsWillDoAsWell() throws Exception {
    Path report = temp.resolve("zwak.json");
    Files.write(
        report,
        Run.of("check", "--format", "json", "samples/zwak.docx")
            .out()
            .getBytes(StandardCharsets.UTF_8));
    Run letters = Run.of("compare", "--format", "json", "samples/zwak.docx", "samples/goed.docx");
    Run mixed = Run.of("compare", "--format", "json", report.toString(), "samples/goed.docx");
    assertThat(mixed.out()).isEqualTo(letters.out()).contains("\"schema\" : \"art100-compare/1\"");
  }

  @Test
  void wrongUseIsTold() {
    assertThat(Run.of("compare", "samples/goed.docx").exit()).isEqualTo(2);
    assertThat(Run.of("compare", "samples/goed.docx", "weg.docx").exit()).isEqualTo(3);
    assertThat(Run.of("compare", "a", "b", "--format", "pdf").exit()).isEqualTo(2);
  }
}
