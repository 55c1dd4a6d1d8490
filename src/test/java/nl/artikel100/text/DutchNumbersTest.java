package nl.artikel100.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DutchNumbersTest {
  @ParameterizedTest
  @CsvSource({
    "één, 1",
    "twee, 2",
    "vier, 4",
    "zeven, 7",
    "acht, 8",
    "negen, 9",
    "tien, 10",
    "elf, 11",
    "dertien, 13",
    "negentien, 19",
    "eenentwintig, 21",
    "tweeëntwintig, 22",
    "drieënzeventig, 73",
    "tachtig, 80",
    "honderd, 100",
    "honderdtwintig, 120",
    "honderdentien, 110",
    "Driehonderd, 300",
    "tweehonderdvijfentwintig, 225",
    "twaalfhonderdvijftig, 1250",
    "duizend, 1000",
    "drieduizend, 3000",
    "honderdtwintigduizend, 120000",
    "tweeduizendvijfhonderd, 2500",
    "145, 145",
    "1.150, 1150",
    "1.250.000, 1250000",
    "20.000, 20000"
  })
  void readsWholeNumbers(String word, long number) {
    assertThat(DutchNumbers.parse(word)).hasValue(number);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "0",
        "mei",
        "4,5",
        "10-1-2",
        "1.7.2026",
        "12.34",
        "honderdste",
        "tienduizendste",
        "S/2026",
        "99999999999999999999"
      })
  void leavesTheRestAlone(String word) {
    assertThat(DutchNumbers.parse(word)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "'4,5', 4.5",
    "'0,4', 0.4",
    "'1.250,75', 1250.75",
    "anderhalf, 1.5",
    "drieënhalf, 3.5",
    "tweeëneenhalf, 2.5",
    "half, 0.5",
    "zes, 6"
  })
  void readsDecimals(String word, BigDecimal number) {
    assertThat(DutchNumbers.decimal(word)).hasValue(number);
  }
}
