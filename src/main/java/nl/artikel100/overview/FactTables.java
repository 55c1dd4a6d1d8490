package nl.artikel100.overview;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.artikel100.archive.Archive;
import nl.artikel100.archive.Contribution;
import nl.artikel100.archive.Row;
import nl.artikel100.report.Html;
import nl.artikel100.report.Report;
import nl.artikel100.report.Words;

/** What letters state, beside each other; copies; and the files that could not be checked. */
final class FactTables {
  /** The parts of the page, in order; each is an id and, with {@code part.}, a key of the words. */
  static final List<String> CONTENTS =
      List.of(
          "brieven",
          "verloop",
          "criteria",
          "uitersten",
          "missies",
          "inzet",
          "themas",
          "dubbel",
          "mislukt");

  private final Html html;
  private final Words words;
  private final Archive archive;
  private final List<Row> documents;

  FactTables(Html html, Words words, Archive archive) {
    this.html = html;
    this.words = words;
    this.archive = archive;
    this.documents =
        Stream.concat(archive.letters().stream(), archive.others().stream())
            .sorted(
                Comparator.comparing(
                        (Row row) ->
                            Objects.requireNonNullElse(row.report().document().date(), "9999"))
                    .thenComparing(Row::file))
            .toList();
  }

  void missions() {
    section("missies");
    Map<String, List<Row>> series = archive.series();
    if (series.isEmpty()) {
      html.leaf("p", words.get("missions.none"), "class", "empty");
    }
    series.forEach(
        (mission, letters) -> {
          html.leaf("h3", mission);
          if (archive.pages().containsKey(mission)) {
            html.open("p");
            html.leaf("a", words.get("missions.page"), "href", archive.pages().get(mission));
            html.close();
          }
          table("column.date", "column.letter", "column.kind", "score", "missions.change");
          double before = Double.NaN;
          for (Row row : letters) {
            double now = row.report().score().percent();
            html.open("tr");
            html.leaf("td", words.date(row.report().document().date()));
            linked(row);
            html.leaf("td", words.orSame("type.", row.report().document().type()));
            html.leaf("td", words.percent(now), "class", "n");
            html.leaf("td", Double.isNaN(before) ? "" : words.rise(now - before), "class", "n");
            html.close();
            before = now;
          }
          end();
        });
    html.close();
  }

  /** As table 3 of IOB's evaluation. */
  void contributions() {
    section("inzet");
    html.leaf("p", words.get("contribution.text"));
    table(
        "column.date",
        "column.letter",
        "column.mission",
        "contribution.total",
        "contribution.military",
        "contribution.police",
        "contribution.civil",
        "contribution.units");
    for (Row row : documents.stream().filter(Row::scored).toList()) {
      Contribution c = Contribution.of(row.report().facts().personnel());
      html.open("tr");
      html.leaf("td", Objects.requireNonNullElse(words.date(row.report().document().date()), ""));
      linked(row);
      html.leaf("td", archive.missions().getOrDefault(row.file(), ""));
      html.leaf("td", c.total() == 0 ? "–" : words.number(c.total()), "class", "n");
      html.leaf("td", c.military() == 0 ? "–" : words.number(c.military()), "class", "n");
      for (String text : List.of(c.police(), c.civil(), c.units())) {
        html.leaf("td", text.isEmpty() ? "–" : text);
      }
      html.close();
    }
    end();
    html.close();
  }

  /** As table 6 of IOB's evaluation, for all themes. */
  void themes() {
    Set<String> themes = new LinkedHashSet<>();
    documents.forEach(row -> row.report().facts().themes().forEach(t -> themes.add(t.theme())));
    section("themas");
    html.leaf("p", words.get("themes.text"));
    List<String> heads = new ArrayList<>(List.of("column.date", "column.letter", "column.kind"));
    html.open("div", "class", "scroll", "tabindex", "0", "role", "region");
    html.open("table").open("thead").open("tr");
    heads.forEach(key -> html.leaf("th", words.get(key), "scope", "col"));
    themes.forEach(theme -> html.leaf("th", theme, "scope", "col", "class", "n"));
    html.close().close().open("tbody");
    for (Row row : documents) {
      Map<String, Integer> counts =
          row.report().facts().themes().stream()
              .collect(Collectors.toMap(Report.Theme::theme, Report.Theme::count, Integer::sum));
      html.open("tr");
      html.leaf("td", Objects.requireNonNullElse(words.date(row.report().document().date()), ""));
      linked(row);
      html.leaf("td", words.orSame("type.", row.report().document().type()));
      themes.forEach(theme -> html.leaf("td", counts.getOrDefault(theme, 0) + "", "class", "n"));
      html.close();
    }
    end();
    html.close();
  }

  void copies() {
    section("dubbel");
    if (archive.twins().isEmpty()) {
      html.leaf("p", words.get("copies.none"), "class", "empty");
    } else {
      html.leaf("p", words.get("copies.text"));
      table("copies.shown", "copies.same");
      Map<String, List<Row>> all = archive.copies();
      for (Row row : documents) {
        List<Row> copies = all.getOrDefault(row.file(), List.of());
        if (!copies.isEmpty()) {
          html.open("tr");
          linked(row);
          html.open("td").open("ul");
          for (Row copy : copies) {
            html.open("li");
            LettersTable.link(html, copy);
            html.close();
          }
          html.close().close().close();
        }
      }
      end();
    }
    html.close();
  }

  void failures() {
    section("mislukt");
    if (archive.failures().isEmpty()) {
      html.leaf("p", words.get("failures.none"), "class", "empty");
    } else {
      table("failures.file", "failures.reason");
      for (Row row : archive.failures()) {
        String detail = row.detail().isEmpty() ? "" : " (" + row.detail() + ")";
        html.open("tr").leaf("th", row.file(), "scope", "row");
        html.leaf("td", words.orSame("failure.", row.failure()) + detail).close();
      }
      end();
    }
    html.close();
  }

  private void section(String id) {
    html.open("section", "id", id).leaf("h2", words.get("part." + id));
  }

  private void table(String... keys) {
    html.open("div", "class", "scroll", "tabindex", "0", "role", "region");
    html.open("table").open("thead").open("tr");
    for (String key : keys) {
      boolean number =
          List.of("score", "missions.change", "contribution.total", "contribution.military")
              .contains(key);
      html.leaf("th", words.get(key), "scope", "col", "class", number ? "n" : null);
    }
    html.close().close().open("tbody");
  }

  private void end() {
    html.close().close().close();
  }

  private void linked(Row row) {
    html.open("th", "scope", "row");
    LettersTable.link(html, row);
    html.close();
  }
}
