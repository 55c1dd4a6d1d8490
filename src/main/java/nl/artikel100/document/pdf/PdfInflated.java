package nl.artikel100.document.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.zip.Adler32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import nl.artikel100.document.Refused;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/** A deflated stream of a PDF, unpacked to its end. */
final class PdfInflated {
  /** A larger one, in bytes, is unpacked again where it is read. */
  private static final int LARGE = 4 << 20;

  private byte[] bytes;
  private final long length;

  /**
   * Unpacks a stream. Without its wrapping, so that a checksum that was left out does no harm but a wrong one shows.
   *
   * @param megabytes that it may unpack to
   * @throws Refused when it does not unpack to its end
   * @throws PdfBudget.TooLarge when it is larger
   */
  PdfInflated(byte[] packed, int megabytes) throws Refused {
    var inflater = new Inflater(true);
    var sum = new Adler32();
    bytes = new byte[(int) Math.min(LARGE, Math.max(1 << 12, 4L * packed.length))];
    int at = 0;
    try {
      inflater.setInput(packed, Math.min(2, packed.length), Math.max(0, packed.length - 2));
      while (!inflater.finished()) {
        if (at == bytes.length) {
          at = bytes.length == LARGE ? 0 : at;
          bytes = at == 0 ? bytes : Arrays.copyOf(bytes, Math.min(LARGE, 2 * at));
        }
        int n = inflater.inflate(bytes, at, bytes.length - at);
        sum.update(bytes, at, n);
        at += n;
        if (n == 0 && (inflater.needsInput() || inflater.needsDictionary())) {
          throw Refused.partial("tekst");
        }
        within(inflater.getBytesWritten(), megabytes);
      }
      length = inflater.getBytesWritten();
      int end = packed.length - inflater.getRemaining();
      if (inflater.getRemaining() >= 4 && stored(packed, end) != sum.getValue()) {
        throw Refused.partial("tekst");
      }
    } catch (DataFormatException e) {
      throw Refused.partial("tekst");
    } finally {
      inflater.end();
    }
  }

  /** How many bytes it unpacks to. */
  long length() {
    return length;
  }

  /** Refuses more bytes than that. */
  static void within(long bytes, int megabytes) {
    if (bytes > (long) megabytes << 20) {
      throw new PdfBudget.TooLarge("uitgepakt " + megabytes + " MB");
    }
  }

  /**
   * Puts the bytes into the stream that they were packed in, so that nobody unpacks them again; not where they are many or
   * where more was done to them than packing.
   */
  void keep(COSStream stream) throws IOException {
    boolean plain =
        !stream.containsKey(COSName.DECODE_PARMS)
            && !stream.containsKey(COSName.DP)
            && !stream.containsKey(COSName.F);
    if (plain && length <= LARGE) {
      stream.removeItem(COSName.FILTER);
      try (OutputStream out = stream.createRawOutputStream()) {
        out.write(bytes, 0, (int) length);
      }
    }
  }

  private static long stored(byte[] b, int at) {
    return (b[at] & 0xffL) << 24
        | (b[at + 1] & 0xffL) << 16
        | (b[at + 2] & 0xffL) << 8
        | b[at + 3] & 0xffL;
  }
}
