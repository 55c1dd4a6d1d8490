package nl.artikel100.overview;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import nl.artikel100.archive.Changes;
import nl.artikel100.report.Report;

/** What changed between letters as JSON, schema {@code art100-compare/1}. */
public final class CompareJson {
  private final JsonGenerator json;

  private CompareJson(JsonGenerator json) {
    this.json = json;
  }

  /** Writes an object with one entry per pair of letters, as UTF-8. Does not close the stream. */
  public static void write(List<Changes> changes, OutputStream out) throws IOException {
    JsonFactory factory =
        JsonFactory.builder()
            .disable(com.fasterxml.jackson.core.StreamWriteFeature.AUTO_CLOSE_TARGET)
            .build();
    try (JsonGenerator json = factory.createGenerator(out)) {
      json.useDefaultPrettyPrinter();
      json.setHighestNonEscapedChar(Character.MIN_SURROGATE - 1);
      json.writeStartObject();
      json.writeStringField("schema", "art100-compare/1");
      json.writeArrayFieldStart("comparisons");
      for (Changes one : changes) {
        new CompareJson(json).one(one);
      }
      json.writeEndArray();
      json.writeEndObject();
      json.writeRaw('\n');
    }
  }

  private void one(Changes changes) throws IOException {
    json.writeStartObject();
    document("before", changes.before());
    document("after", changes.after());
    json.writeArrayFieldStart("criteria");
    for (Changes.OfCriterion c : changes.criteria()) {
      json.writeStartObject();
      json.writeStringField("id", c.id());
      json.writeStringField("title", c.title());
      json.writeStringField("change", c.way().name().toLowerCase(Locale.ROOT));
      json.writeStringField("before", c.before().word());
      json.writeStringField("after", c.after().word());
      texts("gained", c.gained());
      texts("lost", c.lost());
      json.writeStringField("passageBefore", c.passageBefore());
      json.writeStringField("passageAfter", c.passageAfter());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("facts");
    for (Changes.OfFact f : changes.facts()) {
      json.writeStartObject();
      json.writeStringField("kind", f.kind().name().toLowerCase(Locale.ROOT));
      json.writeStringField("what", f.what());
      json.writeStringField("before", f.before());
      json.writeStringField("after", f.after());
      json.writeStringField("quoteBefore", f.quoteBefore());
      json.writeStringField("quoteAfter", f.quoteAfter());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void document(String name, Report report) throws IOException {
    json.writeObjectFieldStart(name);
    json.writeStringField("name", report.document().name());
    json.writeStringField("sha256", report.document().sha256());
    json.writeStringField("date", report.document().date());
    if (report.score() == null) {
      json.writeNullField("percent");
    } else {
      json.writeNumberField("percent", report.score().percent());
    }
    json.writeEndObject();
  }

  private void texts(String name, List<String> texts) throws IOException {
    json.writeArrayFieldStart(name);
    for (String text : texts) {
      json.writeString(text);
    }
    json.writeEndArray();
  }
}
