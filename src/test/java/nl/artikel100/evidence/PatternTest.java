package nl.artikel100.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.artikel100.document.Block;
import nl.artikel100.document.Letter;
import nl.artikel100.document.Place;
import nl.artikel100.text.Sentences;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a line of {@code signalen.yaml} finds, and what it does not. */
class PatternTest {
  private static final WordForms WORDS = new WordForms(Map.of());

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "overdragen                ; Hij draagt het gezag in mei over.                         ; true",
        "overdragen                ; Het gezag is overgedragen.                                ; true",
        "overdragen                ; Zij zijn bereid het gezag over te dragen.                 ; true",
        "overdragen                ; Hij draagt een helm over zijn muts.                       ; false",
        "commandant                ; De commandanten overlegden.                               ; true",
        "=commandant               ; De commandanten overlegden.                               ; false",
        "overdracht*               ; Een overdrachtsplan ligt klaar.                           ; true",
        "*helikopter               ; Drie transporthelikopter stonden er.                      ; true",
        "(bij|in geval van) brand  ; In geval van brand blijft men binnen.                     ; true",
        "gezag .. blijven          ; Het gezag over hen allen blijft hier.                     ; true",
        "gezag ..1 blijven         ; Het gezag over hen allen blijft hier.                     ; false",
        "full command? houden      ; Hij houdt full.                                           ; false",
        "gouden (en zilveren)? uur ; Binnen het gouden uur is hulp daar.                       ; true",
        "^ Duitsland               ; Volgens Duitsland kan het.                                ; false",
        "^ Duitsland               ; Het kan, maar Duitsland twijfelt.                         ; false",
        "^ maar Duitsland          ; Het kan, maar Duitsland twijfelt.                         ; true",
        "<getal> militair          ; Er gaan driehonderd militairen.                           ; true",
        "<getal> militair          ; Er gaan 1.150 militairen.                                 ; true",
        "<getal> militair          ; Er gaan veel militairen.                                  ; false",
        "<jaar>                    ; Zij vertrekken in 2027.                                   ; true",
        "in <naam>                 ; Zij verblijven in Dori.                                   ; true",
        "bevel + kolonel           ; De kolonel voert het bevel.                               ; true",
        "kolonel > bevel           ; De kolonel voert het bevel.                               ; true",
        "bevel > kolonel           ; De kolonel voert het bevel.                               ; false",
        "bevel - kolonel           ; De kolonel voert het bevel.                               ; false",
        "bevel ++ kolonel          ; Het bevel is geregeld. De kolonel heeft het.              ; true",
        "bevel + kolonel           ; Het bevel is geregeld. De kolonel heeft het.              ; false",
        "bevel +++ mei             ; Het bevel is geregeld. Door wie? Dat blijkt in mei.       ; true",
        "bevel ++ mei              ; Het bevel is geregeld. Door wie? Dat blijkt in mei.       ; false",
        "mei ++ bevel & kolonel    ; Het is mei. Het bevel heeft de kolonel.                   ; true",
        "mei ++ bevel & kolonel    ; Het is mei. Het bevel is er.                              ; false",
        "mei +++ bevel & kolonel   ; In mei. Een bevel is er. Dit bevel gaf de kolonel.        ; true",
        "mei ++ bevel + kolonel    ; Het is mei. Het bevel heeft de kolonel.                   ; false",
        "één man                   ; Eén man bleef daar.                                       ; true",
        "bevel -- mei              ; Het bevel is geregeld. Door wie? Dat blijkt in mei.       ; false"
      })
  void lineFindsWhatItSays(String line, String text, boolean found) {
    assertThat(hits(line.strip(), text.strip())).as("%s in: %s", line, text).isEqualTo(found);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "bevel +        | er staat niets voor",
        "{niet_bekend}  | bestaat niet",
        "a*b            | ten minste drie letters",
        "<iets>         | kies <getal>",
        ".. bevel       | geen woord om mee te beginnen"
      })
  void mistakeIsToldInWords(String line, String message) {
    assertThatThrownBy(() -> hits(line.strip(), "Tekst."))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(message.strip());
  }

  @Test
  void signOfALineWithinAConceptIsAMistake() {
    Vocabulary.Builder builder = new Vocabulary.Builder(WORDS);
    builder.concept("kip", true, List.of("kip - haan"));
    assertThatThrownBy(builder::build).hasMessageContaining("staat tussen termen van een regel");
  }

  @Test
  void conceptThatRefersToItselfIsAMistake() {
    Vocabulary.Builder builder = new Vocabulary.Builder(WORDS);
    builder.concept("kip", true, List.of("{ei}"));
    builder.concept("ei", true, List.of("{kip}"));
    assertThatThrownBy(builder::build).hasMessageContaining("verwijst naar zichzelf");
  }

  @Test
  void headingsNeverShowAnElement() {
    Vocabulary vocabulary = vocabulary("bevel");
    Letter letter =
        new Letter(
            "x",
            "txt",
            "0",
            0,
            "Bevel\n\nNiets van belang.",
            List.of(
                new Block(Block.Kind.HEADING, 1, 0, 5, List.of("Bevel"), Place.ofParagraph(1)),
                new Block(Block.Kind.PARAGRAPH, 0, 7, 24, List.of("Bevel"), Place.ofParagraph(2))));
    assertThat(vocabulary.signals(Sentences.of(letter))).isEmpty();
  }

  @Test
  void wideLineCountsOnlyBesideAnotherElement() {
    Vocabulary.Builder builder = new Vocabulary.Builder(WORDS);
    element(builder, "wie", "kolonel", List.of());
    element(builder, "wat", "bevel", List.of("wie"));
    Vocabulary vocabulary = builder.build();
    assertThat(vocabulary.signals(Sentences.of(paragraph("De kolonel kwam. Hij gaf bevel."))))
        .extracting(Signal::element)
        .containsExactly("wie", "wat");
    assertThat(vocabulary.signals(Sentences.of(paragraph("Iemand gaf bevel.")))).isEmpty();
  }

  private static void element(
      Vocabulary.Builder builder, String id, String line, List<String> beside) {
    builder.element(
        "X01",
        id,
        List.of(),
        List.of(new Vocabulary.LineText(line, List.of(), beside)),
        List.of(),
        List.of());
  }

  private static boolean hits(String line, String text) {
    return !vocabulary(line).signals(Sentences.of(paragraph(text))).isEmpty();
  }

  private static Vocabulary vocabulary(String line) {
    Vocabulary.Builder builder = new Vocabulary.Builder(WORDS);
    builder.element(
        "X01",
        "x",
        List.of(Scope.values()),
        Stream.of(line).map(l -> new Vocabulary.LineText(l, List.of(), List.of())).toList(),
        List.of(),
        List.of());
    return builder.build();
  }

  static Letter paragraph(String text) {
    return new Letter(
        "x",
        "txt",
        "0",
        0,
        text,
        List.of(
            new Block(Block.Kind.PARAGRAPH, 0, 0, text.length(), List.of(), Place.ofParagraph(1))));
  }
}
