package nl.artikel100.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.artikel100.ArtikelHonderdToets.Check;
import nl.artikel100.annotate.Annotator;
import nl.artikel100.report.Html;
import nl.artikel100.report.HtmlPieces;
import nl.artikel100.report.Report;
import nl.artikel100.report.Words;

/** The letter on one side, the criteria on the other, and all that can be done with them. */
final class LetterPage {
  private final Words words;
  private final Work work;
  private final Work before;
  private final Frame frame;
  private final Html html;
  private final Report report;
  private final HtmlPieces pieces;

  /**
   * @param before the draft before this one; null where there is none, or no more
   */
  LetterPage(Words words, Work work, Work before) {
    this.words = words;
    this.work = work;
    this.before = before;
    Check shown = work.trial(words.lang());
    this.report = shown.report();
    String path = "/brief/" + work.id();
    this.frame =
        new Frame(
            words,
            "web.report",
            path,
            path + "/stijl.css",
            "skip.criteria",
            report.score() == null ? "#rapport" : "#criteria",
            "skip.letter",
            "#brief");
    this.html = frame.html();
    this.pieces = new HtmlPieces(html, words, report, shown.letter());
  }

  /** Rules for the marks of this letter and for the passages that are tried. */
  static String styles(Words words, Work work) {
    Check shown = work.trial(words.lang());
    Html none = new Html();
    String tried =
        work.edits().keySet().stream()
            .map(block -> ".work #b" + block)
            .collect(Collectors.joining(","));
    return new HtmlPieces(none, words, shown.report(), shown.letter()).targetRules()
        + (tried.isEmpty()
            ? ""
            : tried
                + "{background:var(--tried);box-shadow:-.8rem 0 0 var(--tried),-1rem 0 0 var(--accent)}\n");
  }

  String draw() {
    html.open("div", "class", "page work", "id", "werk", "data-id", work.id());
    html.open("main", "class", "report", "id", "rapport", "tabindex", "-1");
    top();
    take();
    trial();
    second();
    if (report.score() == null) {
      pieces.noScore();
      next();
      pieces.consistency();
      pieces.facts();
    } else {
      pieces.score();
      next();
      pieces.consistency();
      pieces.criteria();
      pieces.facts();
      pieces.sum();
    }
    pieces.provenance();
    html.close();
    pieces.letter(report.score() != null);
    html.close();
    return frame.draw();
  }

  private void top() {
    Report.Document d = report.document();
    html.open("header", "class", "top");
    html.leaf("p", words.get("web.report"), "class", "kicker");
    html.leaf("h1", d.mission() == null ? d.name() : d.mission());
    List<String> line = new ArrayList<>();
    if (d.date() != null) {
      line.add(words.date(d.date()));
    }
    if (d.mission() != null) {
      line.add(d.name());
    }
    if (d.pages() > 0) {
      line.add(words.count("pages", d.pages()));
    }
    line.add(words.count("words", d.words()));
    html.leaf("p", String.join(" · ", line), "class", "about");
    kind(d);
    for (String note : d.reading()) {
      html.leaf("p", note, "class", "reading", "role", "note");
    }
    html.close();
  }

  private void kind(Report.Document d) {
    html.open(
        "form", "method", "post", "action", "/brief/" + work.id() + "/soort", "class", "kind");
    html.leaf("label", words.get("web.kind"), "for", "soort");
    html.open("select", "id", "soort", "name", "soort", "autocomplete", "off");
    String found = work.kind() == null ? words.orSame("type.", d.type()) : "";
    option(
        "", found.isEmpty() ? words.get("web.kind.found") : words.get("web.kind.foundAs", found));
    for (String kind : List.of("nieuw", "verlenging", "aanvullend")) {
      option(kind, words.get("type." + kind));
    }
    html.close()
        .leaf(
            "button", words.get("web.kind.again"), "class", "nl-button nl-button--secondary small")
        .close();
    if (work.kind() != null) {
      html.leaf("p", words.get("web.kind.chosen"), "class", "type-reason");
    } else if (report.score() != null) {
      html.leaf("p", d.typeReason(), "class", "type-reason");
    }
  }

