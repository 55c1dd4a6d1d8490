package nl.artikel100.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
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

  @Test
  void tellsWhatChanged() throws IOException {
    Report now = Fixture.report();
    List<Report.Criterion> criteria = new ArrayList<>(now.criteria());
    Report.Criterion first = criteria.get(0);
    Report.Criterion second = criteria.get(1);
    criteria.set(0, changed(first, Verdict.ONTBREEKT, 0));
    criteria.set(1, changed(second, Verdict.VOLDOET, second.possible()));
    Report.Score score = now.score();
    Report older =
        new Report(
            now.tool(),
            now.document(),
            new Report.Score(
                45, score.earned(), score.possible(), score.groups(), score.counts(), "nieuw"),
            criteria,
            now.consistency(),
            now.facts());
    StringBuilder out = new StringBuilder();
    MarkdownReport.write(now, older, Lang.NL, out);
    assertThat(out.toString())
        .contains("De score ging van 45,0% naar 40,9% (-4,1 procentpunt).")
        .contains("- Beter: **" + first.id(), "ontbreekt → voldoet")
        .contains("- Slechter: **" + second.id(), "voldoet → ontbreekt");
    StringBuilder same = new StringBuilder();
    MarkdownReport.write(now, now, Lang.NL, same);
    assertThat(same.toString()).contains("Geen enkel oordeel veranderde.");
  }

  private static Report.Criterion changed(Report.Criterion c, Verdict verdict, double earned) {
    return new Report.Criterion(
        c.id(),
        c.group(),
        c.title(),
        verdict,
        earned,
        c.possible(),
        0,
        c.reason(),
        c.elements(),
        c.evidence(),
        c.why(),
        c.lesson(),
        c.advice(),
        c.place(),
        c.sources(),
        c.limits(),
        c.waiver());
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
        markdown
            .replaceFirst("<!-- art100: [^<>]* -->", "")
            .replaceAll("</?(details|summary)>", "")
            .replace("&#8203;", "\u200B")
            .replaceAll("\\\\[\\\\`*_{}\\[\\]()<>|~!#&$^]", "");
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
    MarkdownReport.write(report, null, Lang.NL, out);
    return out.toString();
  }
}
