package nl.artikel100.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the formats differ in, on texts as small as can be. */
class OtherReadersTest {
  private static final String TEXT =
      "Het kabinet heeft besloten een detachement van honderd militairen in te zetten in het gebied.";

  private static Letter read(String name, String content) throws DocumentException {
    return Documents.read(name, content.getBytes(StandardCharsets.UTF_8));
  }

  private static List<String> lines(String name, String content) throws DocumentException {
    return Fixtures.lines(read(name, content));
  }

  @Test
  void kamerstukOfOfficieleBekendmakingen() throws DocumentException {
    Letter letter =
        read(
            "kst.xml",
            "<?xml version='1.0'?><officiele-publicatie><metadata><meta name='x' content='y'/></metadata><kamerstuk>"
                + "<kamerstukkop><tekstregel>Vergaderjaar 2026-2027</tekstregel></kamerstukkop>"
                + "<dossier><dossiernummer><dossiernr>29 521</dossiernr></dossiernummer><titel>Vredesmissies</titel></dossier>"
                + "<stuk><stuknr>Nr. <ondernummer>512</ondernummer></stuknr><titel>BRIEF VAN DE MINISTERS</titel>"
                + "<algemeen><vrije-tekst><tekst><al>Geachte Voorzitter,</al><al>"
                + TEXT
                + "<noot id='n1' type='voet'><noot.nr>1</noot.nr><noot.al>Kamerstuk 1.</noot.al></noot></al>"
                + "<divisie><kop><nr>3.</nr><titel>Militaire aspecten</titel></kop><tussenkop>Mandaat</tussenkop>"
                + "<al>De <nadruk type='cur'>missie</nadruk> begint.</al>"
                + "<lijst><li><li.nr>1.</li.nr><al>eerste doel;</al></li></lijst>"
                + "<table><tgroup><tbody><row><entry><al>Staf</al></entry><entry><al>26</al></entry></row></tbody></tgroup></table>"
                + "</divisie></tekst></vrije-tekst><ondertekening><functie>De Minister van Defensie,</functie>"
                + "<naam><voornaam>A.</voornaam><achternaam>Jansen</achternaam></naam></ondertekening>"
                + "</algemeen></stuk></kamerstuk></officiele-publicatie>");
    assertThat(letter.format()).isEqualTo("xml");
    assertThat(Fixtures.lines(letter))
        .containsExactly(
            "LETTERHEAD 0 29 521",
            "LETTERHEAD 0 Vredesmissies",
            "LETTERHEAD 0 Nr. 512",
            "LETTERHEAD 0 BRIEF VAN DE MINISTERS",
            "LETTERHEAD 0 Geachte Voorzitter,",
            "PARAGRAPH 0 " + TEXT,
            "HEADING 1 Militaire aspecten",
            "HEADING 2 Mandaat",
            "PARAGRAPH 0 De missie begint.",
            "LIST_ITEM 0 eerste doel;",
            "TABLE_ROW 0 Staf | 26",
            "SIGNATURE 0 De Minister van Defensie,",
            "SIGNATURE 0 A. Jansen",
            "FOOTNOTE 0 Kamerstuk 1.");
    Block note = letter.blocks().get(13);
    assertThat(letter.text().substring(0, note.place().anchor())).endsWith("in het gebied.");
  }

  @Test
  void richTextLeavesOutWhatIsHiddenDeletedOrForOtherPrograms() throws DocumentException {
    assertThat(
            lines(
                "a.rtf",
                "{\\rtf1\\ansi\\ansicpg1252{\\fonttbl{\\f0 Arial;}}{\\stylesheet{\\s0 Normal;}{\\s2 heading 2;}}"
                    + "{\\*\\generator Iets;}{\\header Kop}\\pard\\s2 Mandaat\\par\\pard Co\\u246\\'f6rdinatie in "
                    + "S\\'e9no{\\v geheim}{\\deleted weg} met C\\_130\\-{\\footnote{\\super\\chftn} Kamer\\-stuk 1.}. "
                    + "{\\field{\\*\\fldinst DATE}{\\fldrslt 3 mei}}\\par"
                    + "\\pard\\ls1{\\listtext\\bullet\\tab}eerste doel;\\par"
                    + "\\trowd\\pard\\intbl Staf\\cell 26\\cell\\row\\pard "
                    + TEXT
                    + "\\par}"))
        .containsExactly(
            "HEADING 1 Mandaat",
            "PARAGRAPH 0 Coördinatie in Séno met C-130. 3 mei",
            "LIST_ITEM 0 eerste doel;",
            "TABLE_ROW 0 Staf | 26",
            "PARAGRAPH 0 " + TEXT,
            "FOOTNOTE 0 Kamerstuk 1.");
  }

  @Test
  void htmlLeavesOutWhatIsNoText() throws DocumentException {
    assertThat(
            lines(
                "a.html",
                "<!DOCTYPE html><html><head><title>x</title><style>p{}</style></head><body><nav>Menu</nav>"
                    + "<h1>Militaire aspecten</h1><h2>Mandaat</h2><p>De <b>missie</b> begint.<a href='#n1'><sup>1</sup></a>"
                    + "<script>x()</script></p><p style='display: none'>geheim</p><p><b>Opdracht</b><br>"
                    + TEXT
                    + "</p>"
                    + "<ul><li>eerste doel;<ul><li>deel</li></ul></li></ul>"
                    + "<table><tr><th>Staf</th><td>26</td></tr></table>"
                    + "<div id='n1'><p><a href='#r1'>1</a> Kamerstuk 1.</p></div></body></html>"))
        .containsExactly(
            "HEADING 1 Militaire aspecten",
            "HEADING 2 Mandaat",
            "PARAGRAPH 0 De missie begint.",
            "HEADING 3 Opdracht",
            "PARAGRAPH 0 " + TEXT,
            "LIST_ITEM 0 eerste doel;",
            "LIST_ITEM 0 deel",
            "TABLE_ROW 0 Staf | 26",
            "FOOTNOTE 0 Kamerstuk 1.");
  }

