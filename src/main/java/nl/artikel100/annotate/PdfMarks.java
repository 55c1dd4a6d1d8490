package nl.artikel100.annotate;

import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.artikel100.document.pdf.PdfPlaces;
import nl.artikel100.document.pdf.PdfPlaces.Box;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceRGB;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationHighlight;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationMarkup;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationPopup;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceDictionary;

/**
 * The comments on the pages of a PDF. Words that a comment is about are highlighted, line by line; each comment has a tab
 * with its number in the margin, so that comments on the same words can be told apart.
 */
final class PdfMarks {
  private static final float POPUP_WIDTH = 240;
  private static final float POPUP_HEIGHT = 160;
  private static final COSName REPLY_TO = COSName.getPDFName("IRT");

  private final PDDocument document;
  private final PdfPlaces places;
  private final Words words;
  private final PdfTabs tabs;

  PdfMarks(PDDocument document, PdfPlaces places, Words words) {
    this.document = document;
    this.places = places;
    this.words = words;
    this.tabs = new PdfTabs(places);
  }

  /**
   * Adds a comment at the lines in these boxes; there is at least one. Only the first page of what runs over to the next has a
   * subject, by which the comments are counted.
   */
  void add(Remark remark, List<Box> boxes) throws IOException {
    if (!remark.passage()) {
      PDAnnotationText note = new PDAnnotationText();
      note.setName(PDAnnotationText.NAME_COMMENT);
      note.setSubject(remark.id());
      place(note, remark, remark.text(), List.of(), tabs.beside(boxes.get(0)));
      return;
    }
    int from = 0;
    for (int i = 1; i <= boxes.size(); i++) {
      if (i == boxes.size() || boxes.get(i).page() != boxes.get(from).page()) {
        List<Box> onPage = boxes.subList(from, i);
        Box tab = tabs.beside(onPage.get(0));
        List<Box> all = new ArrayList<>(onPage);
        all.add(tab);
        PDAnnotationHighlight highlight = new PDAnnotationHighlight();
        highlight.setQuadPoints(quads(all));
        if (from == 0) {
          highlight.setSubject(remark.id());
          place(highlight, remark, remark.text(), onPage, tab);
        } else {
          place(highlight, remark, words.get("continued", remark.title()), onPage, tab);
        }
        from = i;
      }
    }
  }

  private void place(PDAnnotationMarkup mark, Remark remark, String text, List<Box> lines, Box tab)
      throws IOException {
    int number = tab.page();
    PDPage page = document.getPage(number - 1);
    AffineTransform toSheet = places.toSheet(number);
    List<Box> all = new ArrayList<>(lines);
    all.add(tab);
    PDRectangle around = around(all, toSheet);
    mark.setRectangle(around);
    mark.setTitlePopup(Annotator.AUTHOR);
    mark.setContents(text);
    mark.setPrinted(true);
    mark.setColor(new PDColor(PdfTabs.colour(remark.kind()), PDDeviceRGB.INSTANCE));
    PDAppearanceDictionary looks = new PDAppearanceDictionary();
    looks.setNormalAppearance(PdfTabs.look(document, remark, lines, tab, around, toSheet));
    mark.setAppearance(looks);
    PDAnnotationPopup popup = new PDAnnotationPopup();
    popup.setParent(mark);
    popup.setOpen(false);
    popup.setRectangle(popup(tab, toSheet));
    mark.setPopup(popup);
    // a page's own list may be shared, or no list at all
    List<PDAnnotation> marks = new ArrayList<>(page.getAnnotations());
    marks.add(mark);
    marks.add(popup);
    mark.setPage(page);
    popup.setPage(page);
    page.setAnnotations(marks);
  }

  private float[] quads(List<Box> boxes) {
    float[] quads = new float[boxes.size() * 8];
    for (int i = 0; i < boxes.size(); i++) {
      Box b = boxes.get(i);
      float top = b.y() + b.height();
      float right = b.x() + b.width();
      float[] corners = {b.x(), top, right, top, b.x(), b.y(), right, b.y()};
      places.toSheet(b.page()).transform(corners, 0, quads, i * 8, 4);
    }
    return quads;
  }

  private static PDRectangle around(List<Box> boxes, AffineTransform toSheet) {
    PDRectangle around = null;
    for (Box b : boxes) {
      PDRectangle one = rectangle(b.x(), b.y(), b.width(), b.height(), toSheet);
      if (around == null) {
        around = one;
      } else {
        around.setLowerLeftX(Math.min(around.getLowerLeftX(), one.getLowerLeftX()));
        around.setLowerLeftY(Math.min(around.getLowerLeftY(), one.getLowerLeftY()));
        around.setUpperRightX(Math.max(around.getUpperRightX(), one.getUpperRightX()));
        around.setUpperRightY(Math.max(around.getUpperRightY(), one.getUpperRightY()));
      }
    }
    return around;
  }

  private PDRectangle popup(Box tab, AffineTransform toSheet) {
    float x = Math.max(0, places.width(tab.page()) - POPUP_WIDTH - 30);
    float y = Math.max(0, tab.y() - POPUP_HEIGHT);
    return rectangle(x, y, POPUP_WIDTH, POPUP_HEIGHT, toSheet);
  }

  private static PDRectangle rectangle(
      float x, float y, float width, float height, AffineTransform toSheet) {
    Point2D from = toSheet.transform(new Point2D.Float(x, y), null);
    Point2D to = toSheet.transform(new Point2D.Float(x + width, y + height), null);
    PDRectangle rectangle = new PDRectangle();
    rectangle.setLowerLeftX((float) Math.min(from.getX(), to.getX()));
    rectangle.setLowerLeftY((float) Math.min(from.getY(), to.getY()));
    rectangle.setUpperRightX((float) Math.max(from.getX(), to.getX()));
    rectangle.setUpperRightY((float) Math.max(from.getY(), to.getY()));
    return rectangle;
  }

  /**
   * Takes out the comments of art100. What a colleague replied to them stays, as a comment of its own.
   *
   * @return how many there were
   */
  static int removeOwn(PDDocument document) throws IOException {
    int removed = 0;
    for (PDPage page : document.getPages()) {
      List<PDAnnotation> all = page.getAnnotations();
      Set<COSBase> own = new HashSet<>();
      for (PDAnnotation mark : all) {
        if (mark instanceof PDAnnotationMarkup markup
            && Annotator.AUTHOR.equals(markup.getTitlePopup())) {
          own.add(mark.getCOSObject());
          removed += markup.getSubject() == null ? 0 : 1;
        }
      }
      if (!own.isEmpty()) {
        List<PDAnnotation> others = new ArrayList<>();
        for (PDAnnotation mark : all) {
          COSDictionary entry = mark.getCOSObject();
          boolean popup = own.contains(entry.getDictionaryObject(COSName.PARENT));
          if (!own.contains(entry) && !popup) {
            if (own.contains(entry.getDictionaryObject(REPLY_TO))) {
              entry.removeItem(REPLY_TO);
            }
            others.add(mark);
          }
        }
        if (others.isEmpty()) {
          page.getCOSObject().removeItem(COSName.ANNOTS);
        } else {
          page.setAnnotations(others);
        }
      }
    }
    return removed;
  }
}
