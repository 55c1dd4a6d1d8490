package nl.artikel100.report;

import java.util.ArrayList;
import java.util.List;

/** The score with its sums, what to do first, and the criteria at a glance. */
final class HtmlScore {
  private static final int STEPS = 5;

  private final Html html;
  private final Words words;
  private final Report report;

  HtmlScore(Html html, Words words, Report report) {
    this.html = html;
    this.words = words;
    this.report = report;
  }

  static String points(Words words, double earned, double possible) {
    return words.get("points.of", words.number(earned), words.count("points", possible));
  }

  void write() {
    score(report.score());
    steps();
    reader();
  }

  /** For what is no Artikel 100 letter: which kind it is and why. */
  void none() {
    html.open("section", "id", "score", "class", "noscore", "aria-labelledby", "h-score");
    html.leaf("h2", words.get("noscore"), "id", "h-score");
    String kind = words.orSame("type.", report.document().type());
    html.leaf("p", words.get("noscore.kind", kind), "class", "reason");
    html.leaf("p", report.document().typeReason());
    html.leaf("p", words.get("noscore.as"));
    html.close();
  }

  /** Points per criterion, so that anyone can add them up. */
  void sum() {
    html.open("section", "id", "som", "aria-labelledby", "h-som");
    html.leaf("h2", words.get("sum"), "id", "h-som");
    html.leaf("p", words.get("sum.text", words.orSame("profile.", report.score().profile())));
    html.open("div", "class", "scroll").open("table", "class", "sum");
    header("criterion", "verdict", "earned", "possible");
    html.open("tbody");
    for (Report.Criterion c : report.criteria()) {
      html.open("tr")
          .open("th", "scope", "row")
          .leaf("a", c.id(), "href", "#c-" + c.id())
          .text(" " + c.title())
          .close();
      html.open("td", "class", "v-" + c.verdict().word())
          .icon(c.verdict().word())
          .text(words.get("verdict." + c.verdict().word()))
          .close();
      html.leaf("td", words.number(c.earned())).leaf("td", words.number(c.possible())).close();
    }
    html.close()
        .open("tfoot")
        .open("tr")
        .leaf("th", words.get("total"), "scope", "row")
        .leaf("td", "");
    html.leaf("td", words.number(report.score().earned()))
        .leaf("td", words.number(report.score().possible()));
    html.close().close().close().close().close();
  }

  private void score(Report.Score score) {
    html.open("section", "id", "score", "class", "score", "aria-labelledby", "h-score");
    html.leaf("h2", words.get("score"), "id", "h-score");
    html.open("div", "class", "score-sums");
    html.leaf("p", words.percent(score.percent()), "class", "percent");
    html.open("table", "class", "sum");
    header("group", "earned", "possible", "score");
    html.open("tbody");
    for (Report.Group g : score.groups()) {
      row(g.title(), g.earned(), g.possible(), g.percent());
    }
    html.close().open("tfoot");
    row(words.get("total"), score.earned(), score.possible(), score.percent());
    html.close().close().close();
    html.leaf(
        "p",
        words.get(
            "sum.line",
            words.number(score.earned()),
            words.number(score.possible()),
            words.percent(score.percent())),
        "class",
        "sum-line");
    if (report.waived()) {
      html.leaf(
          "p", words.get("accepted.line", words.percent(score.accepted())), "class", "sum-line");
    }
    if (report.reader() != null) {
      html.leaf(
          "p",
          words.get("judged.line", words.percent(report.reader().percent())),
          "class",
          "sum-line");
    }
    html.leaf("p", words.get("disclaimer"), "class", "disclaimer");
    counts(score);
    tiles();
    html.close();
  }

  private void row(String title, double earned, double possible, double percent) {
    html.open("tr").leaf("th", title, "scope", "row").leaf("td", words.number(earned));
    html.leaf("td", words.number(possible)).leaf("td", words.percent(percent)).close();
  }

