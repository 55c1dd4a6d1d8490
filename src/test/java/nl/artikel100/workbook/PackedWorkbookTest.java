package nl.artikel100.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class PackedWorkbookTest {
  private static final String[] TEXTS = {
    "De inzet begint op 1 mei.",
    "Tweede Kamer – coördinatie, Sanwé, €\u00A05 miljoen",
    "<b>&amp; \"of\" 'en'</b> ]]>",
    " vooraan en achteraan ",
    "regel een\nregel twee\tinspringing",
    "paar \uD83D\uDE00 en \uE000",
  };

  @Test
  void textsComeBackAsTheyWere() throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    int rows = 300; // more than stay in memory
    try (PackedWorkbook book = new PackedWorkbook(50)) {
      Sheet sheet = book.createSheet();
      for (int i = 0; i < rows; i++) {
        Row row = sheet.createRow(i);
        for (int j = 0; j < TEXTS.length; j++) {
          row.createCell(j).setCellValue(TEXTS[j] + i);
        }
        row.createCell(TEXTS.length).setCellValue("stuur\u0007teken");
      }
      book.writeAvoidingTempFiles(out);
    }
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
      Sheet sheet = book.getSheetAt(0);
      assertThat(sheet.getPhysicalNumberOfRows()).isEqualTo(rows);
      for (int i = 0; i < rows; i++) {
        for (int j = 0; j < TEXTS.length; j++) {
          assertThat(sheet.getRow(i).getCell(j).getStringCellValue()).isEqualTo(TEXTS[j] + i);
        }
        assertThat(sheet.getRow(i).getCell(TEXTS.length).getStringCellValue())
            .isEqualTo("stuur?teken");
      }
    }
  }
}
