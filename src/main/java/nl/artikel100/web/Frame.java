package nl.artikel100.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import nl.artikel100.report.Html;
import nl.artikel100.report.HtmlPieces;
import nl.artikel100.report.Lang;
import nl.artikel100.report.Words;

/**
 * What every page has: the bar with the promise that the letter stays here, the other language, and the button that stops
 * art100. The name of a letter stays out of the title: a browser keeps titles in its history.
 */
final class Frame {
  /** Sentences that the script shows. */
  private static final String[] FOR_SCRIPT = {
    "web.sending",
    "web.reading",
    "web.checking",
    "web.long",
    "web.several",
    "web.copied",
    "web.edit",
    "web.edit.test",
    "web.edit.cancel",
    "web.edit.hint",
    "web.edit.first",
    "web.edit.first.text",
    "web.extend",
    "web.expiring",
    "web.expiring.text",
    "web.drop.new",
    "web.drop.new.text",
    "web.drop.second",
    "web.drop.second.text",
    "web.leave",
    "problem.TOO_LARGE",
    "problem.TOO_LARGE.advice",
    "problem.lost",
    "problem.lost.advice",
    "problem.tooMany",
    "problem.tooMany.advice",
    "problem.emptyFolder",
    "problem.emptyFolder.advice",
    "problem.oneVersion",
    "problem.oneVersion.advice",
    "problem.IS_FOLDER",
    "problem.IS_FOLDER.advice",
    "problem.unexpected",
    "problem.unexpected.advice",
    "problem.wiped",
    "problem.wiped.advice"
  };

  /** Key of the title of the last page, which has no buttons. */
  static final String STOPPED = "web.stopped";

  private final Html html = new Html();
  private final Words words;

  /**
   * Opens a page.
   *
   * @param title key of its title
   * @param path its own address, for the choice of language; null where it cannot be asked for again
   * @param style address of a style sheet of its own, or null
   * @param skips keys and targets in turn: links that skip to a part of the page
   */
  Frame(Words words, String title, String path, String style, String... skips) {
    this.words = words;
    html.trusted("<!doctype html>");
    html.open("html", "lang", words.lang().tag());
    head(title, style);
    html.open("body", "data-words", script(), "data-most", String.valueOf(Store.MOST_BYTES));
    html.trusted(HtmlPieces.icons()).trusted(asset("web-icons.svg"));
    for (int i = 0; i < skips.length; i += 2) {
      html.leaf("a", words.get(skips[i]), "class", "skip", "href", skips[i + 1]);
    }
    bar(path, !title.equals(STOPPED));
    html.open("div", "id", "melding", "role", "alert").close();
  }

  Html html() {
    return html;
  }

  /** Closes the page. */
  String draw() {
    html.close().close();
    return html.document();
  }

  private void head(String title, String style) {
    html.open("head").open("meta", "charset", "utf-8");
    html.open("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
    html.open("meta", "name", "color-scheme", "content", "light dark");
    // a browser's own translator would send the letter away
    html.open("meta", "name", "google", "content", "notranslate");
    html.leaf("title", words.get(title) + " · " + words.get("title"));
    for (String sheet : new String[] {"report", "tokens", "nl-button", "web"}) {
      html.trusted("\n<link rel=\"stylesheet\" href=\"/eigen/" + sheet + ".css\">");
    }
    html.trusted("\n<link rel=\"icon\" href=\"/eigen/icon.svg\" type=\"image/svg+xml\">");
    if (style != null) {
      html.open("link", "rel", "stylesheet", "href", style, "id", "stijl");
    }
    html.trusted("\n<script type=\"module\" src=\"/eigen/web.js\"></script>");
    html.close();
  }

  private void bar(String path, boolean running) {
    html.open("header", "class", "bar-top");
    html.open("a", "class", "brand", "href", "/")
        .open("span", "class", "brand-mark", "aria-hidden", "true");
    html.text("100").close().leaf("span", words.get("title"), "class", "brand-name").close();
    html.open("p", "class", "stays").icon("lock").leaf("span", words.get("web.stays")).close();
    html.open("div", "class", "bar-tools");
    if (path != null) {
      boolean dutch = words.lang() == Lang.NL;
      form("/taal");
      html.open("input", "type", "hidden", "name", "taal", "value", dutch ? "en" : "nl");
      html.open("input", "type", "hidden", "name", "terug", "value", path);
      html.leaf(
          "button",
          dutch ? "English" : "Nederlands",
          "class",
          "plain",
          "lang",
          dutch ? "en" : "nl");
      html.close();
    }
    if (running) {
      form("/stop").leaf("button", words.get("web.stop"), "class", "plain").close();
    }
    html.close().close();
  }

  private Html form(String action) {
    return html.open("form", "method", "post", "action", action);
  }

  private String script() {
    String[] fields = new String[2 * FOR_SCRIPT.length];
    for (int i = 0; i < FOR_SCRIPT.length; i++) {
      fields[2 * i] = FOR_SCRIPT[i];
      fields[2 * i + 1] = words.get(FOR_SCRIPT[i]);
    }
    return Json.object(fields);
  }

  private static String asset(String name) {
    try {
      return Assets.read(name);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