  @Test
  void openDocumentLeavesOutDeletionsNotesOfReviewersAndHiddenText() throws DocumentException {
    var parts = new LinkedHashMap<String, String>();
    parts.put("mimetype", "application/vnd.oasis.opendocument.text");
    parts.put(
        "content.xml",
        "<office:document-content xmlns:office='o' xmlns:text='t' xmlns:style='s' xmlns:fo='f' xmlns:draw='d'>"
            + "<office:automatic-styles><style:style style:name='V'><style:text-properties text:display='none'/></style:style>"
            + "<style:style style:name='B'><style:text-properties fo:font-weight='bold'/></style:style></office:automatic-styles>"
            + "<office:body><office:text><text:tracked-changes><text:changed-region><text:deletion><text:p>weg</text:p>"
            + "</text:deletion></text:changed-region></text:tracked-changes>"
            + "<text:p>"
            + TEXT
            + "</text:p><text:p><text:span text:style-name='B'>Opdracht</text:span></text:p>"
            + "<text:p>De missie<text:change text:change-id='1'/><office:annotation><text:p>klopt dit?</text:p></office:annotation>"
            + "<text:span text:style-name='V'> geheim</text:span><text:s/>begint.</text:p>"
            + "<text:list><text:list-item><text:p>eerste doel;</text:p></text:list-item></text:list>"
            + "</office:text></office:body></office:document-content>");
    assertThat(Fixtures.lines(Documents.read("a.odt", WordFile.zip(parts))))
        .containsExactly(
            "PARAGRAPH 0 " + TEXT,
            "HEADING 1 Opdracht",
            "PARAGRAPH 0 De missie begint.",
            "LIST_ITEM 0 eerste doel;");
  }

  @Test
  void markdown() throws DocumentException {
    Letter letter =
        read(
            "a.md",
            "Militaire aspecten\n===\n\n## 3.2 Mandaat ##\n\nDe *missie* in `Mali` duurt 2\\*3 maanden[^a], met een\n"
                + "[brief](http://x) erbij en twee_woorden.\n\n- **eerste** doel\n  loopt door;\n- tweede.\n\n"
                + "| Staf | 26 | |\n|:--|---|---|\n\n[^a]: Kamerstuk *1*.\n");
    assertThat(Fixtures.lines(letter))
        .containsExactly(
            "HEADING 1 Militaire aspecten",
            "HEADING 2 Mandaat",
            "PARAGRAPH 0 De missie in Mali duurt 2*3 maanden, met een brief erbij en twee_woorden.",
            "LIST_ITEM 0 eerste doel loopt door;",
            "LIST_ITEM 0 tweede.",
            "TABLE_ROW 0 Staf | 26",
            "FOOTNOTE 0 Kamerstuk 1.");
    assertThat(letter.text().substring(0, letter.blocks().get(6).place().anchor()))
        .endsWith("maanden");
  }

  @Test
  void plainTextWrappedAtAMargin() throws DocumentException {
    assertThat(
            lines(
                "a.txt",
                "Geachte Voorzitter,\n\nHet kabinet heeft besloten een detachement van honderd militairen in te\n"
                    + "zetten in het ge-\nbied van de VN-\nmissie.[1] Zie ook «zake2».\n\nMandaat\n\n"
                    + TEXT
                    + "\n\n"
                    + "Doelen:\n- eerste doel;\n- tweede\n  doel.\n\n[1] Kamerstuk 1.\n"))
        .containsExactly(
            "LETTERHEAD 0 Geachte Voorzitter,",
            "PARAGRAPH 0 Het kabinet heeft besloten een detachement van honderd militairen in te zetten in het gebied"
                + " van de VN-missie. Zie ook «zake2».",
            "HEADING 1 Mandaat",
            "PARAGRAPH 0 " + TEXT,
            "PARAGRAPH 0 Doelen:",
            "LIST_ITEM 0 eerste doel;",
            "LIST_ITEM 0 tweede doel.",
            "FOOTNOTE 0 Kamerstuk 1.");
  }

  @Test
  void numbersOfNotesThatStuckToWordsAreTakenOffInTheirOrder() throws DocumentException {
    assertThat(
            read(
                    "a.txt",
                    "De zake1, die in mei2 speelt, telt 14 punten en 3 landen.3 Resolutie 2100 geldt.")
                .text())
        .isEqualTo("De zake, die in mei speelt, telt 14 punten en 3 landen. Resolutie 2100 geldt.");
    assertThat(read("a.txt", "De CO2-uitstoot en de F-16 en het jaar 2027 blijven.").text())
        .isEqualTo("De CO2-uitstoot en de F-16 en het jaar 2027 blijven.");
  }

  @Test
  void lettersWithoutHeadingsHaveNoPath() throws DocumentException {
    Letter letter =
        read(
            "a.txt",
            "Geachte Voorzitter,\n\n" + TEXT + "\n\n" + TEXT + "\n\nDe Minister van Defensie,\n");
    assertThat(letter.blocks()).allSatisfy(b -> assertThat(b.path()).isEmpty());
    assertThat(letter.blocks())
        .extracting(Block::kind)
        .containsExactly(
            Block.Kind.LETTERHEAD,
            Block.Kind.PARAGRAPH,
            Block.Kind.PARAGRAPH,
            Block.Kind.SIGNATURE);
  }
}
