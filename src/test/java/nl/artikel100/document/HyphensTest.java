package nl.artikel100.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HyphensTest {
  private static final List<List<String>> LETTER =
      List.of(
          List.of(
              "het staakt-het-vuren van MINUSMA en de Peshmerga;",
              "de olie-",
              "inkomsten van de jezidi-vrouwen"));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "de bij-            | drage aan                | de bijdrage aan",
        "de VN-             | missie                   | de VN-missie",
        "het KMar-          | team                     | het KMar-team",
        "een C-130-         | toestel                  | een C-130-toestel",
        "de Noord-          | Atlantische Raad         | de Noord-Atlantische Raad",
        "het staakt-het-    | vuren                    | het staakt-het-vuren",
        "de missie MI-      | NUSMA                    | de missie MINUSMA",
        "jezidi-            | vrouwen                  | jezidi-vrouwen",
        "uit olie-          | opbrengsten              | uit olieopbrengsten",
        "uit auto-          | ongelukken               | uit auto-ongelukken",
        "land-              | en tuinbouw              | land- en tuinbouw",
        "de stand-          | van-zakenbrief           | de stand-van-zakenbrief",
        "niet-              | militaire middelen       | niet-militaire middelen",
        "Besluit 2014/827/  | GBVB                     | Besluit 2014/827/GBVB",
        "de missie -        | in Mali -                | de missie - in Mali -",
        "het akkoord        | van Lomé                 | het akkoord van Lomé"
      })
  void joinsWhatTheEndOfALineCut(String line, String next, String joined) {
    assertThat(Hyphens.in(LETTER).join(List.of(line, next))).isEqualTo(joined);
  }

  // Of forty lines only one ends with a hyphen, so the program that set them cuts no words.
  @Test
  void keepsTheHyphenInALetterInWhichNoWordsAreCut() {
    var lines = new ArrayList<>(Collections.nCopies(38, "een regel zonder streepje"));
    lines.add("over de advies-");
    lines.add("commissie");
    assertThat(Hyphens.in(List.of(lines)).join(lines)).endsWith("over de advies-commissie");
    assertThat(Hyphens.in(LETTER).join(lines)).endsWith("over de adviescommissie");
  }
}