  private void header(String... keys) {
    html.open("thead").open("tr");
    for (String key : keys) {
      html.leaf("th", words.get(key), "scope", "col");
    }
    html.close().close();
  }

  private void counts(Report.Score score) {
    bar(score);
    html.open("ul", "class", "counts");
    for (Verdict verdict : Verdict.values()) {
      String word = verdict.word();
      html.open("li", "class", "v-" + word).icon(word);
      html.leaf("b", String.valueOf(score.counts().getOrDefault(word, 0)))
          .text(" " + words.get("verdict." + word))
          .close();
    }
    html.close();
  }

  /** Drawn with attributes: a page that allows no style in its elements shows it too. */
  private void bar(Report.Score score) {
    String box = "0 0 " + 10 * report.criteria().size() + " 10";
    html.open(
        "svg",
        "class",
        "bar",
        "viewBox",
        box,
        "preserveAspectRatio",
        "none",
        "aria-hidden",
        "true");
    int x = 0;
    for (Verdict verdict : Verdict.values()) {
      int width = 10 * score.counts().getOrDefault(verdict.word(), 0);
      if (width > 0) {
        html.open(
                "rect",
                "class",
                "v-" + verdict.word(),
                "x",
                String.valueOf(x),
                "width",
                String.valueOf(width - 1),
                "height",
                "10")
            .close();
      }
      x += width;
    }
    html.close();
  }

  private void tiles() {
    html.open("nav", "aria-label", words.get("glance"));
    for (Report.Group group : report.score().groups()) {
      html.leaf("p", group.title(), "class", "tiles-head");
      html.open("ul", "class", "tiles");
      for (Report.Criterion c : report.criteria()) {
        if (c.group().equals(group.id())) {
          String label =
              c.id() + " " + c.title() + ": " + words.get("verdict." + c.verdict().word());
          html.open("li")
              .open(
                  "a",
                  "class",
                  "v-" + c.verdict().word(),
                  "href",
                  "#c-" + c.id(),
                  "title",
                  label,
                  "aria-label",
                  label);
          html.icon(c.verdict().word()).text(c.id()).close().close();
        }
      }
      html.close();
    }
    html.close();
  }

  /** What to do first. */
  void steps() {
    html.open("section", "id", "eerst", "class", "first", "aria-labelledby", "h-eerst");
    html.leaf("h2", words.get("first"), "id", "h-eerst");
    List<Report.Criterion> steps = report.largestGains(STEPS);
    if (steps.isEmpty()) {
      html.leaf("p", words.get("first.none")).close();
      return;
    }
    html.leaf("p", words.get("first.text"));
    html.open("ol");
    for (Report.Criterion c : steps) {
      html.open("li").open("p", "class", "step");
      html.leaf("a", c.id() + " " + c.title(), "href", "#c-" + c.id()).text(" ");
      html.leaf("span", words.get("gain.short", words.rise(c.gain())), "class", "gain").close();
      html.paragraphs(c.advice()).close();
    }
    html.close().close();
  }

  /** What is left to a reader; nothing where nothing is. */
  void reader() {
    List<Report.Criterion> open = new ArrayList<>();
    for (Report.Criterion c : report.criteria()) {
      if (c.verdict() == Verdict.BEOORDELEN) {
        open.add(c);
      }
    }
    if (open.isEmpty()) {
      return;
    }
    html.open("section", "id", "lezer", "class", "reader", "aria-labelledby", "h-lezer");
    html.leaf("h2", words.get("reader"), "id", "h-lezer").leaf("p", words.get("reader.text"));
    html.open("ul");
    for (Report.Criterion c : open) {
      html.open("li")
          .icon("beoordelen")
          .leaf("a", c.id() + " " + c.title(), "href", "#c-" + c.id());
      html.leaf("p", c.reason()).close();
    }
    html.close().close();
  }
}
