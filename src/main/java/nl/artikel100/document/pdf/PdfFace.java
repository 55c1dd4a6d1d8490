package nl.artikel100.document.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.apache.pdfbox.pdmodel.font.encoding.GlyphList;

/** What a font says of its characters, asked once per character instead of each time that it is printed. */
final class PdfFace {
  private static final GlyphList NAMES = names();

  /**
   * One character of a font.
   *
   * @param text its Unicode text; null where nobody can tell
   * @param known whether the font itself tells that text
   * @param width of the font's size
   */
  record Sign(String text, boolean known, float width) {}

  final boolean bold;
  final boolean italic;

  /** Whether its characters stand beside each other and are not drawn by the page's own operators. */
  final boolean plain;

  /** Whether each byte of a string is one character. */
  final boolean simple;

  /** Width of a space, of the font's size. */
  final float space;

  private final PDFont font;
  private final Sign[] ofByte = new Sign[256];
  private final Map<Integer, Sign> others = new HashMap<>();

  PdfFace(PDFont font) {
    this.font = font;
    String name = String.valueOf(font.getName()).toLowerCase(Locale.ROOT);
    PDFontDescriptor d = font.getFontDescriptor();
    this.bold =
        name.contains("bold")
            || name.contains("black")
            || name.contains("heavy")
            || name.contains("demi")
            || d != null && (d.getFontWeight() >= 600 || d.isForceBold());
    this.italic = name.contains("italic") || name.contains("oblique") || d != null && d.isItalic();
    this.plain = !font.isVertical() && !(font instanceof PDType3Font);
    this.simple = font instanceof PDSimpleFont;
    this.space = plain ? space(font) : 0;
  }

  /** As PDFTextStripper has it. */
  private static float space(PDFont font) {
    float width = font.getSpaceWidth() * (1 / 1000f);
    if (width == 0) {
      width = font.getAverageFontWidth() * (1 / 1000f) * .80f;
    }
    return width == 0 ? 1 : width;
  }

  /** The names of characters in fonts with those that PDFTextStripper adds. */
  private static GlyphList names() {
    String more = "/org/apache/pdfbox/resources/glyphlist/additional.txt";
    try (InputStream in = GlyphList.class.getResourceAsStream(more)) {
      return new GlyphList(GlyphList.getAdobeGlyphList(), in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The character with this code.
   *
   * @throws IOException when the font is damaged
   */
  Sign sign(int code) throws IOException {
    boolean small = code >= 0 && code < ofByte.length;
    Sign sign = small ? ofByte[code] : others.get(code);
    if (sign == null) {
      String text = font.toUnicode(code, NAMES);
      if (text == null && simple) {
        text = String.valueOf((char) code);
      }
      sign = new Sign(text, font.toUnicode(code) != null, font.getDisplacement(code).getX());
      if (small) {
        ofByte[code] = sign;
      } else {
        others.put(code, sign);
      }
    }
    return sign;
  }
}
