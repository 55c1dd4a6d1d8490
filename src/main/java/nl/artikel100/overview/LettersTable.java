package nl.artikel100.overview;

import java.io.IOException;
import java.io.Writer;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.artikel100.archive.Archive;
import nl.artikel100.archive.Column;
import nl.artikel100.archive.Judgement;
import nl.artikel100.archive.Row;
import nl.artikel100.report.Html;
import nl.artikel100.report.Report;
import nl.artikel100.report.Verdict;
import nl.artikel100.report.Words;

/** Every letter a row, with a cell per criterion; what is no letter stands below, without cells. */
final class LettersTable {
  private final Html html;
  private final Words words;
  private final Archive archive;
  private final Map<String, List<Row>> copies;

  LettersTable(Html html, Words words, Archive archive) {
    this.html = html;
    this.words = words;
    this.archive = archive;
    this.copies = archive.copies();
  }

  void write(Writer out) throws IOException {
    List<Row> rows = Stream.concat(archive.letters().stream(), archive.others().stream()).toList();
    html.open("section", "id", "brieven");
    html.leaf("h2", words.get("part.brieven"));
    html.leaf("p", words.get("letters.text"));
    filters(rows);
    legend();
    html.open("div", "class", "scroll", "tabindex", "0", "role", "region");
    html.open("table", "class", "letters sortable");
    head();
    html.open("tbody");
    for (Row row : rows) {
      row(row);
      html.flush(out);
    }
    html.close().close().close();
    html.leaf("p", words.get("letters.none"), "class", "none", "hidden", "");
    html.close();
  }

  private void filters(List<Row> rows) {
    html.open("form", "class", "filter", "hidden", "");
    html.open("label").text(words.get("filter.text"));
    html.open("input", "type", "search", "data-filter", "text").close();
    TreeSet<String> kinds = new TreeSet<>();
    TreeSet<String> missions = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    TreeSet<String> years = new TreeSet<>();
    for (Row row : rows) {
      kinds.add(row.report().document().type());
      missions.add(archive.missions().getOrDefault(row.file(), ""));
      years.add(year(row));
    }
    missions.remove("");
    years.remove("");
    choice("kind", kinds.stream().map(k -> new String[] {k, words.orSame("type.", k)}).toList());
    choice("mission", missions.stream().map(m -> new String[] {m, m}).toList());
    choice("year", years.stream().map(y -> new String[] {y, y}).toList());
    html.leaf(
        "output",
        words.count("overview.documents", rows.size()),
        "data-unit",
        words.get("overview.unit"));
    html.close();
  }

  private void choice(String name, List<String[]> values) {
    html.open("label").text(words.get("filter." + name));
    html.open("select", "data-filter", name);
    html.leaf("option", words.get("filter.all"), "value", "");
    for (String[] value : values) {
      html.leaf("option", value[1], "value", value[0]);
    }
    html.close().close();
  }

  private void legend() {
    html.open("p", "class", "legend");
    for (Verdict verdict : Verdict.values()) {
      html.open("span");
      html.leaf("b", Verdicts.sign(verdict), "class", "c " + Verdicts.tone(verdict));
      html.text(" " + words.get("verdict." + verdict.word())).close();
    }
    if (!archive.judged().isEmpty()) {
      html.open("span")
          .leaf("b", " ", "class", "c j")
          .text(" " + words.get("judged.legend"))
          .close();
    }
    html.close();
  }

  private void head() {
    html.open("thead").open("tr");
    for (String column : List.of("letter", "mission", "date", "kind")) {
      header(words.get("column." + column), null, null);
    }
    header(words.get("score"), null, "n");
    header(words.get("column.contradictions"), words.get("consistency.short"), "n");
    for (Column column : archive.columns()) {
      header(column.id(), column.id() + " " + column.title(), "k");
    }
    html.close().close();
  }

  private void header(String text, String title, String tone) {
    html.open("th", "scope", "col", "class", tone, "title", title);
    html.open("button", "type", "button").open("span").text(text).close().close().close();
  }

  private void row(Row row) {
    Report.Document d = row.report().document();
    String mission = archive.missions().getOrDefault(row.file(), "");
    html.open("tr", "data-kind", d.type(), "data-mission", mission, "data-year", year(row));
    html.open("th", "scope", "row");
    link(html, row);
    if (copies.containsKey(row.file())) {
      html.leaf("small", words.count("letters.copies", copies.get(row.file()).size()));
    }
    html.close();
    html.leaf("td", mission);
    html.leaf("td", Objects.requireNonNullElse(d.date(), ""), "class", "n");
    html.leaf("td", words.orSame("type.", d.type()));
    if (row.scored()) {
      double percent = row.report().score().percent();
      html.leaf("td", words.percent(percent), "class", "n", "data-v", percent + "");
      long wrong = row.report().consistency().stream().filter(c -> c.present()).count();
      html.leaf("td", wrong == 0 ? "" : wrong + "", "class", "n", "data-v", wrong + "");
      Map<String, Judgement.Beside> judged = archive.judged().getOrDefault(row.file(), Map.of());
      for (Report.Criterion c : row.report().criteria()) {
        Judgement.Beside beside = judged.get(c.id());
        String tone = "c " + Verdicts.tone(c.verdict());
        if (beside == null) {
          html.leaf("td", Verdicts.sign(c.verdict()), "class", tone);
        } else {
          html.leaf(
              "td",
              Verdicts.sign(c.verdict()),
              "class",
              tone + " j",
              "title",
              words.get(
                  "judged.cell",
                  words.get("verdict." + beside.tool().word()),
                  words.get("verdict." + c.verdict().word()),
                  beside.judgement().reason()));
        }
      }
    } else {
      html.leaf(
          "td",
          words.get("noscore"),
          "class",
          "no",
          "colspan",
          archive.columns().size() + 2 + "",
          "data-v",
          "-1");
    }
    html.close();
  }

  private static String year(Row row) {
    return row.year() == 0 ? "" : row.year() + "";
  }

  /** The name of a file, leading to its page, with the folder it is in. */
  static void link(Html html, Row row) {
    int slash = row.file().lastIndexOf('/');
    String name = row.file().substring(slash + 1);
    if (row.page() == null) {
      html.text(name);
    } else {
      html.leaf("a", name, "href", href(row.page()));
    }
    if (slash > 0) {
      html.leaf("small", row.file().substring(0, slash), "class", "folder");
    }
  }

  private static String href(String page) {
    return String.join(
        "/",
        Arrays.stream(page.split("/"))
            .map(part -> URLEncoder.encode(part, StandardCharsets.UTF_8).replace("+", "%20"))
            .toList());
  }
}
