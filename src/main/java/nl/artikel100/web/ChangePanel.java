package nl.artikel100.web;

import java.util.ArrayList;
import java.util.List;
import nl.artikel100.report.Html;
import nl.artikel100.report.Report;
import nl.artikel100.report.Verdict;
import nl.artikel100.report.Words;

/** What changed, criterion by criterion. */
final class ChangePanel {
  private final Html html;
  private final Words words;
  private final Difference difference;

  ChangePanel(Html html, Words words, Difference difference) {
    this.html = html;
    this.words = words;
    this.difference = difference;
  }

  void write() {
    if (difference.before() != null && difference.after() != null) {
      double rise = difference.after() - difference.before();
      html.open("p", "class", "from-to");
      html.leaf("span", words.percent(difference.before()), "class", "from").text(" → ");
      html.leaf("b", words.percent(difference.after())).text(" ");
      html.leaf(
          "span", words.get("gain.short", words.rise(rise)), "class", rise < 0 ? "down" : "up");
      html.close();
    }
    if (difference.none()) {
      html.leaf("p", words.get("web.change.none"));
    }
    moves("gained", difference.gained());
    moves("lost", difference.lost());
    contradictions("solved", difference.solved());
    contradictions("arisen", difference.arisen());
  }

  private void moves(String key, List<Difference.Move> moves) {
    if (moves.isEmpty()) {
      return;
    }
    html.leaf("h3", words.count("web.change." + key, moves.size()));
    html.open("ul", "class", "moves " + key);
    for (Difference.Move move : moves) {
      Report.Criterion to = move.to();
      html.open("li").leaf("a", to.id() + " " + to.title(), "href", "#c-" + to.id());
      html.open("p").text("");
      if (move.from() != to.verdict()) {
        verdict(move.from());
        html.text(" → ");
      }
      verdict(to.verdict());
      html.close();
      List<String> titles = new ArrayList<>(key.equals("gained") ? move.more() : move.fewer());
      if (!titles.isEmpty()) {
        html.leaf(
            "p",
            words.get("web.change." + key + ".elements", String.join(", ", titles)),
            "class",
            "which");
      }
      html.close();
    }
    html.close();
  }

  private void verdict(Verdict verdict) {
    String word = verdict.word();
    html.open("span", "class", "verdict v-" + word)
        .icon(word)
        .text(words.get("verdict." + word))
        .close();
  }

  private void contradictions(String key, List<Report.Consistency> all) {
    if (all.isEmpty()) {
      return;
    }
    html.leaf("h3", words.count("web.change." + key, all.size()));
    html.open("ul", "class", "moves " + key);
    for (Report.Consistency one : all) {
      html.leaf("li", one.id() + " " + one.title() + ": " + one.message());
    }
    html.close();
  }
}
