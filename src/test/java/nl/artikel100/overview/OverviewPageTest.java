package nl.artikel100.overview;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
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
import nl.artikel100.web.Chromium;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
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

  /** Table 3 of IOB's evaluation: total, military, police, civil, units. */
  @Test
  void contributionsStandBesideEachOther() throws Exception {
    Element table = page(Lang.NL, true).selectFirst("#inzet table");
    assertThat(table.select("thead th").eachText())
        .containsExactly(
            "Datum",
            "Brief",
            "Missie",
            "Totaal",
            "Militairen",
            "Politie en KMar",
            "Civiel",
            "Eenheden en materieel");
    assertThat(table.select("tbody tr")).hasSize(archive.letters().size());
    Element goed = table.selectFirst("a[href='letters/goed.md.html']").closest("tr");
    assertThat(goed.select("td").eachText().subList(0, 4))
        .containsExactly("13 november 2026", "MINUSAN", "248", "232");
    assertThat(goed.select("td").eachText().get(4)).startsWith("12 ");
    assertThat(goed.select("td").eachText().get(5)).startsWith("4 ");
  }

  /** Table 6 of IOB's evaluation. */
  @Test
  void themesAreCountedPerDocument() throws Exception {
    Row often =
        Letters.row(
            "vaak.md",
            "Geachte Voorzitter,\n\nMigratie neemt toe. Terrorisme en migratie, ook irreguliere migratie.");
    Row once = Letters.row("eens.md", "Geachte Voorzitter,\n\nHet terrorisme neemt af.");
    StringWriter out = new StringWriter();
    OverviewPage.write(Archive.of(Letters.columns(), List.of(often, once)), true, Lang.NL, out);
    Element table = Jsoup.parse(out.toString()).selectFirst("#themas table");
    List<String> heads = table.select("thead th").eachText();
    int migration = heads.indexOf("migratie");
    int terrorism = heads.indexOf("terrorisme");
    List<String> cells = new ArrayList<>();
    for (Element row : table.select("tbody tr")) {
      cells.add(
          row.select("a").text()
              + " "
              + row.child(migration).text()
              + " "
              + row.child(terrorism).text());
    }
    assertThat(cells).containsExactly("eens.md 0 1", "vaak.md 3 1");
  }

  @Test
  void headsOfTablesStandOnEveryPrintedPage() throws Exception {
    StringWriter out = new StringWriter();
    OverviewPage.write(archive, true, Lang.NL, out);
    try (Chromium chromium = Chromium.start();
        Page page = chromium.browser().newPage()) {
      page.setContent(out.toString());
      byte[] pdf = page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true));
      try (PDDocument printed = Loader.loadPDF(pdf)) {
        PDFTextStripper text = new PDFTextStripper();
        int first = 0;
        int last = 0;
        for (int i = 1; i <= printed.getNumberOfPages(); i++) {
          text.setStartPage(i);
          text.setEndPage(i);
          String sheet = text.getText(printed);
          first = first == 0 && sheet.contains("T01 Gronden voor deelname") ? i : first;
          if (sheet.contains("L20 Eerlijk beeld")) {
            last = last == 0 ? i : last;
            assertThat(sheet).as("page %s", i).contains("Criterium");
          }
        }
        // else no head is repeated
        assertThat(last).isGreaterThan(first);
      }
    }
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
