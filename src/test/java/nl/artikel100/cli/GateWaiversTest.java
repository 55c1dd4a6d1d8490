package nl.artikel100.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import nl.artikel100.report.Report;
import nl.artikel100.report.Verdict;
import org.junit.jupiter.api.Test;

/** {@code check} with waivers, in an {@code .art100.yml} and in comments of a Word file. */
class GateWaiversTest extends RepositoryTest {
  @Test
  void waiversAreShownAndThoseWithoutEffectAreTold() throws IOException {
    Path file =
        config(
            """
            drempel: 0
            verplicht: [L01]
            afwijkingen:
              - {criterium: L01, brief: "brieven/2027/zwak.*", reden: Volgt., eigenaar: DVB, geldig-tot: 2999-12-31}
              - {criterium: L02, brief: "zwak.docx", reden: Volgt., eigenaar: DVB, geldig-tot: 2020-12-31}
              - {criterium: T16, brief: "zwak.docx", reden: Volgt., eigenaar: DVB, geldig-tot: 2999-12-31}
              - {criterium: L06, brief: "zwaak.docx", reden: Volgt., eigenaar: DVB, geldig-tot: 2999-12-31}
              - {criterium: L06, brief: "goed.docx", reden: Volgt., eigenaar: DVB, geldig-tot: 2999-12-31}
            """);
    Run run = Run.of("check", "--format", "json", weak);
    assertThat(run.exit()).isZero();
    assertThat(run.err().lines())
        .containsExactlyInAnyOrder(
            file + ":5: de afwijking van L02 telt niet meer; zij gold tot en met 2020-12-31.",
            file
                + ":6: de afwijking van T16 is niet nodig; in "
                + weak
                + " is daar niets op aan te merken.",
            file + ":7: de afwijking van L06 past op geen enkele brief.");
    Report report = report(run.out());
    assertThat(report.criteria())
        .filteredOn(c -> c.waiver() != null)
        .extracting(Report.Criterion::id)
        .containsExactly("L01");
    assertThat(report.score().accepted()).isGreaterThan(report.score().percent());
    assertThat(Run.of("check", weak).out())
        .contains("Afgeweken met uitleg (DVB, geldig tot en met 31 december 2999): Volgt.")
        .contains("Met de uitleg bij afwijkingen meegerekend: ");
    assertThat(Run.of("check", "--format", "sarif", weak).out()).contains("\"justification\"");
  }

  @Test
  void commentInTheWordFileIsAWaiver() throws IOException {
    Path noted = letters.resolve("met opmerking.docx");
    withComment(noted, "art100: L01 n.v.t., reden: staat in de vertrouwelijke bijlage");
    Run run = Run.of("check", "--format", "json", noted.toString());
    assertThat(run.exit()).isZero();
    assertThat(report(run.out()).criteria())
        .filteredOn(c -> c.id().equals("L01"))
        .allMatch(c -> c.verdict() == Verdict.ONTBREEKT)
        .extracting(Report.Criterion::waiver)
        .containsExactly(new Report.Waiver("staat in de vertrouwelijke bijlage", "A. Jansen", ""));
    assertThat(Run.of("check", noted.toString()).out())
        .contains("Afgeweken met uitleg (A. Jansen): staat in de vertrouwelijke bijlage");
    withComment(noted, "art100: L01 n.v.t.");
    Run wrong = Run.of("check", "--format", "json", good, noted.toString());
    assertThat(wrong.exit()).isEqualTo(2);
    assertThat(wrong.out()).isEmpty();
    assertThat(wrong.err()).contains("opmerking 1", "zonder reden telt een afwijking niet");
  }

  private static void withComment(Path target, String text) throws IOException {
    String xml =
        "<w:comments xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
            + "<w:comment w:id=\"0\" w:author=\"A. Jansen\"><w:p><w:r><w:t>"
            + text.substring(0, 10)
            + "</w:t></w:r><w:r><w:t>"
            + text.substring(10)
            + "</w:t></w:r></w:p></w:comment></w:comments>";
    try (ZipInputStream in =
            new ZipInputStream(Files.newInputStream(Path.of("samples/zwak.docx")));
        ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(target))) {
      for (ZipEntry entry; (entry = in.getNextEntry()) != null; ) {
        out.putNextEntry(new ZipEntry(entry.getName()));
        in.transferTo(out);
      }
      out.putNextEntry(new ZipEntry("word/comments.xml"));
      out.write(xml.getBytes(UTF_8));
    }
  }
}
