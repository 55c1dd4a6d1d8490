package nl.artikel100.report;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The criteria by group, and the choices that show only some of them. */
final class HtmlCriteria {
  private final Html html;
  private final Words words;
  private final Report report;
  private final HtmlQuote quotes;
  private final Passages passages;

  HtmlCriteria(Html html, Words words, Report report, Passages passages) {
    this.html = html;
    this.words = words;
    this.report = report;
    this.passages = passages;
    this.quotes = new HtmlQuote(html, words, passages);
  }

  void write() {
    html.open("section", "id", "criteria", "class", "criteria", "aria-labelledby", "h-criteria");
    html.leaf("h2", words.get("criteria"), "id", "h-criteria");
    filter();
    for (Report.Group group : report.score().groups()) {
      html.open("section", "class", "group g-" + group.id(), "aria-labelledby", "h-" + group.id());
      html.leaf("h3", group.title(), "id", "h-" + group.id());
      html.open("p", "class", "group-sum");
      html.text(
          HtmlScore.points(words, group.earned(), group.possible())
              + " · "
              + words.percent(group.percent()));
      html.close();
      for (Report.Criterion criterion : report.criteria()) {
        if (criterion.group().equals(group.id())) {
          criterion(criterion);
        }
      }
      html.leaf("p", words.get("filter.none"), "class", "none");
      html.close();
    }
    html.close();
  }

  private void filter() {
    html.open("div", "class", "filter");
    html.open("fieldset").leaf("legend", words.get("filter.verdict"));
    choice("oordeel", "alle", words.get("filter.all"), report.criteria().size());
    for (Verdict verdict : Verdict.values()) {
      String word = verdict.word();
      int count = report.score().counts().getOrDefault(word, 0);
      if (count > 0) {
        choice("oordeel", word, words.get("verdict." + word), count);
      }
    }
    html.close();
    html.open("fieldset").leaf("legend", words.get("filter.group"));
    choice("groep", "beide", words.get("filter.all"), -1);
    for (Report.Group group : report.score().groups()) {
      choice("groep", group.id(), group.title(), -1);
    }
    html.close().close();
  }

  private void choice(String name, String value, String label, int count) {
    boolean first = value.equals("alle") || value.equals("beide");
    html.open("label", "class", "v-" + value);
    html.open(
        "input", "type", "radio", "name", name, "id", "f-" + value, "checked", first ? "" : null);
    if (count >= 0 && !first) {
      html.icon(value);
    }
    html.text(label);
    if (count >= 0) {
      html.leaf("span", " " + count, "class", "count");
    }
    html.close();
  }

  private void criterion(Report.Criterion c) {
    String verdict = c.verdict().word();
    html.open(
        "article",
        "class",
        "criterion v-" + verdict,
        "id",
        "c-" + c.id(),
        "aria-labelledby",
        "t-" + c.id());
    html.open("header");
    html.open("h4", "id", "t-" + c.id());
    html.leaf("span", c.id(), "class", "id").text(" " + c.title()).close();
    html.open("p", "class", "verdict").icon(verdict).text(words.get("verdict." + verdict)).close();
    html.close();
    html.leaf("p", c.reason(), "class", "reason");
    points(c);
    waiver(c.waiver());
    judged(c.verdict(), report.judged(c.id()));
    elements(c);
    advice(c);
    more(c);
    html.close();
  }

  private void points(Report.Criterion c) {
    if (c.verdict() == Verdict.NVT) {
      html.leaf("p", words.get("points.none"), "class", "points");
      return;
    }
    html.open("p", "class", "points").text(HtmlScore.points(words, c.earned(), c.possible()));
    if (c.gain() > 0) {
      html.text(" · " + words.get("gain", words.rise(c.gain())));
    }
    html.close();
  }

  private void waiver(Report.Waiver waiver) {
    if (waiver != null) {
      html.leaf("p", words.waiver(waiver), "class", "waiver");
    }
  }

  private void judged(Verdict tool, Report.Judged judged) {
    if (judged != null) {
      html.open("p", "class", "waiver judged").icon(judged.verdict().word());
      html.text(words.judged(tool, judged)).close();
    }
  }

  private void elements(Report.Criterion c) {
    if (c.elements().isEmpty() && c.evidence().isEmpty()) {
      return;
    }
    Set<String> shown = new HashSet<>();
    Set<String> known = new HashSet<>();
    html.open("ul", "class", "elements");
    for (Report.Element e : c.elements()) {
      String state = e.found() ? "found" : e.vague() ? "vague" : "missing";
      html.open("li", "class", state);
      html.open("p").icon(e.found() ? "voldoet" : e.vague() ? "deels" : "ontbreekt");
      html.text(e.title() + " ")
          .leaf("span", words.get("element." + state), "class", "state")
          .close();
      known.add(e.id());
      quotes.list(evidenceIn(c, Set.of(e.id()), true), shown);
      html.close();
    }
    List<Report.Evidence> rest = evidenceIn(c, known, false);
    if (!rest.isEmpty()) {
      html.open("li", "class", "rest");
      quotes.list(rest, shown);
      html.close();
    }
    html.close();
  }

  /** The evidence for these elements, or for all but these. */
  private static List<Report.Evidence> evidenceIn(
      Report.Criterion c, Set<String> elements, boolean inside) {
    List<Report.Evidence> chosen = new ArrayList<>();
    for (Report.Evidence e : c.evidence()) {
      if (elements.contains(e.element()) == inside) {
        chosen.add(e);
      }
    }
    return chosen;
  }

  private void advice(Report.Criterion c) {
    if (c.advice().isBlank()) {
      return;
    }
    html.open("div", "class", "advice").leaf("h5", words.get("advice")).paragraphs(c.advice());
    if (c.place() != null) {
      String where = words.where(c.place().section(), c.place().page(), 0);
      String target = passages.blockAt(c.place().start());
      html.open("p", "class", "place");
      if (c.place().section().isEmpty()) {
        html.text(words.get("place.none"));
      } else if (target == null) {
        html.text(words.get("place") + " " + where);
      } else {
        html.text(words.get("place") + " ").leaf("a", where, "href", "#" + target);
      }
      html.close();
    }
    html.close();
  }

  private void more(Report.Criterion c) {
    html.open("details").leaf("summary", words.get("more"));
    html.open("dl");
    term("why", c.why());
    term("lesson", c.lesson());
    term("limits", c.limits());
    if (!c.sources().isEmpty()) {
      html.leaf("dt", words.get("sources"));
      for (Report.Source source : c.sources()) {
        html.leaf(
            "dd",
            source.place().isEmpty()
                ? source.document()
                : source.document() + ", " + source.place());
      }
    }
    html.close().close();
  }

  private void term(String key, String text) {
    if (!text.isBlank()) {
      html.leaf("dt", words.get(key)).open("dd").paragraphs(text).close();
    }
  }
}
