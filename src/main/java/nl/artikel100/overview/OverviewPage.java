package nl.artikel100.overview;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import nl.artikel100.archive.Archive;
import nl.artikel100.archive.Row;
import nl.artikel100.report.Html;
import nl.artikel100.report.Lang;
import nl.artikel100.report.Report;
import nl.artikel100.report.Words;

/**
 * Many letters on one page: a table to sort and filter with the criteria as a heat map, the course over the years, and the
 * facts beside each other. Stands on its own; its one script only sorts and filters, and its content security policy allows
 * no other.
 */
public final class OverviewPage {
  private final Html html = new Html();
  private final Words words;
  private final Archive archive;
  private final boolean complete;

  private OverviewPage(Archive archive, boolean complete, Lang lang) {
    this.words = new Words(lang, OverviewPage.class, "overview");
    this.archive = archive;
    this.complete = complete;
  }

  /**
   * Writes the page, to be stored as UTF-8. Flushes the writer, does not close it.
   *
   * @param archive what to show; a row's {@code page} becomes its link, and reports made in memory will do
   * @param complete false when the scan was stopped before all files were checked
   * @param lang language of the fixed words and the numbers
   * @param out where to
   */
  public static void write(Archive archive, boolean complete, Lang lang, Writer out)
      throws IOException {
    new OverviewPage(archive, complete, lang).page(out);
    out.flush();
  }

  private void page(Writer out) throws IOException {
    List<Row> letters = archive.letters();
    String script = resource("overview.js");
    html.trusted("<!doctype html>");
    html.open("html", "lang", words.lang().tag());
    head(script);
    html.open("body").trusted(Verdicts.PATTERNS);
    html.leaf("a", words.get("skip.table"), "class", "skip", "href", "#brieven");
    header(letters);
    html.open("main");
    new LettersTable(html, words, archive).write(out);
    if (!letters.isEmpty()) {
      new Charts(html, words, archive, letters).write();
      new Extremes(html, words, archive, letters).write();
    }
    FactTables facts = new FactTables(html, words, archive);
    ReaderTables readers = new ReaderTables(html, words, archive);
    readers.moves();
    readers.judgements();
    facts.missions();
    facts.contributions();
    facts.themes();
    facts.copies();
    facts.failures();
    html.close();
    provenance();
    html.open("script").trusted(script).close();
    html.close().close();
    out.write(html.document());
  }

  private void head(String script) {
    String policy =
        "default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-"
            + sha256(script)
            + "'; base-uri 'none'; form-action 'none'";
    html.open("head");
    html.open("meta", "charset", "utf-8");
    html.open("meta", "http-equiv", "Content-Security-Policy", "content", policy);
    html.open("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
    html.leaf("title", words.get("overview.title"));
    html.open("style").trusted("\n" + resource("overview.css")).close();
    html.close();
  }

  private void header(List<Row> letters) {
    html.open("header", "class", "top");
    html.leaf("p", words.get("overview.kicker"), "class", "kicker");
    html.leaf("h1", words.count("overview.letters", letters.size()));
    if (!complete) {
      html.leaf("p", words.get("overview.partial"), "class", "warning");
    }
    int first = letters.stream().mapToInt(Row::year).filter(y -> y > 0).min().orElse(0);
    int last = letters.stream().mapToInt(Row::year).max().orElse(0);
    html.open("dl", "class", "figures");
    figure("overview.files", words.number(archive.rows().size()));
    if (first > 0) {
      figure("overview.years", first == last ? first + "" : first + "–" + last);
    }
    if (!letters.isEmpty()) {
      double mean =
          letters.stream().mapToDouble(r -> r.report().score().percent()).average().orElse(0);
      figure("overview.mean", words.percent(mean));
    }
    figure("overview.others", words.number(archive.others().size()));
    figure("overview.copies", words.number(archive.twins().size()));
    figure("overview.failures", words.number(archive.failures().size()));
    html.close();
    html.leaf("p", words.get("disclaimer"), "class", "disclaimer");
    html.open("nav", "aria-label", words.get("contents")).open("ul");
    for (String part : FactTables.CONTENTS) {
      boolean there = part.equals("brieven") || !letters.isEmpty();
      if (there) {
        html.open("li").leaf("a", words.get("part." + part), "href", "#" + part).close();
      }
    }
    html.close().close();
    html.close();
  }

  private void figure(String key, String value) {
    html.open("div").leaf("dt", words.get(key)).leaf("dd", value).close();
  }

  private void provenance() {
    html.open("footer");
    archive.rows().stream()
        .map(Row::report)
        .filter(report -> report != null)
        .findFirst()
        .map(Report::tool)
        .ifPresent(
            tool ->
                html.leaf(
                    "p",
                    words.get(
                        "overview.provenance",
                        tool.version(),
                        tool.rulesVersion(),
                        tool.rulesHash())));
    html.leaf("p", words.get("provenance.offline"));
    html.close();
  }

  private static String sha256(String script) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return Base64.getEncoder()
          .encodeToString(digest.digest(script.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String resource(String name) {
    try (InputStream in = OverviewPage.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
