package nl.artikel100.report;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/** Contradictions in the letter, what it states in figures, and where the report comes from. */
final class HtmlFacts {
  private final Html html;
  private final Words words;
  private final Report report;
  private final HtmlQuote quotes;

  HtmlFacts(Html html, Words words, Report report, Passages passages) {
    this.html = html;
    this.words = words;
    this.report = report;
    this.quotes = new HtmlQuote(html, words, passages);
  }

  void consistency() {
    html.open(
        "section", "id", "samenhang", "class", "consistency", "aria-labelledby", "h-samenhang");
    html.leaf("h2", words.get("consistency"), "id", "h-samenhang")
        .leaf("p", words.get("consistency.text"));
    boolean any = false;
    for (Report.Consistency c : report.consistency()) {
      if (c.present()) {
        any = true;
        contradiction(c);
      }
    }
    if (!any) {
      html.leaf("p", words.get("consistency.none"));
    }
    html.open("ul", "class", "agreed");
    for (Report.Consistency c : report.consistency()) {
      if (!c.present()) {
        html.open("li")
            .icon("voldoet")
            .leaf("span", c.id(), "class", "id")
            .text(" " + c.title() + " ");
        html.leaf("span", words.get("consistency.absent"), "class", "state").close();
      }
    }
    html.close().close();
  }

  private void contradiction(Report.Consistency c) {
    html.open(
        "article",
        "class",
        "criterion v-tegenspraak",
        "id",
        "c-" + c.id(),
        "aria-labelledby",
        "t-" + c.id());
    html.open("header")
        .open("h3", "id", "t-" + c.id())
        .leaf("span", c.id(), "class", "id")
        .text(" " + c.title())
        .close();
    html.open("p", "class", "verdict")
        .icon("tegenspraak")
        .text(words.get("verdict.tegenspraak"))
        .close()
        .close();
    html.leaf("p", c.message(), "class", "reason");
    quotes.list(c.evidence(), new HashSet<>());
    if (!c.advice().isBlank()) {
      html.open("div", "class", "advice")
          .leaf("h4", words.get("advice"))
          .paragraphs(c.advice())
          .close();
    }
    html.close();
  }

  void facts() {
    Report.Facts f = report.facts();
    html.open("section", "id", "feiten", "class", "facts", "aria-labelledby", "h-feiten");
    html.leaf("h2", words.get("facts"), "id", "h-feiten").leaf("p", words.get("facts.text"));
    List<String[]> rows = new ArrayList<>();
    Report.Period period = f.period();
    if (period.begin() != null || period.end() != null || period.term() != null) {
      rows.add(cells(words.date(period.begin()), words.date(period.end()), period.term()));
    }
    table("period", rows, "begin", "end", "term");
    for (Report.Personnel p : f.personnel()) {
      String where = words.where("", p.page(), p.paragraph());
      String at = where.isEmpty() ? "" : " (" + where + ")";
      rows.add(cells(p.component(), words.number(p.number()), p.quote() + at));
    }
    table("personnel", rows, "component", "number", "sentence");
    for (Report.Mandate m : f.mandates()) {
      rows.add(cells(m.basis(), m.reference(), words.date(m.end())));
    }
    table("mandates", rows, "basis", "reference", "until");
    for (Report.Amount a : f.amounts()) {
      rows.add(cells("€\u00A0" + words.number(a.amount()), a.budget(), a.period()));
    }
    table("amounts", rows, "amount", "budget", "costs");
    for (Report.Theme t : f.themes()) {
      rows.add(cells(t.theme(), words.number(t.count())));
    }
    table("themes", rows, "theme", "count");
    html.close();
  }

  void provenance() {
    Report.Tool tool = report.tool();
    html.open("footer", "id", "herkomst", "class", "provenance");
    html.leaf("h2", words.get("provenance")).open("dl");
    pair("provenance.tool", "art100 " + tool.version());
    pair("provenance.rules", tool.rulesVersion());
    pair("provenance.hash", tool.rulesHash());
    pair("provenance.input", report.document().name());
    pair("provenance.sha256", report.document().sha256());
    html.close();
    html.leaf("p", words.get("provenance.same")).leaf("p", words.get("provenance.offline")).close();
  }

  private static String[] cells(String... cells) {
    return cells;
  }

  /** Writes the rows under their heading, or that there are none, and empties the list for the next table. */
  private void table(String key, List<String[]> rows, String... columns) {
    html.leaf("h3", words.get("facts." + key));
    if (rows.isEmpty()) {
      html.leaf("p", words.get("facts.none"), "class", "absent");
      return;
    }
    html.open("div", "class", "scroll").open("table", "class", "t-" + key).open("thead").open("tr");
    for (String column : columns) {
      html.leaf("th", words.get("facts." + column), "scope", "col");
    }
    html.close().close().open("tbody");
    for (String[] row : rows) {
      html.open("tr");
      for (String cell : row) {
        html.leaf("td", cell == null ? words.get("facts.unknown") : cell);
      }
      html.close();
    }
    html.close().close().close();
    rows.clear();
  }

  private void pair(String key, String value) {
    html.leaf("dt", words.get(key)).leaf("dd", value);
  }
}
