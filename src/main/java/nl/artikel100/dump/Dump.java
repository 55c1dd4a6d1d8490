package nl.artikel100.dump;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import nl.artikel100.ArtikelHonderdToets.Check;
import nl.artikel100.document.Block;
import nl.artikel100.document.Place;
import nl.artikel100.evidence.SentenceReading;
import nl.artikel100.evidence.Signal;
import nl.artikel100.rules.Element;
import nl.artikel100.rules.Finding;
import nl.artikel100.rules.RuleSet;

/** Writes one of the values between the steps. */
public enum Dump {
  /** the text and its blocks: what was read; offsets in every report point into its field {@code text} */
  LETTER,
  /** sentence by sentence what was understood, and why */
  EVIDENCE,
  /** the elements that were given to the rules, and what the rules concluded */
  FINDINGS;

  /**
   * Writes the value; the writer is flushed, not closed.
   *
   * @throws IOException when the writer does
   */
  public void write(Check check, RuleSet rules, Writer out) throws IOException {
    try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
      json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
      DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
      printer.indentObjectsWith(new DefaultIndenter("  ", "\n"));
      printer.indentArraysWith(new DefaultIndenter("  ", "\n"));
      json.setPrettyPrinter(printer);
      json.writeStartObject();
      switch (this) {
        case LETTER -> letter(json, check);
        case EVIDENCE -> evidence(json, check, rules);
        default -> findings(json, check);
      }
      json.writeEndObject();
    }
    out.write('\n');
    out.flush();
  }

  private static void letter(JsonGenerator json, Check check) throws IOException {
    json.writeStringField("name", check.letter().name());
    json.writeStringField("format", check.letter().format());
    json.writeStringField("sha256", check.letter().sha256());
    json.writeNumberField("pages", check.letter().pages());
    json.writeStringField("text", check.letter().text());
    json.writeArrayFieldStart("blocks");
    for (Block block : check.letter().blocks()) {
      Place place = block.place();
      json.writeStartObject();
      json.writeStringField("kind", block.kind().name().toLowerCase(java.util.Locale.ROOT));
      json.writeNumberField("level", block.level());
      json.writeNumberField("start", block.start());
      json.writeNumberField("end", block.end());
      texts(json, "path", block.path());
      json.writeNumberField("page", place.page());
      json.writeNumberField("paragraph", place.paragraph());
      json.writeNumberField("anchor", place.anchor());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void evidence(JsonGenerator json, Check check, RuleSet rules) throws IOException {
    json.writeArrayFieldStart("sentences");
    for (SentenceReading sentence : rules.vocabulary().explain(check.evidence().sentences())) {
      json.writeStartObject();
      json.writeStringField("text", sentence.text());
      json.writeStringField("section", sentence.section());
      texts(json, "concepts", sentence.concepts());
      texts(json, "scopes", sentence.scopes());
      json.writeArrayFieldStart("signals");
      for (Signal signal : sentence.signals()) {
        json.writeStartObject();
        json.writeStringField("element", signal.criterion() + "." + signal.element());
        json.writeStringField(
            "strength", signal.strength().name().toLowerCase(java.util.Locale.ROOT));
        texts(json, "undoneBy", signal.scopes());
        json.writeStringField("line", signal.rule());
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void findings(JsonGenerator json, Check check) throws IOException {
    json.writeArrayFieldStart("elements");
    for (Element element : check.elements()) {
      json.writeStartObject();
      json.writeStringField("criterion", element.criterion());
      json.writeStringField("id", element.id());
      json.writeStringField(
          "state", element.found() ? "found" : element.vague() ? "vague" : "absent");
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("findings");
    for (Finding finding : check.findings()) {
      json.writeStartObject();
      json.writeStringField("criterion", finding.criterion());
      json.writeStringField("verdict", finding.verdict().word());
      json.writeStringField("rule", finding.rule());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void texts(JsonGenerator json, String name, List<String> texts)
      throws IOException {
    json.writeArrayFieldStart(name);
    for (String text : texts) {
      json.writeString(text);
    }
    json.writeEndArray();
  }
}
