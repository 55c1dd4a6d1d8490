package nl.artikel100.document.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.artikel100.document.Refused;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/**
 * Looks for what is missing in a PDF. PDFBox mends what it can and passes over the rest in silence, but a letter with a
 * page lost must not look like a letter in which a point is not made.
 */
final class PdfDamage {
  private static final int TAIL = 4096;

  /** Of more unpacked bytes than that, the others are unpacked again where they are read. */
  private static final int KEPT = 16 << 20;

  private static final Pattern OBJECT = Pattern.compile("(\\d+)\\s+\\d+\\s+obj\\s*<<");
  private static final Pattern PAGES = Pattern.compile("/Type\\s*/Pages\\b");
  private static final Pattern COUNT = Pattern.compile("/Count\\s+(\\d{1,6})");
  private static final Set<String> FILTERS =
      Set.of(
          "FlateDecode",
          "Fl",
          "LZWDecode",
          "LZW",
          "ASCII85Decode",
          "A85",
          "ASCIIHexDecode",
          "AHx",
          "RunLengthDecode",
          "RL",
          "DCTDecode",
          "JPXDecode",
          "CCITTFaxDecode",
          "JBIG2Decode",
          "Crypt");

  private PdfDamage() {}

  /** Refuses a file that was cut off, misses pages, or holds text that cannot be unpacked to its end. */
  static void check(byte[] bytes, PDDocument document, int megabytes) throws IOException, Refused {
    int from = Math.max(0, bytes.length - TAIL);
    String tail = new String(bytes, from, bytes.length - from, StandardCharsets.ISO_8859_1);
    if (!tail.contains("%%EOF")) {
      throw Refused.partial("einde van het bestand");
    }
    int pages = 0;
    for (PDPage page : document.getPages()) {
      pages++;
      if (!whole(page.getCOSObject())) {
        throw Refused.partial("pagina " + pages);
      }
    }
    if (pages < announced(bytes)) {
      throw Refused.partial("pagina's");
    }
    streams(document, megabytes);
  }

  // For a page that is gone PDFBox puts in one without content; programs give even a blank page
  // some.
  private static boolean whole(COSDictionary page) {
    COSBase contents = page.getDictionaryObject(COSName.CONTENTS);
    if (contents instanceof COSArray array) {
      for (int i = 0; i < array.size(); i++) {
        if (!(array.getObject(i) instanceof COSStream)) {
          return false;
        }
      }
      return true;
    }
    return contents instanceof COSStream;
  }

  // PDFBox lowers the count in the page tree when it finds a page missing, so the file itself is
  // asked.
  private static int announced(byte[] bytes) {
    Map<String, Integer> counts = new HashMap<>();
    String file = new String(bytes, StandardCharsets.ISO_8859_1);
    Matcher pages = PAGES.matcher(file);
    int done = 0;
    while (pages.find(done)) {
      int start = done + Math.max(0, file.substring(done, pages.start()).lastIndexOf(" obj"));
      int end = file.indexOf("endobj", pages.end());
      end = end < 0 ? file.length() : end;
      int from = Math.max(0, start - 12);
      Matcher object = OBJECT.matcher(file).region(from, Math.min(pages.start(), from + 40));
      Matcher count = COUNT.matcher(file).region(start, end);
      if (object.find() && count.find()) {
        counts.put(object.group(1), Integer.parseInt(count.group(1)));
      }
      done = end;
    }
    return counts.values().stream().max(Integer::compare).orElse(0);
  }

  // Page text, fonts' tables of characters and packed objects; pictures hold no text that would be
  // read.
  private static void streams(PDDocument document, int megabytes) throws IOException, Refused {
    long unpacked = 0;
    for (COSObjectKey key : document.getDocument().getXrefTable().keySet()) {
      COSBase object = document.getDocument().getObjectFromPool(key).getObject();
      if (object instanceof COSDictionary font
          && font.containsKey(COSName.TO_UNICODE)
          && !(font.getDictionaryObject(COSName.TO_UNICODE) instanceof COSStream
              || font.getDictionaryObject(COSName.TO_UNICODE) instanceof COSName)) {
        throw Refused.partial("tekst");
      }
      if (object instanceof COSStream stream
          && !COSName.IMAGE.equals(stream.getCOSName(COSName.SUBTYPE))) {
        unpacked += inflate(stream, megabytes, unpacked < KEPT);
        PdfInflated.within(unpacked, megabytes);
      }
    }
  }

  private static long inflate(COSStream stream, int megabytes, boolean keep)
      throws IOException, Refused {
    COSBase filter = stream.getFilters();
    if (filter instanceof COSArray array && array.size() == 1) {
      filter = array.getObject(0);
    }
    if (filter instanceof COSName name && !FILTERS.contains(name.getName())) {
      throw Refused.partial("tekst");
    }
    if (filter != null && !COSName.FLATE_DECODE.equals(filter)) {
      return stream.getLength();
    }
    byte[] packed;
    try (InputStream in = stream.createRawInputStream()) {
      packed = in.readAllBytes();
    }
    if (filter != null) {
      var inflated = new PdfInflated(packed, megabytes);
      if (keep) {
        inflated.keep(stream);
      }
      return inflated.length();
    }
    if (packed.length > 2 && packed[0] == 0x78 && (packed[0] << 8 | packed[1] & 0xff) % 31 == 0) {
      throw Refused.partial("tekst");
    }
    return packed.length;
  }
}
