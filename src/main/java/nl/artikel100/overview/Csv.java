package nl.artikel100.overview;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.artikel100.archive.Archive;
import nl.artikel100.archive.Column;
import nl.artikel100.archive.Row;
import nl.artikel100.report.Report;
import nl.artikel100.report.Verdict;

/**
 * One line per file as CSV (RFC 4180), UTF-8 with the mark by which spreadsheet programs know it. Headers and verdicts are the
 * same in every language, dates are ISO, numbers have a point. The column {@code judged} holds what the tool found where a
 * reader overruled it.
 */
public final class Csv {
  private Csv() {}

  /** Writes the table. Flushes the writer, does not close it. */
  public static void write(Archive archive, Writer out) throws IOException {
    out.write('\uFEFF');
    List<String> head =
        new ArrayList<>(
            List.of(
                "file",
                "page",
                "failure",
                "copy_of",
                "mission",
                "date",
                "kamerstuk",
                "type",
                "format",
                "pages",
                "words",
                "percent",
                "earned",
                "possible",
                "contradictions",
                "sha256",
                "judged"));
    archive.columns().forEach(column -> head.add(column.id()));
    line(head, out);
    for (Row row : archive.rows()) {
      line(cells(row, archive), out);
    }
    out.flush();
  }

  private static List<String> cells(Row row, Archive archive) {
    List<String> cells = new ArrayList<>();
    cells.add(row.file());
    cells.add(row.page());
    cells.add(row.failure());
    cells.add(archive.twins().get(row.file()));
    if (row.report() != null) {
      Report.Document d = row.report().document();
      cells.add(archive.missions().get(row.file()));
      cells.add(d.date());
      cells.add(d.kamerstuk());
      cells.add(d.type());
      cells.add(d.format());
      cells.add(d.pages() == 0 ? "" : d.pages() + "");
      cells.add(d.words() + "");
      if (row.scored()) {
        Report.Score score = row.report().score();
        cells.add(score.percent() + "");
        cells.add(score.earned() + "");
        cells.add(score.possible() + "");
        cells.add(
            row.report().consistency().stream().filter(Report.Consistency::present).count() + "");
        cells.add(d.sha256());
        cells.add(
            archive.judged().getOrDefault(row.file(), Map.of()).values().stream()
                .map(b -> b.judgement().criterion() + ": " + b.tool().word())
                .collect(Collectors.joining("; ")));
        var verdicts = row.verdicts();
        for (Column column : archive.columns()) {
          Verdict verdict = verdicts.get(column.id());
          cells.add(verdict == null ? "" : verdict.word());
        }
      } else {
        cells.addAll(List.of("", "", "", "", d.sha256(), ""));
      }
    }
    return cells;
  }

  private static void line(List<String> cells, Writer out) throws IOException {
    for (int i = 0; i < cells.size(); i++) {
      out.write(i == 0 ? "" : ",");
      String cell = cells.get(i) == null ? "" : cells.get(i);
      // a spreadsheet program would run a cell that begins so
      boolean formula = !cell.isEmpty() && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0;
      String safe = formula ? "'" + cell : cell;
      boolean quoted = safe.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
      out.write(quoted ? '"' + safe.replace("\"", "\"\"") + '"' : safe);
    }
    out.write("\r\n");
  }
}
