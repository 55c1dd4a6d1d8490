package nl.artikel100;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import nl.artikel100.ArtikelHonderdToets.Check;
import nl.artikel100.document.Fixtures;
import nl.artikel100.report.HtmlReport;
import nl.artikel100.report.Lang;
import nl.artikel100.report.Report;
import nl.artikel100.scoring.Request;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every quotation can be found back in the letter, in whatever format that came. */
class PositionsTest {
  private static ArtikelHonderdToets toets;

  @BeforeAll
  static void open() {
    toets = ArtikelHonderdToets.standard();
  }

  private static List<Report.Evidence> quotes(Report report) {
    List<Report.Evidence> quotes = new ArrayList<>();
    report.criteria().forEach(c -> quotes.addAll(c.evidence()));
    report.consistency().forEach(c -> quotes.addAll(c.evidence()));
    report
        .facts()
        .personnel()
        .forEach(
            p ->
                quotes.add(
                    new Report.Evidence(
                        "", p.quote(), "", p.page(), p.paragraph(), p.start(), p.end())));
    return quotes;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "d12.docx",
        "d12.odt",
        "d12.pdf",
        "d12.doc",
        "d12.rtf",
        "d12.html",
        "d12.md",
        "d12.txt"
      })
  void everyQuoteHasPageOrParagraphAndOffsets(String file) throws Exception {
    Check check = toets.check(file, Fixtures.bytes(file), Request.standard());
    assertThat(quotes(check.report()))
        .hasSizeGreaterThan(20)
        .allSatisfy(
            quote -> {
              assertThat(check.letter().text().substring(quote.start(), quote.end()))
                  .isEqualTo(quote.quote());
              if (check.letter().pages() > 0) {
                assertThat(quote.page()).isBetween(1, check.letter().pages());
              } else {
                assertThat(quote.paragraph()).as(quote.quote()).isPositive();
              }
            });
    page(check, file);
  }

  private static void page(Check check, String file) throws IOException {
    StringWriter html = new StringWriter();
    HtmlReport.write(check.report(), check.letter(), Lang.NL, html);
    var page = Jsoup.parse(html.toString());
    assertThat(page.select("p.source")).isNotEmpty();
    for (Element source : page.select("p.source")) {
      assertThat(source.text()).contains(file.endsWith(".pdf") ? "blz. " : "alinea ");
      int start = Integer.parseInt(source.attr("data-start"));
      int end = Integer.parseInt(source.attr("data-end"));
      String quote = check.letter().text().substring(start, end);
      Element passage = page.getElementById(source.select("a").attr("href").substring(1));
      assertThat(passage).as(quote).isNotNull();
      // the mark in the letter begins with the words of the quotation
      assertThat(quote).startsWith(passage.parent().text().substring(0, 5));
    }
  }
}
