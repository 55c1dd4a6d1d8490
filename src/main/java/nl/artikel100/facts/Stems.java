package nl.artikel100.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.artikel100.text.Token;

/**
 * The telling words of an announced part, cut to a stem so that other endings fit.
 *
 * @param words the stems, lower case; empty where no word tells anything
 */
record Stems(List<String> words) {
  static final Stems NONE = new Stems(List.of());

  private static final Set<String> STOP =
      Set.of(
          "aspecten",
          "paragraaf",
          "beschrijving",
          "uiteenzetting",
          "nederlandse",
          "andere",
          "overige",
          "wijze",
          "deze",
          "voor",
          "door",
          "naar",
          "over",
          "onder",
          "bijdrage",
          "deelname",
          "deelneming",
          "inzet",
          "missie",
          "operatie",
          "zorg",
          "gebied",
          "punten",
          "stand");
  private static final int STEM = 7;
  private static final int SHORTEST_WORD = 4;

  static Stems of(List<Token> words) {
    List<String> stems = new ArrayList<>();
    for (Token token : words) {
      String word = token.form();
      if (token.word() && word.length() >= SHORTEST_WORD && !STOP.contains(word)) {
        stems.add(stem(word));
      }
    }
    return new Stems(stems);
  }

  private static String stem(String word) {
    if (word.length() > STEM) {
      return word.substring(0, STEM);
    }
    return word.length() > SHORTEST_WORD + 1 ? word.substring(0, word.length() - 1) : word;
  }

  boolean isEmpty() {
    return words.isEmpty();
  }

  /** Whether a line has one of them within a word. */
  boolean in(FactLine line) {
    for (String stem : words) {
      for (Token token : line.tokens()) {
        if (token.form().contains(stem)) {
          return true;
        }
      }
    }
    return false;
  }
}
