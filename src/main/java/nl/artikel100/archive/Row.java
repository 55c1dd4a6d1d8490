package nl.artikel100.archive;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.artikel100.report.Report;
import nl.artikel100.report.Verdict;

/**
 * One file of an archive: what was found in it, or why it could not be checked.
 *
 * @param file path under the scanned folder with {@code /} between its parts; unique in an archive
 * @param state what was checked, so that a later scan knows whether it changed
 * @param failure null when it was checked; else a reason, such as {@code DAMAGED} or {@code TIME}
 * @param detail what the reason asks for, or the empty string; never text of the letter
 * @param page the letter's own page, relative to the overview with {@code /} between its parts; null when there is none
 * @param references Kamerstukken that the letter names, as {@code 29521-213}
 * @param sketch from which copies are recognised; null when not checked
 * @param report null when it could not be checked; may be without texts and quotations
 */
public record Row(
    String file,
    State state,
    String failure,
    String detail,
    String page,
    List<String> references,
    Sketch sketch,
    Report report) {

  private static final Report.Where NOWHERE = new Report.Where("", 0, 0);

  /**
   * What a file was, and how it was checked.
   *
   * @param sha256 of its bytes, lower-case hexadecimal; empty where they could not be read
   * @param size in bytes
   * @param modified time of last change, in milliseconds since 1970
   * @param settings version, rules and options of the check
   */
  public record State(String sha256, long size, long modified, String settings) {}

  /** A file that was checked. */
  public static Row checked(String file, State state, String page, String text, Report report) {
    return new Row(file, state, null, "", page, References.in(text), Sketch.of(text), report);
  }

  /** A file that could not be checked. */
  public static Row failed(String file, State state, String reason, String detail) {
    return new Row(file, state, reason, detail, null, List.of(), null, null);
  }

  /** The same row without texts and quotations: some kilobytes, so that thousands fit in memory. */
  public Row slim() {
    if (report == null) {
      return this;
    }
    Report.Document d = report.document();
    Report.Document document =
        new Report.Document(
            d.name(),
            d.sha256(),
            d.format(),
            d.pages(),
            d.words(),
            d.date(),
            d.kamerstuk(),
            d.mission(),
            d.type(),
            "",
            List.of());
    Report.Facts f = report.facts();
    Report.Facts facts =
        new Report.Facts(
            f.personnel().stream()
                .map(p -> new Report.Personnel(p.component(), p.number(), "", 0, 0, 0, 0))
                .toList(),
            f.period(),
            f.mandates(),
            f.amounts(),
            f.themes());
    return new Row(
        file,
        state,
        failure,
        detail,
        page,
        references,
        sketch,
        new Report(
            report.tool(),
            document,
            report.score(),
            report.criteria().stream().map(Row::slim).toList(),
            report.consistency().stream()
                .filter(Report.Consistency::present)
                .map(c -> new Report.Consistency(c.id(), "", true, "", "", List.of(), List.of()))
                .toList(),
            facts));
  }

  private static Report.Criterion slim(Report.Criterion c) {
    return new Report.Criterion(
        c.id().intern(),
        c.group().intern(),
        "",
        c.verdict(),
        c.earned(),
        c.possible(),
        c.gain(),
        "",
        List.of(),
        List.of(),
        "",
        "",
        "",
        NOWHERE,
        List.of(),
        "",
        null);
  }

  /** The same with another report. */
  Row withReport(Report other) {
    return new Row(file, state, failure, detail, page, references, sketch, other);
  }

  /** Whether it was checked and is an Artikel 100 letter. */
  public boolean scored() {
    return report != null && report.score() != null;
  }

  /** Year of the letter's date, 0 where none was found. */
  public int year() {
    String date = report == null ? null : report.document().date();
    return date == null ? 0 : Integer.parseInt(date.substring(0, 4));
  }

  /** Criterion → verdict in the order of the norm; empty for what has no score. */
  public Map<String, Verdict> verdicts() {
    Map<String, Verdict> verdicts = new LinkedHashMap<>();
    if (report != null) {
      report.criteria().forEach(c -> verdicts.put(c.id(), c.verdict()));
    }
    return verdicts;
  }
}
