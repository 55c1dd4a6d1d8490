package nl.artikel100.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One letter with tracked changes, in the formats that have them. */
class ChangesTest {
  private static final List<String> AFTER =
      List.of(
          "HEADING 1 Opdracht",
          "PARAGRAPH 0 Nederland levert tachtig militairen voor de duur van een jaar.",
          "PARAGRAPH 0 De bijdrage eindigt op 31 december 2028.",
          "PARAGRAPH 0 De commandant der strijdkrachten voert het bevel over de eenheden.",
          "PARAGRAPH 0 Deze zin gaat over het mandaat, dat de raad heeft verlengd tot en met 31 december 2028.",
          "PARAGRAPH 0 De kosten bedragen 3 miljoen euro.",
          "PARAGRAPH 0 Zij komen ten laste van het budget voor internationale veiligheid.");
  private static final List<String> BEFORE =
      List.of(
          "HEADING 1 Opdracht",
          "PARAGRAPH 0 Nederland levert honderd militairen voor de duur van een jaar.",
          "PARAGRAPH 0 De bijdrage eindigt op 30 juni 2027.",
          "PARAGRAPH 0 De commandant der strijdkrachten voert het bevel over de eenheden.",
          "PARAGRAPH 0 Deze zin gaat over het mandaat, dat de raad heeft afgegeven.",
          "PARAGRAPH 0 Het is verlengd tot en met 31 december 2028.",
          "PARAGRAPH 0 De kosten bedragen 3 miljoen euro, die ten laste van het budget voor internationale veiligheid.");

  private static Letter read(String file, Changes changes) throws DocumentException {
    return Documents.read(file, Fixtures.bytes(file), changes);
  }

  private static List<String> lines(Letter letter) {
    List<String> lines = Fixtures.lines(letter);
    return lines.subList(2, lines.size());
  }

  @ParameterizedTest
  @ValueSource(strings = {"wijzigingen.docx", "wijzigingen.odt"})
  void acceptedIsTheTextAfterAndRejectedTheTextBefore(String file) throws DocumentException {
    Letter after = read(file, Changes.ACCEPTED);
    assertThat(lines(after)).isEqualTo(AFTER);
    assertThat(after.reading()).isEqualTo(new Reading(Changes.ACCEPTED, true, -1));
    Letter before = read(file, Changes.REJECTED);
    assertThat(lines(before)).isEqualTo(BEFORE);
    assertThat(before.reading()).isEqualTo(new Reading(Changes.REJECTED, true, -1));
    assertThat(Documents.read(file, Fixtures.bytes(file))).isEqualTo(after);
  }

  /** In the old formats the ends of paragraphs stay where they are; no word is lost or added. */
  @ParameterizedTest
  @ValueSource(strings = {"wijzigingen.doc", "wijzigingen.rtf"})
  void oldFormatsHaveTheSameWords(String file) throws DocumentException {
    for (Changes changes : Changes.values()) {
      List<String> expected = changes == Changes.ACCEPTED ? AFTER : BEFORE;
      assertThat(words(lines(read(file, changes)))).isEqualTo(words(expected));
      assertThat(read(file, changes).reading().changed()).isTrue();
    }
  }

  private static String words(List<String> lines) {
    return String.join(" ", lines).replace("PARAGRAPH 0 ", "").replace(" ,", ",");
  }

  @Test
  void aLetterWithoutChangesIsTheSameBothWays() throws DocumentException {
    for (String file : List.of("d12.docx", "d12.odt", "d12.doc", "d12.rtf", "d12.pdf")) {
      Letter letter = read(file, Changes.REJECTED);
      assertThat(letter.text()).as(file).isEqualTo(Fixtures.letter(file).text());
      assertThat(letter.reading().changed()).isFalse();
    }
  }

  @Test
  void formerStyleCountsWhereChangesAreRejected() throws DocumentException {
    String xml =
        "<w:p><w:pPr><w:outlineLvl w:val='1'/><w:pPrChange w:id='1'><w:pPr/></w:pPrChange></w:pPr>"
            + WordFile.r("Wij sturen twaalf militairen naar het gebied.")
            + "</w:p>"
            + "<w:tbl><w:tr><w:trPr><w:ins w:id='2'/></w:trPr><w:tc>"
            + WordFile.p("Nieuw")
            + "</w:tc><w:tc>"
            + WordFile.p("12")
            + "</w:tc></w:tr></w:tbl>"
            + WordFile.p("Dat is alles wat er over te zeggen valt in deze brief aan de Kamer.");
    byte[] word = WordFile.body(xml).bytes();
    assertThat(Fixtures.lines(Documents.read("a.docx", word, Changes.REJECTED)))
        .containsExactly(
            "PARAGRAPH 0 Wij sturen twaalf militairen naar het gebied.",
            "PARAGRAPH 0 Dat is alles wat er over te zeggen valt in deze brief aan de Kamer.");
    assertThat(Fixtures.lines(Documents.read("a.docx", word, Changes.ACCEPTED)))
        .contains("TABLE_ROW 0 Nieuw | 12")
        .anyMatch(line -> line.startsWith("HEADING 1 Wij sturen"));
  }
}
