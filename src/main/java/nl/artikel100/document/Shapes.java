package nl.artikel100.document;

import java.util.regex.Pattern;

/** What a line of a letter is by its wording and form alone: salutation, closing, number, bullet. */
public final class Shapes {
  private static final Pattern SALUTATION =
      Pattern.compile(
          "(Zeer |Hoog)?[Gg]eachte\\b.{0,80}|(Excellentie|Mijnheer|Meneer|Mevrouw)\\b.{0,60}[,:]?");
  private static final Pattern CLOSING =
      Pattern.compile(
          "(Hoogachtend|Met (vriendelijke|de meeste|hartelijke) (groet|hoogachting)).{0,60}");
  private static final Pattern MINISTER =
      Pattern.compile(
          "(Mede namens )?(De |DE |de )?([Mm]inister|[Ss]taatssecretaris|MINISTER|STAATSSECRETARIS)\\b[^.;:?!]{0,140}");
  private static final Pattern LETTERHEAD =
      Pattern.compile(
          "(Aan |AAN )?[Dd]e ([Vv]oorzitter|VOORZITTER)\\b.*|(Betreft|Onderwerp|Datum|Kenmerk|Ons kenmerk|Uw kenmerk|Uw brief|Postbus)\\b.*"
              + "|.*\\b\\d{1,2} (januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december) \\d{4}"
              + "|\\d{4} ?[A-Z]{2}\\b.*|BRIEF VAN .*|Nr\\. \\d+.*");
  // 3.2 Mandaat, 4. Duur, § 3 Duur, IV. Duur, A. Duur
  private static final Pattern NUMBER =
      Pattern.compile(
          "(§ ?)?(\\d{1,2}(\\.\\d{1,2}){0,3}\\.?|[IVX]{1,4}\\.|[A-Z]\\.)\\s+(?=\\p{Lu})");
  private static final Pattern BULLET =
      Pattern.compile(
          "[•‣▪◦●○■□–—\\-*·\uf0b7\uf0a7\uf0d8]\\s+|o\\s+(?=\\p{L})|(\\d{1,2}|[a-z])[.)]\\s+|\\((\\d{1,2}|[a-z]|[ivx]{1,4})\\)\\s+");

  private Shapes() {}

  /** "Geachte voorzitter," and the like, as a whole line. */
  public static boolean salutation(String text) {
    return SALUTATION.matcher(text).matches();
  }

  static boolean letterhead(String text) {
    return LETTERHEAD.matcher(text).matches();
  }

  /** The closing line or the line that names a minister. */
  public static boolean signature(String text) {
    return CLOSING.matcher(text).matches() || MINISTER.matcher(text).matches();
  }

  /** Length of the number before a title with the space after it; 0 where there is none. */
  public static int number(String text) {
    var m = NUMBER.matcher(text);
    return m.lookingAt() ? m.end() : 0;
  }

  /** Depth of the number before a title: "3" 1, "3.2" 2; 0 where there is none. */
  static int depth(String text) {
    int depth = 0;
    boolean inside = false;
    for (int i = 0; i < number(text); i++) {
      boolean mark = Character.isLetterOrDigit(text.charAt(i));
      depth += mark && !inside ? 1 : 0;
      inside = mark;
    }
    return depth;
  }

  /** Length of the bullet or number before a list item with the space after it; 0 where there is none. */
  public static int bullet(String text) {
    if (startsWithWord(text)) {
      return 0;
    }
    var m = BULLET.matcher(text);
    return m.lookingAt() && m.end() < text.length() ? m.end() : 0;
  }

  // Two letters, as nearly all text does; no bullet and no number is that.
  private static boolean startsWithWord(String text) {
    return text.length() > 1
        && (text.charAt(0) | ' ') >= 'a'
        && (text.charAt(0) | ' ') <= 'z'
        && (text.charAt(1) | ' ') >= 'a'
        && (text.charAt(1) | ' ') <= 'z';
  }

  /** True if the text ends as a sentence does. */
  public static boolean sentenceEnd(String text) {
    int i = text.length() - 1;
    while (i > 0 && "\"'”’»)]".indexOf(text.charAt(i)) >= 0) {
      i--;
    }
    return i >= 0 && ".?!:;,…".indexOf(text.charAt(i)) >= 0;
  }

  /** True if the text has the form of a title: short, a capital first, no full stop. */
  static boolean title(String text, int maximum) {
    if (text.length() > maximum || text.length() < 3 || sentenceEnd(text) && !text.endsWith("?")) {
      return false;
    }
    char first = text.charAt(number(text));
    return Character.isUpperCase(first)
        || first == '\''
        || first == '’'
        || Character.isDigit(first);
  }
}
