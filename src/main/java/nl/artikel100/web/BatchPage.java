package nl.artikel100.web;

import java.util.List;
import nl.artikel100.report.Html;
import nl.artikel100.report.Report;
import nl.artikel100.report.Verdict;
import nl.artikel100.report.Words;

/** Several letters that were dropped together, one a row. */
final class BatchPage {
  private final Words words;
  private final String id;
  private final List<Work> batch;

  BatchPage(Words words, String id, List<Work> batch) {
    this.words = words;
    this.id = id;
    this.batch = batch;
  }

  String draw() {
    String plain = id.replaceAll("[^A-Za-z0-9_-]", "");
    String path = "/stapel/" + plain;
    Frame frame = new Frame(words, "web.batch", path, null, "web.skip.table", "#brieven");
    Html html = frame.html();
    html.open(
        "main", "class", "start batch", "id", "brieven", "tabindex", "-1", "data-batch", plain);
    html.leaf("h1", words.get("web.batch"));
    if (batch.isEmpty()) {
      html.leaf("p", words.get("problem.gone.advice"), "class", "lead");
    } else {
      html.leaf("p", words.count("web.batch.text", batch.size()), "class", "lead");
      table(html);
    }
    html.open("p", "class", "buttons");
    if (!batch.isEmpty()) {
      Controls.download(
          html, path + "/excel", words.get("web.take.excel"), "nl-button nl-button--primary");
      Controls.download(
          html,
          path + "/overzicht",
          words.get("web.take.overview"),
          "nl-button nl-button--secondary");
    }
    html.leaf("a", words.get("web.back"), "class", "nl-button nl-button--subtle", "href", "/")
        .close();
    html.close();
    return frame.draw();
  }

  private void table(Html html) {
    html.open(
        "div",
        "class",
        "scroll",
        "tabindex",
        "0",
        "role",
        "region",
        "aria-label",
        words.get("web.batch"));
    html.open("table", "class", "letters").open("thead").open("tr");
    for (String key : List.of("web.batch.file", "web.batch.kind", "web.batch.date")) {
      html.leaf("th", words.get(key), "scope", "col");
    }
    html.leaf("th", words.get("score"), "scope", "col", "class", "number");
    for (Verdict verdict : Verdict.values()) {
      html.open("th", "scope", "col", "class", "number v-" + verdict.word()).icon(verdict.word());
      html.text(words.get("verdict." + verdict.word())).close();
    }
    html.close().close().open("tbody");
    batch.forEach(work -> row(html, work));
    html.close().close().close();
  }

  private void row(Html html, Work work) {
    html.open("tr")
        .open("th", "scope", "row")
        .leaf("a", work.name(), "href", "/brief/" + work.id())
        .close();
    int columns = 3 + Verdict.values().length;
    if (work.step() == Work.Step.FAILED) {
      Problem problem = Problem.of(work.failure(), words);
      html.open("td", "colspan", String.valueOf(columns));
      html.leaf("p", problem.title() + " " + problem.advice(), "class", "why").close();
    } else if (work.step() != Work.Step.DONE) {
      html.leaf(
          "td", words.get("web.checking"), "colspan", String.valueOf(columns), "class", "busy");
    } else {
      Report report = work.check(words.lang()).report();
      Report.Document document = report.document();
      html.leaf("td", words.orSame("type.", document.type()));
      html.leaf("td", document.date() == null ? "" : words.date(document.date()), "class", "date");
      html.leaf(
          "td",
          report.score() == null ? words.get("noscore") : words.percent(report.score().percent()),
          "class",
          "number");
      for (Verdict verdict : Verdict.values()) {
        String count =
            report.score() == null
                ? ""
                : String.valueOf(report.score().counts().getOrDefault(verdict.word(), 0));
        html.leaf("td", count, "class", "number");
      }
    }
    html.close();
  }
}
