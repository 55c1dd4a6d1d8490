package nl.artikel100.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.artikel100.evidence.Letters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyTest {
  private static List<Money> sums(String text) {
    return Money.find(Sentences.of(Letters.plain(text)).tokens());
  }

  @ParameterizedTest
  @CsvSource({
    "geraamd op 118 miljoen euro, 118000000", "'geraamd op € 4,5 mln. per jaar', 4500000",
        "'circa 2,3 miljard euro', 2300000000",
    "300.000 euro voor de G5, 300000", "anderhalf miljoen euro extra, 1500000",
        "€ 1.250.000 in totaal, 1250000",
    "EUR 4 miljoen, 4000000", "twee miljoen euro, 2000000"
  })
  void findsSums(String text, long euro) {
    assertThat(sums(text)).extracting(Money::euro).containsExactly(euro);
  }

  @Test
  void findsMillionsWithoutTheWordEuroNextToEuros() {
    assertThat(
            sums(
                "Het kost 128 miljoen euro, waarvan 97 miljoen voor het fregat en 31 miljoen voor 2"
                    + " miljoen mensen."))
        .extracting(Money::euro)
        .containsExactly(128_000_000L, 97_000_000L, 31_000_000L);
  }

  @Test
  void marksRanges() {
    assertThat(sums("tussen 10 en 12 miljoen euro")).allMatch(Money::rough);
    assertThat(sums("€ 10 à 12 miljoen")).allMatch(Money::rough);
    assertThat(sums("van € 10 miljoen tot € 12 miljoen")).hasSize(2).allMatch(Money::rough);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "923 miljoen dollar",
        "1.428 dollar",
        "1,9 miljoen mensen",
        "38 miljoen gulden",
        "in 2027",
        "anderhalf miljoen ontheemden"
      })
  void findsNoEurosElsewhere(String text) {
    assertThat(sums(text)).isEmpty();
  }
}
