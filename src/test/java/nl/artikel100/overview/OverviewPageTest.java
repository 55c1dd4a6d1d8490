package nl.artikel100.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStreamReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Properties;
import nl.artikel100.archive.Archive;
import nl.artikel100.archive.Letters;
import nl.artikel100.archive.Row;
import nl.artikel100.document.DocumentException;
import nl.artikel100.report.Lang;
import nl.artikel100.report.Words;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class OverviewPageTest {
  private static Archive archive;

  @BeforeAll
  static void check() throws Exception {
    List<Row> rows = new ArrayList<>(Letters.rows(Path.of("samples/referentie"), ".docx"));
    rows.addAll(Letters.rows(Path.of("samples"), ".md"));
    rows.add(Letters.row("=cmd,\"<script>alert(1)</script>.txt", "Geachte Voorzitter, een brief."));
    rows.add(Row.failed("stuk.pdf", new Row.State("", 1, 1, ""), "DAMAGED", "pdf"));
    archive = Archive.of(Letters.columns(), rows);
  }

  private static Document page(Lang lang, boolean complete) throws Exception {
    StringWriter out = new StringWriter();
    OverviewPage.write(archive, complete, lang, out);
    return Jsoup.parse(out.toString());
  }

  @Test
  void everyLetterHasARowWithAllItsVerdicts() throws Exception {
    Document page = page(Lang.NL, true);
    assertThat(page.select(".letters tbody tr"))
        .hasSize(archive.letters().size() + archive.others().size());
    Element row = page.selectFirst(".letters a[href='letters/d01.docx.html']").closest("tr");
    assertThat(row.select("td.c")).hasSize(36);
    Row d01 = archive.letters().stream().filter(r -> r.file().equals("d01.docx")).findFirst().get();
    assertThat(row.select("td.c").eachText())
        .isEqualTo(d01.verdicts().values().stream().map(Verdicts::sign).toList());
    assertThat(page.select("#mislukt").text()).contains("stuk.pdf", "is beschadigd (pdf)");
    assertThat(page.select(".warning")).isEmpty();
    assertThat(page(Lang.EN, false).select(".warning").text()).contains("--resume");
  }

  @Test
  void onlyItsOwnScriptMayRun() throws Exception {
    Document page = page(Lang.NL, true);
    assertThat(page.select("script")).hasSize(1);
    String script = page.selectFirst("script").data();
    String hash =
        Base64.getEncoder()
            .encodeToString(
                MessageDigest.getInstance("SHA-256")
                    .digest(script.getBytes(StandardCharsets.UTF_8)));
    assertThat(page.select("meta[http-equiv]").attr("content"))
        .contains("default-src 'none'", "script-src 'sha256-" + hash + "'");
    assertThat(page.outerHtml()).doesNotContain("http:", "https:");
  }

  @Test
  void partsThatAreNamedAreThere() throws Exception {
    Document page = page(Lang.NL, true);
    for (Element link : page.select("a[href^=#]")) {
      assertThat(page.getElementById(link.attr("href").substring(1))).as(link.text()).isNotNull();
    }
    // a chart, and its figures beside it
    assertThat(page.select("#verloop svg.chart circle")).isNotEmpty();
    assertThat(page.select("#verloop table.trend tbody tr")).hasSize(36);
    assertThat(page.select("#missies h3").eachText()).contains("Atalanta");
  }

  @Test
  void csvIsSafeInASpreadsheet() throws Exception {
    StringWriter out = new StringWriter();
    Csv.write(archive, out);
    String[] lines = out.toString().split("\r\n");
    assertThat(lines).hasSize(archive.rows().size() + 1);
    assertThat(lines[0]).startsWith("\uFEFFfile,page,").contains(",T01,").endsWith(",L20");
    assertThat(out.toString()).contains("\r\n\"'=cmd,\"\"<script>");
  }

  @Test
  void everyReasonHasWords() {
    for (Lang lang : Lang.values()) {
      Words words = new Words(lang, OverviewPage.class, "overview");
      for (DocumentException.Reason reason : DocumentException.Reason.values()) {
        assertThat(words.orSame("failure.", reason.name())).isNotEqualTo(reason.name());
      }
    }
  }

  @Test
  void bothLanguagesHaveTheSameWords() throws Exception {
    for (String name :
        List.of("/nl/artikel100/overview/overview", "/nl/artikel100/workbook/workbook")) {
      Properties[] words = new Properties[2];
      for (Lang lang : Lang.values()) {
        words[lang.ordinal()] = new Properties();
        words[lang.ordinal()].load(
            new InputStreamReader(
                OverviewPage.class.getResourceAsStream(name + "_" + lang.tag() + ".properties"),
                StandardCharsets.UTF_8));
      }
      assertThat(words[0].stringPropertyNames()).isEqualTo(words[1].stringPropertyNames());
    }
  }
}
