package nl.artikel100.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownReportTest {
  @Test
  void writesTheSummary() throws IOException {
    Golden.compare("report.md", write(Fixture.report()));
  }

  @Test
  void saysWhyThereIsNoScore() throws IOException {
    assertThat(write(Fixture.noLetter()))
        .contains("geen Artikel 100-brief")
        .doesNotContain("| --- |");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>",
        "a | b",
        "`code`",
        "[x](javascript:1)",
        "**b**",
        "![x](y)",
        "@team",
        "#12",
        "!34",
        "~5",
        "https://x.example",
        "www.x.example",
        "\\| a",
        "# kop",
        "&lt;"
      })
  void hostileTextStaysText(String hostile) throws IOException {
    String markdown = write(Hostile.report(hostile));
    String bare =
        markdown.replace("&#8203;", "\u200B").replaceAll("\\\\[\\\\`*_{}\\[\\]()<>|~!#&$^]", "");
    assertThat(bare).doesNotContainPattern("<|`code|\\]\\(|\\*\\*b|@t|#1|!3|~5|://|www\\.x|&lt;");
    markdown
        .lines()
        .filter(line -> line.startsWith("| ") && line.contains("T01"))
        .forEach(
            row ->
                assertThat(
                        row.replaceAll("\\\\\\\\|\\\\\\|", "")
                            .chars()
                            .filter(c -> c == '|')
                            .count())
                    .isEqualTo(4));
  }

  private static String write(Report report) throws IOException {
    StringBuilder out = new StringBuilder();
    MarkdownReport.write(report, Lang.NL, out);
    return out.toString();
  }
}
