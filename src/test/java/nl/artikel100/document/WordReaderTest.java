package nl.artikel100.document;

import static nl.artikel100.document.WordFile.body;
import static nl.artikel100.document.WordFile.p;
import static nl.artikel100.document.WordFile.r;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import nl.artikel100.document.DocumentException.Reason;
import org.junit.jupiter.api.Test;

class WordReaderTest {
  private static final String TEXT =
      "Het kabinet heeft besloten een detachement van honderd militairen in te zetten in het gebied.";

  private static List<String> lines(String xml) throws DocumentException {
    return Fixtures.lines(body(xml).read());
  }

  @Test
  void trackedChangesAreReadAsAccepted() throws DocumentException {
    assertThat(
            lines(
                "<w:p>"
                    + r("Nederland levert ")
                    + "<w:del w:id='1'><w:r><w:delText>honderd</w:delText></w:r></w:del>"
                    + "<w:ins w:id='2'>"
                    + r("tachtig")
                    + "</w:ins>"
                    + r(" militairen.")
                    + "</w:p>"
                    + "<w:p><w:pPr><w:rPr><w:del w:id='3'/></w:rPr></w:pPr>"
                    + r("Deze zin gaat ")
                    + "</w:p>"
                    + p("verder.")
                    + "<w:moveFrom w:id='4'>"
                    + p("Hier stond het eerst.")
                    + "</w:moveFrom>"
                    + "<w:p><w:moveTo w:id='5'>"
                    + r("Hier staat het nu.")
                    + "</w:moveTo></w:p>"))
        .containsExactly(
            "PARAGRAPH 0 Nederland levert tachtig militairen.",
            "PARAGRAPH 0 Deze zin gaat verder.",
            "PARAGRAPH 0 Hier staat het nu.");
  }

  @Test
  void aDeletedNoteIsNoPartOfTheLetter() throws DocumentException {
    String note = "<w:r><w:footnoteReference w:id='%d'/></w:r>";
    Letter letter =
        body("<w:p>"
                + r("De zaak")
                + String.format(note, 1)
                + r(", die speelt, en een")
                + "<w:del w:id='9'>"
                + String.format(note, 2)
                + "</w:del>"
                + r(" andere.")
                + "</w:p>")
            .with(
                "footnotes",
                "footnotes",
                "<w:footnote w:id='0' w:type='separator'>"
                    + p("")
                    + "</w:footnote>"
                    + "<w:footnote w:id='1'>"
                    + p("Kamerstuk 1.")
                    + p("En 2.")
                    + "</w:footnote>"
                    + "<w:footnote w:id='2'>"
                    + p("Weg.")
                    + "</w:footnote>")
            .read();
    assertThat(Fixtures.lines(letter))
        .containsExactly(
            "PARAGRAPH 0 De zaak, die speelt, en een andere.", "FOOTNOTE 0 Kamerstuk 1. En 2.");
    assertThat(letter.text().substring(0, letter.blocks().get(1).place().anchor()))
        .isEqualTo("De zaak");
    assertThat(letter.blocks().get(1).place().paragraph()).isEqualTo(2);
  }

  @Test
  void notesThatAreMissingFromTheFileAreNotPassedOver() {
    assertThatThrownBy(
            () ->
                body("<w:p>" + r(TEXT) + "<w:r><w:footnoteReference w:id='1'/></w:r></w:p>").read())
        .isInstanceOfSatisfying(
            DocumentException.class, e -> assertThat(e.reason()).isEqualTo(Reason.PARTIAL));
  }

  @Test
  void headingsByStyleInDutchAndEnglishAndByInheritance() throws DocumentException {
    String styles =
        "<w:style w:type='paragraph' w:styleId='Kop1'><w:name w:val='heading 1'/></w:style>"
            + "<w:style w:type='paragraph' w:styleId='k2'><w:name w:val='Kop 2 BZ'/></w:style>"
            + "<w:style w:type='paragraph' w:styleId='eigen'><w:name w:val='Eigen'/><w:basedOn w:val='Kop1'/></w:style>"
            + "<w:style w:type='paragraph' w:styleId='kt'><w:name w:val='Koptekst'/></w:style>"
            + "<w:style w:type='paragraph' w:styleId='t1'><w:name w:val='toc 1'/></w:style>";
    Letter letter =
        body(p("<w:pStyle w:val='t1'/>", "Mandaat 3")
                + p("<w:pStyle w:val='Kop1'/>", "Gronden")
                + p(TEXT)
                + p("<w:pStyle w:val='eigen'/>", "Militaire aspecten")
                + p("<w:pStyle w:val='k2'/><w:numPr><w:numId w:val='4'/></w:numPr>", "Mandaat")
                + p("<w:pStyle w:val='kt'/>", TEXT))
            .with("styles", "styles", styles)
            .read();
    assertThat(Fixtures.lines(letter))
        .containsExactly(
            "HEADING 1 Gronden",
            "PARAGRAPH 0 " + TEXT,
            "HEADING 1 Militaire aspecten",
            "HEADING 2 Mandaat",
            "PARAGRAPH 0 " + TEXT);
    assertThat(letter.blocks().get(4).path()).containsExactly("Militaire aspecten", "Mandaat");
  }

