package nl.artikel100.report;

import java.util.List;
import java.util.Set;

/** Quotations of the letter, each linked to its passage. */
final class HtmlQuote {
  private final Html html;
  private final Words words;
  private final Passages passages;

  HtmlQuote(Html html, Words words, Passages passages) {
    this.html = html;
    this.words = words;
    this.passages = passages;
  }

  /**
   * Writes quotations.
   *
   * @param shown quotations that stand above already: of these only the place is written again; grows
   */
  void list(List<Report.Evidence> evidence, Set<String> shown) {
    for (Report.Evidence e : evidence) {
      if (shown.add(e.quote())) {
        html.open("blockquote").leaf("p", e.quote(), "lang", "nl");
        source(e, "evidence.at");
        html.close();
      } else {
        source(e, "evidence.same");
      }
    }
  }

  private void source(Report.Evidence e, String key) {
    String where = words.where(e.section(), e.page(), e.paragraph());
    String at = where.isEmpty() ? words.get("evidence.nowhere") : where;
    String id = passages.idOf(e);
    html.open(
        "p",
        "class",
        "source",
        "data-start",
        String.valueOf(e.start()),
        "data-end",
        String.valueOf(e.end()));
    if (id == null) {
      html.text(words.get(key, at));
    } else {
      html.leaf(
          "a", words.get(key, at), "href", "#" + id, "aria-label", words.get("to.passage", at));
    }
    html.close();
  }
}
