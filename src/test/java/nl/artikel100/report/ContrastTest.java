package nl.artikel100.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/** WCAG 2.2, success criterion 1.4.3: text against its background at least 4.5 : 1, in light and in dark. */
class ContrastTest {
  private static final List<String> GROUNDS = List.of("paper", "sheet", "wash");
  private static final List<String> INKS =
      List.of(
          "ink",
          "soft",
          "accent",
          "voldoet",
          "deels",
          "ontbreekt",
          "nvt",
          "beoordelen",
          "tegenspraak");

  @Test
  void everyInkCanBeReadOnEveryGround() throws IOException {
    String css = css();
    int dark = css.indexOf("prefers-color-scheme: dark");
    Map<String, String> colours = new HashMap<>();
    SoftAssertions soft = new SoftAssertions();
    for (String scheme : List.of(css.substring(0, dark), css.substring(dark))) {
      Matcher m = Pattern.compile("--(\\w+): (#[0-9a-f]{3,6})").matcher(scheme);
      while (m.find()) {
        colours.put(m.group(1), m.group(2));
      }
      for (String ground : GROUNDS) {
        for (String ink : INKS) {
          soft.assertThat(contrast(colours.get(ink), colours.get(ground)))
              .as(ink + " on " + ground)
              .isGreaterThan(4.5);
        }
      }
      for (String ground : List.of("mark", "target")) {
        soft.assertThat(contrast(colours.get("ink"), colours.get(ground)))
            .as("ink on " + ground)
            .isGreaterThan(4.5);
      }
    }
    soft.assertAll();
  }

  @Test
  void formulaIsThatOfWcag() {
    assertThat(contrast("#000000", "#ffffff")).isEqualTo(21);
    assertThat(contrast("#777777", "#fff")).isBetween(4.47, 4.49);
  }

  private static double contrast(String a, String b) {
    double x = luminance(a);
    double y = luminance(b);
    return (Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05);
  }

  private static double luminance(String hex) {
    String six = hex.length() == 4 ? hex.replaceAll("#(.)(.)(.)", "#$1$1$2$2$3$3") : hex;
    double[] weight = {0.2126, 0.7152, 0.0722};
    double sum = 0;
    for (int i = 0; i < 3; i++) {
      double part = Integer.parseInt(six.substring(1 + 2 * i, 3 + 2 * i), 16) / 255.0;
      sum += weight[i] * (part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4));
    }
    return sum;
  }

  private static String css() throws IOException {
    try (InputStream in = HtmlReport.class.getResourceAsStream("report.css")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
