package nl.artikel100.report;

import java.io.IOException;
import java.util.List;

/** The summary as Markdown, fit for a comment on a merge request. Everything from the report is escaped. */
public final class MarkdownReport {
  private static final int STEPS = 3;
  private static final String PUNCTUATION = "\\`*_{}[]()<>|~!#&$^";

  private final Report report;
  private final Words words;
  private final Appendable out;

  private MarkdownReport(Report report, Words words, Appendable out) {
    this.report = report;
    this.words = words;
    this.out = out;
  }

  /**
   * Writes the summary with GitHub's and GitLab's tables, lines that end with {@code "\n"}.
   *
   * @param report what to write
   * @param lang language of the fixed words and the numbers
   * @param out where to
   * @throws IOException if it cannot be written
   */
  public static void write(Report report, Lang lang, Appendable out) throws IOException {
    new MarkdownReport(report, new Words(lang), out).all();
  }

  private void all() throws IOException {
    Report.Document document = report.document();
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
      steps();
      criteria();
    }
    consistency();
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
    line("_" + words.get("disclaimer") + "_");
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
    heading("criteria");
    row(words.get("verdict"), words.get("criterion"), words.get("reason"));
    row("---", "---", "---");
    for (Report.Criterion c : report.criteria()) {
      String reason = escape(c.reason());
      if (c.waiver() != null) {
        reason +=
            " "
                + words.get(
                    "waiver.line",
                    escape(c.waiver().owner()),
                    words.date(escape(c.waiver().until())),
                    escape(c.waiver().reason()));
      }
      String mark = mark(c.verdict()) + " " + words.get("verdict." + c.verdict().word());
      row(mark, c.id() + " " + escape(c.title()), reason);
    }
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
            "`" + brief(tool.rulesHash()) + "`",
            "`" + brief(report.document().sha256()) + "`"));
  }

  /** The start of a hash, enough to tell two apart. */
  private static String brief(String hash) {
    String hex = hash.replaceAll("[^0-9a-f]", "");
    return hex.substring(0, Math.min(12, hex.length()));
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
