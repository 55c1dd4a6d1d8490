package nl.artikel100.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import nl.artikel100.document.Block;
import nl.artikel100.document.Letter;
import nl.artikel100.document.Place;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlReportTest {
  @Test
  void writesThePage() throws IOException {
    Golden.compare(
        "report.html", withoutResources(write(Fixture.report(), Fixture.letter(), Lang.NL)));
  }

  @Test
  void writesThePageOfWhatIsNoLetter() throws IOException {
    String page = write(Fixture.noLetter(), Fixture.letter(), Lang.NL);
    Golden.compare("noletter.html", withoutResources(page));
  }

  @ParameterizedTest
  @EnumSource(Lang.class)
  void isWellFormedAndEveryLinkResolves(Lang lang) throws IOException {
    for (Report report : List.of(Fixture.report(), Fixture.noLetter())) {
      Document page = parse(write(report, Fixture.letter(), lang));
      assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
      assertThat(page.select("a"))
          .isNotEmpty()
          .allSatisfy(
              a -> {
                assertThat(a.attr("href")).startsWith("#");
                assertThat(page.getElementById(a.attr("href").substring(1)))
                    .as(a.attr("href"))
                    .isNotNull();
              });
      assertThat(page.select("use").eachAttr("href"))
          .allMatch(icon -> page.getElementById(icon.substring(1)) != null);
      assertThat(page.select("[aria-labelledby]").eachAttr("aria-labelledby"))
          .allMatch(id -> page.getElementById(id) != null);
      assertThat(page.selectFirst("html").attr("lang")).isEqualTo(lang.tag());
    }
  }

  @Test
  void linksEveryQuotationWithItsPassageBothWays() throws IOException {
    Report report = Fixture.report();
    Document page = parse(write(report, Fixture.letter(), Lang.NL));
    for (Report.Criterion c : report.criteria()) {
      linked(page, c.id(), c.evidence());
    }
    for (Report.Consistency c : report.consistency()) {
      linked(page, c.id(), c.evidence());
    }
  }

  private static void linked(Document page, String id, List<Report.Evidence> evidence) {
    for (Report.Evidence e : evidence) {
      List<String> marked =
          page.select("#c-" + id + " .source a").eachAttr("href").stream()
              .map(href -> page.getElementById(href.substring(1)).parent().className().split(" "))
              .flatMap(Arrays::stream)
              .filter(name -> name.matches("p\\d+"))
              .map(
                  name ->
                      page.select("mark." + name).stream()
                          .map(Element::wholeText)
                          .collect(Collectors.joining()))
              .toList();
      assertThat(marked).as(id).contains(e.quote());
      assertThat(page.select(".sheet a[href=#c-" + id + "]")).as(id).isNotEmpty();
    }
  }

  @Test
  void overlappingPassagesKeepTheTextOfTheLetter() throws IOException {
    Letter letter = Fixture.letter();
    Element sheet = parse(write(Fixture.report(), letter, Lang.NL)).selectFirst(".sheet");
    sheet.select(".chip, .page-mark").remove();
    for (int i = 0; i < letter.blocks().size(); i++) {
      Block block = letter.blocks().get(i);
      Element element = sheet.getElementById("b" + i);
      String shown =
          block.kind() == Block.Kind.TABLE_ROW
              ? String.join(" | ", element.select("td").eachText())
              : element.wholeText();
      assertThat(shown).isEqualTo(letter.textOf(block));
    }
    assertThat(
            sheet.select("mark").stream()
                .anyMatch(m -> m.classNames().stream().filter(n -> n.matches("p\\d+")).count() > 1))
        .isTrue();
  }

  @Test
  void showsAFootnoteWhereTheLetterRefersToIt() throws IOException {
    String text = "Het mandaat geldt nog.\n\nResolutie 2829.";
    Letter letter =
        new Letter(
            "a.md",
            "md",
            "0".repeat(64),
            0,
            text,
            List.of(
                new Block(Block.Kind.PARAGRAPH, 0, 0, 22, List.of(), Place.ofParagraph(1)),
                new Block(
                    Block.Kind.FOOTNOTE,
                    0,
                    24,
                    text.length(),
                    List.of(),
                    new Place(0, 2, 11, List.of()))));
    Document page = parse(write(Fixture.noLetter(), letter, Lang.NL));
    assertThat(page.getElementById("b0").html()).isEqualTo("Het mandaat<sup>1</sup> geldt nog.");
    assertThat(page.select("ol.notes > li[value=1]").text()).isEqualTo("Resolutie 2829.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "\"onload=alert(1) x=\"",
        "'><img src=x onerror=alert(1)>",
        "javascript:alert(1)",
        "</style><script>1</script>",
        "</title><b>",
        "<!--",
        "]]>",
        "&lt;b&gt;",
        "a | <b> | c",
        "# <u>kop</u>"
      })
  void hostileTextStaysText(String hostile) throws IOException {
    for (Lang lang : Lang.values()) {
      Document page = parse(write(Hostile.report(hostile), Hostile.letter(hostile), lang));
      assertThat(page.select("script, img, iframe, object, embed, form, link, base, u, [src]"))
          .isEmpty();
      assertThat(page.getAllElements().stream().flatMap(e -> e.attributes().asList().stream()))
          .noneMatch(
              a ->
                  a.getKey().startsWith("on")
                      || a.getValue().startsWith("javascript:") && a.getKey().equals("href"));
      assertThat(page.select("a").eachAttr("href")).allMatch(href -> href.startsWith("#"));
      assertThat(page.title()).contains(hostile);
      assertThat(page.getElementById("t-T01").text()).isEqualTo("T01 " + hostile);
      assertThat(page.selectFirst(".sheet .letterhead").wholeText())
          .startsWith(hostile.substring(0, 1));
    }
  }

  @Test
  void showsNoControlCharactersNorMarksThatTurnTheText() throws IOException {
    String hostile = "x\u001B[2J\u0000y\u202Ez\uD83D";
    assertThat(write(Hostile.report(hostile), Hostile.letter(hostile), Lang.NL))
        .doesNotContainPattern("[\\p{Cc}\u202E&&[^\n]]")
        .contains("x\uFFFD[2J\uFFFDy\uFFFDz\uFFFD");
  }

  @Test
  void fetchesNothing() throws IOException {
    String page = write(Fixture.report(), Fixture.letter(), Lang.NL);
    assertThat(page).doesNotContainPattern("https?:|@import|url\\(|<script|<link");
    assertThat(parse(page).select("meta[http-equiv=Content-Security-Policy]").attr("content"))
        .startsWith("default-src 'none'");
  }

  @Test
  void everyVerdictAndGroupCanBeChosen() throws IOException {
    String text = write(Fixture.report(), Fixture.letter(), Lang.NL);
    Document page = parse(text);
    assertThat(page.select(".filter input").eachAttr("id"))
        .containsExactly(
            "f-alle",
            "f-voldoet",
            "f-deels",
            "f-ontbreekt",
            "f-nvt",
            "f-beoordelen",
            "f-beide",
            "f-toetsingskader",
            "f-iob");
    for (Verdict verdict : Verdict.values()) {
      assertThat(text)
          .contains(
              ":has(#f-" + verdict.word() + ":checked) .group .criterion:not(.v-" + verdict.word());
      assertThat(page.select(".group .criterion.v-" + verdict.word())).hasSize(1);
    }
  }

  @Test
  void saysThatTheScoreIsNoJudgement() throws IOException {
    assertThat(write(Fixture.report(), Fixture.letter(), Lang.NL))
        .contains("geen oordeel over het beleid");
    assertThat(write(Fixture.report(), Fixture.letter(), Lang.EN))
        .contains("no judgement of the policy");
  }

  private static String write(Report report, Letter letter, Lang lang) throws IOException {
    StringWriter out = new StringWriter();
    HtmlReport.write(report, letter, lang, out);
    return out.toString();
  }

  private static Document parse(String html) {
    Parser parser = Parser.htmlParser().setTrackErrors(10);
    Document page = Jsoup.parse(html, "", parser);
    assertThat(parser.getErrors()).isEmpty();
    return page;
  }

  private static String withoutResources(String page) {
    return page.replaceAll("(?s)<style>.*?</style>", "<style></style>")
        .replaceAll("(?s)<symbol.*</symbol>\n", "");
  }
}
