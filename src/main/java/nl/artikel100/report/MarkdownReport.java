package nl.artikel100.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * The summary as Markdown, fit for a comment on a merge request: the score, what changed, the first three things to do, and
 * folded away all criteria. Everything from the report is escaped.
 */
public final class MarkdownReport {
  private static final int STEPS = 3;
  private static final String PUNCTUATION = "\\`*_{}[]()<>|~!#&$^";

  private final Report report;
  private final Report previous;
  private final Words words;
  private final Appendable out;

  private MarkdownReport(Report report, Report previous, Words words, Appendable out) {
    this.report = report;
    this.previous = previous;
    this.words = words;
    this.out = out;
  }

  /**
   * Writes the summary with GitHub's and GitLab's tables, lines that end with {@code "\n"}.
   *
   * @param report what to write
   * @param previous an older report on the same letter to compare with; null for none
   * @param lang language of the fixed words and the numbers
   * @param out where to
   * @throws IOException if it cannot be written
   */
  public static void write(Report report, Report previous, Lang lang, Appendable out)
      throws IOException {
    new MarkdownReport(report, previous, new Words(lang), out).all();
  }

  private void all() throws IOException {
    Report.Document document = report.document();
    // by this line a script finds the comment that it is to replace
    line("<!-- art100: " + Plain.line(document.name()).replaceAll("[<>-]+", " ") + " -->");
    line("");
    line("## " + words.get("title.of", escape(document.name())));
    line("");
    String kind = words.orSame("type.", escape(document.type()));
    line("**" + kind + "**. " + escape(document.typeReason()));
    line("");
    for (String note : document.reading()) {
      line("> " + escape(note));
      line("");
    }
    if (report.score() == null) {
      line(words.get("noscore.text"));
    } else {
      score(report.score());
      changes();
      steps();
      consistency();
      criteria();
    }
    provenance();
  }

  private void score(Report.Score score) throws IOException {
    row("", words.get("earned"), words.get("possible"), words.get("score"));
    row("---", "---:", "---:", "---:");
    for (Report.Group g : score.groups()) {
      row(
          escape(g.title()),
          words.number(g.earned()),
          words.number(g.possible()),
          words.percent(g.percent()));
    }
    row(
        strong(words.get("total")),
        strong(words.number(score.earned())),
        strong(words.number(score.possible())),
        strong(words.percent(score.percent())));
    line("");
    if (report.waived()) {
      line(words.get("accepted.line", words.percent(score.accepted())));
      line("");
    }
    line("_" + words.get("disclaimer") + "_");
  }

  private void changes() throws IOException {
    if (previous == null || previous.score() == null) {
      return;
    }
    heading("change");
    double before = previous.score().percent();
    double now = report.score().percent();
    line(
        words.get(
            "change.score", words.percent(before), words.percent(now), words.rise(now - before)));
    line("");
    List<String> better = new ArrayList<>();
    List<String> worse = new ArrayList<>();
    for (Report.Criterion c : report.criteria()) {
      for (Report.Criterion old : previous.criteria()) {
        if (old.id().equals(c.id()) && old.verdict() != c.verdict()) {
          boolean gained = share(c) > share(old);
          (gained ? better : worse).add(change(old, c));
        }
      }
    }
    list("change.better", better);
    list("change.worse", worse);
    if (better.isEmpty() && worse.isEmpty()) {
      line(words.get("change.none"));
    }
  }

  private String change(Report.Criterion old, Report.Criterion c) {
    return strong(c.id() + " " + escape(c.title()))
        + ": "
        + words.get("verdict." + old.verdict().word())
        + " → "
        + words.get("verdict." + c.verdict().word());
  }

  private void list(String key, List<String> items) throws IOException {
    for (String item : items) {
      line("- " + words.get(key) + ": " + item);
    }
  }

  /** The part of what is possible that is earned; what does not apply lacks nothing. */
  private static double share(Report.Criterion c) {
    return c.possible() == 0 ? 1 : c.earned() / c.possible();
  }

  private void steps() throws IOException {
    List<Report.Criterion> steps = report.largestGains(STEPS);
    if (steps.isEmpty()) {
      return;
    }
    heading("first");
    int number = 1;
    for (Report.Criterion step : steps) {
      String gain = words.get("gain.short", words.rise(step.gain()));
      line(
          number++
              + ". "
              + strong(step.id() + " " + escape(step.title()))
              + " ("
              + gain
              + "): "
              + escape(step.advice()));
    }
  }

  private void criteria() throws IOException {
    line("");
    line("<details>");
    line("<summary>" + words.get("criteria") + "</summary>");
    line("");
    row(words.get("verdict"), words.get("criterion"), words.get("reason"));
    row("---", "---", "---");
    for (Report.Criterion c : report.criteria()) {
      String reason = escape(c.reason());
      if (c.waiver() != null) {
        reason += " " + escape(words.waiver(c.waiver()));
      }
      String mark = mark(c.verdict()) + " " + words.get("verdict." + c.verdict().word());
      row(mark, c.id() + " " + escape(c.title()), reason);
    }
    line("");
    line("</details>");
  }

  private void consistency() throws IOException {
    if (report.consistency().isEmpty()) {
      return;
    }
    heading("consistency");
    boolean any = false;
    for (Report.Consistency c : report.consistency()) {
      if (c.present()) {
        any = true;
        line("- " + strong(c.id() + " " + escape(c.title())) + ": " + escape(c.message()));
      }
    }
    if (!any) {
      line(words.get("consistency.none"));
    }
  }

  private void provenance() throws IOException {
    line("");
    Report.Tool tool = report.tool();
    line(
        words.get(
            "provenance.line",
            escape(tool.version()),
            escape(tool.rulesVersion()),
            "`" + Plain.brief(tool.rulesHash()) + "`",
            "`" + Plain.brief(report.document().sha256()) + "`"));
  }

  private static String mark(Verdict verdict) {
    return switch (verdict) {
      case VOLDOET -> "✅";
      case DEELS -> "🟡";
      case ONTBREEKT -> "❌";
      case NVT -> "➖";
      case BEOORDELEN -> "❔";
    };
  }

  /**
   * One line of literal text. Besides the signs of Markdown it breaks, with a space of no width, what GitHub and GitLab
   * turn into links after reading the Markdown: people, issues and addresses.
   */
  private static String escape(String text) {
    StringBuilder escaped = new StringBuilder();
    String line = Plain.line(text);
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      boolean opensBlock = i == 0 && (c == '-' || c == '+' || c == '=');
      if (PUNCTUATION.indexOf(c) >= 0 || opensBlock) {
        escaped.append('\\');
      }
      escaped.append(c);
      boolean links = c == '@' || c == '#' || c == '!' || c == '~' || c == '%' || c == ':';
      boolean address = c == '.' && i >= 3 && line.regionMatches(true, i - 3, "www", 0, 3);
      if ((links || address) && i + 1 < line.length() && line.charAt(i + 1) != ' ') {
        escaped.append("&#8203;");
      }
    }
    return escaped.toString();
  }

  private static String strong(String text) {
    return "**" + text + "**";
  }

  private void heading(String key) throws IOException {
    line("");
    line("### " + words.get(key));
    line("");
  }

  private void row(String... cells) throws IOException {
    line("| " + String.join(" | ", cells) + " |");
  }

  private void line(String text) throws IOException {
    out.append(text).append('\n');
  }
}
