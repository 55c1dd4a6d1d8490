package nl.artikel100.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * All letters of a run as SARIF 2.1.0 (OASIS), for code scanning: one rule per criterion, one result per point that asks for
 * attention. It quotes no passage of a letter.
 */
public final class SarifReport {
  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

  private final Words words;
  private final JsonGenerator json;
  private final Map<String, Integer> rules = new LinkedHashMap<>();

  private SarifReport(Words words, JsonGenerator json) {
    this.words = words;
    this.json = json;
  }

  /**
   * Writes the log as UTF-8. Flushes the stream, does not close it.
   *
   * @param version version of art100
   * @param letters the letters that were read
   * @param unread the files that were not
   * @param lang language of the reports
   * @param out where to
   * @throws IOException if the stream cannot be written
   */
  public static void write(
      String version,
      List<Checked> letters,
      List<Checked.Unread> unread,
      Lang lang,
      OutputStream out)
      throws IOException {
    try (JsonGenerator json = JsonReport.generator(out)) {
      new SarifReport(new Words(lang), json).log(version, letters, unread);
      json.writeRaw('\n');
    }
  }

  private void log(String version, List<Checked> letters, List<Checked.Unread> unread)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("$schema", SCHEMA);
    json.writeStringField("version", "2.1.0");
    json.writeArrayFieldStart("runs");
    json.writeStartObject();
    json.writeObjectFieldStart("tool");
    json.writeObjectFieldStart("driver");
    json.writeStringField("name", "art100");
    json.writeStringField("version", version);
    rules(letters);
    json.writeEndObject();
    json.writeEndObject();
    json.writeStringField("language", words.lang().tag());
    json.writeStringField("columnKind", "utf16CodeUnits");
    invocation(unread);
    artifacts(letters);
    json.writeArrayFieldStart("results");
    for (Checked letter : letters) {
      for (Issue issue : Issue.of(letter)) {
        result(letter, issue);
      }
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
  }

  private void rules(List<Checked> letters) throws IOException {
    json.writeArrayFieldStart("rules");
    for (Checked letter : letters) {
      for (Report.Criterion c : letter.report().criteria()) {
        if (rules.putIfAbsent(c.id(), rules.size()) == null) {
          String help = sentences(c.why(), c.lesson(), c.limits());
          rule(c.id(), c.title(), c.why(), help, c.group(), "error");
        }
      }
      for (Report.Consistency c : letter.report().consistency()) {
        if (rules.putIfAbsent(c.id(), rules.size()) == null) {
          rule(c.id(), c.title(), c.title(), c.title(), "consistentie", "warning");
        }
      }
    }
    json.writeEndArray();
  }

