package nl.artikel100.workbook;

import java.time.LocalDate;
import java.util.Objects;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;

/** One table over as many sheets as it needs, each with its head frozen and a filter. */
final class Sheets {
  private static final int LONGEST = SpreadsheetVersion.EXCEL2007.getMaxTextLength();
  private static final int LINE_POINTS = 15;
  private static final int MOST_POINTS = 400;
  private static final int MOST_ROWS = SpreadsheetVersion.EXCEL2007.getMaxRows();

  private final Workbook book;
  private final Styles styles;
  private final String name;
  private final Column[] columns;
  private Sheet sheet;
  private Row row;
  private int rows;
  private int cells;
  private int sheets;
  private int lines;
  private String day;
  private LocalDate date;

  /** A column: its head and its width in characters. */
  record Column(String head, int width) {}

  /** The few ways a cell is shown; a workbook shares them. */
  static final class Styles {
    private final CellStyle plain;
    private final CellStyle head;
    private final CellStyle date;
    private final CellStyle wrapped;
    private final CellStyle percent;
    private final CellStyle decimal;
    private final CellStyle input;

    Styles(Workbook book) {
      plain = book.getCellStyleAt(0);
      Font bold = book.createFont();
      bold.setBold(true);
      head = book.createCellStyle();
      head.setFont(bold);
      head.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
      head.setFillPattern(FillPatternType.SOLID_FOREGROUND);
      head.setVerticalAlignment(VerticalAlignment.TOP);
      head.setWrapText(true);
      date = style(book, "yyyy-mm-dd");
      percent = style(book, "0%");
      decimal = style(book, "0.0");
      wrapped = book.createCellStyle();
      wrapped.setWrapText(true);
      wrapped.setVerticalAlignment(VerticalAlignment.TOP);
      input = book.createCellStyle();
      input.cloneStyleFrom(wrapped);
      input.setFillForegroundColor(IndexedColors.LEMON_CHIFFON.getIndex());
      input.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    }

    private static CellStyle style(Workbook book, String format) {
      CellStyle style = book.createCellStyle();
      style.setDataFormat(book.createDataFormat().getFormat(format));
      style.setVerticalAlignment(VerticalAlignment.TOP);
      return style;
    }
  }

  Sheets(Workbook book, Styles styles, String name, Column... columns) {
    this.book = book;
    this.styles = styles;
    this.name = name;
    this.columns = columns;
    open();
  }

  private void open() {
    sheets++;
    sheet = book.createSheet(sheets == 1 ? name : name + " " + sheets);
    sheet.createFreezePane(1, 1);
    // on paper: all columns on one page, the head on every page
    sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
    sheet.getPrintSetup().setLandscape(true);
    sheet.getPrintSetup().setFitHeight((short) 0);
    sheet.setFitToPage(true);
    sheet.setRepeatingRows(new CellRangeAddress(0, 0, -1, -1));
    rows = 0;
    row();
    for (int i = 0; i < columns.length; i++) {
      sheet.setColumnWidth(i, columns[i].width() * 256);
      text(columns[i].head(), styles.head);
    }
  }

  /** Begins a row. */
  void row() {
    if (rows == MOST_ROWS) {
      close();
      open();
    }
    fit();
    row = sheet.createRow(rows++);
    cells = 0;
    lines = 1;
  }

  /** Not every program fits the height of a row to its text by itself. */
  private void fit() {
    if (row != null && lines > 1) {
      row.setHeightInPoints(Math.min(MOST_POINTS, LINE_POINTS * lines));
    }
    row = null;
  }

  /** A text; null and the empty string leave the cell empty. */
  void text(String text) {
    text(text, styles.wrapped);
  }

  private void text(String text, CellStyle style) {
    String shown = Objects.requireNonNullElse(text, "");
    if (!shown.isEmpty()) {
      Cell cell = row.createCell(cells);
      cell.setCellValue(shown.length() > LONGEST ? shown.substring(0, LONGEST) : shown);
      cell.setCellStyle(style);
      lines = Math.max(lines, 1 + shown.length() / Math.max(1, columns[cells].width() - 1));
    }
    cells++;
  }

  /** A cell for a reader to fill in, with what was filled in before. */
  void input(String text) {
    Cell cell = row.createCell(cells++);
    cell.setCellStyle(styles.input);
    if (!text.isEmpty()) {
      cell.setCellValue(text);
    }
  }

  /** A whole number. */
  void number(long number) {
    Cell cell = row.createCell(cells++);
    cell.setCellValue(number);
    // where a cell has no style, the library looks for that of its column
    cell.setCellStyle(styles.plain);
  }

  /** A number with one decimal. */
  void decimal(double number) {
    Cell cell = row.createCell(cells++);
    cell.setCellValue(number);
    cell.setCellStyle(styles.decimal);
  }

  /** A percentage of 0 to 100; NaN leaves the cell empty. */
  void percent(double percent) {
    if (!Double.isNaN(percent)) {
      Cell cell = row.createCell(cells);
      cell.setCellValue(percent / 100);
      cell.setCellStyle(styles.percent);
    }
    cells++;
  }

  /** An ISO date, or null. */
  void date(String iso) {
    if (iso != null) {
      // most rows have the date of the row before
      if (!iso.equals(day)) {
        date = LocalDate.parse(iso);
        day = iso;
      }
      Cell cell = row.createCell(cells);
      cell.setCellValue(date);
      cell.setCellStyle(styles.date);
    }
    cells++;
  }

  /** The sheet being written. */
  Sheet sheet() {
    return sheet;
  }

  /** Number of rows on it, the head included. */
  int rows() {
    return rows;
  }

  /** Ends the table. */
  void close() {
    fit();
    sheet.setAutoFilter(new CellRangeAddress(0, Math.max(0, rows - 1), 0, columns.length - 1));
  }
}
