package nl.artikel100.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import nl.artikel100.document.Block;
import nl.artikel100.document.DocumentException;
import nl.artikel100.document.Fixtures;
import nl.artikel100.document.Letter;
import nl.artikel100.document.PdfFile;
import org.junit.jupiter.api.Test;

/** Footnotes as different programs print them. */
class PdfNotesTest {
  private static final float X = 70;
  private static final String[] TEXT = {
    "Het kabinet heeft besloten om met ingang van 1 maart van het volgende jaar deel te nemen aan de missie,",
    "met ten hoogste tweehonderd militairen die voor de duur van achttien maanden worden uitgezonden naar het",
    "noorden van het land. De missie ziet er toe op het bestand dat in het voorjaar tussen de partijen tot stand"
  };
  private static final String FIRST = String.join(" ", TEXT);

  // A mark of this size after the words of the second line.
  private static PdfFile marked(PdfFile pdf, String mark, float size) throws IOException {
    pdf.lines(X, 160, TEXT);
    return pdf.at(X + PdfFile.PLAIN.getStringWidth(TEXT[1]) / 100, 168, PdfFile.PLAIN, size, mark);
  }

  private static List<String> lines(PdfFile pdf) throws IOException, DocumentException {
    return Fixtures.lines(pdf.read());
  }

  @Test
  void aNumberInAColumnOfItsOwnStartsANoteAndTheParagraphGoesOn() throws Exception {
    try (var pdf = marked(new PdfFile().page(), "1", 6)) {
      pdf.rule(X, 740, 110);
      pdf.at(X, 752, PdfFile.PLAIN, 8, "1")
          .at(X + 17, 752, PdfFile.PLAIN, 8, "Kamerstuk 29 521, nr. 512, met");
      pdf.at(X + 17, 762, PdfFile.PLAIN, 8, "een bijlage.");
      pdf.page().lines(X, 60, "is gekomen.");
      assertThat(lines(pdf))
          .containsExactly(
              "PARAGRAPH 0 " + FIRST + " is gekomen.",
              "FOOTNOTE 0 Kamerstuk 29 521, nr. 512, met een bijlage.");
      Letter letter = pdf.read();
      assertThat(letter.text().substring(0, letter.blocks().get(1).place().anchor()))
          .endsWith(TEXT[1]);
    }
  }

  @Test
  void aRaisedNumberMayStandATabBeforeItsNote() throws Exception {
    try (var pdf = marked(new PdfFile().page(), "1", 6)) {
      pdf.at(X, 748, PdfFile.PLAIN, 5, "1")
          .at(X + 17, 752, PdfFile.PLAIN, 8, "Kamerstuk 29 521, nr. 512.");
      assertThat(lines(pdf))
          .containsExactly("PARAGRAPH 0 " + FIRST, "FOOTNOTE 0 Kamerstuk 29 521, nr. 512.");
    }
  }

  @Test
  void aMarkMayBeAsLargeAsTheTextThatItStandsAbove() throws Exception {
    try (var pdf = marked(new PdfFile().page(), "1", 10)) {
      pdf.at(X, 752, PdfFile.PLAIN, 8, "1 Kamerstuk 29 521, nr. 512.");
      assertThat(lines(pdf))
          .containsExactly("PARAGRAPH 0 " + FIRST, "FOOTNOTE 0 Kamerstuk 29 521, nr. 512.");
    }
  }

  @Test
  void aRuleTellsNotesThatAreAsLargeAsTheBody() throws Exception {
    try (var pdf = marked(new PdfFile().page(), "1", 6)) {
      pdf.rule(X, 740, 110).at(X, 754, "1 Kamerstuk 29 521, nr. 512.");
      assertThat(lines(pdf))
          .containsExactly("PARAGRAPH 0 " + FIRST, "FOOTNOTE 0 Kamerstuk 29 521, nr. 512.");
    }
  }

