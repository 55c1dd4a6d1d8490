package nl.artikel100.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * All letters of a run as JUnit XML, the form that Jenkins, GitLab and Azure Pipelines read: a suite per letter, a case per
 * criterion and consistency check, and one for the score. A criterion that is missing, a contradiction and what the run does
 * not allow fail; what a reader must judge, does not apply, is waived or stands in the baseline is skipped. It quotes no
 * passage of a letter.
 */
public final class JUnitReport {
  private final Words words;
  private final Appendable out;

  private JUnitReport(Words words, Appendable out) {
    this.words = words;
    this.out = out;
  }

  /** One case: an element inside it, or none when it passed. */
  private record Case(String name, String element, String type, String message, String text) {}

  /**
   * Writes the results.
   *
   * @param letters the letters that were read
   * @param unread the files that were not: each a suite with an error
   * @param lang language of the reports
   * @param out where to, in UTF-8
   * @throws IOException if it cannot be written
   */
  public static void write(
      List<Checked> letters, List<Checked.Unread> unread, Lang lang, Appendable out)
      throws IOException {
    new JUnitReport(new Words(lang), out).all(letters, unread);
  }

  private void all(List<Checked> letters, List<Checked.Unread> unread) throws IOException {
    out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"art100\">\n");
    for (Checked letter : letters) {
      suite(letter.file(), cases(letter));
    }
    for (Checked.Unread file : unread) {
      String read = words.get("junit.read");
      suite(file.file(), List.of(new Case(read, "error", "unread", file.message(), "")));
    }
    out.append("</testsuites>\n");
  }

  private List<Case> cases(Checked letter) {
    Report report = letter.report();
    if (report.score() == null) {
      String message = words.get("noscore.text");
      boolean forbidden = letter.forbidden().contains(Checked.NO_LETTER);
      String element = forbidden ? "failure" : "skipped";
      String type = forbidden ? Checked.NO_LETTER : null;
      return List.of(new Case(words.get("junit.read"), element, type, message, ""));
    }
    List<Issue> issues = Issue.of(letter);
    List<Case> cases = new ArrayList<>();
    String score = words.percent(report.score().percent());
    cases.add(
        letter.objections().isEmpty()
            ? new Case(words.get("score"), null, null, "", score)
            : new Case(
                words.get("score"),
                "failure",
                "score",
                String.join(" ", letter.objections()),
                score));
    for (Report.Criterion c : report.criteria()) {
      cases.add(criterion(c, issues, letter.forbidden().contains(c.id())));
    }
    String before = "";
    for (Report.Consistency c : report.consistency()) {
      if (!c.present()) {
        cases.add(new Case(name(c.id(), c.title()), null, null, "", ""));
      } else if (!c.id().equals(before)) {
        cases.add(contradictions(c, issues));
      }
      before = c.id();
    }
    return cases;
  }

  private Case criterion(Report.Criterion c, List<Issue> issues, boolean forbidden) {
    String name = name(c.id(), c.title());
    boolean known = issues.stream().anyMatch(i -> i.id().equals(c.id()) && i.known());
    String verdict = words.get("verdict." + c.verdict().word());
    if (c.waiver() != null) {
      return new Case(name, "skipped", null, words.waiver(c.waiver()), "");
    }
    if (known) {
      return new Case(name, "skipped", null, words.get("junit.known"), "");
    }
    if (forbidden) {
      return new Case(name, "failure", c.verdict().word(), c.reason(), c.advice());
    }
    return switch (c.verdict()) {
      case ONTBREEKT -> new Case(name, "failure", c.verdict().word(), c.reason(), c.advice());
      case BEOORDELEN, NVT -> new Case(name, "skipped", null, verdict + ": " + c.reason(), "");
      case DEELS -> new Case(name, null, null, "", verdict + ": " + c.reason() + "\n" + c.advice());
      case VOLDOET -> new Case(name, null, null, "", "");
    };
  }

  /** A check that finds several contradictions is one case: names of cases must differ. */
  private Case contradictions(Report.Consistency c, List<Issue> issues) {
    List<Issue> own = issues.stream().filter(i -> i.id().equals(c.id())).toList();
    List<Issue> fresh = own.stream().filter(i -> !i.known()).toList();
    if (fresh.isEmpty()) {
      return new Case(name(c.id(), c.title()), "skipped", null, words.get("junit.known"), "");
    }
    String message = String.join(" ", fresh.stream().map(Issue::reason).toList());
    return new Case(name(c.id(), c.title()), "failure", "tegenspraak", message, c.advice());
  }

  private static String name(String id, String title) {
    return id + " " + title;
  }

  private void suite(String file, List<Case> cases) throws IOException {
    out.append("  <testsuite")
        .append(attribute("name", Uris.path(file)))
        .append(attribute("tests", String.valueOf(cases.size())))
        .append(attribute("failures", count(cases, "failure")))
        .append(attribute("errors", count(cases, "error")))
        .append(attribute("skipped", count(cases, "skipped")))
        .append(" time=\"0\">\n");
    for (Case one : cases) {
      out.append("    <testcase")
          .append(attribute("name", one.name()))
          // a file name with dots would be split into packages
          .append(attribute("classname", Uris.path(file).replace('.', '_')))
          .append(attribute("file", Uris.path(file)))
          .append(" time=\"0\"");
      if (one.element() == null && one.text().isEmpty()) {
        out.append("/>\n");
        continue;
      }
      out.append(">\n");
      if (one.element() == null) {
        out.append("      <system-out>").append(escape(one.text())).append("</system-out>\n");
      } else {
        out.append("      <").append(one.element());
        if (one.type() != null) {
          out.append(attribute("type", one.type()));
        }
        out.append(attribute("message", one.message()));
        if (one.text().isEmpty()) {
          out.append("/>\n");
        } else {
          out.append('>').append(escape(one.text()));
          out.append("</").append(one.element()).append(">\n");
        }
      }
      out.append("    </testcase>\n");
    }
    out.append("  </testsuite>\n");
  }

  private static String count(List<Case> cases, String element) {
    return String.valueOf(cases.stream().filter(c -> element.equals(c.element())).count());
  }

  private static String attribute(String name, String value) {
    return " " + name + "=\"" + escape(Plain.line(value)) + "\"";
  }

  private static String escape(String text) {
    return Plain.text(text)
        .replace("\r", "")
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
