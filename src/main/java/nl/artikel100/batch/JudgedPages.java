package nl.artikel100.batch;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.artikel100.archive.Archive;
import nl.artikel100.archive.Judgement;
import nl.artikel100.archive.Row;
import nl.artikel100.document.Changes;
import nl.artikel100.document.DocumentException;
import nl.artikel100.document.Documents;
import nl.artikel100.document.Letter;
import nl.artikel100.report.HtmlReport;
import nl.artikel100.report.JsonReport;
import nl.artikel100.report.Report;

/** Shows what readers found on the page and in the JSON of each letter, beside what the tool found. */
public final class JudgedPages {
  private JudgedPages() {}

  /**
   * Writes the pages on which something changes: of letters that were judged, and of those that were judged before.
   *
   * @param files the files of the scan
   * @param archive with the judgements, and the scores that follow from them
   * @param settings how the letters were read, and the language of the pages
   */
  public static void write(Folder folder, List<Source> files, Archive archive, Settings settings)
      throws IOException {
    Map<String, Source> sources = new HashMap<>();
    files.forEach(source -> sources.put(source.file(), source));
    for (Row row : archive.rows()) {
      Map<String, Judgement.Beside> judged = archive.judged().getOrDefault(row.file(), Map.of());
      if (row.report() != null && (!judged.isEmpty() || folder.judged(row))) {
        Report before = folder.report(row);
        Report now = before.withReader(reader(row, judged));
        Source source = sources.get(row.file());
        if (!now.equals(before) && source != null) {
          write(folder, row, source, now, settings);
        }
      }
    }
  }

  /** Null where nobody judged. */
  private static Report.Reader reader(Row row, Map<String, Judgement.Beside> judged) {
    List<Report.Judged> found = new ArrayList<>();
    for (Report.Criterion c : row.report().criteria()) {
      if (judged.containsKey(c.id())) {
        Judgement one = judged.get(c.id()).judgement();
        found.add(new Report.Judged(c.id(), one.verdict(), one.reason()));
      }
    }
    return found.isEmpty() ? null : new Report.Reader(row.report().score().percent(), found);
  }

  private static void write(Folder folder, Row row, Source source, Report report, Settings settings)
      throws IOException {
    try {
      Letter letter = Documents.read(source.path(), Changes.ACCEPTED, settings.limits());
      if (letter.sha256().equals(row.state().sha256())) {
        folder.write(
            row.page(),
            out -> {
              Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
              HtmlReport.write(report, letter, settings.request().lang(), writer);
            });
        folder.write(Folder.json(row.page()), out -> JsonReport.write(report, out));
      }
    } catch (DocumentException e) {
      // it was changed or taken away while the scan ran: the next one checks it again
    }
  }
}
