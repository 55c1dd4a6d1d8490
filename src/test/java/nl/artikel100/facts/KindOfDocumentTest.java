package nl.artikel100.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import nl.artikel100.evidence.Letters;
import nl.artikel100.evidence.TestWords;
import nl.artikel100.text.Sentences;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class KindOfDocumentTest {
  private static final String HEAD =
      "Aan de Voorzitter van de Tweede Kamer der Staten-Generaal\n\nDen Haag, 3 september 2026\n\n";
  private static final String MINISTERS =
      "29 521 Nederlandse deelname aan vredesmissies\n\n"
          + "Nr. 349 BRIEF VAN DE MINISTERS VAN BUITENLANDSE ZAKEN EN VAN DEFENSIE\n\n";
  private static final String BODY =
      """


      ## Gronden voor deelname

      De inzet dient de internationale rechtsorde. De Veiligheidsraad heeft het mandaat van de missie in juni verlengd.

      ## Geweldsinstructie

      De geweldsinstructie is toereikend. Na afloop volgt een evaluatie door een onafhankelijke partij.
      """;

  private static KindOfDocument.Kind kind(String markdown) {
    Sentences sentences = Sentences.of(Letters.markdown(markdown));
    return KindOfDocument.find(sentences, FactFinder.find(sentences, TestWords.words()));
  }

  static Stream<Arguments> documents() {
    return Stream.of(
        document(
            "nieuw",
            "formula and decision",
            HEAD
                + "Geachte Voorzitter,\n\n"
                + "In overeenstemming met artikel 100 van de Grondwet informeren wij u over het"
                + " besluit van het kabinet om trainers ter beschikking te stellen van EUTM"
                + " Benin."),
        document(
            "nieuw",
            "no formula in the first paragraph",
            MINISTERS
                + HEAD
                + "De regering heeft besloten Zr.Ms. Tromp in te zetten voor de beveiliging van de"
                + " scheepvaart in de Rode Zee. Het doel is vrije doorvaart."),
        document(
            "nieuw",
            "assessment framework without article 100",
            HEAD
                + "Betreft: Inzet van Patriots\n\n"
                + "Conform het Toetsingskader ontvangt u hierbij het besluit van de regering om"
                + " twee Patriot-batterijen te ontplooien in het zuiden van Turkije."),
        document(
            "nieuw",
            "old formula",
            MINISTERS
                + HEAD
                + "Gelet op artikel 100 van de Grondwet delen wij u mede dat de regering heeft"
                + " besloten tot deelneming met een bataljon aan de stabilisatiemacht."),
        document(
            "nieuw",
            "earlier notice recalled",
            HEAD
                + "Betreft: Nederlandse bijdrage aan UNIFIL\n\n"
                + "Het kabinet heeft besloten genisten ter beschikking te stellen van UNIFIL. De"
                + " kennisgeving dat de wenselijkheid en mogelijkheid hiervan werden onderzocht,"
                + " ontving u in juni."),
        document(
            "nieuw",
            "nothing clear",
            HEAD
                + "Betreft: Nederlandse inzet in Niger\n\n"
                + "Nederland zendt veertig trainers naar Niger."),
        document(
            "verlenging",
            "stays, in the words of neither extension nor prolongation",
            HEAD
                + "Betreft: Nederland en EUTM Benin\n\n"
                + "Overeenkomstig artikel 100 van de Grondwet berichten wij u dat het kabinet heeft"
                + " besloten dat Nederland nog een jaar blijft bijdragen aan EUTM Benin."),
        document(
            "verlenging",
            "subject",
            HEAD
                + "Betreft: Verlenging van de Nederlandse deelname aan operatie Atalanta\n\n"
                + "Het kabinet wil de inzet laten doorlopen."),
        document(
            "verlenging",
            "opening only",
            HEAD
                + "Geachte Voorzitter,\n\n"
                + "Op grond van artikel 100 van de Grondwet informeren wij u over het besluit om de"
                + " Nederlandse bijdrage aan MINUSMA voort te zetten tot en met 31 december 2027."),
        document(
            "verlenging",
            "with an interim evaluation",
            HEAD
                + "Betreft: Verlenging bijdrage KFOR en tussentijdse evaluatie\n\n"
                + "Het kabinet heeft besloten de bijdrage aan KFOR met een jaar te verlengen."),
        document(
            "aanvullend",
            "subject",
            HEAD
                + "Betreft: Aanvullende artikel 100-brief inzet Irak\n\n"
                + "Het kabinet heeft besloten de bijdrage te vergroten."),
        document(
            "aanvullend",
            "a decision that adds",
            HEAD
                + "Betreft: Aanvullend besluit inzake de inzet in Niger\n\n"
                + "Het kabinet heeft besloten drie transportvliegtuigen in te zetten."),
        document(
            "aanvullend",
            "a contribution that grows",
            HEAD
                + "Geachte Voorzitter,\n\n"
                + "Hierbij informeren wij u over het besluit de bijdrage aan de missie in Niger uit te"
                + " breiden met een veldhospitaal."),
        document(
            "aanvullend",
            "opening only",
            HEAD
                + "Geachte Voorzitter,\n\n"
                + "In aanvulling op de brief van 18 juni jl. delen wij u mee dat het kabinet heeft"
                + " besloten ook een transportvliegtuig ter beschikking te stellen van de missie."),
        document(
            "kennisgeving",
            "article 100 named",
            HEAD
                + "Betreft: Kennisgeving inzet\n\n"
                + "In het kader van artikel 100 van de Grondwet deel ik u mede dat het kabinet de"
                + " wenselijkheid en mogelijkheid van een bijdrage aan UNMISS onderzoekt."),
        document(
            "kennisgeving",
            "decision to look into it",
            HEAD
                + "Geachte Voorzitter,\n\n"
                + "Het kabinet heeft besloten de wenselijkheid en haalbaarheid van een militaire"
                + " bijdrage te onderzoeken. Zodra besluitvorming heeft plaatsgevonden wordt u"
                + " geïnformeerd."),
        document(
            "overig",
            "nothing will be sent",
            HEAD
                + "Betreft: Uitkomst onderzoek naar een bijdrage aan MINUSCA\n\n"
                + "Na onderzoek heeft het kabinet besloten geen bijdrage te leveren aan MINUSCA."),
        document(
            "voortgangsrapportage",
            "same formula and headings as a letter",
            HEAD
                + "Geachte Voorzitter,\n\n"
                + "In overeenstemming met artikel 100 van de Grondwet informeren wij u over de"
                + " voortgang van de Nederlandse bijdrage aan NMI.\n\n"
                + "## Essentie\n\n"
                + "De missie ligt op schema."),
        document(
            "voortgangsrapportage",
            "subject",
            HEAD
                + "Betreft: Stand van zaken Nederlandse bijdrage aan eFP Litouwen\n\n"
                + "Zoals gemeld in de brief van 3 mei heeft het kabinet besloten een bijdrage te"
                + " leveren. Hieronder leest u hoe het gaat."),
        document(
            "voortgangsrapportage",
            "report sent",
            HEAD
                + "Geachte Voorzitter,\n\n"
                + "Hierbij bieden wij u de voortgangsrapportage aan over de Nederlandse bijdrage in"
                + " Mali in het eerste halfjaar."),
        document(
            "evaluatie",
            "headings of the framework",
            HEAD
                + "Betreft: Eindevaluatie van de Nederlandse bijdrage aan UNMEE\n\n"
                + "Hierbij ontvangt u de eindevaluatie. In 2000 heeft de regering destijds besloten"
                + " een bataljon te sturen."),
        document(
            "evaluatie",
            "answer of the cabinet",
            HEAD
                + "Betreft: Kabinetsreactie op het IOB-rapport over MINUSMA\n\n"
                + "Wij danken IOB voor het onderzoek."),
        document(
            "vragen-antwoorden",
            "list",
            "LIJST VAN VRAGEN EN ANTWOORDEN\n\n"
                + "Vastgesteld 3 september 2026\n\n"
                + "1. Waarom heeft het kabinet besloten een bijdrage te leveren?\n\n"
                + "Omdat de missie daarom heeft gevraagd."),
        document(
            "vragen-antwoorden",
            "subject",
            HEAD
                + "Betreft: Beantwoording feitelijke vragen over de artikel 100-brief inzake de"
                + " verlenging van Atalanta\n\n"
                + "Hierbij gaan de antwoorden u toe."),
        document(
            "vragen-antwoorden",
            "shape only",
            "Vraag 1\n\n"
                + "Wat is het doel van de bijdrage?\n\n"
                + "Antwoord\n\n"
                + "Rust in de regio.\n\n"
                + "Vraag 2\n\n"
                + "Hoelang duurt de inzet?\n\n"
                + "Antwoord\n\n"
                + "Een jaar."),
        document(
            "verslag",
            "title",
            "29 521 Nederlandse deelname aan vredesmissies\n\n"
                + "Nr. 433 VERSLAG VAN EEN COMMISSIEDEBAT\n\n"
                + "Vastgesteld 3 september 2026\n\n"
                + "De commissie heeft overleg gevoerd over de artikel 100-brief."),
        document(
            "verslag",
            "speakers",
            "De voorzitter: Ik open de vergadering.\n\n"
                + "De heer Jansen (VVD): Voorzitter, is het mandaat helder?\n\n"
                + "Minister De Vries: Het kabinet heeft besloten een bijdrage te leveren."),
        document(
            "overig",
            "motion",
            "MOTIE VAN HET LID JANSEN\n\n"
                + "Voorgesteld 3 september 2026\n\n"
                + "De Kamer, gehoord de beraadslaging, verzoekt de regering een bijdrage te"
                + " leveren."),
        document(
            "overig",
            "coherence of missions",
            HEAD
                + "Betreft: Samenhang tussen missies en operaties in 2026\n\n"
                + "Met deze brief schetsen wij de samenhang van de missies waaraan Nederland"
                + " bijdraagt."),
        document(
            "overig",
            "the framework itself",
            HEAD
                + "Betreft: Toetsingskader artikel 100\n\n"
                + "Hierbij zenden wij u het aangepaste toetsingskader."));
  }

  private static Arguments document(String type, String name, String top) {
    return Arguments.of(type, name, top + BODY);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("documents")
  void namesTheKind(String type, String name, String document) {
    assertThat(kind(document).type()).isEqualTo(type);
  }

  @Test
  void quotesTheWordsThatDecided() {
    KindOfDocument.Kind kind =
        kind(
            HEAD
                + "Betreft: Verlenging van de deelname aan Atalanta\n\nHet kabinet verlengt."
                + BODY);
    assertThat(kind.reasonNl())
        .isEqualTo("Het onderwerp is “Verlenging van de deelname aan Atalanta”.");
    assertThat(kind.reasonEn())
        .isEqualTo("The subject is “Verlenging van de deelname aan Atalanta”.");
  }

  @ParameterizedTest
  @MethodSource("excerpts")
  void readsAShortTextWithoutLetterheadAsPartOfALetter(String text) {
    assertThat(kind(text).type()).isEqualTo("nieuw");
  }

  static Stream<String> excerpts() {
    return Stream.of(
        "De Kamer ontvangt elk halfjaar een voortgangsrapportage. Na afloop volgt een evaluatie.",
        "Leden vroegen in het debat naar het doel. De minister heeft die vragen beantwoord.",
        "Het kabinet onderzoekt de mogelijkheid van een bijdrage aan de missie.");
  }

  @Test
  void findsTheSubjectUnderItsLabel() {
    KindOfDocument.Kind kind =
        kind(
            HEAD
                + "Betreft\n\nVerlenging van de deelname aan KFOR\n\nHet kabinet verlengt."
                + BODY);
    assertThat(kind.type()).isEqualTo("verlenging");
    assertThat(kind.reasonNl())
        .isEqualTo("Het onderwerp is “Verlenging van de deelname aan KFOR”.");
  }
}
