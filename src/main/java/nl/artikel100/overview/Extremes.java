package nl.artikel100.overview;

import java.util.Comparator;
import java.util.List;
import nl.artikel100.archive.Archive;
import nl.artikel100.archive.Row;
import nl.artikel100.report.Html;
import nl.artikel100.report.Words;

/** The letters that score most and least. */
final class Extremes {
  private static final int MOST = 10;

  private final Html html;
  private final Words words;
  private final Archive archive;
  private final List<Row> letters;

  Extremes(Html html, Words words, Archive archive, List<Row> letters) {
    this.html = html;
    this.words = words;
    this.archive = archive;
    this.letters = letters;
  }

  void write() {
    Comparator<Row> byScore = Comparator.comparingDouble(r -> r.report().score().percent());
    int count = Math.min(MOST, (letters.size() + 1) / 2);
    html.open("section", "id", "uitersten");
    html.leaf("h2", words.get("part.uitersten"));
    html.open("div", "class", "two");
    list("extremes.best", letters.stream().sorted(byScore.reversed()).limit(count).toList());
    list("extremes.worst", letters.stream().sorted(byScore).limit(count).toList());
    html.close().close();
  }

  private void list(String key, List<Row> rows) {
    html.open("div").leaf("h3", words.get(key));
    html.open("table").open("tbody");
    for (Row row : rows) {
      html.open("tr").open("th", "scope", "row");
      LettersTable.link(html, row);
      html.close();
      html.leaf("td", archive.missions().getOrDefault(row.file(), ""));
      html.leaf("td", row.year() == 0 ? "" : row.year() + "");
      html.leaf("td", words.percent(row.report().score().percent()), "class", "n").close();
    }
    html.close().close().close();
  }
}