  @Test
  void boldLinesAreHeadingsButBoldWordsAreNot() throws DocumentException {
    assertThat(
            lines(
                p(TEXT)
                    + "<w:p>"
                    + r("<w:b/>", "Opdracht en ")
                    + r("<w:b/>", "optreden")
                    + "</w:p>"
                    + p(TEXT)
                    + "<w:p>"
                    + r("<w:b/>", "Let op: ")
                    + r("dit is geen kop.")
                    + "</w:p>"
                    + p(TEXT)
                    + "<w:p>"
                    + r("<w:b/>", "Dit is een vette zin met een punt.")
                    + "</w:p>"
                    + p(TEXT)))
        .containsExactly(
            "PARAGRAPH 0 " + TEXT,
            "HEADING 1 Opdracht en optreden",
            "PARAGRAPH 0 " + TEXT,
            "PARAGRAPH 0 Let op: dit is geen kop.",
            "PARAGRAPH 0 " + TEXT,
            "PARAGRAPH 0 Dit is een vette zin met een punt.",
            "PARAGRAPH 0 " + TEXT);
  }

  @Test
  void aBoldLineEndedByALineBreakIsAHeadingToo() throws DocumentException {
    assertThat(
            lines(
                p(TEXT)
                    + "<w:p>"
                    + r("<w:b/>", "Mandaat")
                    + "<w:r><w:br/></w:r>"
                    + r(TEXT)
                    + "</w:p>"))
        .containsExactly("PARAGRAPH 0 " + TEXT, "HEADING 1 Mandaat", "PARAGRAPH 0 " + TEXT);
  }

  @Test
  void numberedHeadingsWithoutAnyStyle() throws DocumentException {
    Letter letter =
        body(p(TEXT)
                + p("3 De opdracht")
                + p("3.2 Mandaat")
                + p(TEXT)
                + p("2027 wordt een zwaar jaar voor de missie"))
            .read();
    assertThat(Fixtures.lines(letter))
        .startsWith(
            "PARAGRAPH 0 " + TEXT,
            "HEADING 1 De opdracht",
            "HEADING 2 Mandaat",
            "PARAGRAPH 0 " + TEXT)
        .endsWith("PARAGRAPH 0 2027 wordt een zwaar jaar voor de missie");
  }

  @Test
  void hiddenTextCommentsFieldCodesAndSoftHyphensAreLeftOut() throws DocumentException {
    assertThat(
            lines(
                "<w:p>"
                    + r("De bij\u00addrage")
                    + r("<w:vanish/>", " geheim")
                    + "<w:r><w:fldChar w:fldCharType='begin'/></w:r><w:r><w:instrText> DATE \\@ </w:instrText></w:r>"
                    + "<w:r><w:fldChar w:fldCharType='separate'/></w:r>"
                    + r(" van 3 mei")
                    + "<w:r><w:fldChar w:fldCharType='end'/></w:r>"
                    + "<w:commentRangeStart w:id='1'/>"
                    + r(" loopt\u00a0door")
                    + "<w:commentRangeEnd w:id='1'/><w:r><w:commentReference w:id='1'/></w:r>"
                    + "<w:r><w:t>: C</w:t><w:noBreakHyphen/><w:t>130.</w:t></w:r></w:p>"))
        .containsExactly("PARAGRAPH 0 De bijdrage van 3 mei loopt door: C-130.");
  }

  @Test
  void contentControlsAreReadUnlessTheyOnlyAskForText() throws DocumentException {
    assertThat(
            lines(
                "<w:sdt><w:sdtPr><w:alias w:val='x'/></w:sdtPr><w:sdtContent>"
                    + p(TEXT)
                    + "</w:sdtContent></w:sdt>"
                    + "<w:p>"
                    + r("Betreft: ")
                    + "<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>"
                    + r("Klik hier om tekst in te voeren")
                    + "</w:sdtContent></w:sdt><w:sdt><w:sdtContent>"
                    + r("de missie")
                    + "</w:sdtContent></w:sdt></w:p>"))
        .containsExactly("PARAGRAPH 0 " + TEXT, "PARAGRAPH 0 Betreft: de missie");
  }

