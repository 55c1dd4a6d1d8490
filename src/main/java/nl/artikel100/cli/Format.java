package nl.artikel100.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.artikel100.ArtikelHonderdToets;
import nl.artikel100.ArtikelHonderdToets.Check;
import nl.artikel100.report.Checked;
import nl.artikel100.report.GithubReport;
import nl.artikel100.report.HtmlReport;
import nl.artikel100.report.JUnitReport;
import nl.artikel100.report.JsonReport;
import nl.artikel100.report.Lang;
import nl.artikel100.report.MarkdownReport;
import nl.artikel100.report.Report;
import nl.artikel100.report.SarifReport;
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
  MD("md"),
  /** for code scanning; one for all letters */
  SARIF("sarif"),
  /** test results, for a build server; one for all letters */
  JUNIT("xml"),
  /** annotations of GitHub Actions; one for all letters */
  GITHUB("txt");

  private final String extension;

  Format(String extension) {
    this.extension = extension;
  }

  /** End of the name of a file of this form, without dot. */
  String extension() {
    return extension;
  }

  /** Whether all letters of a run go together in one. */
  boolean collects() {
    return this == SARIF || this == JUNIT || this == GITHUB;
  }

  /** All letters of a run, in a form that collects. */
  byte[] drawAll(List<Checked> letters, List<Checked.Unread> unread, Lang lang) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 16);
    if (this == SARIF) {
      SarifReport.write(ArtikelHonderdToets.version(), letters, unread, lang, bytes);
      return bytes.toByteArray();
    }
    try (Writer out = new OutputStreamWriter(bytes, StandardCharsets.UTF_8)) {
      if (this == JUNIT) {
        JUnitReport.write(letters, unread, lang, out);
      } else {
        GithubReport.write(letters, unread, lang, out);
      }
    }
    return bytes.toByteArray();
  }

  /**
   * The whole report as UTF-8, so that nothing half written is left when drawing it fails.
   *
   * @param older older report on the letter to tell the changes from, or null
   * @param colour whether text may use ANSI colours
   */
  byte[] draw(Check check, Report older, Lang lang, boolean colour) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 16);
    if (this == JSON) {
      JsonReport.write(check.report(), bytes);
      return bytes.toByteArray();
    }
    try (Writer out = new OutputStreamWriter(bytes, StandardCharsets.UTF_8)) {
      switch (this) {
        case HTML -> HtmlReport.write(check.report(), check.letter(), lang, out);
        case MD -> MarkdownReport.write(check.report(), older, lang, out);
        default -> TextReport.write(check.report(), lang, colour, out);
      }
    }
    return bytes.toByteArray();
  }
}
