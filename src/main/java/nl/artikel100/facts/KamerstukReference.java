package nl.artikel100.facts;

import java.util.ArrayList;
import java.util.List;
import nl.artikel100.text.Token;

/**
 * A reference to a parliamentary paper: "Kamerstuk 29 521, nr. 512".
 *
 * @param wellFormed whether dossier and number have a form that exists
 * @param from first token, an index in the list that was searched
 * @param to one past the last token
 */
record KamerstukReference(boolean wellFormed, int from, int to) {
  private static final int DOSSIER_DIGITS = 5;
  private static final int LONGEST_NUMBER = 5;

  static List<KamerstukReference> find(FactLine line, Cues cues) {
    List<KamerstukReference> found = new ArrayList<>();
    List<Token> tokens = line.tokens();
    Cue word = cues.of(CueName.C07_PAPER);
    for (int at = line.find(word, 0); at >= 0; at = line.find(word, at + 1)) {
      int dossier = at + 1;
      while (dossier < tokens.size() && dossier < at + 4 && !startsWithDigit(tokens, dossier)) {
        dossier++;
      }
      int end = dossierEnd(tokens, dossier);
      if (end > 0) {
        found.add(read(tokens, at, dossier, end));
      }
    }
    return found;
  }

  private static KamerstukReference read(List<Token> tokens, int from, int dossier, int end) {
    boolean good = dossier(tokens, dossier).length() == DOSSIER_DIGITS;
    int to = end;
    int number = numberWord(tokens, end);
    if (number > 0) {
      to = number + (is(tokens, number + 1, ".") ? 2 : 1);
      boolean present = to < tokens.size() && tokens.get(to).word();
      good &= present && isNumber(tokens.get(to).form());
      to += present ? 1 : 0;
    }
    return new KamerstukReference(good, from, to);
  }

  /**
   * Position of "nr" or "nrs" close after the dossier, past further dossiers and chapter numbers;
   * or -1.
   */
  private static int numberWord(List<Token> tokens, int from) {
    for (int i = from; i < tokens.size() && i < from + 6; i++) {
      String form = tokens.get(i).form();
      if (form.equals("nr") || form.equals("nrs") || form.equals("nummer")) {
        return i;
      }
      if (form.equals(")") || form.equals(".") || form.equals(";")) {
        return -1;
      }
    }
    return -1;
  }

  /** "512", "W", "BA"; not "XXX", "PM" or a blank to fill in. */
  private static boolean isNumber(String form) {
    if (form.chars().allMatch(Character::isDigit)) {
      return form.length() < LONGEST_NUMBER;
    }
    boolean letters = form.chars().allMatch(c -> c >= 'a' && c <= 'z');
    return letters
        && form.length() <= 2
        && !form.equals("xx")
        && !form.equals("pm")
        && !form.equals("nn");
  }

  /**
   * One past the digits of a dossier number written as "29 521", "29521", "29.521" or "21 501-28";
   * -1 if none starts here.
   */
  static int dossierEnd(List<Token> tokens, int at) {
    if (!startsWithDigit(tokens, at)) {
      return -1;
    }
    boolean spaced = tokens.get(at).form().length() <= 3 && startsWithDigit(tokens, at + 1);
    return spaced ? at + 2 : at + 1;
  }

  /** The digits of the dossier number that starts here, without its chapter ("-28"). */
  static String dossier(List<Token> tokens, int at) {
    StringBuilder digits = new StringBuilder();
    for (int i = at; i < dossierEnd(tokens, at); i++) {
      String form = tokens.get(i).form();
      int dash = form.indexOf('-');
      digits.append(dash < 0 ? form : form.substring(0, dash));
    }
    return digits.toString().replace(".", "");
  }

  private static boolean startsWithDigit(List<Token> tokens, int at) {
    return at < tokens.size() && Character.isDigit(tokens.get(at).form().charAt(0));
  }

  private static boolean is(List<Token> tokens, int at, String form) {
    return at < tokens.size() && tokens.get(at).form().equals(form);
  }
}
