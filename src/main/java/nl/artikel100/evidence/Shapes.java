package nl.artikel100.evidence;

import java.util.Arrays;
import java.util.Set;
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

  /**
   * The looks that follow from the letters of a word alone: a bit per {@link Lexicon.Shape}, at its ordinal.
   *
   * @param now year of the letter, or 0
   */
  static int ofForm(Token token, int now) {
    String form = token.form();
    if (!token.word() || !Character.isDigit(form.charAt(0)) && !isNumber(form)) {
      return 0;
    }
    boolean year = form.length() == 4 && (form.startsWith("19") || form.startsWith("20"));
    return bit(Lexicon.Shape.GETAL) | (year ? years(form, now) : 0);
  }

  private static int years(String form, int now) {
    int year = 0;
    for (int i = 0; i < form.length(); i++) {
      year = year * 10 + Character.digit(form.charAt(i), 10);
    }
    return bit(Lexicon.Shape.JAAR) | (year < now ? bit(Lexicon.Shape.EERDER_JAAR) : 0);
  }

  /** The looks that its capitals give a word that is no number. */
  static int ofCapitals(Token token, String text, boolean opensSentence) {
    if (!token.word() || !Character.isUpperCase(text.charAt(token.start()))) {
      return 0;
    }
    boolean capitals =
        token.end() - token.start() > 1 && Character.isUpperCase(text.charAt(token.start() + 1));
    return (opensSentence ? 0 : bit(Lexicon.Shape.NAAM))
        | (capitals ? bit(Lexicon.Shape.AFKORTING) : 0);
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
