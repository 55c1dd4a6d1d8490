package nl.artikel100.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class TextReportTest {
  @Test
  void writesTheSummary() throws IOException {
    Golden.compare("report.txt", write(Fixture.report(), Lang.NL, false));
  }

  @Test
  void writesTheSummaryInEnglish() throws IOException {
    Golden.compare("report_en.txt", write(Fixture.report(), Lang.EN, false));
  }

  @Test
  void colourAddsNothingButColour() throws IOException {
    String coloured = write(Fixture.report(), Lang.NL, true);
    assertThat(coloured).contains("\u001B[");
    assertThat(coloured.replaceAll("\u001B\\[\\d+m", ""))
        .isEqualTo(write(Fixture.report(), Lang.NL, false));
  }

  @Test
  void saysWhyThereIsNoScore() throws IOException {
    assertThat(write(Fixture.noLetter(), Lang.NL, false))
        .contains("Voortgangsrapportage. Het stuk beschrijft wat is gedaan en bevat geen besluit.")
        .contains("geen Artikel 100-brief")
        .doesNotContain("Doe dit eerst");
  }

  @Test
  void staysWithinTheWidth() throws IOException {
    for (Lang lang : Lang.values()) {
      assertThat(write(Fixture.report(), lang, false).lines())
          .allMatch(line -> line.length() <= 88);
    }
  }

  @Test
  void sendsNoControlCharactersToTheTerminal() throws IOException {
    String hostile = "x\u001B[2J\u0007\u009B31m\r\ny\u202Ez";
    assertThat(write(Hostile.report(hostile), Lang.NL, false))
        .doesNotContainPattern("[\\p{Cc}\u202E&&[^\n]]");
  }

  private static String write(Report report, Lang lang, boolean colour) throws IOException {
    StringBuilder out = new StringBuilder();
    TextReport.write(report, lang, colour, out);
    return out.toString();
  }
}
