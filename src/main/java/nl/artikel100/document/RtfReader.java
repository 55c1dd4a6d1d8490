package nl.artikel100.document;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;

/**
 * Reads Rich Text Format. The reader of the JDK leaves out the footnotes, so the groups and control words are read here
 * and handed to {@link RtfText}.
 */
final class RtfReader {
  private static final Set<String> SKIPPED =
      Set.of(
          "fonttbl",
          "colortbl",
          "info",
          "pict",
          "header",
          "headerl",
          "headerr",
          "headerf",
          "footer",
          "footerl",
          "footerr",
          "footerf",
          "fldinst",
          "listtext",
          "pntext",
          "nonshppict",
          "sn",
          "sv",
          "xe",
          "tc",
          "objdata",
          "ftnsep",
          "ftnsepc",
          "aftnsep",
          "template",
          "themedata",
          "revtbl");
  private static final Set<String> READ = Set.of("footnote", "shpinst", "shptxt");
  private static final int DEEPEST = 1000;
  private final String in;
  private final RtfText text;
  private final Deque<RtfText.State> states = new ArrayDeque<>();
  private RtfText.State state = new RtfText.State();
  private Charset charset = Charset.forName("windows-1252");
  private boolean star;
  private int at;
  private int fallback;

  private RtfReader(byte[] bytes, Changes changes) {
    text = new RtfText(changes);
    in = new String(bytes, StandardCharsets.ISO_8859_1);
  }

  static Draft read(byte[] bytes, Changes changes) throws Refused {
    return new RtfReader(bytes, changes).read();
  }

  private Draft read() throws Refused {
    while (at < in.length()) {
      char c = in.charAt(at++);
      switch (c) {
        case '{' -> open();
        case '}' -> {
          close();
          if (states.isEmpty()) {
            return text.finish();
          }
        }
        case '\\' -> control();
        case '\r', '\n', '\0' -> {}
        default -> character(String.valueOf(c));
      }
    }
    throw Refused.partial("einde van het bestand");
  }

  private void open() throws Refused {
    if (states.size() > DEEPEST) {
      throw new Refused(DocumentException.Reason.DAMAGED, "");
    }
    states.push(state);
    state = state.copy();
    star = false;
  }

  private void close() {
    if (!states.isEmpty()) {
      RtfText.State inner = state;
      state = states.pop();
      text.closed(inner, state);
    }
  }

  private void control() {
    if (at >= in.length()) {
      return;
    }
    char c = in.charAt(at);
    if (!Character.isLetter(c)) {
      at++;
      symbol(c);
      return;
    }
    int start = at;
    while (at < in.length() && letter(in.charAt(at))) {
      at++;
    }
    String word = in.substring(start, at);
    int from = at;
    if (at < in.length() && in.charAt(at) == '-') {
      at++;
    }
    while (at < in.length() && Character.isDigit(in.charAt(at)) && at - from < 10) {
      at++;
    }
    int number = number(in.substring(from, at));
    if (at < in.length() && in.charAt(at) == ' ') {
      at++;
    }
    word(word, number, at > from && in.charAt(from) != ' ');
  }

  private static boolean letter(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }

  private static int number(String digits) {
    return digits.isEmpty() || digits.equals("-") ? 1 : (int) Long.parseLong(digits);
  }

  private void symbol(char c) {
    switch (c) {
      case '*' -> star = true;
      case '\'' -> {
        int code = at + 2 <= in.length() ? hex(in.substring(at, at + 2)) : -1;
        at = Math.min(in.length(), at + 2);
        if (code >= 0) {
          character(new String(new byte[] {(byte) code}, charset));
        }
      }
      case '~' -> character(" ");
      case '_' -> character("-");
      case '-' -> {}
      case '\r', '\n' -> text.paragraph(state);
      default -> character(String.valueOf(c));
    }
  }

  private static int hex(String digits) {
    int high = Character.digit(digits.charAt(0), 16);
    int low = Character.digit(digits.charAt(1), 16);
    return high < 0 || low < 0 ? -1 : high * 16 + low;
  }

  private void word(String word, int number, boolean numbered) {
    if (SKIPPED.contains(word) || star && !READ.contains(word)) {
      state.skip = true;
    }
    star = false;
    switch (word) {
      case "ansicpg" -> charset = charset(number);
      case "uc" -> state.after = number;
      case "u" -> {
        fallback = 0;
        character(String.valueOf((char) number));
        fallback = state.after;
      }
      case "bin" -> at = Math.max(at, Math.min(in.length(), at + Math.max(0, number)));
      default -> text.word(word, number, numbered, state);
    }
  }

  private static Charset charset(int codePage) {
    String name = "windows-" + codePage;
    return Charset.isSupported(name) ? Charset.forName(name) : Charset.forName("windows-1252");
  }

  // After a Unicode character stand the ones for programs that do not know it.
  private void character(String c) {
    if (fallback > 0) {
      fallback--;
    } else {
      text.add(c, state);
    }
  }
}
