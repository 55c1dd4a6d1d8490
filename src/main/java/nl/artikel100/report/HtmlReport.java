package nl.artikel100.report;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import nl.artikel100.document.Letter;

/**
 * The report as one page with the letter beside it. The page needs no network and no script: choosing which criteria to
 * see and following links between criteria and passages is HTML and CSS, and its content security policy allows nothing
 * else.
 */
public final class HtmlReport {
  private static final String POLICY =
      "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

  private final Report report;
  private final Words words;
  private final Html html = new Html();
  private final HtmlPieces pieces;

  private HtmlReport(Report report, Letter letter, Lang lang) {
    this.report = report;
    this.words = new Words(lang);
    this.pieces = new HtmlPieces(html, words, report, letter);
  }

  /**
   * Writes the page, to be stored as UTF-8. Flushes the writer, does not close it.
   *
   * @param report what to write
   * @param letter the letter that the report is about: the offsets of the report point into its text; quotations that
   *     fall outside it are shown without a link
   * @param lang language of the fixed words and the numbers
   * @param out where to
   * @throws IOException if it cannot be written
   */
  public static void write(Report report, Letter letter, Lang lang, Writer out) throws IOException {
    HtmlReport page = new HtmlReport(report, letter, lang);
    page.page();
    page.html.document(out);
    out.flush();
  }

  private void page() {
    html.trusted("<!doctype html>");
    html.open("html", "lang", words.lang().tag());
    head();
    html.open("body");
    html.trusted(HtmlPieces.icons());
    if (report.score() != null) {
      html.leaf("a", words.get("skip.criteria"), "class", "skip", "href", "#criteria");
    }
    html.leaf("a", words.get("skip.letter"), "class", "skip", "href", "#brief");
    html.open("div", "class", "page");
    html.open("div", "class", "report");
    header();
    html.open("main", "id", "rapport");
    boolean scored = report.score() != null;
    if (scored) {
      pieces.score();
    } else {
      pieces.noScore();
    }
    pieces.consistency();
    if (scored) {
      pieces.criteria();
    }
    pieces.facts();
    if (scored) {
      pieces.sum();
    }
    html.close();
    pieces.provenance();
    html.close();
    pieces.letter(false);
    html.close().close().close();
  }

  private void head() {
    html.open("head");
    html.open("meta", "charset", "utf-8");
    html.open("meta", "http-equiv", "Content-Security-Policy", "content", POLICY);
    html.open("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
    html.open("meta", "name", "color-scheme", "content", "light dark");
    html.leaf("title", words.get("title.of", report.document().name()));
    html.open("style").trusted("\n").trusted(HtmlPieces.styles());
    html.trusted(pieces.targetRules()).close();
    html.close();
  }

  private void header() {
    Report.Document d = report.document();
    html.open("header", "class", "top");
    html.leaf("p", words.get("title"), "class", "kicker");
    html.leaf("h1", d.mission() == null ? d.name() : d.mission());
    List<String> line = new ArrayList<>(List.of(words.orSame("type.", d.type())));
    if (d.date() != null) {
      line.add(words.date(d.date()));
    }
    if (d.kamerstuk() != null) {
      line.add(words.get("kamerstuk", d.kamerstuk()));
    }
    if (d.mission() != null) {
      line.add(d.name());
    }
    if (d.pages() > 0) {
      line.add(words.count("pages", d.pages()));
    }
    line.add(words.count("words", d.words()));
    html.leaf("p", String.join(" · ", line), "class", "about");
    if (report.score() != null) {
      html.leaf("p", d.typeReason(), "class", "type-reason");
    }
    for (String note : d.reading()) {
      html.leaf("p", note, "class", "reading", "role", "note");
    }
    contents();
    html.close();
  }

  private void contents() {
    html.open("nav", "class", "contents", "aria-label", words.get("contents")).open("ul");
    boolean scored = report.score() != null;
    entry(scored, "score", "score");
    entry(scored, "eerst", "first");
    entry(!report.consistency().isEmpty(), "samenhang", "consistency.short");
    entry(scored, "criteria", "criteria");
    entry(true, "feiten", "facts.short");
    entry(scored, "som", "sum.short");
    entry(true, "herkomst", "provenance");
    entry(true, "brief", "letter");
    html.close().close();
  }

  private void entry(boolean there, String id, String key) {
    if (there) {
      html.open("li").leaf("a", words.get(key), "href", "#" + id).close();
    }
  }
}
