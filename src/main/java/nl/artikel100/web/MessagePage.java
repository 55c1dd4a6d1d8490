package nl.artikel100.web;

import nl.artikel100.report.Html;
import nl.artikel100.report.Words;

/** A page with one message and the way back. */
final class MessagePage {
  private final Words words;
  private final Problem problem;

  MessagePage(Words words, Problem problem) {
    this.words = words;
    this.problem = problem;
  }

  String draw() {
    Frame frame = new Frame(words, "web.message", null, null);
    Html html = frame.html();
    html.open("main", "class", "start");
    html.leaf("h1", problem.title()).leaf("p", problem.advice(), "class", "lead");
    html.open("p")
        .leaf("a", words.get("web.back"), "class", "nl-button nl-button--primary", "href", "/");
    html.close().close();
    return frame.draw();
  }
}
