package nl.artikel100.report;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One JSON object as read, and the records made from it. Fields that art100 does not know are left alone. */
final class JsonReader {
  /** What a brief report is without. */
  private static final Set<String> LONG =
      Set.of("why", "lesson", "advice", "limits", "sources", "place");

  private final Map<String, Object> fields;

  private JsonReader(Map<String, Object> fields) {
    this.fields = fields;
  }

  /** How to make a record from an object. */
  private interface Maker<T> {
    T make(JsonReader object) throws IOException;
  }

  /**
   * Reads the object whose opening brace was just read.
   *
   * @param brief whether to pass over {@link #LONG} and all passages but the first
   */
  static JsonReader object(JsonParser parser, boolean brief) throws IOException {
    Map<String, Object> fields = new LinkedHashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      JsonToken token = parser.nextToken();
      if (brief && LONG.contains(name)) {
        parser.skipChildren();
      } else if (brief && name.equals("evidence") && token == JsonToken.START_ARRAY) {
        fields.put(name, array(parser, true, 1));
      } else {
        fields.put(name, value(parser, token, brief));
      }
    }
    return new JsonReader(fields);
  }

  private static Object value(JsonParser parser, JsonToken token, boolean brief)
      throws IOException {
    return switch (token) {
      case START_OBJECT -> object(parser, brief);
      case START_ARRAY -> array(parser, brief, Integer.MAX_VALUE);
      case VALUE_STRING -> parser.getText();
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> parser.getDoubleValue();
      case VALUE_TRUE -> Boolean.TRUE;
      case VALUE_FALSE -> Boolean.FALSE;
      default -> null;
    };
  }

  private static List<Object> array(JsonParser parser, boolean brief, int most) throws IOException {
    List<Object> values = new ArrayList<>();
    for (JsonToken t = parser.nextToken(); t != JsonToken.END_ARRAY; t = parser.nextToken()) {
      if (values.size() < most) {
        values.add(value(parser, t, brief));
      } else {
        parser.skipChildren();
      }
    }
    return values;
  }

  Report report() throws IOException {
    if (!Report.SCHEMA.equals(fields.get("schema"))) {
      throw new IOException("field schema: expected " + Report.SCHEMA);
    }
    return new Report(
        required("tool", JsonReader::tool),
        required("document", JsonReader::document),
        optional("score", JsonReader::score),
        list("criteria", JsonReader::criterion),
        list("consistency", JsonReader::consistency),
        required("facts", JsonReader::facts),
        optional("reader", JsonReader::reader));
  }

  private Report.Reader reader() throws IOException {
    return new Report.Reader(
        number("percent"),
        list("judged", o -> new Report.Judged(o.text("criterion"), o.verdict(), o.text("reason"))));
  }

  private Report.Tool tool() throws IOException {
    return new Report.Tool(text("version"), text("rulesVersion"), text("rulesHash"));
  }

  private Report.Document document() throws IOException {
    return new Report.Document(
        text("name"),
        text("sha256"),
        text("format"),
        integer("pages"),
        integer("words"),
        textOrNull("date"),
        textOrNull("kamerstuk"),
        textOrNull("mission"),
        text("type"),
        text("typeReason"),
        texts("reading"));
  }

  private Report.Score score() throws IOException {
    JsonReader given = required("counts", o -> o);
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (Verdict verdict : Verdict.values()) {
      counts.put(verdict.word(), given.integer(verdict.word()));
    }
    return new Report.Score(
        number("percent"),
        number("earned"),
        number("possible"),
        list("groups", JsonReader::group),
        counts,
        text("profile"),
        number(fields.containsKey("accepted") ? "accepted" : "percent"));
  }

  private Report.Group group() throws IOException {
    return new Report.Group(
        text("id"), text("title"), number("percent"), number("earned"), number("possible"));
  }

  private Report.Criterion criterion() throws IOException {
    return new Report.Criterion(
        text("id"),
        text("group"),
        text("title"),
        verdict(),
        number("earned"),
        number("possible"),
        number("gain"),
        text("reason"),
        list(
            "elements",
            o ->
                new Report.Element(
                    o.text("id"), o.text("title"), o.flag("found"), o.flag("vague"))),
        list("evidence", JsonReader::evidence),
        text("why"),
        text("lesson"),
        text("advice"),
        optional(
            "place",
            o -> new Report.Where(o.text("section"), o.integer("page"), o.integer("start"))),
        list("sources", JsonReader::source),
        text("limits"),
        optional(
            "waiver", o -> new Report.Waiver(o.text("reason"), o.text("owner"), o.text("until"))));
  }

  private Verdict verdict() throws IOException {
    String word = text("verdict");
    for (Verdict verdict : Verdict.values()) {
      if (verdict.word().equals(word)) {
        return verdict;
      }
    }
    throw new IOException("field verdict: not a verdict");
  }

  private Report.Evidence evidence() throws IOException {
    return new Report.Evidence(
        text("element"),
        text("quote"),
        text("section"),
        integer("page"),
        integer("paragraph"),
        integer("start"),
        integer("end"));
  }

  private Report.Consistency consistency() throws IOException {
    return new Report.Consistency(
        text("id"),
        text("title"),
        flag("present"),
        text("message"),
        text("advice"),
        list("evidence", JsonReader::evidence),
        list("sources", JsonReader::source));
  }

  private Report.Source source() throws IOException {
    return new Report.Source(text("document"), text("place"));
  }

  private Report.Facts facts() throws IOException {
    return new Report.Facts(
        list(
            "personnel",
            o ->
                new Report.Personnel(
                    o.text("component"),
                    o.integer("number"),
                    o.text("quote"),
                    o.integer("page"),
                    o.integer("paragraph"),
                    o.integer("start"),
                    o.integer("end"))),
        required(
            "period",
            o ->
                new Report.Period(
                    o.textOrNull("begin"), o.textOrNull("end"), o.textOrNull("term"))),
        list(
            "mandates",
            o ->
                new Report.Mandate(
                    o.text("basis"), o.textOrNull("reference"), o.textOrNull("end"))),
        list(
            "amounts",
            o ->
                new Report.Amount(
                    (long) o.number("amount"), o.textOrNull("budget"), o.textOrNull("period"))),
        list("themes", o -> new Report.Theme(o.text("theme"), o.integer("count"))));
  }

  private String text(String name) throws IOException {
    String text = textOrNull(name);
    return text == null ? "" : text;
  }

  private String textOrNull(String name) throws IOException {
    return typed(name, String.class);
  }

  private boolean flag(String name) throws IOException {
    return Boolean.TRUE.equals(typed(name, Boolean.class));
  }

  private double number(String name) throws IOException {
    Number value = typed(name, Number.class);
    return value == null ? 0 : value.doubleValue();
  }

  private int integer(String name) throws IOException {
    return (int) number(name);
  }

  private <T> List<T> list(String name, Maker<T> maker) throws IOException {
    List<?> values = typed(name, List.class);
    List<T> made = new ArrayList<>();
    for (Object value : values == null ? List.of() : values) {
      if (!(value instanceof JsonReader object)) {
        throw new IOException("field " + name + ": expected objects");
      }
      made.add(maker.make(object));
    }
    return made;
  }

  private List<String> texts(String name) throws IOException {
    List<?> values = typed(name, List.class);
    List<String> texts = new ArrayList<>();
    for (Object value : values == null ? List.of() : values) {
      if (!(value instanceof String text)) {
        throw new IOException("field " + name + ": expected texts");
      }
      texts.add(text);
    }
    return texts;
  }

  private <T> T required(String name, Maker<T> maker) throws IOException {
    T value = optional(name, maker);
    if (value == null) {
      throw new IOException("field " + name + ": missing");
    }
    return value;
  }

  private <T> T optional(String name, Maker<T> maker) throws IOException {
    JsonReader object = typed(name, JsonReader.class);
    return object == null ? null : maker.make(object);
  }

  private <T> T typed(String name, Class<T> type) throws IOException {
    Object value = fields.get(name);
    if (value != null && !type.isInstance(value)) {
      throw new IOException("field " + name + ": expected " + type.getSimpleName());
    }
    return type.cast(value);
  }
}
