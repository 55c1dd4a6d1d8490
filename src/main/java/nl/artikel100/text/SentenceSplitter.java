package nl.artikel100.text;

import java.util.List;
import java.util.Set;

/** Finds the ends of sentences among the tokens of one block of running text. */
final class SentenceSplitter {
  /**
   * Most tokens of one sentence, some six times the longest in a letter that was written to be read. What is longer, such as
   * a list of thousands of dates, is cut here: who looks around in a sentence from each of its words takes time by the square
   * of its length.
   */
  static final int LONGEST = 500;

  private static final int MAX_NOTE_DIGITS = 3;
  private static final Set<String> STOPS = Set.of(".", "!", "?", "…");
  private static final Set<String> CLOSERS = Set.of(")", "]", "\"", "'", "”", "»", "’");
  private static final Set<String> OPENERS =
      Set.of("(", "[", "\"", "'", "“", "„", "‘", "«", "€", "-", "–", "•", "·");

  /** Words that open a sentence rather than follow initials; decide between "J. Jansen" and "plan B. De". */
  private static final Set<String> SENTENCE_OPENERS =
      Set.of(
          "aan",
          "als",
          "bij",
          "daarbij",
          "daarnaast",
          "daarom",
          "dat",
          "de",
          "deze",
          "die",
          "dit",
          "door",
          "een",
          "er",
          "het",
          "hij",
          "hoewel",
          "in",
          "indien",
          "met",
          "na",
          "naar",
          "om",
          "onder",
          "ook",
          "op",
          "over",
          "sinds",
          "te",
          "tegen",
          "ten",
          "ter",
          "tijdens",
          "tot",
          "uit",
          "van",
          "vanaf",
          "vanwege",
          "verder",
          "volgens",
          "voor",
          "wanneer",
          "wat",
          "we",
          "wij",
          "zij",
          "zo");

  private final String text;
  private final List<Token> tokens;
  private final int to;

  SentenceSplitter(String text, List<Token> tokens, int to) {
    this.text = text;
    this.tokens = tokens;
    this.to = to;
  }

  /** One past the last token of the sentence that starts at {@code from}. */
  int endOf(int from) {
    int i = from;
    int longest = Math.min(to, from + LONGEST);
    while (i < longest) {
      Token token = tokens.get(i);
      if (token.word() || !STOPS.contains(token.form())) {
        i++;
        continue;
      }
      int after = skipClosers(i + 1);
      if (after == to || (apart(after) && opens(after) && !insideSentence(from, i, after))) {
        return Math.min(after, longest);
      }
      i = Math.max(i + 1, after);
    }
    return longest;
  }

  /** Further stops, closing quotes and the mark of a footnote stay with the sentence they follow. */
  private int skipClosers(int at) {
    int i = at;
    while (i < to && !apart(i)) {
      String form = tokens.get(i).form();
      boolean noteOpens = form.equals("[") || form.equals("^");
      if (!STOPS.contains(form) && !CLOSERS.contains(form) && !noteOpens && !isNoteNumber(i)) {
        break;
      }
      i++;
    }
    return i;
  }

  private boolean isNoteNumber(int at) {
    Token token = tokens.get(at);
    if (token.end() - token.start() > MAX_NOTE_DIGITS) {
      return false;
    }
    return token
        .form()
        .chars()
        .allMatch(c -> Character.isDigit(c) || Character.getType(c) == Character.OTHER_NUMBER);
  }

  private boolean apart(int at) {
    return at == 0 || tokens.get(at - 1).end() < tokens.get(at).start();
  }

  private boolean opens(int at) {
    int i = at;
    while (i < to && OPENERS.contains(tokens.get(i).form())) {
      i++;
    }
    if (i == to) {
      return true;
    }
    Token token = tokens.get(i);
    boolean elided = i > at && token.form().length() == 1 && i + 1 < to;
    return startsLikeSentence(token) || (elided && startsLikeSentence(tokens.get(i + 1)));
  }

  private boolean startsLikeSentence(Token token) {
    for (int i = token.start(); i < token.end(); i++) {
      char c = text.charAt(i);
      if (Character.isUpperCase(c) || Character.isDigit(c)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the stop at {@code stop} belongs to an abbreviation, initials or a list number and not to a sentence end. */
  private boolean insideSentence(int from, int stop, int after) {
    if (stop == from || !tokens.get(stop).form().equals(".") || apart(stop)) {
      return false;
    }
    Token before = tokens.get(stop - 1);
    if (!before.word()) {
      return false;
    }
    if (stop - 1 == from) {
      return isListNumber(before) || Abbreviations.neverLast(before.form());
    }
    if (Abbreviations.neverLast(before.form())) {
      return true;
    }
    return isInitials(before) && !SENTENCE_OPENERS.contains(tokens.get(after).form());
  }

  private boolean isListNumber(Token token) {
    return token.form().chars().allMatch(c -> Character.isDigit(c) || c == '.')
        || token.form().length() == 1
        || token.form().chars().allMatch(c -> "ivx".indexOf(c) >= 0);
  }

  private boolean isInitials(Token token) {
    boolean letter = true;
    for (int i = token.start(); i < token.end(); i++) {
      char c = text.charAt(i);
      if (letter ? !Character.isUpperCase(c) : c != '.') {
        return false;
      }
      letter = !letter;
    }
    return true;
  }
}
