package nl.artikel100.document;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/**
 * One block while it is being read: what every reader hands to the {@link Assembler}. Its text is cleaned as it comes
 * in: runs of white space become one space, soft hyphens and other invisible characters are dropped.
 */
public final class Part {
  /** A heading style that outranks all numbered ones ("Title"). */
  static final int TITLE = 0;

  /**
   * A reference mark to a note: the note's id, the offset in the part's text where the mark stood, and the number of its
   * element in the source, 0 where the reader does not tell.
   */
  record Ref(String note, int at, int element) {}

  /** How all letters of the part look, where the format tells. */
  public enum Look {
    PLAIN,
    BOLD,
    UNDERLINED,
    ITALIC
  }

  private final StringBuilder text = new StringBuilder();
  private final Origins origins = new Origins();
  private final int[] looks = new int[Look.values().length];
  final List<Ref> refs = new ArrayList<>();

  /** where the lines of the part stand on their pages, where the format tells */
  public final List<Place.Line> lines = new ArrayList<>();

  /** what the part is */
  public Block.Kind kind = Block.Kind.PARAGRAPH;

  /** rank of the heading style, from {@link #TITLE} (highest) upward; -1 where no style says that it is a heading */
  public int rank = -1;

  /** id of the note that this part is, else null */
  public String note;

  /** the place in the source, as in {@link Place} */
  public int page;

  int paragraph;

  /** An empty paragraph. */
  public Part() {}

  Part(Block.Kind kind, String text, int paragraph) {
    this.kind = kind;
    this.paragraph = paragraph;
    add(text);
  }

  /** Adds text as the source has it, plain. */
  public void add(CharSequence more) {
    add(more, Look.PLAIN);
  }

  /** Adds text as the source has it. */
  public void add(CharSequence more, Look look) {
    add(more, look, 0);
  }

  /** Adds text as the source has it, all of it from the element with this number; 0 where the reader does not tell. */
  public void add(CharSequence more, Look look, int element) {
    add(more, look, element, 0);
  }

  /** The same, from an offset in the text after the start of that element. */
  void add(CharSequence more, Look look, int element, int offset) {
    int letters = element == 0 && origins.isEmpty() ? lettersOfClean(more.toString()) : -1;
    if (letters >= 0) {
      text.append(more);
      looks[look.ordinal()] += letters;
      return;
    }
    for (int i = 0; i < more.length(); i++) {
      add(more.charAt(i), element == 0 ? 0 : Origins.of(element, offset + i));
      looks[look.ordinal()] += Character.isLetterOrDigit(more.charAt(i)) ? 1 : 0;
    }
  }

  /** The look that all letters of the part have, {@link Look#PLAIN} if they differ. */
  Look look() {
    int all = 0;
    for (int count : looks) {
      all += count;
    }
    for (Look look : Look.values()) {
      if (all > 0 && looks[look.ordinal()] == all) {
        return look;
      }
    }
    return Look.PLAIN;
  }

  private void add(char c, long origin) {
    int before = text.length();
    if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
      if (before > 0 && text.charAt(before - 1) != ' ') {
        text.append(' ');
      }
    } else if (c == '\u2011' || c == '\u2010') {
      text.append('-');
    } else if (c >= '\u0300' && c <= '\u036f' && before > 0) {
      compose(c);
    } else if (!invisible(c)) {
      text.append(c);
    }
    if (text.length() > before) {
      origins.put(before, origin);
    }
  }

  // Letters and digits of text that can be added as it is, as nearly every line that does not begin
  // with a space; -1 for other text.
  private static int lettersOfClean(String more) {
    int letters = 0;
    char before = ' ';
    for (int i = 0; i < more.length(); i++) {
      char c = more.charAt(i);
      if (c >= 'a' && c <= 'z') {
        letters++;
      } else if (c > ' ' && c <= '~'
          || c > '\u00a0' && c < '\u0300' && c != '\u00ad'
          || c > '\u2011' && c < '\u2028') {
        letters += Character.isLetterOrDigit(c) ? 1 : 0;
      } else if (c != ' ' || before == ' ') {
        return -1;
      }
      before = c;
    }
    return letters;
  }

  // A PDF often prints a letter and its accent as two characters.
  private void compose(char accent) {
    int last = text.length() - 1;
    String both = Normalizer.normalize("" + text.charAt(last) + accent, Normalizer.Form.NFC);
    text.replace(last, last + 1, both);
  }

  private static boolean invisible(char c) {
    return c < ' '
        || c == '\u00ad'
        || c == '\ufeff'
        || c == '\ufffc'
        || c >= '\u007f' && c <= '\u009f'
        || c >= '\u200b' && c <= '\u200f'
        || c >= '\u202a' && c <= '\u202e'
        || c == '\u2060';
  }

  /** Notes that a reference to a note stands at the end of the text so far. */
  public void refer(String id) {
    refer(id, 0);
  }

  /** The same, with the number of the element of the reference. */
  public void refer(String id, int element) {
    refs.add(new Ref(id, text.length(), element));
  }

  /** Where the character at {@code index} stands in the source, as {@link Origins} has it. */
  long origin(int index) {
    return origins.get(index);
  }

  /** Forgets where the text stands, since that is not in the main part of the source. */
  void forgetOrigins() {
    origins.clear();
  }

  /** The text so far, without a space at its end. */
  public String text() {
    int end = text.length();
    return end > 0 && text.charAt(end - 1) == ' ' ? text.substring(0, end - 1) : text.toString();
  }

  /** The end of {@link #text}, at most so many characters of it. */
  public String end(int most) {
    int end = text.length();
    end -= end > 0 && text.charAt(end - 1) == ' ' ? 1 : 0;
    return text.substring(Math.max(0, end - most), end);
  }

  /** Number of characters so far. */
  public int length() {
    return text.length();
  }

  boolean isEmpty() {
    return text.length() == 0 || text.length() == 1 && text.charAt(0) == ' ';
  }

  /** Takes off the last {@code count} characters, such as a hyphen at the end of a line. */
  public void shorten(int count) {
    text.setLength(text.length() - count);
  }

  /** Takes off the first {@code count} characters, such as a bullet, with the white space after them. */
  public void cut(int count) {
    int n = count;
    while (n < text.length() && text.charAt(n) == ' ') {
      n++;
    }
    text.delete(0, n);
    origins.cut(n);
    int taken = n;
    refs.replaceAll(r -> new Ref(r.note, Math.max(0, r.at - taken), r.element));
    lines.replaceAll(
        l ->
            new Place.Line(
                l.page(),
                Math.max(0, l.start() - taken),
                Math.max(0, l.end() - taken),
                l.x(),
                l.y(),
                l.width(),
                l.height()));
  }

  /** Adds another part after this one, with {@code between} in between. */
  void join(Part next, String between) {
    int[] before = looks.clone();
    add(between);
    int shift = text.length();
    String more = next.text();
    for (int i = 0; i < more.length(); i++) {
      add(more.charAt(i), next.origin(i));
    }
    for (int i = 0; i < looks.length; i++) {
      looks[i] = before[i] + next.looks[i];
    }
    next.refs.forEach(r -> refs.add(new Ref(r.note, r.at + shift, r.element)));
    next.lines.forEach(l -> lines.add(moved(l, shift)));
  }

  /** The same line with its text range moved. */
  static Place.Line moved(Place.Line l, int by) {
    return new Place.Line(
        l.page(), l.start() + by, l.end() + by, l.x(), l.y(), l.width(), l.height());
  }
}
