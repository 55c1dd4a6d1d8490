package nl.artikel100.web;

import nl.artikel100.report.Html;
import nl.artikel100.report.Words;

/** Controls that more than one page has. */
final class Controls {
  private Controls() {}

  /**
   * A place to drop a letter on, with a button that picks one.
   *
   * @param key words on it
   * @param id id of the field
   * @param before id of the letter of which this is to be the second draft, or null
   */
  static void drop(Html html, Words words, String key, String id, String before) {
    html.open("div", "class", "drop", "data-na", before);
    html.icon("letter");
    html.leaf("p", words.get(key + ".here"), "class", "drop-here");
    html.open("label", "class", "nl-button nl-button--primary pick", "for", id);
    html.text(words.get(key + ".pick")).close();
    html.open(
        "input",
        "type",
        "file",
        "id",
        id,
        "class",
        "file",
        "accept",
        ".docx,.docm,.doc,.odt,.pdf,.rtf,.txt,.md,.html,.xml",
        "multiple",
        before == null ? "" : null);
    html.leaf("p", words.get(key + ".kinds"), "class", "drop-kinds");
    html.close();
  }

  /** A button that gives a file to store. */
  static void download(Html html, String path, String label, String look) {
    html.open("a", "class", look, "href", path, "download", "");
    html.open("span", "class", "nl-button__icon-start").icon("download").close();
    html.leaf("span", label, "class", "nl-button__label").close();
  }
}
