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

  /** How many different looks there are. */
  static final int LOOKS = 1 << Lexicon.Shape.values().length;

  private Shapes() {}

  /** The looks of a token: a bit per {@link Lexicon.Shape}, at its ordinal. */
  static int of(Sentences letter, int index, int sentence) {
    Token token = letter.tokens().get(index);
    if (!token.word()) {
      return 0;
    }
    char first = letter.letter().text().charAt(token.start());
    if (Character.isDigit(first) || isNumber(token.form())) {
      boolean year =
          token.form().length() == 4
              && (token.form().startsWith("19") || token.form().startsWith("20"));
      return bit(Lexicon.Shape.GETAL) | (year ? bit(Lexicon.Shape.JAAR) : 0);
    }
    if (!Character.isUpperCase(first)) {
      return 0;
    }
    boolean inside = index > letter.sentences().get(sentence).from();
    boolean capitals =
        token.end() - token.start() > 1
            && Character.isUpperCase(letter.letter().text().charAt(token.start() + 1));
    return (inside ? bit(Lexicon.Shape.NAAM) : 0) | (capitals ? bit(Lexicon.Shape.AFKORTING) : 0);
  }

  /** The atoms of a word with those of its looks added. */
  static int[] add(int[] atoms, int looks, int[] shapes) {
    int[] all = atoms;
    for (int shape = 0; shape < shapes.length; shape++) {
      if ((looks & 1 << shape) != 0) {
        all = with(all, shapes[shape]);
      }
    }
    return all;
  }

  private static int bit(Lexicon.Shape shape) {
    return 1 << shape.ordinal();
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
