package nl.artikel100.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.artikel100.ArtikelHonderdToets.Check;
import nl.artikel100.document.DocumentException;
import nl.artikel100.report.HtmlReport;
import nl.artikel100.report.JsonReport;
import nl.artikel100.report.Lang;
import nl.artikel100.report.Words;
import nl.artikel100.rules.RuleSet;

/** The files that can be taken along. All are about the letter as it came, not about texts that are tried. */
final class Downloads {
  private static final String EXCEL =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private Downloads() {}

  /**
   * One of them.
   *
   * @param what kopie, html, excel or json
   * @return null where there is no such file
   */
  static Reply of(String what, Work work, RuleSet rules, Words words) throws IOException {
    Lang lang = words.lang();
    Check check = work.check(lang);
    return switch (what) {
      case "kopie" -> copy(work, check, words);
      case "html" -> Reply.file("text/html; charset=utf-8", named(work, "html"), html(check, lang));
      case "json" -> {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        JsonReport.write(check.report(), bytes);
        yield Reply.file("application/json", named(work, "json"), bytes.toByteArray());
      }
      case "excel" ->
          Reply.file(
              EXCEL, named(work, "xlsx"), new Together(rules, List.of(work), lang).workbook());
      default -> null;
    };
  }

  /**
   * A file about several letters.
   *
   * @param what excel or overzicht
   * @return null where there is no such file
   */
  static Reply of(String what, List<Work> works, RuleSet rules, Words words) throws IOException {
    Together together = new Together(rules, works, words.lang());
    return switch (what) {
      case "excel" -> Reply.file(EXCEL, "brieven-art100.xlsx", together.workbook());
      case "overzicht" ->
          Reply.file("text/html; charset=utf-8", "brieven-art100.html", together.page());
      default -> null;
    };
  }

  private static Reply copy(Work work, Check check, Words words) {
    String format = check.letter().format();
    try {
      byte[] copy = work.copy(words.lang()).bytes();
      return Reply.file("application/octet-stream", named(work, format), copy);
    } catch (DocumentException e) {
      return Reply.page(409, new MessagePage(words, Problem.of(e, words)).draw());
    }
  }

  private static byte[] html(Check check, Lang lang) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 16);
    try (Writer out = new OutputStreamWriter(bytes, StandardCharsets.UTF_8)) {
      HtmlReport.write(check.report(), check.letter(), lang, out);
    }
    return bytes.toByteArray();
  }

  /** Name of a file: brief.docx gives brief-art100.html. */
  private static String named(Work work, String ending) {
    int dot = work.name().lastIndexOf('.');
    return (dot > 0 ? work.name().substring(0, dot) : work.name()) + "-art100." + ending;
  }
}
