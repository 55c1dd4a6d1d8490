package nl.artikel100.archive;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import nl.artikel100.report.JsonReport;
import nl.artikel100.report.Report;

/** A {@link Row} as one line of JSON: the lines of {@code letters.jsonl}. */
public final class RowJson {
  private static final JsonFactory FACTORY = new JsonFactory();

  private RowJson() {}

  /** One line without its end, as UTF-8. */
  public static byte[] write(Row row) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 14);
    try (JsonGenerator json = FACTORY.createGenerator(bytes)) {
      json.setHighestNonEscapedChar(Character.MIN_SURROGATE - 1);
      json.writeStartObject();
      json.writeStringField("file", row.file());
      json.writeStringField("failure", row.failure());
      json.writeStringField("detail", row.detail());
      json.writeStringField("page", row.page());
      json.writeStringField("sha256", row.state().sha256());
      json.writeNumberField("size", row.state().size());
      json.writeNumberField("modified", row.state().modified());
      json.writeStringField("settings", row.state().settings());
      json.writeArrayFieldStart("references");
      for (String reference : row.references()) {
        json.writeString(reference);
      }
      json.writeEndArray();
      json.writeStringField("sketch", row.sketch() == null ? null : row.sketch().encoded());
      json.writeFieldName("report");
      if (row.report() == null) {
        json.writeNull();
      } else {
        JsonReport.write(row.report(), json);
      }
      json.writeEndObject();
    }
    return bytes.toByteArray();
  }

  /**
   * Reads one line.
   *
   * @throws IOException when it is no such line; the message quotes nothing of it
   */
  public static Row read(byte[] line) throws IOException {
    try (JsonParser parser = FACTORY.createParser(line)) {
      return row(parser);
    } catch (JsonProcessingException | IllegalArgumentException e) {
      // the library's message can quote what it read
      throw none();
    }
  }

  private static IOException none() {
    return new IOException("no line of letters.jsonl");
  }

  private static String text(JsonParser parser) throws IOException {
    if (!parser.currentToken().isScalarValue()) {
      throw none();
    }
    return parser.getText();
  }

  private static Row row(JsonParser parser) throws IOException {
    String[] texts = new String[6];
    long size = 0;
    long modified = 0;
    List<String> references = new ArrayList<>();
    Sketch sketch = null;
    Report report = null;
    if (parser.nextToken() != JsonToken.START_OBJECT) {
      throw none();
    }
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      boolean there = parser.nextToken() != JsonToken.VALUE_NULL;
      switch (name) {
        case "file" -> texts[0] = there ? text(parser) : null;
        case "failure" -> texts[1] = there ? text(parser) : null;
        case "detail" -> texts[2] = there ? text(parser) : "";
        case "page" -> texts[3] = there ? text(parser) : null;
        case "sha256" -> texts[4] = there ? text(parser) : "";
        case "settings" -> texts[5] = there ? text(parser).intern() : "";
        case "size" -> size = parser.getLongValue();
        case "modified" -> modified = parser.getLongValue();
        case "references" -> {
          if (there && !parser.isExpectedStartArrayToken()) {
            throw none();
          }
          while (there && parser.nextToken() != JsonToken.END_ARRAY) {
            references.add(text(parser));
          }
        }
        case "sketch" -> sketch = there ? Sketch.decoded(text(parser)) : null;
        case "report" -> report = there ? JsonReport.read(parser) : null;
        default -> parser.skipChildren();
      }
    }
    if (texts[0] == null || report == null && texts[1] == null) {
      throw none();
    }
    Row.State state = new Row.State(texts[4], size, modified, texts[5]);
    return new Row(
            texts[0], state, texts[1], texts[2], texts[3], List.copyOf(references), sketch, report)
        .slim();
  }
}
