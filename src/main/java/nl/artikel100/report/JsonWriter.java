package nl.artikel100.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** Writes the records of a report, each in the order of its components. */
final class JsonWriter {
  private final JsonGenerator json;

  JsonWriter(JsonGenerator json) {
    this.json = json;
  }

  /** How to write one record as the fields of an object that is open already. */
  private interface Fields<T> {
    void write(T value) throws IOException;
  }

  void report(Report r) throws IOException {
    json.writeStartObject();
    text("schema", Report.SCHEMA);
    object("tool", r.tool(), this::tool);
    object("document", r.document(), this::document);
    object("score", r.score(), this::score);
    list("criteria", r.criteria(), this::criterion);
    list("consistency", r.consistency(), this::consistency);
    object("facts", r.facts(), this::facts);
    if (r.reader() != null) {
      object("reader", r.reader(), this::reader);
    }
    json.writeEndObject();
  }

  private void reader(Report.Reader r) throws IOException {
    number("percent", r.percent());
    list("judged", r.judged(), this::judged);
  }

  private void judged(Report.Judged j) throws IOException {
    text("criterion", j.criterion());
    text("verdict", j.verdict().word());
    text("reason", j.reason());
  }

  private void tool(Report.Tool t) throws IOException {
    text("version", t.version());
    text("rulesVersion", t.rulesVersion());
    text("rulesHash", t.rulesHash());
  }

  private void document(Report.Document d) throws IOException {
    text("name", d.name());
    text("sha256", d.sha256());
    text("format", d.format());
    json.writeNumberField("pages", d.pages());
    json.writeNumberField("words", d.words());
    text("date", d.date());
    text("kamerstuk", d.kamerstuk());
    text("mission", d.mission());
    text("type", d.type());
    text("typeReason", d.typeReason());
    json.writeArrayFieldStart("reading");
    for (String note : d.reading()) {
      json.writeString(note);
    }
    json.writeEndArray();
  }

  private void score(Report.Score s) throws IOException {
    number("percent", s.percent());
    number("earned", s.earned());
    number("possible", s.possible());
    list("groups", s.groups(), this::group);
    json.writeObjectFieldStart("counts");
    for (Map.Entry<String, Integer> count : s.counts().entrySet()) {
      json.writeNumberField(count.getKey(), count.getValue());
    }
    json.writeEndObject();
    text("profile", s.profile());
    number("accepted", s.accepted());
  }

  private void group(Report.Group g) throws IOException {
    text("id", g.id());
    text("title", g.title());
    number("percent", g.percent());
    number("earned", g.earned());
    number("possible", g.possible());
  }

  private void criterion(Report.Criterion c) throws IOException {
    text("id", c.id());
    text("group", c.group());
    text("title", c.title());
    text("verdict", c.verdict().word());
    number("earned", c.earned());
    number("possible", c.possible());
    number("gain", c.gain());
    text("reason", c.reason());
    list("elements", c.elements(), this::element);
    list("evidence", c.evidence(), this::evidence);
    text("why", c.why());
    text("lesson", c.lesson());
    text("advice", c.advice());
    object("place", c.place(), this::place);
    list("sources", c.sources(), this::source);
    text("limits", c.limits());
    object("waiver", c.waiver(), this::waiver);
  }

  private void element(Report.Element e) throws IOException {
    text("id", e.id());
    text("title", e.title());
    json.writeBooleanField("found", e.found());
    json.writeBooleanField("vague", e.vague());
  }

  private void evidence(Report.Evidence e) throws IOException {
    text("element", e.element());
    text("quote", e.quote());
    text("section", e.section());
    json.writeNumberField("page", e.page());
    json.writeNumberField("paragraph", e.paragraph());
    json.writeNumberField("start", e.start());
    json.writeNumberField("end", e.end());
  }

  private void place(Report.Where p) throws IOException {
    text("section", p.section());
    json.writeNumberField("page", p.page());
    json.writeNumberField("start", p.start());
  }

  private void source(Report.Source s) throws IOException {
    text("document", s.document());
    text("place", s.place());
  }

  private void waiver(Report.Waiver w) throws IOException {
    text("reason", w.reason());
    text("owner", w.owner());
    text("until", w.until());
  }

  private void consistency(Report.Consistency c) throws IOException {
    text("id", c.id());
    text("title", c.title());
    json.writeBooleanField("present", c.present());
    text("message", c.message());
    text("advice", c.advice());
    list("evidence", c.evidence(), this::evidence);
    list("sources", c.sources(), this::source);
  }

  private void facts(Report.Facts f) throws IOException {
    list("personnel", f.personnel(), this::personnel);
    object("period", f.period(), this::period);
    list("mandates", f.mandates(), this::mandate);
    list("amounts", f.amounts(), this::amount);
    list("themes", f.themes(), this::theme);
  }

  private void personnel(Report.Personnel p) throws IOException {
    text("component", p.component());
    json.writeNumberField("number", p.number());
    text("quote", p.quote());
    json.writeNumberField("page", p.page());
    json.writeNumberField("paragraph", p.paragraph());
    json.writeNumberField("start", p.start());
    json.writeNumberField("end", p.end());
  }

  private void period(Report.Period p) throws IOException {
    text("begin", p.begin());
    text("end", p.end());
    text("term", p.term());
  }

  private void mandate(Report.Mandate m) throws IOException {
    text("basis", m.basis());
    text("reference", m.reference());
    text("end", m.end());
  }

  private void amount(Report.Amount a) throws IOException {
    json.writeNumberField("amount", a.amount());
    text("budget", a.budget());
    text("period", a.period());
  }

  private void theme(Report.Theme t) throws IOException {
    text("theme", t.theme());
    json.writeNumberField("count", t.count());
  }

  private void text(String name, String value) throws IOException {
    json.writeStringField(name, value);
  }

  /** Whole numbers without a fraction: 3, not 3.0. */
  private void number(String name, double value) throws IOException {
    if (value == Math.rint(value) && Math.abs(value) < 1e15) {
      json.writeNumberField(name, (long) value);
    } else {
      json.writeNumberField(name, value);
    }
  }

  private <T> void object(String name, T value, Fields<T> fields) throws IOException {
    json.writeFieldName(name);
    objectOrNull(value, fields);
  }

  private <T> void list(String name, List<T> values, Fields<T> fields) throws IOException {
    json.writeArrayFieldStart(name);
    for (T value : values) {
      objectOrNull(value, fields);
    }
    json.writeEndArray();
  }

  private <T> void objectOrNull(T value, Fields<T> fields) throws IOException {
    if (value == null) {
      json.writeNull();
      return;
    }
    json.writeStartObject();
    fields.write(value);
    json.writeEndObject();
  }
}
