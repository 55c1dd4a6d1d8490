package nl.artikel100.web;

import nl.artikel100.report.Html;
import nl.artikel100.report.Words;

/** A page with one message and the way back. */
final class MessagePage {
  private final Words words;
  private final Problem problem;
  private final boolean last;

  MessagePage(Words words, Problem problem) {
    this(words, problem, false);
  }

  private MessagePage(Words words, Problem problem, boolean last) {
    this.words = words;
    this.problem = problem;
    this.last = last;
  }

  /** The last page, from which nothing can be asked any more. */
  static MessagePage stopped(Words words) {
    return new MessagePage(words, Problem.of("stopped", words), true);
  }

  String draw() {
    Frame frame = new Frame(words, last ? Frame.STOPPED : "web.message", null, null);
    Html html = frame.html();
    html.open("main", "class", "start");
    html.leaf("h1", problem.title()).leaf("p", problem.advice(), "class", "lead");
    if (!last) {
      html.open("p");
      html.leaf("a", words.get("web.back"), "class", "nl-button nl-button--primary", "href", "/");
      html.close();
    }
    html.close();
    return frame.draw();
  }
}
