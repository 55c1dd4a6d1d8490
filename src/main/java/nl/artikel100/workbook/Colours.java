package nl.artikel100.workbook;

import nl.artikel100.report.Verdict;
import org.apache.poi.ss.usermodel.ComparisonOperator;
import org.apache.poi.ss.usermodel.ConditionalFormattingRule;
import org.apache.poi.ss.usermodel.PatternFormatting;
import org.apache.poi.ss.usermodel.SheetConditionalFormatting;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFColor;

/** Colours that follow the value of a cell, also after a reader changed it. They differ in lightness, for print in grey. */
final class Colours {
  private Colours() {}

  /** Colours the words of verdicts in these columns. */
  static void verdicts(Sheets sheet, int first, int last) {
    if (sheet.rows() < 2) {
      return;
    }
    SheetConditionalFormatting rules = sheet.sheet().getSheetConditionalFormatting();
    CellRangeAddress[] range = {new CellRangeAddress(1, sheet.rows() - 1, first, last)};
    ConditionalFormattingRule[] all = new ConditionalFormattingRule[Verdict.values().length];
    for (Verdict verdict : Verdict.values()) {
      ConditionalFormattingRule rule =
          rules.createConditionalFormattingRule(
              ComparisonOperator.EQUAL, '"' + verdict.word() + '"');
      PatternFormatting fill = rule.createPatternFormatting();
      fill.setFillBackgroundColor(colour(verdict));
      fill.setFillPattern(PatternFormatting.SOLID_FOREGROUND);
      all[verdict.ordinal()] = rule;
    }
    // Excel takes at most three in one call
    for (ConditionalFormattingRule rule : all) {
      rules.addConditionalFormatting(range, new ConditionalFormattingRule[] {rule});
    }
  }

  /** Colours percentages in a column from light to dark. */
  static void scale(Sheets sheet, int column) {
    if (sheet.rows() > 1) {
      scales(sheet, 1, column, column);
    }
  }

  /** Colours percentages from a row on in these columns. */
  static void scales(Sheets sheet, int firstRow, int first, int last) {
    SheetConditionalFormatting rules = sheet.sheet().getSheetConditionalFormatting();
    CellRangeAddress[] range = {new CellRangeAddress(firstRow, sheet.rows() - 1, first, last)};
    String[] from = {"0.8", "0.6", "0.4"};
    int[] colours = {0x8FC9C4, 0xC9E4E1, 0xF4EAD0};
    for (int i = 0; i < from.length; i++) {
      ConditionalFormattingRule rule =
          i == 0
              ? rules.createConditionalFormattingRule(ComparisonOperator.GE, from[i])
              : rules.createConditionalFormattingRule(
                  ComparisonOperator.BETWEEN, from[i], from[i - 1]);
      PatternFormatting fill = rule.createPatternFormatting();
      fill.setFillBackgroundColor(colour(colours[i]));
      fill.setFillPattern(PatternFormatting.SOLID_FOREGROUND);
      rules.addConditionalFormatting(range, new ConditionalFormattingRule[] {rule});
    }
  }

  private static XSSFColor colour(Verdict verdict) {
    return colour(
        switch (verdict) {
          case VOLDOET -> 0x8FC9C4;
          case DEELS -> 0xF0D9A0;
          case ONTBREEKT -> 0xF6C8BF;
          case NVT -> 0xE4E4E4;
          case BEOORDELEN -> 0xDED6F0;
        });
  }

  private static XSSFColor colour(int rgb) {
    return new XSSFColor(new byte[] {(byte) (rgb >> 16), (byte) (rgb >> 8), (byte) rgb}, null);
  }
}
