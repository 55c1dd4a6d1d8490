package nl.artikel100.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

/**
 * The JSON form of a {@link Report}, schema {@code art100-report/1} (see {@code art100-report-1.schema.json} beside this
 * class). The fields stand in the order of the records; the same report gives the same bytes.
 */
public final class JsonReport {
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          // the JDK writes some doubles differently from version to version
          .enable(StreamWriteFeature.USE_FAST_DOUBLE_WRITER)
          .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
          .build();

  private JsonReport() {}

  /**
   * Writes the report as UTF-8, indented by two spaces, and ends with a line end. Flushes the stream, does not close it.
   *
   * @param report what to write
   * @param out where to
   * @throws IOException if the stream cannot be written
   */
  public static void write(Report report, OutputStream out) throws IOException {
    try (JsonGenerator json = generator(out)) {
      new JsonWriter(json).report(report);
      json.writeRaw('\n');
    }
  }

  /** A writer of UTF-8, indented by two spaces; closing it flushes the stream and leaves it open. */
  static JsonGenerator generator(OutputStream out) throws IOException {
    JsonIndent indent = new JsonIndent();
    DefaultPrettyPrinter pretty =
        new DefaultPrettyPrinter(
            Separators.createDefaultInstance()
                .withRootSeparator("")
                .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                .withObjectEmptySeparator("")
                .withArrayEmptySeparator(""));
    pretty.indentArraysWith(indent);
    pretty.indentObjectsWith(indent);
    JsonGenerator json = FACTORY.createGenerator(out);
    json.setPrettyPrinter(pretty);
    // a damaged PDF can hold half a surrogate pair: escaped it is valid JSON and comes back as it
    // was
    json.setHighestNonEscapedChar(Character.MIN_SURROGATE - 1);
    return json;
  }

  /** Writes the report as one object into a larger JSON document, in the generator's own layout. */
  public static void write(Report report, JsonGenerator json) throws IOException {
    new JsonWriter(json).report(report);
  }

  /**
   * Reads a report that is part of a larger JSON document.
   *
   * @param parser stands at the opening brace of the report, and afterwards at its closing brace
   * @throws IOException as {@link #read(InputStream)}
   */
  public static Report read(JsonParser parser) throws IOException {
    return JsonReader.object(parser, false).report();
  }

  /**
   * Reads a report. Unknown fields are skipped, absent lists are empty, absent texts empty or null as {@link Report}
   * allows. Does not close the stream.
   *
   * @param in UTF-8 as {@link #write} gives it
   * @return the report; never null
   * @throws IOException if the stream cannot be read, is no JSON, or no {@code art100-report/1}; the message names the
   *     field or the line, never the content
   */
  public static Report read(InputStream in) throws IOException {
    return read(in, false, false).get(0);
  }

  /**
   * Reads a report as {@link #read(InputStream)} in half the time, without what only the page of the letter shows: of the
   * passages of each criterion and check there is the first, and why, lesson, advice, place, limits and sources are empty.
   */
  public static Report readBrief(InputStream in) throws IOException {
    return read(in, false, true).get(0);
  }

  /**
   * Reads one report, or an array of them as {@code check --format json} gives for several letters; else as
   * {@link #read(InputStream)}.
   */
  public static List<Report> readAll(InputStream in) throws IOException {
    return read(in, true, false);
  }

  private static List<Report> read(InputStream in, boolean array, boolean brief)
      throws IOException {
    try (JsonParser parser = FACTORY.createParser(in)) {
      parser.disable(JsonParser.Feature.AUTO_CLOSE_SOURCE);
      JsonToken first = parser.nextToken();
      List<Report> reports = new ArrayList<>();
      if (array && first == JsonToken.START_ARRAY) {
        while (parser.nextToken() == JsonToken.START_OBJECT) {
          reports.add(JsonReader.object(parser, brief).report());
        }
        return reports;
      }
      if (first != JsonToken.START_OBJECT) {
        throw new IOException("no JSON object");
      }
      reports.add(JsonReader.object(parser, brief).report());
      return reports;
    } catch (JsonProcessingException e) {
      // the library's message can quote what it read, which may be a confidential letter
      JsonLocation at = e.getLocation();
      throw new IOException(
          at == null
              ? "no valid JSON"
              : "no valid JSON at line " + at.getLineNr() + ", column " + at.getColumnNr());
    }
  }
}
