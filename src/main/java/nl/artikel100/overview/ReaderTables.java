package nl.artikel100.overview;

import nl.artikel100.archive.Archive;
import nl.artikel100.archive.Judgement;
import nl.artikel100.archive.Move;
import nl.artikel100.report.Html;
import nl.artikel100.report.Verdict;
import nl.artikel100.report.Words;

/** Where readers overruled a verdict, and which verdicts moved since an earlier scan; nothing where there is neither. */
final class ReaderTables {
  private final Html html;
  private final Words words;
  private final Archive archive;

  ReaderTables(Html html, Words words, Archive archive) {
    this.html = html;
    this.words = words;
    this.archive = archive;
  }

  void moves() {
    if (archive.moves().isEmpty()) {
      return;
    }
    open(
        "verschoven",
        "moves.text",
        "column.letter",
        "criterion",
        "compare.before",
        "compare.after");
    for (Move move : archive.moves()) {
      html.open("tr").leaf("th", move.file(), "scope", "row").leaf("td", move.criterion());
      verdict(move.before());
      verdict(move.after());
      html.close();
    }
    close();
  }

  void judgements() {
    if (archive.judged().isEmpty()) {
      return;
    }
    open(
        "lezers",
        "judged.text",
        "column.letter",
        "criterion",
        "judged.tool",
        "judged.reader",
        "reason");
    archive
        .judged()
        .forEach(
            (file, own) ->
                own.forEach(
                    (criterion, beside) -> {
                      Judgement judgement = beside.judgement();
                      html.open("tr").leaf("th", file, "scope", "row").leaf("td", criterion);
                      verdict(beside.tool());
                      verdict(judgement.verdict());
                      html.leaf("td", judgement.reason()).close();
                    }));
    close();
  }

  private void verdict(Verdict verdict) {
    html.leaf("td", Verdicts.sign(verdict) + " " + words.get("verdict." + verdict.word()));
  }

  private void open(String id, String text, String... heads) {
    html.open("section", "id", id).leaf("h2", words.get("part." + id));
    html.leaf("p", words.get(text));
    html.open("div", "class", "scroll", "tabindex", "0", "role", "region");
    html.open("table").open("thead").open("tr");
    for (String head : heads) {
      html.leaf("th", words.get(head), "scope", "col");
    }
    html.close().close().open("tbody");
  }

  private void close() {
    html.close().close().close().close();
  }
}