  @Test
  void aTextBoxIsReadOnceThoughItIsStoredTwice() throws DocumentException {
    String box = "<w:txbxContent>" + p("Postbus 20061") + "</w:txbxContent>";
    Letter letter =
        body("<w:p><w:r><mc:AlternateContent><mc:Choice Requires='wps'><wps:txbx>"
                + box
                + "</wps:txbx></mc:Choice><mc:Fallback><v:textbox>"
                + box
                + "</v:textbox></mc:Fallback></mc:AlternateContent></w:r>"
                + r("Geachte Voorzitter,")
                + "</w:p>"
                + p(TEXT))
            .read();
    assertThat(Fixtures.lines(letter))
        .containsExactly(
            "LETTERHEAD 0 Postbus 20061",
            "LETTERHEAD 0 Geachte Voorzitter,",
            "PARAGRAPH 0 " + TEXT);
    assertThat(letter.blocks()).extracting(b -> b.place().paragraph()).containsExactly(2, 1, 4);
  }

  @Test
  void tablesListsAndTheHeaderOfTheFirstPage() throws DocumentException {
    String cell = "<w:tc><w:tcPr/>%s</w:tc>";
    assertThat(
            Fixtures.lines(
                body(p("Geachte Voorzitter,")
                        + "<w:tbl><w:tr>"
                        + String.format(cell, p("Staf"))
                        + String.format(cell, p("26") + p("(max.)"))
                        + String.format(cell, "<w:p/>")
                        + "</w:tr><w:tr><w:trPr><w:del w:id='1'/></w:trPr>"
                        + String.format(cell, p("Weg"))
                        + String.format(cell, p("0"))
                        + "</w:tr></w:tbl>"
                        + "<w:tbl><w:tr>"
                        + String.format(cell, p(TEXT))
                        + "</w:tr></w:tbl>"
                        + p("<w:numPr><w:numId w:val='3'/></w:numPr>", "eerste doel;")
                        + p("– tweede doel;")
                        + p("c) derde doel.")
                        + "<w:sectPr><w:headerReference w:type='first' r:id='header'/><w:titlePg/></w:sectPr>")
                    .with("header", "hdr", p("Datum 3 mei 2027"))
                    .read()))
        .containsExactly(
            "LETTERHEAD 0 Datum 3 mei 2027",
            "LETTERHEAD 0 Geachte Voorzitter,",
            "TABLE_ROW 0 Staf | 26 (max.)",
            "PARAGRAPH 0 " + TEXT,
            "LIST_ITEM 0 eerste doel;",
            "LIST_ITEM 0 tweede doel;",
            "LIST_ITEM 0 derde doel.");
  }

  @Test
  void signatureEndsTheLetterAndAnAnnexGoesOnAfterIt() throws DocumentException {
    assertThat(
            lines(
                p("Geachte Voorzitter,")
                    + p(TEXT)
                    + p("De Minister van Defensie heeft dit besloten.")
                    + p("De Minister van Buitenlandse Zaken,")
                    + p("C.C.J. Veldkamp")
                    + p("De Minister van Defensie,")
                    + "<w:p>"
                    + r("<w:b/>", "Bijlage 1 Tijdpad")
                    + "</w:p>"
                    + p(TEXT)))
        .containsExactly(
            "LETTERHEAD 0 Geachte Voorzitter,",
            "PARAGRAPH 0 " + TEXT,
            "PARAGRAPH 0 De Minister van Defensie heeft dit besloten.",
            "SIGNATURE 0 De Minister van Buitenlandse Zaken,",
            "SIGNATURE 0 C.C.J. Veldkamp",
            "SIGNATURE 0 De Minister van Defensie,",
            "HEADING 1 Bijlage 1 Tijdpad",
            "PARAGRAPH 0 " + TEXT);
  }

  @Test
  void textInAFormatWithinTheFileIsNotPassedOver() {
    assertThatThrownBy(() -> body(p(TEXT) + "<w:altChunk r:id='x'/>").read())
        .isInstanceOfSatisfying(
            DocumentException.class, e -> assertThat(e.reason()).isEqualTo(Reason.PARTIAL));
  }
}
