package nl.artikel100.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.artikel100.document.Block;
import nl.artikel100.evidence.Letters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentencesTest {
  private static List<String> sentences(String text) {
    Sentences cut = Sentences.of(Letters.plain(text));
    return cut.sentences().stream().map(cut::text).toList();
  }

  private static List<String> forms(String text) {
    return Sentences.of(Letters.plain(text)).tokens().stream().map(Token::form).toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Op 3 mei jl. is uw Kamer geïnformeerd (Kamerstuk 29 521, nr. 512).",
        "De brief van dhr. J.P. Jansen d.d. 3 mei 2026 ging o.a. over Hr.Ms. Tromp en Zr.Ms."
            + " Evertsen.",
        "Het gaat om ca. 4,5 mln. euro, d.w.z. incl. de inzet van drs. De Vries.",
        "Op grond van art. 100 van de Grondwet wordt uw Kamer z.s.m. bericht.",
        "De bepalingen (zie nrs. 570 en 597, p. 12, par. 3) gelden m.b.t. Mali.",
        "1. Aanleiding voor deze brief",
        "Generaal A. van Dijk en M. Bakker zijn resp. op 1.7.2026 en 2-7-2026 vertrokken."
      })
  void keepsOneSentenceTogether(String text) {
    assertThat(sentences(text)).containsExactly(text);
  }

  @Test
  void splitsAfterWordsThatMayAlsoBeAbbreviationsWhenANewSentenceFollows() {
    assertThat(
            sentences(
                "Dat meldde de brief van 3 mei jl. Nederland blijft. De kosten bedragen 4,5 mln."
                    + " Dit valt mee."))
        .containsExactly(
            "Dat meldde de brief van 3 mei jl.",
            "Nederland blijft.",
            "De kosten bedragen 4,5 mln.",
            "Dit valt mee.");
  }

  @Test
  void splitsAfterYearsAndBeforeNumbers() {
    assertThat(
            sentences(
                "De inzet eindigt op 31 mei 2028. 145 militairen blijven. Artikel 100, eerste lid."
                    + " Volgt plan B. De rest."))
        .containsExactly(
            "De inzet eindigt op 31 mei 2028.",
            "145 militairen blijven.",
            "Artikel 100, eerste lid.",
            "Volgt plan B.",
            "De rest.");
  }

  @Test
  void keepsClosingQuotesAndFootnoteMarksWithTheirSentence() {
    assertThat(
            sentences(
                "Zij schreef: \"Het is genoeg.\" Daarna volgde stilte.[^1] Ook dat telt.2 En ’s"
                    + " avonds. ’s Nachts niet."))
        .containsExactly(
            "Zij schreef: \"Het is genoeg.\"",
            "Daarna volgde stilte.[^1]",
            "Ook dat telt.2",
            "En ’s avonds.",
            "’s Nachts niet.");
  }

  @Test
  void doesNotSplitInsideAQuestionInAQuotation() {
    assertThat(sentences("De vraag ‘waarom nu?’ is gesteld. Is dat zo? Ja!"))
        .containsExactly("De vraag ‘waarom nu?’ is gesteld.", "Is dat zo?", "Ja!");
  }

  @Test
  void splitsWhereTheSpaceAfterAStopIsLost() {
    assertThat(forms("Dit is het einde.Nederland blijft")).contains("einde", ".", "nederland");
  }

  @Test
  void keepsInnerMarksInWords() {
    assertThat(
            forms(
                "10-1-2, 1.150 F-35’s; VN-missie d.w.z. 2016/610 (S/2026/588) € 4,5"
                    + " rijksoverheid.nl zo,niet"))
        .containsExactly(
            "10-1-2",
            ",",
            "1.150",
            "f-35's",
            ";",
            "vn-missie",
            "d.w.z",
            ".",
            "2016/610",
            "(",
            "s/2026/588",
            ")",
            "€",
            "4,5",
            "rijksoverheid.nl",
            "zo",
            ",",
            "niet");
  }

  @Test
  void takesHeadingsAndTableRowsWhole() {
    Sentences cut =
        Sentences.of(
            Letters.markdown(
                "## Duur. En dan?\n\n| Eenheid. Een | 90 |\n\nTekst hier. Nog een.\n"));
    assertThat(cut.sentences().stream().map(cut::text))
        .containsExactly("Duur. En dan?", "Eenheid. Een | 90", "Tekst hier.", "Nog een.");
    assertThat(cut.block(cut.sentences().get(0)).kind()).isEqualTo(Block.Kind.HEADING);
  }

  @Test
  void putsEveryTokenInExactlyOneSentence() {
    Sentences cut =
        Sentences.of(
            Letters.plain(
                "Een. Twee d.d. drie... Vier?! (Vijf.) Zes\n\nZeven nr. 8. \ud83d\ude00 Negen"));
    int next = 0;
    for (Sentence sentence : cut.sentences()) {
      assertThat(sentence.from()).isEqualTo(next);
      next = sentence.to();
    }
    assertThat(next).isEqualTo(cut.tokens().size());
  }
}
