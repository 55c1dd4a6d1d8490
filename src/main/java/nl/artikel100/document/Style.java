package nl.artikel100.document;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

/** What a style of a text document says about the text that has it; null where it says nothing. */
final class Style {
  /** A style of which nothing is known. */
  static final Style NONE = new Style();

  String name = "";
  String parent;
  Integer outline;
  Boolean bold;
  Boolean italic;
  Boolean underlined;
  Boolean hidden;
  Boolean listed;

  /** Reads {@code word/styles.xml}: the styles by their id. */
  static Map<String, Style> word(byte[] xml) throws XMLStreamException {
    var styles = new HashMap<String, Style>();
    Xml in = new Xml(xml);
    Style style = new Style();
    for (int e; (e = in.next()) != XMLStreamConstants.END_DOCUMENT; ) {
      if (e != XMLStreamConstants.START_ELEMENT) {
        continue;
      }
      switch (in.name()) {
        case "style" -> styles.put(in.attribute("styleId"), style = new Style());
        case "name" -> style.name = String.valueOf(in.attribute("val"));
        case "basedOn" -> style.parent = in.attribute("val");
        case "tblStylePr" -> in.skip();
        default -> style.property(in);
      }
    }
    styles.values().forEach(s -> s.inherit(styles, 0));
    return styles;
  }

  /** Reads the styles of an OpenDocument part, up to its body, into {@code styles}. */
  static void open(Xml in, Map<String, Style> styles) throws XMLStreamException {
    Style style = new Style();
    for (int e; (e = in.next()) != XMLStreamConstants.END_DOCUMENT; ) {
      if (e != XMLStreamConstants.START_ELEMENT) {
        continue;
      }
      switch (in.name()) {
        case "style" -> {
          styles.put(in.attribute("name"), style = new Style());
          style.name = String.valueOf(in.attribute("name"));
          style.parent = in.attribute("parent-style-name");
          Integer level = number(in.attribute("default-outline-level"));
          style.outline = level == null || level == 0 ? null : Integer.valueOf(level - 1);
        }
        case "text-properties" -> style.openText(in);
        case "master-styles" -> in.skip();
        case "body" -> {
          styles.values().forEach(s -> s.inherit(styles, 0));
          return;
        }
        default -> {}
      }
    }
  }

  private void openText(Xml in) {
    String weight = in.attribute("font-weight");
    String slant = in.attribute("font-style");
    String line = in.attribute("text-underline-style");
    String display = in.attribute("display");
    bold = weight == null ? bold : Boolean.valueOf(weight.equals("bold"));
    italic = slant == null ? italic : Boolean.valueOf(!slant.equals("normal"));
    underlined = line == null ? underlined : Boolean.valueOf(!line.equals("none"));
    hidden = display == null ? hidden : Boolean.valueOf(display.equals("none"));
  }

  /** Takes in one property element of WordprocessingML, if it is one that matters here. */
  void property(Xml in) {
    String value = in.attribute("val");
    boolean on =
        value == null || !(value.equals("0") || value.equals("false") || value.equals("off"));
    switch (in.name()) {
      case "outlineLvl" -> outline = number(value);
      case "b" -> bold = on;
      case "i" -> italic = on;
      case "u" -> underlined = !"none".equals(value);
      case "vanish" -> hidden = on;
      case "numId" -> listed = !"0".equals(value);
      default -> {}
    }
  }

  private static Integer number(String value) {
    return value != null && value.length() == 1 && Character.isDigit(value.charAt(0))
        ? value.charAt(0) - '0'
        : null;
  }

  /** Fills what this style leaves open from its parents. */
  void inherit(Map<String, Style> styles, int depth) {
    Style up = parent == null ? null : styles.get(parent);
    if (up == null || depth > 20) {
      return;
    }
    up.inherit(styles, depth + 1);
    outline = outline != null ? outline : rank(name) < 0 ? up.heading() : null;
    over(up);
  }

  private Integer heading() {
    return outline != null ? outline : rank(name) > 0 ? Integer.valueOf(rank(name) - 1) : null;
  }

  /** Fills what is left open from the style below it, except what belongs to a paragraph only. */
  void over(Style below) {
    bold = bold != null ? bold : below.bold;
    italic = italic != null ? italic : below.italic;
    underlined = underlined != null ? underlined : below.underlined;
    hidden = hidden != null ? hidden : below.hidden;
    listed = listed != null ? listed : below.listed;
  }

  /** Rank of a heading as in {@link Part#rank}, -1 if the style is none for headings. */
  int rank() {
    int named = rank(name);
    return named >= 0 ? named : outline != null && outline < 9 ? outline + 1 : -1;
  }

  // "heading 2", "Heading 2", "Kop 2", "Kop2 BZ", "Tussenkop", "Title", "Titel"
  private static int rank(String styleName) {
    String name = styleName.toLowerCase(Locale.ROOT).replace("_20_", " ");
    if (name.equals("title") || name.equals("titel")) {
      return Part.TITLE;
    }
    if (name.startsWith("tussenkop") || name.startsWith("subkop") || name.equals("kopje")) {
      return 9;
    }
    String rest =
        name.startsWith("heading")
            ? name.substring(7)
            : name.startsWith("kop") ? name.substring(3) : "";
    rest = rest.strip();
    return !rest.isEmpty() && rest.charAt(0) >= '1' && rest.charAt(0) <= '9'
        ? rest.charAt(0) - '0'
        : -1;
  }

  /** How text of this style looks. */
  Part.Look look() {
    return Boolean.TRUE.equals(bold)
        ? Part.Look.BOLD
        : Boolean.TRUE.equals(underlined)
            ? Part.Look.UNDERLINED
            : Boolean.TRUE.equals(italic) ? Part.Look.ITALIC : Part.Look.PLAIN;
  }

  /** True for the styles of a table of contents, which only repeats the headings. */
  boolean contents() {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.startsWith("toc ")
        || lower.startsWith("inhopg")
        || lower.startsWith("contents_20_")
        || lower.startsWith("contents ");
  }
}
