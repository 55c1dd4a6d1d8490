package nl.artikel100.evidence;

import java.util.Arrays;
import java.util.Set;
import nl.artikel100.text.Sentences;
import nl.artikel100.text.Token;

/** Words that are known by how they look: numbers, years, names, abbreviations. */
final class Shapes {
  private static final Set<String> NUMBERS =
      Set.of(
          "een",
          "één",
          "twee",
          "drie",
          "vier",
          "vijf",
          "zes",
          "zeven",
          "acht",
          "negen",
          "tien",
          "elf",
          "twaalf",
          "dertien",
          "veertien",
          "vijftien",
          "zestien",
          "zeventien",
          "achttien",
          "negentien",
          "twintig",
          "dertig",
          "veertig",
          "vijftig",
          "zestig",
          "zeventig",
          "tachtig",
          "negentig",
          "honderd",
          "duizend",
          "tweehonderd",
          "driehonderd",
          "vierhonderd",
          "vijfhonderd",
          "zeshonderd",
          "zevenhonderd",
          "achthonderd",
          "negenhonderd",
          "anderhalf",
          "anderhalve",
          "beide",
          "tientallen",
          "honderden",
          "enkele",
          "handvol",
          "dozijn",
          "tiental");
  private static final String[] NUMBER_ENDS = {
    "twintig",
    "dertig",
    "veertig",
    "vijftig",
    "zestig",
    "zeventig",
    "tachtig",
    "negentig",
    "honderd",
    "duizend"
  };

  private Shapes() {}

  /** The atoms of a token with those of its shape added. */
  static int[] add(int[] atoms, Sentences letter, int index, int sentence, int[] shapes) {
    Token token = letter.tokens().get(index);
    if (!token.word()) {
      return atoms;
    }
    char first = letter.letter().text().charAt(token.start());
    int[] all = atoms;
    if (Character.isDigit(first) || isNumber(token.form())) {
      all = with(all, shapes[Lexicon.Shape.GETAL.ordinal()]);
      if (token.form().length() == 4
          && (token.form().startsWith("19") || token.form().startsWith("20"))) {
        all = with(all, shapes[Lexicon.Shape.JAAR.ordinal()]);
      }
    } else if (Character.isUpperCase(first)) {
      if (index > letter.sentences().get(sentence).from()) {
        all = with(all, shapes[Lexicon.Shape.NAAM.ordinal()]);
      }
      if (token.end() - token.start() > 1
          && Character.isUpperCase(letter.letter().text().charAt(token.start() + 1))) {
        all = with(all, shapes[Lexicon.Shape.AFKORTING.ordinal()]);
      }
    }
    return all;
  }

  private static boolean isNumber(String form) {
    if (NUMBERS.contains(form)) {
      return true;
    }
    char last = form.charAt(form.length() - 1);
    if (last != 'g' && last != 'd') {
      return false;
    }
    for (String end : NUMBER_ENDS) {
      if (form.endsWith(end)) {
        return true;
      }
    }
    return false;
  }

  private static int[] with(int[] atoms, int atom) {
    if (atom < 0) {
      return atoms;
    }
    int[] more = Arrays.copyOf(atoms, atoms.length + 1);
    more[atoms.length] = atom;
    return Lexicon.sorted(more, more.length);
  }
}
