package nl.artikel100.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonReportTest {
  @Test
  void writesTheContract() throws IOException {
    Golden.compare("report.json", write(Fixture.report()));
  }

  @Test
  void comesBackAsItWas() throws IOException {
    assertThat(read(write(Fixture.report()))).isEqualTo(Fixture.report());
    assertThat(read(write(Fixture.noLetter()))).isEqualTo(Fixture.noLetter());
  }

  @Test
  void aBriefReportHasTheFirstPassagesAndNoTextsOfTheNorm() throws IOException {
    Report full = Fixture.report();
    byte[] json = write(full).getBytes(StandardCharsets.UTF_8);
    Report brief = JsonReport.readBrief(new ByteArrayInputStream(json));
    assertThat(brief.document()).isEqualTo(full.document());
    assertThat(brief.score()).isEqualTo(full.score());
    assertThat(brief.facts()).isEqualTo(full.facts());
    assertThat(full.criteria()).anyMatch(c -> c.evidence().size() > 1);
    for (int i = 0; i < full.criteria().size(); i++) {
      Report.Criterion one = brief.criteria().get(i);
      Report.Criterion same = full.criteria().get(i);
      assertThat(one.verdict()).isEqualTo(same.verdict());
      assertThat(one.reason()).isEqualTo(same.reason());
      assertThat(one.elements()).isEqualTo(same.elements());
      assertThat(one.evidence()).isEqualTo(same.evidence().stream().limit(1).toList());
      assertThat(one.why() + one.lesson() + one.advice() + one.limits()).isEmpty();
      assertThat(one.sources()).isEmpty();
    }
  }

  @Test
  void keepsHalvesOfSurrogatePairsAndControlCharacters() throws IOException {
    Report report = Hostile.report("a\uD83D b\u0000\u001B\u2028\uDE00 \uD83D\uDE00 é");
    assertThat(read(write(report))).isEqualTo(report);
    assertThat(errors(write(report))).isEmpty();
  }

  @Test
  void followsTheSchema() throws IOException {
    assertThat(errors(write(Fixture.report()))).isEmpty();
    assertThat(errors(write(Fixture.noLetter()))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"verdict\": \"deels\"|\"verdict\": \"goed\"",
        "\"found\": true,|\"found\": \"ja\",",
        "\"gain\": 18.2|\"gain\": -1",
        "\"date\": \"2026-09-14\"|\"date\": \"14 september\"",
        "\"format\": \"pdf\",|",
        "\"vague\": false|\"vague\": true"
      })
  void schemaRefusesWhatBreaksTheContract(String change) throws IOException {
    String[] parts = change.split("\\|", -1);
    String good = write(Fixture.report());
    assertThat(good).contains(parts[0]);
    assertThat(errors(good.replace(parts[0], parts[1]))).isNotEmpty();
  }

  @Test
  void skipsUnknownFields() throws IOException {
    String extra =
        write(Fixture.report())
            .replace("\"tool\": {", "\"new\": [{\"a\": [1, null]}], \"tool\": {\"x\": {},");
    assertThat(read(extra)).isEqualTo(Fixture.report());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "[]",
        "{",
        "{}",
        "{\"schema\": \"art100-report/2\"}",
        "{\"schema\": geheim}",
        "{\"schema\": \"art100-report/1\", \"tool\": \"geheim\"}",
        "{\"schema\": \"art100-report/1\", \"tool\": {}, \"document\": {}, \"facts\": {\"period\":"
            + " {}}, \"criteria\": [{\"verdict\": \"geheim\"}]}"
      })
  void refusesWhatIsNoReportWithoutQuotingIt(String json) {
    assertThatThrownBy(() -> read(json))
        .isExactlyInstanceOf(IOException.class)
        .hasMessageNotContaining("geheim")
        .hasNoCause();
  }

  @Test
  void refusesEndlessNesting() {
    assertThatThrownBy(() -> read("{\"a\": " + "[".repeat(100_000)))
        .isExactlyInstanceOf(IOException.class)
        .hasMessageStartingWith("no valid JSON");
  }

  private static String write(Report report) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    JsonReport.write(report, out);
    return out.toString(StandardCharsets.UTF_8);
  }

  private static Report read(String json) throws IOException {
    return JsonReport.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
  }

  private static List<String> errors(String json) throws IOException {
    try (InputStream in = JsonReport.class.getResourceAsStream("art100-report-1.schema.json")) {
      JsonSchema schema =
          JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(in);
      return schema.validate(json, InputFormat.JSON).stream().map(Object::toString).toList();
    }
  }
}