  private void option(String value, String label) {
    boolean chosen = value.equals(work.kind() == null ? "" : work.kind());
    // an empty value is left out by the builder, and the text would take its place
    html.leaf(
        "option", label, "value", value.isEmpty() ? "zelf" : value, "selected", chosen ? "" : null);
  }

  private void take() {
    String own = "/brief/" + work.id();
    html.open("section", "class", "actions", "aria-labelledby", "h-mee");
    html.leaf("h2", words.get("web.take"), "id", "h-mee");
    html.open("p", "class", "buttons");
    String format = work.letter().format();
    boolean copy = Annotator.writes(format) && report.score() != null;
    if (copy) {
      Controls.download(
          html, own + "/kopie", words.get("web.take." + format), "nl-button nl-button--primary");
    }
    Controls.download(
        html, own + "/html", words.get("web.take.html"), "nl-button nl-button--secondary");
    Controls.download(
        html, own + "/excel", words.get("web.take.excel"), "nl-button nl-button--secondary");
    Controls.download(
        html, own + "/json", words.get("web.take.json"), "nl-button nl-button--secondary");
    html.close();
    html.leaf("p", words.get(copy ? "web.take.text" : "web.take.noCopy"), "class", "hint");
    html.close();
  }

  private void next() {
    String own = "/brief/" + work.id();
    html.open("section", "class", "next", "aria-labelledby", "h-verder");
    html.leaf("h2", words.get("web.next"), "id", "h-verder");
    Controls.drop(html, words, "web.second", "tweede", work.id());
    html.open("div", "class", "buttons")
        .leaf("a", words.get("web.other"), "class", "nl-button nl-button--subtle", "href", "/");
    html.open("form", "method", "post", "action", own + "/wis");
    html.leaf("button", words.get("web.wipe"), "class", "nl-button nl-button--subtle")
        .close()
        .close();
    html.leaf("p", words.get("web.kept"), "class", "hint").close();
  }

  /** What the texts that are tried change, and the texts themselves. */
  private void trial() {
    Map<Integer, String> edits = work.edits();
    if (edits.isEmpty()) {
      return;
    }
    html.open(
        "section", "class", "panel", "id", "proef", "tabindex", "-1", "aria-labelledby", "h-proef");
    html.leaf("h2", words.get("web.trial"), "id", "h-proef").leaf("p", words.get("web.trial.text"));
    new ChangePanel(html, words, work.byTrial(words.lang())).write();
    html.leaf("h3", words.get("web.trial.texts")).open("ul", "class", "tried");
    edits.forEach(
        (block, text) -> {
          html.open("li").open("blockquote").leaf("p", text, "lang", "nl").close();
          html.open("p", "class", "buttons");
          html.leaf("a", words.get("web.trial.to"), "href", "#b" + block);
          html.leaf("button", words.get("web.trial.copy"), "type", "button", "class", "plain copy");
          html.leaf(
              "button",
              words.get("web.trial.back"),
              "type",
              "button",
              "class",
              "plain back",
              "data-block",
              String.valueOf(block));
          html.close().close();
        });
    html.close();
    html.open("form", "method", "post", "action", "/brief/" + work.id() + "/herstel");
    html.leaf(
            "button",
            words.get("web.trial.allBack"),
            "class",
            "nl-button nl-button--secondary small")
        .close()
        .close();
  }

  private void second() {
    if (work.previous() == null) {
      return;
    }
    html.open("section", "class", "panel", "id", "verschil", "aria-labelledby", "h-verschil");
    html.leaf("h2", words.get("web.since"), "id", "h-verschil");
    if (before == null) {
      html.leaf("p", words.get("web.since.gone")).close();
      return;
    }
    html.open("p").text(words.get("web.since.text") + " ");
    html.leaf("a", before.name(), "href", "/brief/" + before.id()).close();
    Report earlier = before.check(words.lang()).report();
    new ChangePanel(html, words, Difference.of(earlier, report)).write();
    html.close();
  }
}
