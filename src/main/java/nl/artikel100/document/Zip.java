package nl.artikel100.document;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Unpacks the XML parts of a zip package into memory, within limits and with their checksums checked. */
final class Zip {
  /** Below this no package is too much for a machine, however well it was packed. */
  private static final long HARMLESS = 10L << 20;

  private static final int END_RECORD = 22;

  /** Thrown when a package passes a limit, which is its message. */
  static final class TooLarge extends IOException {
    private static final long serialVersionUID = 1L;

    TooLarge(String limit) {
      super(limit);
    }
  }

  private Zip() {}

  /** All parts by name; parts that are no XML (pictures, fonts) with an empty value. */
  static Map<String, byte[]> unpack(byte[] bytes, Limits limits) throws IOException {
    var parts = new HashMap<String, byte[]>();
    var buffer = new byte[1 << 16];
    long total = 0;
    int entries = 0;
    try (var in = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry; (entry = in.getNextEntry()) != null; entries++) {
        var out = wanted(entry.getName()) ? new ByteArrayOutputStream() : null;
        for (int n; (n = in.read(buffer)) > 0; ) {
          total += n;
          if (total > (long) limits.unpacked() << 20) {
            throw new TooLarge("uitgepakt " + limits.unpacked() + " MB");
          }
          if (total > HARMLESS && total / limits.ratio() > bytes.length) {
            throw new TooLarge(limits.ratio() + " keer zo groot na uitpakken");
          }
          if (out != null) {
            out.write(buffer, 0, n);
          }
        }
        if (entries >= limits.parts()) {
          throw new TooLarge(limits.parts() + " delen");
        }
        parts.put(entry.getName(), out == null ? new byte[0] : out.toByteArray());
      }
    } catch (IllegalArgumentException e) {
      throw new IOException("entry name", e);
    }
    if (entries != announced(bytes)) {
      throw new IOException("entries");
    }
    return parts;
  }

  private static boolean wanted(String name) {
    return name.endsWith(".xml") || name.endsWith(".rels") || name.equals("mimetype");
  }

  // A file that was cut off has no directory at its end, though its first parts can be unpacked.
  private static int announced(byte[] b) {
    for (int i = b.length - END_RECORD; i >= Math.max(0, b.length - END_RECORD - 0xffff); i--) {
      if (b[i] == 'P' && b[i + 1] == 'K' && b[i + 2] == 5 && b[i + 3] == 6) {
        return (b[i + 10] & 0xff) | (b[i + 11] & 0xff) << 8;
      }
    }
    return -1;
  }
}
