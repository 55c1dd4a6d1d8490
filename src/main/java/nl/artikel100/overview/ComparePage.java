package nl.artikel100.overview;

import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import nl.artikel100.archive.Changes;
import nl.artikel100.report.Html;
import nl.artikel100.report.Lang;
import nl.artikel100.report.Report;
import nl.artikel100.report.Words;

/** Letters and their predecessors on one page: what improved, what was lost, which facts changed, passages side by side. */
public final class ComparePage {
  private static final String POLICY =
      "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

  private final Html html = new Html();
  private final Words words;

  private ComparePage(Lang lang) {
    this.words = new Words(lang, OverviewPage.class, "overview");
  }

  /**
   * Writes the page, to be stored as UTF-8. Flushes the writer, does not close it.
   *
   * @param title what the letters are about
   * @param changes one per letter but the first, in the order of time
   */
  public static void write(String title, List<Changes> changes, Lang lang, Writer out)
      throws IOException {
    out.write(new ComparePage(lang).page(title, changes));
    out.flush();
  }

  private String page(String title, List<Changes> changes) throws IOException {
    html.trusted("<!doctype html>").open("html", "lang", words.lang().tag()).open("head");
    html.open("meta", "charset", "utf-8");
    html.open("meta", "http-equiv", "Content-Security-Policy", "content", POLICY);
    html.open("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
    html.leaf("title", words.get("compare.title", title));
    try (InputStream in = OverviewPage.class.getResourceAsStream("overview.css")) {
      html.open("style")
          .trusted("\n" + new String(in.readAllBytes(), StandardCharsets.UTF_8))
          .close();
    }
    html.close().open("body", "class", "compare");
    html.open("header").leaf("p", words.get("overview.kicker"), "class", "kicker");
    html.leaf("h1", words.get("compare.title", title));
    html.leaf("p", words.get("disclaimer"), "class", "disclaimer").close();
    html.open("main");
    for (Changes one : changes) {
      html.open("section");
      heads(one);
      criteria(one, "compare.worse", Changes.Way.WORSE);
      criteria(one, "compare.better", Changes.Way.BETTER);
      criteria(one, "compare.other", Changes.Way.OTHER);
      facts(one);
      criteria(one, "compare.goals", Changes.Way.REWORDED);
      if (one.criteria().isEmpty() && one.facts().isEmpty()) {
        html.leaf("p", words.get("compare.nothing"), "class", "empty");
      }
      html.close();
    }
    html.close().close().close();
    return html.document();
  }

  private void heads(Changes one) {
    html.open("h2").text(one.before().document().name() + " → " + one.after().document().name());
    html.close().open("div", "class", "pair");
    for (Report report : List.of(one.before(), one.after())) {
      Report.Document d = report.document();
      List<String> line = new ArrayList<>(List.of(words.orSame("type.", d.type())));
      if (d.date() != null) {
        line.add(words.date(d.date()));
      }
      html.open("p").leaf("b", d.name()).text(" " + String.join(" · ", line) + " · ");
      html.leaf(
          "b",
          report.score() == null ? words.get("noscore") : words.percent(report.score().percent()));
      html.close();
    }
    html.close();
  }

  private void criteria(Changes one, String key, Changes.Way way) {
    List<Changes.OfCriterion> own = one.criteria().stream().filter(c -> c.way() == way).toList();
    if (own.isEmpty()) {
      return;
    }
    html.leaf("h3", words.get(key, own.size()));
    for (Changes.OfCriterion c : own) {
      html.open("article");
      html.open("h4").leaf("span", c.id(), "class", "id").text(" " + c.title());
      if (way != Changes.Way.REWORDED) {
        html.text(": ");
        verdict(c.before());
        html.text(" → ");
        verdict(c.after());
      }
      html.close();
      elements("compare.gained", c.gained());
      elements("compare.lost", c.lost());
      pair(c.passageBefore(), c.passageAfter());
      html.close();
    }
  }

  private void verdict(nl.artikel100.report.Verdict verdict) {
    html.leaf("b", Verdicts.sign(verdict), "class", "c " + Verdicts.tone(verdict));
    html.text(" " + words.get("verdict." + verdict.word()));
  }

  private void elements(String key, List<String> titles) {
    if (!titles.isEmpty()) {
      html.leaf("p", words.get(key, String.join("; ", titles)), "class", "elements");
    }
  }

  private void pair(String before, String after) {
    html.open("div", "class", "pair");
    for (String passage : List.of(before, after)) {
      if (passage.isEmpty()) {
        html.leaf("p", words.get("compare.none"), "class", "empty");
      } else {
        html.leaf("blockquote", passage);
      }
    }
    html.close();
  }

  private void facts(Changes one) {
    if (one.facts().isEmpty()) {
      return;
    }
    html.leaf("h3", words.get("compare.facts", one.facts().size()));
    html.open("div", "class", "scroll").open("table").open("thead").open("tr");
    for (String key : List.of("compare.fact", "compare.before", "compare.after")) {
      html.leaf("th", words.get(key), "scope", "col");
    }
    html.close().close().open("tbody");
    for (Changes.OfFact fact : one.facts()) {
      html.open("tr").leaf("th", CompareText.name(fact, words), "scope", "row");
      value(CompareText.value(fact.kind(), fact.before(), words), fact.quoteBefore());
      value(CompareText.value(fact.kind(), fact.after(), words), fact.quoteAfter());
      html.close();
    }
    html.close().close().close();
  }

  private void value(String value, String quote) {
    html.open("td").text(value.isEmpty() ? "–" : value);
    if (!quote.isEmpty()) {
      html.leaf("small", quote);
    }
    html.close();
  }
}
