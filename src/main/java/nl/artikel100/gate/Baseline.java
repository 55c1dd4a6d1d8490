package nl.artikel100.gate;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.artikel100.document.Letter;
import nl.artikel100.report.Report;

/**
 * What letters lacked when a repository began to be guarded. A letter is known again by its text, and a point by what it
 * lacks, not by where: edits elsewhere, another name and another format change nothing. Holds no text of a letter.
 */
public final class Baseline {
  private static final String SCHEMA = "art100-baseline/1";
  private static final JsonFactory FACTORY = new JsonFactory();

  private final List<Entry> letters;

  private Baseline(List<Entry> letters) {
    this.letters = letters;
  }

  private record Entry(String name, Sketch sketch, Map<String, String> points) {}

  /**
   * A letter beside the baseline.
   *
   * @param fresh criteria and checks at which something lacks that the baseline does not know, in the order of the norm
   * @param known criteria, and keys of contradictions, at which all that lacks is known
   * @param solved number of known points that are no longer lacking
   */
  public record Comparison(Set<String> fresh, Set<String> known, int solved) {}

  /** An empty baseline, to be filled. */
  public static Baseline empty() {
    return new Baseline(new ArrayList<>());
  }

  /** Compares a letter. Of a letter that the baseline does not know, all is new. */
  public Comparison compare(Letter letter, Report report) {
    Map<String, String> points = Points.of(report);
    Entry entry = find(letter);
    Map<String, String> before = entry == null ? Map.of() : entry.points();
    Set<String> fresh = new LinkedHashSet<>();
    Set<String> known = new LinkedHashSet<>();
    points.forEach(
        (key, state) -> {
          if (Points.isNew(state, before.get(key))) {
            fresh.add(Points.id(key));
          }
        });
    points.forEach(
        (key, state) -> {
          if (state.equals(Points.CONTRADICTION)) {
            if (before.containsKey(key)) {
              known.add(key);
            }
          } else if (!fresh.contains(Points.id(key))) {
            known.add(Points.id(key));
          }
        });
    int solved = (int) before.keySet().stream().filter(key -> !points.containsKey(key)).count();
    return new Comparison(fresh, known, solved);
  }

  /** Takes the points of a letter as known: all of them, whatever was known before. */
  public void put(Letter letter, Report report) {
    Entry old = find(letter);
    Entry entry = new Entry(stem(letter.name()), Sketch.of(letter.text()), Points.of(report));
    if (old == null) {
      letters.add(entry);
    } else {
      letters.set(letters.indexOf(old), entry);
    }
  }

  /** Forgets what a letter no longer lacks; adds nothing. */
  public void shrink(Letter letter, Report report) {
    Entry old = find(letter);
    if (old != null) {
      Map<String, String> points = Points.of(report);
      Map<String, String> left = new LinkedHashMap<>();
      old.points()
          .forEach(
              (key, state) -> {
                if (points.containsKey(key)) {
                  // better than before is kept as better; worse is not taken over
                  String now = points.get(key);
                  left.put(key, Points.isNew(now, state) ? state : now);
                }
              });
      letters.set(
          letters.indexOf(old), new Entry(stem(letter.name()), Sketch.of(letter.text()), left));
    }
  }

  private Entry find(Letter letter) {
    Sketch sketch = Sketch.of(letter.text());
    Entry best = null;
    double most = 0;
    for (Entry entry : letters) {
      double likeness = entry.sketch().likeness(sketch);
      if (entry.sketch().isSame(sketch) && likeness > most) {
        best = entry;
        most = likeness;
      }
    }
    return best;
  }

  private static String stem(String name) {
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }

  /**
   * Reads a baseline.
   *
   * @throws IOException when it cannot be read or is none; the message says where
   */
  public static Baseline read(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file);
        JsonParser json = FACTORY.createParser(in)) {
      List<Entry> letters = new ArrayList<>();
      boolean schema = false;
      expect(json, json.nextToken(), JsonToken.START_OBJECT);
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        String field = json.currentName();
        JsonToken value = json.nextToken();
        if (field.equals("schema")) {
          schema = SCHEMA.equals(json.getText());
        } else if (field.equals("letters")) {
          expect(json, value, JsonToken.START_ARRAY);
          while (json.nextToken() == JsonToken.START_OBJECT) {
            letters.add(entry(json));
          }
        } else {
          json.skipChildren();
        }
      }
      if (!schema) {
        throw new IOException("schema " + SCHEMA);
      }
      return new Baseline(letters);
    } catch (JsonProcessingException e) {
      throw new IOException("line " + (e.getLocation() == null ? 1 : e.getLocation().getLineNr()));
    } catch (IllegalArgumentException e) {
      throw new IOException("field text");
    }
  }

  private static Entry entry(JsonParser json) throws IOException {
    String name = "";
    Sketch sketch = Sketch.of("");
    Map<String, String> points = new LinkedHashMap<>();
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String field = json.currentName();
      JsonToken value = json.nextToken();
      switch (field) {
        case "name" -> name = json.getText();
        case "text" -> sketch = Sketch.parse(json.getText());
        case "points" -> {
          expect(json, value, JsonToken.START_OBJECT);
          while (json.nextToken() == JsonToken.FIELD_NAME) {
            String key = json.currentName();
            expect(json, json.nextToken(), JsonToken.VALUE_STRING);
            if (!key.matches("[TLC]\\d\\d(\\..+)?")) {
              throw new IOException("line " + json.currentLocation().getLineNr());
            }
            points.put(key, json.getText());
          }
        }
        default -> json.skipChildren();
      }
    }
    return new Entry(name, sketch, points);
  }

  private static void expect(JsonParser json, JsonToken token, JsonToken wanted)
      throws IOException {
    if (token != wanted) {
      throw new IOException("line " + json.currentLocation().getLineNr());
    }
  }

  /** The baseline as JSON, letters by name and one point a line, so that a change of it can be read in a review. */
  public String json() throws IOException {
    Map<String, Entry> sorted = new TreeMap<>();
    letters.forEach(entry -> sorted.put(entry.name() + " " + entry.sketch(), entry));
    StringWriter out = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(out)) {
      DefaultPrettyPrinter pretty = new DefaultPrettyPrinter();
      DefaultIndenter indent = new DefaultIndenter("  ", "\n");
      pretty.indentArraysWith(indent);
      pretty.indentObjectsWith(indent);
      json.setPrettyPrinter(pretty);
      json.writeStartObject();
      json.writeStringField("schema", SCHEMA);
      json.writeArrayFieldStart("letters");
      for (Entry entry : sorted.values()) {
        json.writeStartObject();
        json.writeStringField("name", entry.name());
        json.writeStringField("text", entry.sketch().toString());
        json.writeObjectFieldStart("points");
        for (Map.Entry<String, String> point : entry.points().entrySet()) {
          json.writeStringField(point.getKey(), point.getValue());
        }
        json.writeEndObject();
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    return out + "\n";
  }
}
