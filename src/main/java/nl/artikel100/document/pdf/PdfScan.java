package nl.artikel100.document.pdf;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import nl.artikel100.document.DocumentException.Reason;
import nl.artikel100.document.Limits;
import nl.artikel100.document.Refused;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** Reads pages that are pictures: draws them and has their text recognised. */
final class PdfScan {
  /** Fewer dots than this are a signature, a coat of arms or a photograph. */
  private static final int FEWEST_DOTS = 700_000;

  /** As certain as this on average, in percent, or the page counts as not read. */
  private static final int LEAST_CERTAIN = 60;

  private static final int DPI = 300;
  private static final float POINT = 72f / DPI;

  private final PDDocument document;
  private final Limits limits;
  private final List<PdfGlyphs.Page> pages = new ArrayList<>();
  private long letters;
  private double certain;
  private int recognised;

  private PdfScan(PDDocument document, Limits limits) {
    this.document = document;
    this.limits = limits;
  }

  /**
   * Reads the pages without letters of which a picture takes up the most.
   *
   * @param drawn what stands on the pages as text
   * @throws Refused without tesseract, or when a page cannot be read
   */
  static PdfScan read(PDDocument document, List<PdfGlyphs.Page> drawn, Limits limits)
      throws IOException, Refused {
    PdfScan scan = new PdfScan(document, limits);
    Tesseract tesseract = null;
    for (int i = 0; i < drawn.size(); i++) {
      if (PdfReader.letters(List.of(drawn.get(i)), PdfReader.FEWEST_LETTERS)
          || !isPicture(document.getPage(i).getResources(), 0)) {
        scan.pages.add(drawn.get(i));
        continue;
      }
      tesseract = tesseract == null ? Tesseract.find() : tesseract;
      if (tesseract == null) {
        boolean all =
            drawn.stream()
                .noneMatch(p -> PdfReader.letters(List.of(p), PdfReader.FEWEST_LETTERS + 1));
        throw all
            ? new Refused(Reason.NO_TEXT, String.valueOf(drawn.size()))
            : new Refused(Reason.SCANNED_PAGE, "pagina " + (i + 1));
      }
      if (++scan.recognised > limits.scans()) {
        throw new Refused(Reason.TOO_LARGE, limits.scans() + " gescande pagina's");
      }
      scan.page(i, tesseract);
    }
    return scan;
  }

  /** All pages, those that were recognised as if their text were drawn. */
  List<PdfGlyphs.Page> pages() {
    return pages;
  }

  /** Whether any page was recognised. */
  boolean any() {
    return recognised > 0;
  }

  /** How certain the recognition was on average over all letters, in percent. */
  int confidence() {
    return letters == 0 ? 0 : (int) Math.round(certain / letters);
  }

  private static boolean isPicture(PDResources resources, int depth) throws IOException {
    if (resources == null || depth > 3) {
      return false;
    }
    for (COSName name : resources.getXObjectNames()) {
      PDXObject object = resources.getXObject(name);
      if (object instanceof PDImageXObject image
              && (long) image.getWidth() * image.getHeight() >= FEWEST_DOTS
          || object instanceof PDFormXObject form && isPicture(form.getResources(), depth + 1)) {
        return true;
      }
    }
    return false;
  }

  private void page(int index, Tesseract tesseract) throws IOException, Refused {
    PDPage page = document.getPage(index);
    small(page.getCropBox().getWidth() * DPI / 72, page.getCropBox().getHeight() * DPI / 72);
    for (COSName name : page.getResources().getXObjectNames()) {
      if (page.getResources().getXObject(name) instanceof PDImageXObject image) {
        small(image.getWidth(), image.getHeight());
        if (image.getStream().getFilters().contains(COSName.JPX_DECODE)) {
          // JPEG 2000 is not drawn here, and a blank page must not pass for a page without text
          throw Refused.partial("pagina " + (index + 1));
        }
      }
    }
    // a page of its own each: a hundred of them take longer than one may
    PdfBudget budget = new PdfBudget(PdfBudget.LONGEST);
    BufferedImage picture = PdfPicture.of(document, index, DPI, budget);
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    ImageIO.setUseCache(false);
    ImageIO.write(picture, "png", png);
    Element hocr = Jsoup.parse(tesseract.read(png.toByteArray(), DPI));
    List<PdfGlyphs.Glyph> glyphs = new ArrayList<>();
    long before = letters;
    double sure = certain;
    for (Element line : hocr.select("span[title*=x_size]")) {
      line(line, glyphs);
    }
    if (letters - before >= PdfReader.FEWEST_LETTERS
        && (certain - sure) / (letters - before) < LEAST_CERTAIN) {
      throw Refused.partial("pagina " + (index + 1) + " van de scan");
    }
    pages.add(
        new PdfGlyphs.Page(
            index + 1,
            picture.getWidth() * POINT,
            picture.getHeight() * POINT,
            page.getRotation(),
            even(glyphs),
            List.of()));
  }

  private void small(float width, float height) throws Refused {
    if ((double) width * height > limits.picture() * 1e6) {
      throw new Refused(Reason.TOO_LARGE, "scan van " + limits.picture() + " miljoen punten");
    }
  }

  private void line(Element line, List<PdfGlyphs.Glyph> glyphs) {
    float[] box = numbers(line, "bbox");
    float[] baseline = numbers(line, "baseline");
    float size = numbers(line, "x_size")[0] * POINT;
    for (Element word : line.select(".ocrx_word")) {
      float[] at = numbers(word, "bbox");
      String text = word.text();
      // a line that is not quite level is read as if it were
      float y = (box[3] + baseline[1] + baseline[0] * (box[2] - box[0]) / 2) * POINT;
      float width = (at[2] - at[0]) * POINT / Math.max(1, text.length());
      for (int i = 0; i < text.length(); i++) {
        glyphs.add(
            new PdfGlyphs.Glyph(
                text.substring(i, i + 1),
                at[0] * POINT + i * width,
                y,
                width,
                size,
                size / 4,
                false,
                false));
      }
      letters += text.length();
      certain += numbers(word, "x_wconf")[0] * text.length();
    }
  }

  // What follows a word in a title such as "bbox 149 152 713 168; x_wconf 96".
  private static float[] numbers(Element element, String word) {
    for (String property : element.attr("title").split(";")) {
      String[] parts = property.strip().split(" ");
      if (parts[0].equals(word)) {
        float[] numbers = new float[parts.length - 1];
        for (int i = 0; i < numbers.length; i++) {
          numbers[i] = Float.parseFloat(parts[i + 1]);
        }
        return numbers;
      }
    }
    return new float[4];
  }

  // The measured sizes vary by a dot or two, which would look like headings.
  private static List<PdfGlyphs.Glyph> even(List<PdfGlyphs.Glyph> glyphs) {
    Map<Integer, Integer> sizes = new HashMap<>();
    glyphs.forEach(g -> sizes.merge(Math.round(g.size() / POINT), 1, Integer::sum));
    float most =
        sizes.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey).orElse(1)
            * POINT;
    List<PdfGlyphs.Glyph> even = new ArrayList<>();
    for (PdfGlyphs.Glyph g : glyphs) {
      boolean same = g.size() > 0.87f * most && g.size() < 1.15f * most;
      even.add(
          new PdfGlyphs.Glyph(
              g.text(),
              g.x(),
              g.y(),
              g.width(),
              same ? most : g.size(),
              most / 4,
              g.bold(),
              g.italic()));
    }
    return even;
  }
}