  private void rule(
      String id, String title, String description, String help, String group, String level)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("id", id);
    text("shortDescription", title);
    text("fullDescription", description);
    text("help", help);
    json.writeObjectFieldStart("defaultConfiguration");
    json.writeStringField("level", level);
    json.writeEndObject();
    json.writeObjectFieldStart("properties");
    json.writeArrayFieldStart("tags");
    json.writeString(group);
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndObject();
  }

  private void invocation(List<Checked.Unread> unread) throws IOException {
    json.writeArrayFieldStart("invocations");
    json.writeStartObject();
    json.writeBooleanField("executionSuccessful", unread.isEmpty());
    json.writeArrayFieldStart("toolExecutionNotifications");
    for (Checked.Unread file : unread) {
      json.writeStartObject();
      json.writeStringField("level", "error");
      text("message", file.message());
      json.writeArrayFieldStart("locations");
      json.writeStartObject();
      json.writeObjectFieldStart("physicalLocation");
      artifact(file.file());
      json.writeEndObject();
      json.writeEndObject();
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndArray();
  }

  private void artifacts(List<Checked> letters) throws IOException {
    json.writeArrayFieldStart("artifacts");
    for (Checked letter : letters) {
      Report report = letter.report();
      json.writeStartObject();
      json.writeObjectFieldStart("location");
      json.writeStringField("uri", Uris.of(letter.file()));
      json.writeEndObject();
      json.writeObjectFieldStart("hashes");
      json.writeStringField("sha-256", report.document().sha256());
      json.writeEndObject();
      json.writeObjectFieldStart("properties");
      json.writeStringField("type", report.document().type());
      if (report.score() != null) {
        json.writeNumberField("percent", report.score().percent());
        json.writeNumberField("accepted", report.score().accepted());
      }
      json.writeStringField("rulesVersion", report.tool().rulesVersion());
      json.writeStringField("rulesHash", report.tool().rulesHash());
      json.writeEndObject();
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void result(Checked letter, Issue issue) throws IOException {
    json.writeStartObject();
    json.writeStringField("ruleId", issue.id());
    json.writeNumberField("ruleIndex", rules.get(issue.id()));
    json.writeStringField("kind", isReview(issue) ? "review" : "fail");
    json.writeStringField("level", level(issue));
    text("message", sentences(issue.title() + ".", issue.reason(), issue.advice()));
    List<Spot> spots = spots(letter, issue);
    json.writeArrayFieldStart("locations");
    location(letter, spots.get(0));
    json.writeEndArray();
    if (spots.size() > 1) {
      json.writeArrayFieldStart("relatedLocations");
      for (Spot other : spots.subList(1, spots.size())) {
        location(letter, other);
      }
      json.writeEndArray();
    }
    json.writeObjectFieldStart("partialFingerprints");
    json.writeStringField("art100/v1", issue.fingerprint());
    // the one that GitHub looks at
    json.writeStringField("primaryLocationLineHash", issue.fingerprint() + ":1");
    json.writeEndObject();
    if (letter.known() != null) {
      json.writeStringField("baselineState", issue.known() ? "unchanged" : "new");
    }
    suppression(issue.waiver());
    json.writeEndObject();
  }

  /** Line, section and page; SARIF wants each to be named once. */
  private record Spot(int line, String where, int page) {}

  private List<Spot> spots(Checked letter, Issue issue) {
    Set<Spot> spots = new LinkedHashSet<>();
    for (Report.Evidence e : issue.evidence()) {
      String where = words.where(Plain.line(e.section()), e.page(), e.paragraph());
      spots.add(new Spot(letter.lines().at(e.start()), where, e.page()));
    }
    if (spots.isEmpty()) {
      Report.Where place = issue.place();
      String where = words.where(Plain.line(place.section()), place.page(), 0);
      spots.add(new Spot(letter.lines().at(place.start()), where, place.page()));
    }
    return List.copyOf(spots);
  }

  private void location(Checked letter, Spot spot) throws IOException {
    json.writeStartObject();
    json.writeObjectFieldStart("physicalLocation");
    artifact(letter.file());
    json.writeObjectFieldStart("region");
    json.writeNumberField("startLine", spot.line());
    json.writeEndObject();
    json.writeEndObject();
    if (!spot.where().isEmpty()) {
      json.writeArrayFieldStart("logicalLocations");
      json.writeStartObject();
      json.writeStringField("fullyQualifiedName", spot.where());
      json.writeEndObject();
      json.writeEndArray();
    }
    if (spot.page() > 0) {
      json.writeObjectFieldStart("properties");
      json.writeNumberField("page", spot.page());
      json.writeEndObject();
    }
    json.writeEndObject();
  }

  private void suppression(Report.Waiver waiver) throws IOException {
    if (waiver == null) {
      return;
    }
    json.writeArrayFieldStart("suppressions");
    json.writeStartObject();
    json.writeStringField("kind", "external");
    json.writeStringField("status", "accepted");
    json.writeStringField("justification", Plain.line(words.waiver(waiver)));
    json.writeEndObject();
    json.writeEndArray();
  }

  private void artifact(String file) throws IOException {
    json.writeObjectFieldStart("artifactLocation");
    json.writeStringField("uri", Uris.of(file));
    json.writeEndObject();
  }

  private void text(String name, String text) throws IOException {
    json.writeObjectFieldStart(name);
    json.writeStringField("text", Plain.line(text));
    json.writeEndObject();
  }

  private static boolean isReview(Issue issue) {
    return issue.kind() == Issue.Kind.REVIEW && !issue.forbidden();
  }

  private static String level(Issue issue) {
    if (issue.forbidden()) {
      return "error";
    }
    return switch (issue.kind()) {
      case MISSING -> "error";
      case PARTLY, CONTRADICTION -> "warning";
      case REVIEW -> "none";
    };
  }

  private static String sentences(String... sentences) {
    return String.join(" ", List.of(sentences)).strip();
  }
}
