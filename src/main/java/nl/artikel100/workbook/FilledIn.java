package nl.artikel100.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.ParserConfigurationException;
import nl.artikel100.archive.Judgement;
import nl.artikel100.archive.Judgements;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler.SheetContentsHandler;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/** What a reader filled in on the sheets with findings of {@code letters.xlsx}; read row by row. */
public final class FilledIn implements SheetContentsHandler {
  private final List<Judgement> judgements = new ArrayList<>();
  private final String[] cells = new String[Findings.READER_REASON + 1];
  private IOException mistake;

  private FilledIn() {}

  /**
   * Reads the judgements of a workbook that art100 wrote.
   *
   * @throws IOException when it cannot be read, or holds a verdict that is none; the message says in which row
   */
  public static List<Judgement> read(Path file) throws IOException {
    FilledIn filled = new FilledIn();
    try (OPCPackage book = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
      ReadOnlySharedStringsTable strings = new ReadOnlySharedStringsTable(book);
      XSSFReader reader = new XSSFReader(book);
      StylesTable styles = reader.getStylesTable();
      XSSFReader.SheetIterator sheets = (XSSFReader.SheetIterator) reader.getSheetsData();
      while (sheets.hasNext()) {
        try (InputStream sheet = sheets.next()) {
          String name = sheets.getSheetName();
          if (name.startsWith("Bevindingen") || name.startsWith("Findings")) {
            XMLReader parser = XMLHelper.newXMLReader();
            parser.setContentHandler(new XSSFSheetXMLHandler(styles, strings, filled, false));
            parser.parse(new InputSource(sheet));
          }
        }
      }
    } catch (OpenXML4JException | SAXException | ParserConfigurationException e) {
      throw new IOException("xlsx", e);
    } catch (RuntimeException e) {
      // what the library throws at a damaged file
      throw new IOException("xlsx", e);
    }
    if (filled.mistake != null) {
      throw filled.mistake;
    }
    return filled.judgements;
  }

  @Override
  public void startRow(int row) {
    java.util.Arrays.fill(cells, null);
  }

  @Override
  public void cell(String reference, String value, XSSFComment comment) {
    int column = new CellReference(reference).getCol();
    if (column < cells.length) {
      cells[column] = value;
    }
  }

  @Override
  public void endRow(int row) {
    String verdict = cells[Findings.READER];
    if (row == 0 || verdict == null || verdict.isBlank()) {
      return;
    }
    try {
      String reason = cells[Findings.READER_REASON];
      judgements.add(
          Judgements.of(
              text(cells[Findings.FILE]),
              text(cells[Findings.CRITERION]),
              verdict,
              text(reason),
              "rij " + (row + 1)));
    } catch (IOException e) {
      mistake = mistake == null ? e : mistake;
    }
  }

  private static String text(String cell) {
    return cell == null ? "" : cell;
  }
}
