package nl.artikel100.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import nl.artikel100.ArtikelHonderdToets;
import nl.artikel100.scoring.Request;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The forms for build servers: SARIF, JUnit and annotations of GitHub. */
class BuildReportsTest {
  private static final Checked.Unread UNREAD =
      new Checked.Unread("map/weg & \"leeg\".docx", "map/weg.docx: dit bestand bestaat niet.");

  private static Checked checked(String file, Report report, Set<String> known) {
    return new Checked(
        file, report, SourceLines.of(Fixture.letter(), new byte[0]), known, Set.of(), List.of());
  }

  private static List<Checked> letters() {
    return List.of(
        checked("brieven/brief é 100%.docx", Fixture.report(), null),
        checked("brieven/ander.docx", Fixture.noLetter(), null));
  }

  private static String sarif(List<Checked> letters) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    SarifReport.write("1.2.3", letters, List.of(UNREAD), Lang.NL, out);
    return out.toString(UTF_8);
  }

  private static String junit(List<Checked> letters) throws IOException {
    StringBuilder out = new StringBuilder();
    JUnitReport.write(letters, List.of(UNREAD), Lang.NL, out);
    return out.toString();
  }

  private static String github(List<Checked> letters) throws IOException {
    StringBuilder out = new StringBuilder();
    GithubReport.write(letters, List.of(UNREAD), Lang.NL, out);
    return out.toString();
  }

  private static void isSarif(String json) throws IOException {
    try (InputStream schema =
        BuildReportsTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
      JsonSchema sarif =
          JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7).getSchema(schema);
      assertThat(sarif.validate(json, InputFormat.JSON)).isEmpty();
      // the schema is really looked at
      assertThat(sarif.validate(json.replace("\"2.1.0\"", "\"9\""), InputFormat.JSON)).isNotEmpty();
    }
  }

  private static void isJunit(String xml) throws Exception {
    SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
        .newSchema(Path.of("src/test/resources/report/junit.xsd").toFile())
        .newValidator()
        .validate(new StreamSource(new StringReader(xml)));
  }

  @Test
  void sarifFollowsItsSchema() throws IOException {
    String json = sarif(letters());
    isSarif(json);
    Golden.compare("report.sarif", json);
  }

  @Test
  void junitFollowsItsSchema() throws Exception {
    String xml = junit(letters());
    isJunit(xml);
    Golden.compare("report.junit.xml", xml);
  }

  @Test
  void annotationsAreOneALine() throws IOException {
    Golden.compare("report.github.txt", github(letters()));
  }

  @Test
  void quoteNoPassageOfTheLetter() throws IOException {
    for (String text : List.of(sarif(letters()), junit(letters()), github(letters()))) {
      assertThat(text).doesNotContain(Fixture.MEDEVAC, Fixture.MANDATE_END, Fixture.TERM);
    }
  }

  @Test
  void whatTheBaselineKnowsIsNotNew() throws Exception {
    Report report = Fixture.report();
    String contradiction =
        report.consistency().stream().filter(c -> c.present()).findFirst().orElseThrow().key();
    List<Checked> known = List.of(checked("brief.pdf", report, Set.of("T05", contradiction)));
    List<Checked> fresh = List.of(checked("brief.pdf", report, Set.of()));
    isSarif(sarif(known));
    assertThat(count(sarif(known), "\"baselineState\": \"unchanged\"")).isEqualTo(2);
    assertThat(count(sarif(fresh), "\"baselineState\": \"unchanged\"")).isZero();
    assertThat(junit(known)).doesNotContain("<failure");
    assertThat(junit(fresh))
        .contains("<failure type=\"ontbreekt\"", "<failure type=\"tegenspraak\"");
    assertThat(github(known)).doesNotContain("::error file=brief.pdf", "::warning file=brief.pdf");
  }

  @Test
  void whatTheRunForbidsFails() throws Exception {
    SourceLines lines = SourceLines.of(Fixture.letter(), new byte[0]);
    List<Checked> letters =
        List.of(
            new Checked(
                "brief.pdf",
                Fixture.report(),
                lines,
                null,
                Set.of("L17"),
                List.of("40,9% ligt onder de drempel.")),
            new Checked(
                "ander.pdf",
                Fixture.noLetter(),
                lines,
                null,
                Set.of(Checked.NO_LETTER),
                List.of()));
    isSarif(sarif(letters));
    isJunit(junit(letters));
    assertThat(junit(letters))
        .contains("<failure type=\"beoordelen\"", "<failure type=\"geen-brief\"")
        .contains("<failure type=\"score\" message=\"40,9% ligt onder de drempel.\">40,9%<");
    assertThat(sarif(letters)).doesNotContain("\"level\": \"none\"");
    assertThat(github(letters))
        .contains("::error file=brief.pdf,line=15,title=L17 ")
        .contains("::error file=brief.pdf,line=1,title=art100::40,9%25 ligt onder");
  }

  @Test
  void realLettersFollowTheSchemas() throws Exception {
    ArtikelHonderdToets toets = ArtikelHonderdToets.standard();
    List<Checked> letters = new ArrayList<>();
    for (String sample :
        List.of(
            "goed.docx", "zwak.pdf", "verlenging.docx", "zwak.md", "voortgangsrapportage.docx")) {
      Path file = Path.of("samples", sample);
      ArtikelHonderdToets.Check check = toets.check(file, Request.standard());
      SourceLines lines = SourceLines.of(check.letter(), Files.readAllBytes(file));
      letters.add(new Checked(file.toString(), check.report(), lines, null, Set.of(), List.of()));
      String all = sarif(letters) + junit(letters) + github(letters);
      for (Report.Criterion c : check.report().criteria()) {
        for (Report.Evidence evidence : c.evidence()) {
          assertThat(all.contains(evidence.quote())).as(sample + " " + c.id()).isFalse();
        }
      }
    }
    isSarif(sarif(letters));
    isJunit(junit(letters));
  }

  @Test
  void fingerprintDoesNotDependOnThePlace() throws IOException {
    Report report = Fixture.report();
    List<Report.Criterion> moved = report.criteria().stream().map(BuildReportsTest::moved).toList();
    Report other =
        new Report(
            report.tool(),
            report.document(),
            report.score(),
            moved,
            report.consistency(),
            report.facts());
    assertThat(fingerprints(sarif(List.of(checked("b.docx", other, null)))))
        .isNotEmpty()
        .isEqualTo(fingerprints(sarif(List.of(checked("a.pdf", report, null)))));
  }

  private static Report.Criterion moved(Report.Criterion c) {
    List<Report.Evidence> evidence =
        c.evidence().stream()
            .map(
                e ->
                    new Report.Evidence(
                        e.element(),
                        e.quote().replace(" ", "\n").replace("\"", "”"),
                        "",
                        9,
                        99,
                        e.start() + 7,
                        e.end() + 7))
            .toList();
    return new Report.Criterion(
        c.id(),
        c.group(),
        c.title(),
        c.verdict(),
        c.earned(),
        c.possible(),
        c.gain(),
        c.reason(),
        c.elements(),
        evidence,
        c.why(),
        c.lesson(),
        c.advice(),
        c.place(),
        c.sources(),
        c.limits(),
        c.waiver());
  }

  private static List<String> fingerprints(String sarif) {
    return Pattern.compile("\"art100/v1\": \"(\\w+)\"")
        .matcher(sarif)
        .results()
        .map(found -> found.group(1))
        .toList();
  }

  private static int count(String text, String part) {
    return text.split(Pattern.quote(part), -1).length - 1;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "]]>",
        "<failure/>",
        "\" onload=\"x",
        "a&b",
        "::error::stop",
        "%0A::set-output name=x::y",
        "regel\r\n::warning::x",
        "\u0000\u001b[31m\ud800",
        "file:///etc/x",
        "../../x"
      })
  void hostileTextStaysText(String hostile) throws Exception {
    Report report = Hostile.report(hostile);
    SourceLines lines = SourceLines.of(Hostile.letter(hostile), new byte[0]);
    List<Checked> letters =
        List.of(new Checked("map/b.docx", report, lines, null, Set.of(), List.of(hostile)));
    isSarif(sarif(letters));
    isJunit(junit(letters));
    assertThat(github(letters).lines())
        .allMatch(line -> line.matches("::(error|warning|notice) file=[^:]*::.*"))
        .hasSize(5);
    assertThat(junit(letters)).doesNotContainPattern("[\\x00-\\x08\\x0b-\\x1f]");
  }
}
