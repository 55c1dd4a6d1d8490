package nl.artikel100.report;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * All letters of a run as annotations of GitHub Actions ({@code ::error file=…::…}), the largest gain first, since GitHub
 * shows ten of a kind in each step. What is waived or stands in the baseline is a notice. It quotes no passage of a letter.
 */
public final class GithubReport {
  private GithubReport() {}

  /**
   * Writes the annotations, one a line.
   *
   * @param letters the letters that were read
   * @param unread the files that were not
   * @param lang language of the reports
   * @param out where to
   * @throws IOException if it cannot be written
   */
  public static void write(
      List<Checked> letters, List<Checked.Unread> unread, Lang lang, Appendable out)
      throws IOException {
    Words words = new Words(lang);
    for (Checked.Unread file : unread) {
      annotation(out, "error", file.file(), 1, "art100", file.message());
    }
    for (Checked letter : letters) {
      for (String objection : letter.objections()) {
        annotation(out, "error", letter.file(), 1, "art100", objection);
      }
      Map<String, Double> gains =
          letter.report().criteria().stream()
              .collect(Collectors.toMap(Report.Criterion::id, Report.Criterion::gain, Double::max));
      List<Issue> issues =
          Issue.of(letter).stream()
              .sorted(
                  Comparator.comparingDouble((Issue i) -> gains.getOrDefault(i.id(), 0.0))
                      .reversed())
              .toList();
      for (Issue issue : issues) {
        String text = issue.reason() + " " + issue.advice();
        if (issue.waiver() != null) {
          text = words.waiver(issue.waiver());
        }
        int line = letter.lines().at(issue.start());
        annotation(
            out, level(issue), letter.file(), line, issue.id() + " " + issue.title(), text.strip());
      }
    }
  }

  private static String level(Issue issue) {
    if (issue.waiver() != null || issue.known()) {
      return "notice";
    }
    if (issue.forbidden()) {
      return "error";
    }
    return switch (issue.kind()) {
      case MISSING -> "error";
      case PARTLY, CONTRADICTION -> "warning";
      case REVIEW -> "notice";
    };
  }

  private static void annotation(
      Appendable out, String level, String file, int line, String title, String text)
      throws IOException {
    out.append("::" + level + " file=" + property(Uris.path(file)) + ",line=" + line)
        .append(",title=" + property(title) + "::" + data(text) + "\n");
  }

  private static String data(String text) {
    return Plain.line(text).replace("%", "%25");
  }

  private static String property(String text) {
    return data(text).replace(":", "%3A").replace(",", "%2C");
  }
}
