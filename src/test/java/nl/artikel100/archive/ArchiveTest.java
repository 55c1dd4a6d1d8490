package nl.artikel100.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.artikel100.report.Report;
import nl.artikel100.report.Verdict;
import org.junit.jupiter.api.Test;

class ArchiveTest {
  private static final Path REFERENCE = Path.of("samples/referentie");

  @Test
  void sameLetterInSeveralFormatsIsShownOnce() throws Exception {
    List<Row> rows = new ArrayList<>();
    for (String ending : List.of(".docx", ".pdf", ".odt", ".md")) {
      rows.addAll(Letters.rows(REFERENCE, ending));
    }
    Archive archive = Archive.of(Letters.columns(), rows);
    assertThat(archive.rows()).hasSize(60);
    assertThat(archive.letters()).hasSize(15);
    archive
        .twins()
        .forEach(
            (file, shown) -> assertThat(file.substring(0, 3)).isEqualTo(shown.substring(0, 3)));
  }

  @Test
  void letterToTheOtherChamberIsTheSameButTheNextDraftIsNot() throws Exception {
    String text = Files.readString(REFERENCE.resolve("d13.md"));
    String senate = text.replace("Tweede Kamer der", "Eerste Kamer der");
    String draft = text.replace("28 februari 2017", "31 augustus 2017");
    assertThat(senate).isNotEqualTo(text);
    assertThat(draft).isNotEqualTo(text);
    Archive archive =
        Archive.of(
            Letters.columns(),
            List.of(
                Letters.row("tk.md", text),
                Letters.row("ek.md", senate),
                Letters.row("nieuw concept.md", draft)));
    assertThat(archive.twins()).containsExactly(java.util.Map.entry("tk.md", "ek.md"));
  }

  @Test
  void judgementOnACopyHoldsForTheLetterThatIsShown() throws Exception {
    List<Row> rows = new ArrayList<>(Letters.rows(Path.of("samples"), "goed.md"));
    rows.addAll(Letters.rows(Path.of("samples"), "goed.docx"));
    Archive found = Archive.of(Letters.columns(), rows);
    assertThat(found.twins()).hasSize(1);
    String copy = found.twins().keySet().iterator().next();
    var none = new Judgement(copy, "T03", Verdict.ONTBREEKT, "");
    Archive judged = found.withJudgements(List.of(none), Letters.scores());
    assertThat(judged.letters().get(0).verdicts()).containsEntry("T03", Verdict.ONTBREEKT);
    assertThat(judged.letters().get(0).report().score().percent())
        .isLessThan(found.letters().get(0).report().score().percent());
    var own = new Judgement(found.twins().get(copy), "T03", Verdict.DEELS, "");
    assertThat(
            found.withJudgements(List.of(none, own), Letters.scores()).letters().get(0).verdicts())
        .containsEntry("T03", Verdict.DEELS);
  }

  @Test
  void letterWithoutMissionFollowsItsReference() throws Exception {
    String first =
        "Kamerstuk 29 521, nr. 213\n\nGeachte voorzitter,\n\nHet kabinet besloot tot een bijdrage aan MINUSMA.";
    Row one = Letters.row("een.txt", first);
    Row other =
        Letters.row(
            "twee.txt",
            "In aanvulling op onze brief (Kamerstuk 29 521, nr. 213) meldt het kabinet dit.");
    Report.Document d = one.report().document();
    Row numbered =
        new Row(
            one.file(),
            one.state(),
            null,
            "",
            null,
            one.references(),
            one.sketch(),
            new Report(
                one.report().tool(),
                new Report.Document(
                    d.name(),
                    d.sha256(),
                    d.format(),
                    0,
                    1,
                    "2013-11-01",
                    "29 521, nr. 213",
                    "MINUSMA",
                    d.type(),
                    "",
                    List.of()),
                one.report().score(),
                one.report().criteria(),
                List.of(),
                one.report().facts()));
    assertThat(other.references()).containsExactly("29521-213");
    Archive archive = Archive.of(Letters.columns(), List.of(numbered, other));
    assertThat(archive.missions()).containsEntry("twee.txt", "MINUSMA");
  }

  @Test
  void trendCountsEveryYear() throws Exception {
    List<Row> rows = Letters.rows(REFERENCE, ".docx");
    var years = Trend.perYear(rows);
    assertThat(years).containsKeys(2012, 2028);
    assertThat(years.values().stream().mapToInt(Trend::letters).sum()).isEqualTo(15);
    Trend all = Trend.of(rows);
    for (Column column : Letters.columns()) {
      int sum = 0;
      for (Verdict verdict : Verdict.values()) {
        sum += all.count(column.id(), verdict);
      }
      assertThat(sum).isEqualTo(15);
    }
    Trend one = Trend.of(rows.subList(0, 1));
    Report.Criterion t01 = rows.get(0).report().criteria().get(0);
    assertThat(one.met("T01"))
        .isEqualTo(
            t01.verdict() == Verdict.VOLDOET ? 100 : t01.verdict() == Verdict.DEELS ? 50 : 0);
  }

  @Test
  void contributionHasTheRowsOfTable3() {
    Contribution c =
        Contribution.of(
            List.of(
                personnel("personen", 248),
                personnel("militairen", 232),
                personnel("Helikopterdetachement (4 Cougar)", 78),
                personnel("Totaal militairen", 232),
                personnel("Politie en KMar", 12),
                personnel("civiele deskundigen", 4)));
    assertThat(c)
        .isEqualTo(
            new Contribution(
                248,
                232,
                "78 Helikopterdetachement (4 Cougar)",
                "12 Politie en KMar",
                "4 civiele deskundigen"));
  }

  private static Report.Personnel personnel(String component, int number) {
    return new Report.Personnel(component, number, "", 0, 0, 0, 0);
  }

  @Test
  void rowComesBackFromItsLine() throws Exception {
    Row row = Letters.row("a/b.txt", Files.readString(REFERENCE.resolve("d01.md"))).slim();
    assertThat(RowJson.read(RowJson.write(row))).isEqualTo(row);
    Row failed = Row.failed("x.pdf", new Row.State("", 3, 4, "s"), "DAMAGED", "pdf");
    assertThat(RowJson.read(RowJson.write(failed))).isEqualTo(failed);
    assertThat(new String(RowJson.write(row), java.nio.charset.StandardCharsets.UTF_8))
        .doesNotContain("\n")
        .doesNotContain("Burkinese leger");
  }
}
