package nl.artikel100.overview;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.artikel100.archive.Archive;
import nl.artikel100.archive.Column;
import nl.artikel100.archive.Row;
import nl.artikel100.archive.Trend;
import nl.artikel100.report.Html;
import nl.artikel100.report.Verdict;
import nl.artikel100.report.Words;

/** The course over the years and the spread per criterion, as SVG with the figures beside or behind it. */
final class Charts {
  private static final int WIDTH = 860;
  private static final int HEIGHT = 240;
  private static final int LEFT = 40;
  private static final int BASE = 200;
  private static final int TOP = 20;

  private final Html html;
  private final Words words;
  private final Archive archive;
  private final Trend all;
  private final Map<Integer, Trend> years;

  Charts(Html html, Words words, Archive archive, List<Row> letters) {
    this.html = html;
    this.words = words;
    this.archive = archive;
    this.all = Trend.of(letters);
    this.years = Trend.perYear(letters);
  }

  void write() {
    html.open("section", "id", "verloop");
    html.leaf("h2", words.get("part.verloop"));
    if (!years.isEmpty()) {
      html.leaf("p", words.get("trend.text"));
      scores();
      perCriterion();
    } else {
      html.leaf("p", words.get("trend.none"));
    }
    html.close();
    html.open("section", "id", "criteria");
    html.leaf("h2", words.get("part.criteria"));
    html.leaf("p", words.get("spread.text"));
    spread();
    html.close();
  }

  private void scores() {
    int first = years.keySet().iterator().next();
    int last = years.keySet().stream().mapToInt(y -> y).max().orElse(first);
    double step = (WIDTH - LEFT - 30) / (double) Math.max(1, last - first + 1);
    html.open("figure");
    html.open(
        "svg",
        "viewBox",
        "0 0 " + WIDTH + " " + HEIGHT,
        "class",
        "chart",
        "role",
        "img",
        "aria-label",
        words.get("trend.alt"));
    for (int percent = 0; percent <= 100; percent += 25) {
      double y = y(percent);
      html.open(
              "line", "x1", LEFT + "", "x2", WIDTH + "", "y1", px(y), "y2", px(y), "class", "grid")
          .close();
      html.leaf("text", percent + "%", "x", LEFT - 6 + "", "y", px(y + 4), "class", "axis end");
    }
    StringBuilder line = new StringBuilder();
    for (Map.Entry<Integer, Trend> year : years.entrySet()) {
      double x = LEFT + 15 + step * (year.getKey() - first + 0.5);
      double y = y(year.getValue().percent());
      line.append(line.length() == 0 ? "M" : "L").append(px(x)).append(' ').append(px(y));
    }
    html.open("path", "d", line.toString(), "class", "line").close();
    for (Map.Entry<Integer, Trend> year : years.entrySet()) {
      double x = LEFT + 15 + step * (year.getKey() - first + 0.5);
      double y = y(year.getValue().percent());
      html.open("circle", "cx", px(x), "cy", px(y), "r", "5", "class", "dot").close();
      html.leaf(
          "text",
          Math.round(year.getValue().percent()) + "",
          "x",
          px(x),
          "y",
          px(y - 10),
          "class",
          "value");
      html.leaf("text", year.getKey() + "", "x", px(x), "y", BASE + 18 + "", "class", "axis");
      html.leaf(
          "text",
          "n=" + year.getValue().letters(),
          "x",
          px(x),
          "y",
          BASE + 34 + "",
          "class",
          "axis small");
    }
    html.close();
    html.leaf("figcaption", words.get("trend.caption"));
    html.close();
  }

  private void perCriterion() {
    html.leaf("h3", words.get("trend.criteria"));
    html.leaf("p", words.get("trend.criteria.text"));
    html.open("div", "class", "scroll", "tabindex", "0", "role", "region");
    html.open("table", "class", "trend");
    html.open("thead").open("tr");
    html.leaf("th", words.get("criterion"), "scope", "col");
    html.leaf("th", words.get("trend.course"), "scope", "col");
    years.keySet().forEach(year -> html.leaf("th", year + "", "scope", "col", "class", "n"));
    html.leaf("th", words.get("trend.all"), "scope", "col", "class", "n");
    html.close().close().open("tbody");
    for (Column column : archive.columns()) {
      html.open("tr");
      html.open("th", "scope", "row").leaf("b", column.id()).text(" " + column.title()).close();
      html.open("td");
      bars(column.id());
      html.close();
      for (Trend year : years.values()) {
        met(year.met(column.id()));
      }
      met(all.met(column.id()));
      html.close();
    }
    html.close().close().close();
  }

  private void met(double met) {
    if (Double.isNaN(met)) {
      html.leaf("td", "–", "class", "n");
    } else {
      html.leaf("td", Math.round(met) + "", "class", "n m" + Math.min(4, (int) (met / 20)));
    }
  }

  /** A bar a year; what no letter of a year has to treat leaves a gap. */
  private void bars(String criterion) {
    double width = Math.min(14, 120.0 / years.size());
    html.open("svg", "class", "spark", "width", "120", "height", "26", "aria-hidden", "true");
    int i = 0;
    for (Trend year : years.values()) {
      double met = year.met(criterion);
      if (!Double.isNaN(met)) {
        double height = 2 + 22 * met / 100;
        html.open(
                "rect",
                "x",
                px(i * width),
                "y",
                px(25 - height),
                "width",
                px(Math.max(1, width - 2)),
                "height",
                px(height),
                "class",
                "bar")
            .close();
      }
      i++;
    }
    html.open("line", "x1", "0", "x2", "120", "y1", "25.5", "y2", "25.5", "class", "grid").close();
    html.close();
  }

  private void spread() {
    html.open("div", "class", "scroll", "tabindex", "0", "role", "region");
    html.open("table", "class", "spread sortable").open("thead").open("tr");
    sortable(words.get("criterion"), null);
    html.leaf("th", words.get("spread.chart"), "scope", "col");
    for (Verdict verdict : Verdict.values()) {
      sortable(words.get("verdict." + verdict.word()), "n");
    }
    html.close().close().open("tbody");
    for (Column column : archive.columns()) {
      html.open("tr");
      html.open("th", "scope", "row").leaf("b", column.id()).text(" " + column.title()).close();
      html.open("td");
      stack(column.id());
      html.close();
      for (Verdict verdict : Verdict.values()) {
        int count = all.count(column.id(), verdict);
        html.leaf("td", count + "", "class", "n", "data-v", count + "");
      }
      html.close();
    }
    html.close().close().close();
  }

  private void sortable(String text, String tone) {
    html.open("th", "scope", "col", "class", tone);
    html.open("button", "type", "button").text(text).close().close();
  }

  private void stack(String criterion) {
    html.open(
        "svg",
        "class",
        "stack",
        "viewBox",
        "0 0 300 16",
        "preserveAspectRatio",
        "none",
        "aria-hidden",
        "true");
    double x = 0;
    for (Verdict verdict : Verdict.values()) {
      double width = 300.0 * all.count(criterion, verdict) / all.letters();
      if (width > 0) {
        html.open(
                "rect",
                "x",
                px(x),
                "y",
                "0.5",
                "width",
                px(width),
                "height",
                "15",
                "class",
                "s-" + Verdicts.tone(verdict))
            .close();
      }
      x += width;
    }
    html.close();
  }

  private static double y(double percent) {
    return BASE - (BASE - TOP) * percent / 100;
  }

  private static String px(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }
}
