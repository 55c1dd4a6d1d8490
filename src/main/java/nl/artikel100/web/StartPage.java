package nl.artikel100.web;

import java.util.List;
import nl.artikel100.report.Html;
import nl.artikel100.report.Words;

/** Where a letter is dropped, and which letters are open. */
final class StartPage {
  private final Words words;
  private final List<Work> open;
  private final boolean wiped;

  StartPage(Words words, List<Work> open, boolean wiped) {
    this.words = words;
    this.open = open;
    this.wiped = wiped;
  }

  String draw() {
    Frame frame = new Frame(words, "web.start", "/", null, "web.skip.drop", "#kies");
    Html html = frame.html();
    html.open("main", "class", "start", "id", "start");
    if (wiped) {
      html.leaf("p", words.get("web.wiped"), "class", "wiped", "role", "status");
    }
    html.leaf("h1", words.get("web.start.title"));
    html.leaf("p", words.get("web.start.lead"), "class", "lead");
    Controls.drop(html, words, "web.drop", "kies", null);
    html.open("ol", "class", "steps");
    for (int step = 1; step <= 3; step++) {
      html.open("li").leaf("h2", words.get("web.step" + step));
      html.leaf("p", words.get("web.step" + step + ".text")).close();
    }
    html.close();
    letters(html);
    html.open("section", "class", "promise", "aria-labelledby", "h-belofte").icon("lock");
    html.open("div").leaf("h2", words.get("web.promise"), "id", "h-belofte");
    html.leaf("p", words.get("web.promise.text")).close().close();
    html.close();
    return frame.draw();
  }

  private void letters(Html html) {
    if (open.isEmpty()) {
      return;
    }
    html.open("section", "class", "open-letters", "aria-labelledby", "h-open");
    html.leaf("h2", words.get("web.open"), "id", "h-open").open("ul");
    for (Work work : open) {
      html.open("li").leaf("a", work.name(), "href", "/brief/" + work.id()).close();
    }
    html.close().close();
  }
}
