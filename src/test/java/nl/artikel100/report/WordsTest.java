package nl.artikel100.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class WordsTest {
  @Test
  void bothLanguagesHaveTheSameKeysAndPlaces() throws IOException {
    Properties nl = load("nl");
    Properties en = load("en");
    assertThat(en.keySet()).isEqualTo(nl.keySet());
    for (String key : nl.stringPropertyNames()) {
      assertThat(places(en.getProperty(key))).as(key).isEqualTo(places(nl.getProperty(key)));
      assertThat(en.getProperty(key)).as(key).isNotBlank();
    }
  }

  @Test
  void writesNumbersAsTheLanguageDoes() {
    Words nl = new Words(Lang.NL);
    Words en = new Words(Lang.EN);
    assertThat(nl.number(1234567.5)).isEqualTo("1.234.567,5");
    assertThat(en.number(1234567.5)).isEqualTo("1,234,567.5");
    assertThat(nl.number(100)).isEqualTo("100");
    assertThat(nl.number(0.1 + 0.2)).isEqualTo("0,3");
    assertThat(nl.percent(80)).isEqualTo("80,0%");
    assertThat(en.rise(1.66)).isEqualTo("+1.7");
    assertThat(nl.number(-1500)).isEqualTo("-1.500");
  }

  @Test
  void writesDatesInWords() {
    assertThat(new Words(Lang.NL).date("2026-09-04")).isEqualTo("4 september 2026");
    assertThat(new Words(Lang.EN).date("2026-03-31")).isEqualTo("31 March 2026");
    assertThat(new Words(Lang.NL).date("maart 2026")).isEqualTo("maart 2026");
    assertThat(new Words(Lang.NL).date(null)).isNull();
  }

  @Test
  void knowsEveryVerdict() {
    for (Lang lang : Lang.values()) {
      for (Verdict verdict : Verdict.values()) {
        assertThat(new Words(lang).get("verdict." + verdict.word())).isNotEmpty();
      }
    }
  }

  private static String places(String text) {
    return String.join(
        " ",
        Pattern.compile("\\{\\d}").matcher(text).results().map(r -> r.group()).sorted().toList());
  }

  private static Properties load(String lang) throws IOException {
    Properties words = new Properties();
    try (Reader in =
        new InputStreamReader(
            Words.class.getResourceAsStream("words_" + lang + ".properties"),
            StandardCharsets.UTF_8)) {
      words.load(in);
    }
    return words;
  }
}
