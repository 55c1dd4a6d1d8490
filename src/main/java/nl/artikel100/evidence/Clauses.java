package nl.artikel100.evidence;

import java.util.List;
import java.util.Set;
import nl.artikel100.text.Sentence;
import nl.artikel100.text.Sentences;
import nl.artikel100.text.Token;

/**
 * Cuts sentences into clauses, the reach of most negations. A rough cut by punctuation and conjunctions: no parser, so
 * that it stays linear and explainable.
 */
final class Clauses {
  private static final Set<String> OPENERS =
      Set.of(
          "maar",
          "terwijl",
          "omdat",
          "zodat",
          "doordat",
          "waardoor",
          "waarbij",
          "waarin",
          "waarvan",
          "waarmee",
          "waarvoor",
          "waarop",
          "waaraan",
          "waarover",
          "waarna",
          "waaronder",
          "hoewel",
          "ofschoon",
          "tenzij",
          "mits",
          "indien",
          "aangezien",
          "zodra",
          "zolang",
          "totdat",
          "voordat",
          "nadat",
          "opdat",
          "want",
          "doch",
          "wanneer",
          "evenwel",
          "alvorens");
  private static final Set<String> AFTER_COMMA =
      Set.of(
          "die", "dat", "wat", "hetgeen", "als", "dan", "zo", "of", "en", "dus", "wie", "daarom",
          "waar", "om");

  private Clauses() {}

  /** For every token the number of its clause; numbers rise by one from clause to clause over the whole letter. */
  static int[] of(Sentences letter) {
    List<Token> tokens = letter.tokens();
    int[] clause = new int[tokens.size()];
    int number = -1;
    for (Sentence sentence : letter.sentences()) {
      number++;
      for (int i = sentence.from(); i < sentence.to(); i++) {
        if (i > sentence.from() && opens(tokens, i, sentence)) {
          number++;
        }
        clause[i] = number;
      }
    }
    return clause;
  }

  private static boolean opens(List<Token> tokens, int i, Sentence sentence) {
    Token before = tokens.get(i - 1);
    if (!before.word()) {
      char mark = before.form().charAt(0);
      return ";:–—()".indexOf(mark) >= 0 || mark == ',' && commaEnds(tokens, i, sentence);
    }
    return OPENERS.contains(tokens.get(i).form());
  }

  /** A comma ends a clause unless it stands in an enumeration: another comma, "en" or "of" follows within five words. */
  private static boolean commaEnds(List<Token> tokens, int i, Sentence sentence) {
    String next = tokens.get(i).form();
    if (AFTER_COMMA.contains(next) || OPENERS.contains(next)) {
      return true;
    }
    for (int j = i; j < Math.min(i + 5, sentence.to()); j++) {
      String form = tokens.get(j).form();
      if (form.equals(",") || form.equals("en") || form.equals("of") || form.equals("noch")) {
        return false;
      }
    }
    return true;
  }
}
