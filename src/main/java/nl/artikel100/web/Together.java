package nl.artikel100.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.artikel100.ArtikelHonderdToets.Check;
import nl.artikel100.archive.Archive;
import nl.artikel100.archive.Column;
import nl.artikel100.archive.Row;
import nl.artikel100.document.DocumentException;
import nl.artikel100.overview.OverviewPage;
import nl.artikel100.report.Lang;
import nl.artikel100.report.Report;
import nl.artikel100.rules.RuleSet;
import nl.artikel100.workbook.Workbook;

/** One letter or several as a scan gives them: a workbook, and a page with all side by side. In memory only. */
final class Together {
  private final Lang lang;
  private final Archive archive;
  private final Map<String, Report> reports = new HashMap<>();

  Together(RuleSet rules, List<Work> works, Lang lang) {
    this.lang = lang;
    List<Row> rows = new ArrayList<>();
    for (Work work : works) {
      String file = work.name();
      for (int i = 2; reports.containsKey(file); i++) {
        file = work.name() + " (" + i + ")";
      }
      rows.add(row(work, file));
    }
    this.archive = Archive.of(Column.of(rules, lang), rows);
  }

  private Row row(Work work, String file) {
    if (work.step() != Work.Step.DONE) {
      reports.put(file, null);
      Row.State unread = new Row.State("", work.bytes().length, 0, "");
      return work.failure() instanceof DocumentException e
          ? Row.failed(file, unread, e.reason().name(), e.detail())
          : Row.failed(file, unread, "UNEXPECTED", "");
    }
    Check check = work.check(lang);
    reports.put(file, check.report());
    Row.State state = new Row.State(check.letter().sha256(), work.bytes().length, 0, "");
    return Row.checked(file, state, null, check.letter().text(), check.report());
  }

  /** The workbook. */
  byte[] workbook() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 16);
    Workbook.writeInMemory(archive, row -> reports.get(row.file()), lang, bytes);
    return bytes.toByteArray();
  }

  /** The page with the table, charts and facts, which stands on its own. */
  byte[] page() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 16);
    try (Writer out = new OutputStreamWriter(bytes, StandardCharsets.UTF_8)) {
      OverviewPage.write(archive, true, lang, out);
    }
    return bytes.toByteArray();
  }
}
