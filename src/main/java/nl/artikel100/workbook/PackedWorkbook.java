package nl.artikel100.workbook;

import java.io.BufferedWriter;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.zip.Deflater;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.streaming.SheetDataWriter;

/**
 * A workbook of many rows, which are packed in memory as they are added. POI would keep them in files in the folder for
 * temporary files: they quote letters, and would stay there when the program is killed.
 */
final class PackedWorkbook extends SXSSFWorkbook {
  private static final int BUFFER = 1 << 13;

  PackedWorkbook(int window) {
    super(window);
  }

  @Override
  protected SheetDataWriter createSheetDataWriter() throws IOException {
    return new Rows(new Bytes());
  }

  /** Bytes that are read where they are: a copy would be as large as all rows. */
  private static final class Bytes extends ByteArrayOutputStream {
    InputStream read() {
      return new ByteArrayInputStream(buf, 0, count);
    }
  }

  /** Packs quickly, as the rows are packed anew when the workbook is written. */
  private static final class Packer extends GZIPOutputStream {
    Packer(OutputStream to) throws IOException {
      super(to, BUFFER);
      def.setLevel(Deflater.BEST_SPEED);
    }
  }

  /** The rows of one sheet. */
  private static final class Rows extends SheetDataWriter {
    private final Bytes packed;

    Rows(Bytes packed) throws IOException {
      super(new BufferedWriter(new OutputStreamWriter(new Packer(packed), StandardCharsets.UTF_8)));
      this.packed = packed;
    }

    /** Writes in one go what POI would write as it is, but one character at a time. */
    @Override
    protected void outputEscapedString(String text) throws IOException {
      if (literal(text)) {
        _out.write(text);
      } else {
        super.outputEscapedString(text);
      }
    }

    private static boolean literal(String text) {
      for (int i = 0; i < text.length(); i++) {
        char c = text.charAt(i);
        boolean control = c < ' ' || c == '\u00A0' || c >= Character.MIN_SURROGATE;
        if (control || c == '<' || c == '>' || c == '&' || c == '"') {
          return false;
        }
      }
      return true;
    }

    @Override
    public InputStream getWorksheetXMLInputStream() throws IOException {
      _out.close();
      return new GZIPInputStream(packed.read(), BUFFER);
    }
  }
}
