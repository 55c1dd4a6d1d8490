package nl.artikel100.web;

import nl.artikel100.report.Html;
import nl.artikel100.report.Words;

/** While a letter is read and checked, for who asks for it meanwhile; and what went wrong when it could not be. */
final class WaitPage {
  private final Words words;
  private final Work work;

  WaitPage(Words words, Work work) {
    this.words = words;
    this.work = work;
  }

  String draw() {
    if (work.step() == Work.Step.FAILED) {
      return new MessagePage(words, Problem.of(work.failure(), words)).draw();
    }
    Frame frame = new Frame(words, "web.wait", "/brief/" + work.id(), null);
    Html html = frame.html();
    html.open("main", "class", "start", "data-wait", work.id());
    html.leaf("h1", words.get("web.wait"));
    html.leaf("p", words.get("web.reading"), "class", "lead", "role", "status");
    html.leaf("progress", "", "aria-label", words.get("web.wait"));
    html.close();
    return frame.draw();
  }
}
