package nl.artikel100.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import nl.artikel100.ArtikelHonderdToets.Check;
import nl.artikel100.report.HtmlReport;
import nl.artikel100.report.JsonReport;
import nl.artikel100.report.Lang;
import nl.artikel100.report.MarkdownReport;
import nl.artikel100.report.TextReport;

/** The forms in which a report can be had. */
enum Format {
  /** summary for a screen */
  TEXT("txt"),
  /** one page that opens offline */
  HTML("html"),
  /** for programs */
  JSON("json"),
  /** for a merge request or a wiki */
  MD("md");

  private final String extension;

  Format(String extension) {
    this.extension = extension;
  }

  /** End of the name of a file of this form, without dot. */
  String extension() {
    return extension;
  }

  /**
   * The whole report as UTF-8, so that nothing half written is left when drawing it fails.
   *
   * @param colour whether text may use ANSI colours
   */
  byte[] draw(Check check, Lang lang, boolean colour) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 16);
    if (this == JSON) {
      JsonReport.write(check.report(), bytes);
      return bytes.toByteArray();
    }
    try (Writer out = new OutputStreamWriter(bytes, StandardCharsets.UTF_8)) {
      switch (this) {
        case HTML -> HtmlReport.write(check.report(), check.letter(), lang, out);
        case MD -> MarkdownReport.write(check.report(), lang, out);
        default -> TextReport.write(check.report(), lang, colour, out);
      }
    }
    return bytes.toByteArray();
  }
}
