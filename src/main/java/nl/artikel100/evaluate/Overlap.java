package nl.artikel100.evaluate;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Whether a quote shows the passage that a reader marked: five words in a row in common. */
final class Overlap {
  private static final int ROW = 5;

  private Overlap() {}

  static boolean of(String quote, String marked) {
    List<String> a = words(quote);
    List<String> b = words(marked);
    int row = Math.min(ROW, b.size());
    // a quote of a few words or a whole page shows nothing
    if (a.size() < row || a.size() > 90) {
      return false;
    }
    for (int i = 0; i + row <= b.size(); i++) {
      for (int j = 0; j + row <= a.size(); j++) {
        if (a.subList(j, j + row).equals(b.subList(i, i + row))) {
          return true;
        }
      }
    }
    return false;
  }

  private static List<String> words(String text) {
    String plain =
        text.toLowerCase(Locale.ROOT)
            .replaceAll("[*_#|]|\\[\\^\\d+\\]", "")
            .replaceAll("[^0-9a-zà-ÿ]+", " ")
            .strip();
    return plain.isEmpty() ? List.of() : Arrays.asList(plain.split(" "));
  }
}
