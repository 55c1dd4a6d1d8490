package nl.artikel100.workbook;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.streaming.SheetDataWriter;

/**
 * A workbook of many rows, which are packed in memory as they are added. POI would keep them in files in the folder for
 * temporary files: they quote letters, and would stay there when the program is killed.
 */
final class PackedWorkbook extends SXSSFWorkbook {
  PackedWorkbook(int window) {
    super(window);
  }

  @Override
  protected SheetDataWriter createSheetDataWriter() throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    return new Rows(
        packed, new OutputStreamWriter(new GZIPOutputStream(packed), StandardCharsets.UTF_8));
  }

  /** The rows of one sheet. */
  private static final class Rows extends SheetDataWriter {
    private final ByteArrayOutputStream packed;

    Rows(ByteArrayOutputStream packed, OutputStreamWriter out) throws IOException {
      super(out);
      this.packed = packed;
    }

    @Override
    public InputStream getWorksheetXMLInputStream() throws IOException {
      _out.close();
      return new GZIPInputStream(new ByteArrayInputStream(packed.toByteArray()));
    }
  }
}
