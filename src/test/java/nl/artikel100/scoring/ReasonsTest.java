package nl.artikel100.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import nl.artikel100.ArtikelHonderdToets;
import nl.artikel100.report.Lang;
import nl.artikel100.report.Report;
import nl.artikel100.report.Verdict;
import org.junit.jupiter.api.Test;

/** Why a criterion is met in part: what the letter itself says of the missing half. */
class ReasonsTest {
  private static final String RULES =
      "Voor het detachement gelden de Rules of Engagement van de missie. ";

  private static Report.Criterion judged(String text, Lang lang) throws Exception {
    return ArtikelHonderdToets.standard()
        .check("brief.txt", text.getBytes(StandardCharsets.UTF_8), new Request("nieuw", null, lang))
        .report()
        .criteria()
        .stream()
        .filter(criterion -> criterion.id().equals("T08"))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void saysThatTheMissingHalfIsPutOff() throws Exception {
    String text =
        RULES + "Of deze regels toereikend zijn voor de taak, wordt na aankomst nog bezien.";
    assertThat(judged(text, Lang.NL).verdict()).isEqualTo(Verdict.DEELS);
    assertThat(judged(text, Lang.NL).reason())
        .contains("Er ontbreekt:")
        .endsWith("Waar de brief er wel over spreekt, staat het nog niet vast.");
    assertThat(judged(text, Lang.EN).reason())
        .endsWith("Where the letter does speak of it, it is not settled yet.");
  }

  @Test
  void saysNoMoreWhereTheLetterIsSilent() throws Exception {
    assertThat(judged(RULES, Lang.NL).verdict()).isEqualTo(Verdict.DEELS);
    assertThat(judged(RULES, Lang.NL).reason()).doesNotContain("Waar de brief");
  }

  @Test
  void leavesOutWhatStandsElsewhere() throws Exception {
    String text =
        RULES
            + "\n\nDe dijk is klaar.\n\n"
            + "Of de regels voor de haven toereikend zijn voor de taak, wordt na aankomst nog bezien.";
    assertThat(judged(text, Lang.NL).reason()).doesNotContain("Waar de brief");
  }
}
