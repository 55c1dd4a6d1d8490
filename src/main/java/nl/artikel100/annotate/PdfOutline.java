package nl.artikel100.annotate;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import nl.artikel100.document.pdf.PdfPlaces;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;

/** The findings in the outline (the bookmarks) of a PDF, below those that it has; also remembers the file without comments. */
final class PdfOutline {
  private static final COSName LENGTH = COSName.getPDFName("Art100Length");
  private static final COSName SHA256 = COSName.getPDFName("Art100Sha256");
  private static final byte[] END = "%%EOF".getBytes(StandardCharsets.US_ASCII);

  private final PDDocument document;
  private final PDOutlineItem top = new PDOutlineItem();

  /** Adds the entry under which the findings come; {@code original} is the file without comments. */
  PdfOutline(PDDocument document, byte[] original) {
    this.document = document;
    PDDocumentOutline outline = document.getDocumentCatalog().getDocumentOutline();
    if (outline == null) {
      outline = new PDDocumentOutline();
      document.getDocumentCatalog().setDocumentOutline(outline);
    }
    top.setTitle(Annotator.AUTHOR);
    top.getCOSObject().setInt(LENGTH, original.length);
    top.getCOSObject().setString(SHA256, sha256(original));
    outline.addLast(top);
  }

  /** Adds a finding. */
  void add(Remark remark, PdfPlaces.Box place, PdfPlaces places) {
    PDOutlineItem item = new PDOutlineItem();
    item.setTitle(remark.title());
    PDPageXYZDestination destination = new PDPageXYZDestination();
    destination.setPage(document.getPage(place.page() - 1));
    double[] above = {0, place.y() + place.height() * 3};
    places.toSheet(place.page()).transform(above, 0, above, 0, 1);
    destination.setLeft((int) above[0]);
    destination.setTop((int) above[1]);
    item.setDestination(destination);
    top.addLast(item);
    top.openNode();
  }

  /** The file as it was before comments were added, if these were added last and nothing came after; else null. */
  static byte[] original(PDDocument document, byte[] bytes) {
    COSDictionary own = own(document);
    int length = own == null ? -1 : own.getInt(LENGTH);
    if (length <= 0 || length >= bytes.length) {
      return null;
    }
    byte[] original = Arrays.copyOf(bytes, length);
    boolean last = count(bytes, length) == 1;
    return last && sha256(original).equals(own.getString(SHA256)) ? original : null;
  }

  private static int count(byte[] bytes, int from) {
    int count = 0;
    for (int i = from; i + END.length <= bytes.length; i++) {
      count += Arrays.equals(bytes, i, i + END.length, END, 0, END.length) ? 1 : 0;
    }
    return count;
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static COSDictionary own(PDDocument document) {
    PDDocumentOutline outline = document.getDocumentCatalog().getDocumentOutline();
    if (outline != null) {
      for (PDOutlineItem item : outline.children()) {
        if (Annotator.AUTHOR.equals(item.getTitle()) && item.getCOSObject().containsKey(LENGTH)) {
          return item.getCOSObject();
        }
      }
    }
    return null;
  }

  /** Takes the entry out, and the outline where nothing else stands in it. */
  static void removeOwn(PDDocument document) {
    COSDictionary own = own(document);
    if (own == null) {
      return;
    }
    COSDictionary outline = document.getDocumentCatalog().getDocumentOutline().getCOSObject();
    COSBase before = own.getDictionaryObject(COSName.PREV);
    COSBase after = own.getDictionaryObject(COSName.NEXT);
    if (before == null && after == null) {
      document.getDocumentCatalog().setDocumentOutline(null);
      return;
    }
    (before instanceof COSDictionary item ? item : outline)
        .setItem(before == null ? COSName.FIRST : COSName.NEXT, after);
    (after instanceof COSDictionary item ? item : outline)
        .setItem(after == null ? COSName.LAST : COSName.PREV, before);
    int shown = 1 + Math.max(0, own.getInt(COSName.COUNT, 0));
    outline.setInt(COSName.COUNT, Math.max(1, outline.getInt(COSName.COUNT, shown) - shown));
  }
}