  @Test
  void aNoteThatIsCutGoesOnAtTheFootOfTheNextPage() throws Exception {
    try (var pdf = marked(new PdfFile().page(), "1", 6)) {
      pdf.at(X, 752, PdfFile.PLAIN, 8, "1 Brief van de Minister van");
      pdf.page().lines(X, 60, "is gekomen.").at(X, 752, PdfFile.PLAIN, 8, "Defensie van 3 mei.");
      assertThat(lines(pdf))
          .containsExactly(
              "PARAGRAPH 0 " + FIRST + " is gekomen.",
              "FOOTNOTE 0 Brief van de Minister van Defensie van 3 mei.");
    }
  }

  @Test
  void everyPageMayNumberItsOwnNotes() throws Exception {
    try (var pdf = marked(new PdfFile().page(), "1", 6)) {
      pdf.at(X, 752, PdfFile.PLAIN, 8, "1 Kamerstuk 29 521, nr. 512.");
      marked(pdf.page(), "1", 6).at(X, 752, PdfFile.PLAIN, 8, "1 Kamerstuk 33 694, nr. 97.");
      Letter letter = pdf.read();
      List<Block> notes =
          letter.blocks().stream().filter(b -> b.kind() == Block.Kind.FOOTNOTE).toList();
      assertThat(notes)
          .extracting(letter::textOf)
          .containsExactly("Kamerstuk 29 521, nr. 512.", "Kamerstuk 33 694, nr. 97.");
      assertThat(notes.get(0).place().anchor())
          .isLessThan(notes.get(1).place().anchor())
          .isPositive();
    }
  }

  @Test
  void endnotesMayHaveRomanNumbers() throws Exception {
    try (var pdf = marked(new PdfFile().page(), "i", 6)) {
      pdf.page()
          .at(X, 60, PdfFile.PLAIN, 8, "i")
          .at(X + 17, 60, PdfFile.PLAIN, 8, "Kamerstuk 29 521, nr. 512.");
      assertThat(lines(pdf))
          .containsExactly("PARAGRAPH 0 " + FIRST, "FOOTNOTE 0 Kamerstuk 29 521, nr. 512.");
    }
  }

  @Test
  void aNoteUnderATableEndsWhereTheLetterGoesOn() throws Exception {
    try (var pdf = marked(new PdfFile().page(), "1", 6)) {
      pdf.at(X, 220, PdfFile.PLAIN, 8, "1 Zonder de kosten van transport.");
      pdf.lines(X, 250, TEXT).lines(X, 300, TEXT);
      assertThat(lines(pdf)).endsWith("PARAGRAPH 0 " + FIRST, "PARAGRAPH 0 " + FIRST);
    }
  }

  @Test
  void aPowerIsNoMark() throws Exception {
    try (var pdf = new PdfFile().page().lines(X, 60, TEXT)) {
      String area = "een gebied van 300 km";
      pdf.at(X, 96, area)
          .at(X + PdfFile.PLAIN.getStringWidth(area) / 100, 92, PdfFile.PLAIN, 6, "2");
      String end = "waar ook de missie";
      pdf.at(X + 115, 96, end);
      pdf.at(X + 115 + PdfFile.PLAIN.getStringWidth(end) / 100, 92, PdfFile.PLAIN, 6, "2");
      pdf.at(X, 752, PdfFile.PLAIN, 8, "1 Kamerstuk 29 521, nr. 512.");
      pdf.at(X, 762, PdfFile.PLAIN, 8, "2 Kamerstuk 33 694, nr. 97.");
      Letter letter = pdf.read();
      assertThat(letter.text()).contains("van 300 km2 waar ook de missie\n");
      assertThat(letter.blocks())
          .filteredOn(b -> b.kind() == Block.Kind.FOOTNOTE && letter.textOf(b).contains("33 694"))
          .extracting(b -> letter.text().substring(0, b.place().anchor()))
          .singleElement()
          .asString()
          .endsWith("de missie");
    }
  }
}
