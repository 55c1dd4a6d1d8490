package nl.artikel100.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.Adler32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/**
 * Looks for what is missing in a PDF. PDFBox mends what it can and passes over the rest in silence, but a letter with a
 * page lost must not look like a letter in which a point is not made.
 */
final class PdfDamage {
  private static final int TAIL = 4096;
  private static final long MOST_BYTES = 200L << 20;

  private PdfDamage() {}

  /** Refuses a file that was cut off, misses pages, or has page text that cannot be unpacked to its end. */
  static void check(byte[] bytes, PDDocument document) throws IOException, Refused {
    int from = Math.max(0, bytes.length - TAIL);
    String tail = new String(bytes, from, bytes.length - from, StandardCharsets.ISO_8859_1);
    if (!tail.contains("%%EOF")) {
      throw Refused.partial("einde van het bestand");
    }
    int announced = document.getDocumentCatalog().getPages().getCOSObject().getInt(COSName.COUNT);
    int pages = 0;
    long unpacked = 0;
    for (PDPage page : document.getPages()) {
      pages++;
      if (page.getCOSObject().getItem(COSName.CONTENTS) == null) {
        continue;
      }
      List<COSStream> contents = contents(page.getCOSObject().getDictionaryObject(COSName.CONTENTS), pages);
      for (COSStream stream : contents) {
        unpacked += inflate(stream, pages);
        if (unpacked > MOST_BYTES) {
          throw new PdfGlyphs.TooLarge("200 MB");
        }
      }
    }
    if (pages == 0 || pages != announced) {
      throw Refused.partial("pagina's");
    }
  }

  private static List<COSStream> contents(COSBase contents, int page) throws Refused {
    var streams = new ArrayList<COSStream>();
    if (contents instanceof COSStream stream) {
      streams.add(stream);
    } else if (contents instanceof COSArray array) {
      for (int i = 0; i < array.size(); i++) {
        if (!(array.getObject(i) instanceof COSStream stream)) {
          throw Refused.partial("pagina " + page);
        }
        streams.add(stream);
      }
    } else {
      throw Refused.partial("pagina " + page);
    }
    return streams;
  }

  private static long inflate(COSStream stream, int page) throws IOException, Refused {
    COSBase filter = stream.getFilters();
    if (filter instanceof COSArray array && array.size() == 1) {
      filter = array.getObject(0);
    }
    if (!COSName.FLATE_DECODE.equals(filter)) {
      return stream.getLength();
    }
    byte[] packed;
    try (InputStream in = stream.createRawInputStream()) {
      packed = in.readAllBytes();
    }
    // Without the wrapping, so that a checksum that was left out does no harm but a wrong one shows.
    var inflater = new Inflater(true);
    var sum = new Adler32();
    var buffer = new byte[1 << 14];
    try {
      inflater.setInput(packed, Math.min(2, packed.length), Math.max(0, packed.length - 2));
      while (!inflater.finished()) {
        int n = inflater.inflate(buffer);
        sum.update(buffer, 0, n);
        if (n == 0 && (inflater.needsInput() || inflater.needsDictionary())
            || inflater.getBytesWritten() > MOST_BYTES) {
          throw Refused.partial("pagina " + page);
        }
      }
      int end = packed.length - inflater.getRemaining();
      if (inflater.getRemaining() >= 4 && stored(packed, end) != sum.getValue()) {
        throw Refused.partial("pagina " + page);
      }
      return inflater.getBytesWritten();
    } catch (DataFormatException e) {
      throw Refused.partial("pagina " + page);
    } finally {
      inflater.end();
    }
  }

  private static long stored(byte[] b, int at) {
    return (b[at] & 0xffL) << 24 | (b[at + 1] & 0xffL) << 16 | (b[at + 2] & 0xffL) << 8 | b[at + 3] & 0xffL;
  }
}
