package nl.artikel100.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.artikel100.Programs;
import nl.artikel100.archive.Archive;
import nl.artikel100.archive.Letters;
import nl.artikel100.archive.Row;
import nl.artikel100.report.Lang;
import nl.artikel100.report.Report;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkbookTest {
  private static Archive archive;
  private static byte[] bytes;

  @BeforeAll
  static void write() throws Exception {
    List<Row> rows = Letters.rows(Path.of("samples/referentie"), ".docx");
    archive = Archive.of(Letters.columns(), rows);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Workbook.write(archive, Row::report, Lang.NL, out);
    bytes = out.toByteArray();
  }

  @Test
  void numbersAndDatesAreReal() throws Exception {
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
      assertThat(book.sheetIterator())
          .toIterable()
          .extracting(s -> s.getSheetName())
          .containsExactly("Brieven", "Matrix", "Bevindingen", "Feiten", "Verloop");
      var row = book.getSheet("Brieven").getRow(1);
      assertThat(row.getCell(0).getStringCellValue()).isEqualTo("d01.docx");
      assertThat(DateUtil.isCellDateFormatted(row.getCell(2))).isTrue();
      assertThat(row.getCell(2).getLocalDateTimeCellValue()).hasToString("2026-09-14T00:00");
      Report.Score score = archive.letters().get(0).report().score();
      assertThat(row.getCell(5).getNumericCellValue()).isEqualTo(score.percent() / 100);
      for (XSSFSheet sheet : List.of(book.getSheetAt(0), book.getSheetAt(2), book.getSheetAt(4))) {
        assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
        assertThat(sheet.getCTWorksheet().getAutoFilter()).isNotNull();
        assertThat(sheet.getSheetConditionalFormatting().getNumConditionalFormattings())
            .isPositive();
      }
    }
  }

  @Test
  void everyFindingHasItsQuotation() throws Exception {
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
      XSSFSheet findings = book.getSheet("Bevindingen");
      int rows = 0;
      int quoted = 0;
      for (var row : findings) {
        if (row.getRowNum() > 0
            && row.getCell(Findings.CRITERION).getStringCellValue().matches("[TL]\\d\\d")) {
          rows++;
          Cell quote = row.getCell(8);
          quoted += quote != null && quote.getCellType() == CellType.STRING ? 1 : 0;
        }
      }
      assertThat(rows).isEqualTo(15 * 36);
      long expected =
          archive.letters().stream()
              .flatMap(r -> r.report().criteria().stream())
              .filter(c -> !c.evidence().isEmpty())
              .count();
      assertThat(quoted).isEqualTo((int) expected);
      assertThat(findings.getDataValidations()).hasSize(1);
    }
  }

  @Test
  void opensInLibreOffice(@TempDir Path temp) throws Exception {
    Path office = Programs.require("soffice");
    Path file = Files.write(temp.resolve("letters.xlsx"), bytes);
    Process process =
        new ProcessBuilder(
                office.toString(),
                "-env:UserInstallation=" + temp.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,2",
                "--outdir",
                temp.toString(),
                file.toString())
            .redirectErrorStream(true)
            .redirectOutput(temp.resolve("log").toFile())
            .start();
    assertThat(process.waitFor()).isZero();
    assertThat(Files.readAllLines(temp.resolve("letters-Matrix.csv")))
        .hasSize(16)
        .last()
        .asString()
        .startsWith("d15.docx");
  }
}
