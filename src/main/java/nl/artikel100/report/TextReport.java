package nl.artikel100.report;

import java.io.IOException;
import java.util.List;

/** The summary for a terminal: score, one verdict and reason per criterion, and what to do first. */
public final class TextReport {
  private static final int WIDTH = 88;
  private static final int INDENT = 8;
  private static final int STEPS = 3;

  private final Report report;
  private final Words words;
  private final boolean colour;
  private final Appendable out;

  private TextReport(Report report, Words words, boolean colour, Appendable out) {
    this.report = report;
    this.words = words;
    this.colour = colour;
    this.out = out;
  }

  /**
   * Writes the summary, lines of at most 88 columns that end with {@code "\n"}.
   *
   * @param report what to write
   * @param lang language of the fixed words and the numbers
   * @param colour whether to use the colours of an ANSI terminal; the words are the same
   * @param out where to
   * @throws IOException if it cannot be written
   */
  public static void write(Report report, Lang lang, boolean colour, Appendable out)
      throws IOException {
    new TextReport(report, new Words(lang), colour, out).all();
  }

  private void all() throws IOException {
    Report.Document document = report.document();
    line(strong(words.get("title.of", Plain.line(document.name()))));
    wrapped(kind(document), 0);
    for (String note : document.reading()) {
      wrapped(Plain.line(note), 0);
    }
    if (report.score() == null) {
      line("");
      wrapped(words.get("noscore.text"), 0);
    } else {
      score(report.score());
      criteria();
    }
    consistency();
    steps();
    provenance();
  }

  private String kind(Report.Document document) {
    return words.orSame("type.", document.type()) + ". " + Plain.line(document.typeReason());
  }

  private void score(Report.Score score) throws IOException {
    line("");
    line(
        strong(words.get("score") + " " + words.percent(score.percent()))
            + "   "
            + points(score.earned(), score.possible()));
    if (report.waived()) {
      wrapped(words.get("accepted.line", words.percent(score.accepted())), 0);
    }
    for (Report.Group group : score.groups()) {
      String sum = points(group.earned(), group.possible());
      line(
          "  " + pad(Plain.line(group.title()), 24) + pad(words.percent(group.percent()), 8) + sum);
    }
    wrapped(words.get("disclaimer"), 0);
  }

  private void criteria() throws IOException {
    for (Report.Group group : report.score().groups()) {
      line("");
      line(strong(Plain.line(group.title())));
      for (Report.Criterion criterion : report.criteria()) {
        if (criterion.group().equals(group.id())) {
          criterion(criterion);
        }
      }
    }
  }

  private void criterion(Report.Criterion c) throws IOException {
    String verdict = words.get("verdict." + c.verdict().word());
    String head = pad("  " + symbol(c.verdict()) + " " + c.id(), INDENT);
    String title = pad(Plain.line(c.title()) + " ", WIDTH - INDENT - verdict.length());
    line(
        head.replace(symbol(c.verdict()), tint(c.verdict(), symbol(c.verdict())))
            + title
            + tint(c.verdict(), verdict));
    wrapped(Plain.line(c.reason()), INDENT);
    if (c.waiver() != null) {
      wrapped(Plain.line(words.waiver(c.waiver())), INDENT);
    }
  }

  private void consistency() throws IOException {
    if (report.consistency().isEmpty()) {
      return;
    }
    line("");
    line(strong(words.get("consistency")));
    boolean any = false;
    for (Report.Consistency c : report.consistency()) {
      if (c.present()) {
        any = true;
        line(pad("  ! " + c.id(), INDENT) + Plain.line(c.title()));
        wrapped(Plain.line(c.message()), INDENT);
      }
    }
    if (!any) {
      wrapped(words.get("consistency.none"), 2);
    }
  }

  private void steps() throws IOException {
    List<Report.Criterion> steps = report.largestGains(STEPS);
    if (steps.isEmpty()) {
      return;
    }
    line("");
    line(strong(words.get("first") + ":"));
    int number = 1;
    for (Report.Criterion step : steps) {
      String gain = words.get("gain.short", words.rise(step.gain()));
      line(
          pad("  " + number++ + ".", 5)
              + step.id()
              + " "
              + Plain.line(step.title())
              + " ("
              + gain
              + ")");
      wrapped(Plain.line(step.advice()), 5);
    }
  }

  /** With the hash of the rules: those of another folder may say anything. */
  private void provenance() throws IOException {
    line("");
    Report.Tool tool = report.tool();
    wrapped(
        words.get(
            "provenance.line",
            Plain.line(tool.version()),
            Plain.line(tool.rulesVersion()),
            Plain.brief(tool.rulesHash()),
            Plain.brief(report.document().sha256())),
        0);
  }

  private String points(double earned, double possible) {
    return words.get("points.of", words.number(earned), words.count("points", possible));
  }

  /** The shape of a verdict, so that it never rests on colour alone. */
  private static String symbol(Verdict verdict) {
    return switch (verdict) {
      case VOLDOET -> "✓";
      case DEELS -> "◐";
      case ONTBREEKT -> "✗";
      case NVT -> "–";
      case BEOORDELEN -> "?";
    };
  }

  private String tint(Verdict verdict, String text) {
    int code =
        switch (verdict) {
          case VOLDOET -> 32;
          case DEELS -> 33;
          case ONTBREEKT -> 31;
          case NVT -> 90;
          case BEOORDELEN -> 35;
        };
    return colour ? "\u001B[" + code + "m" + text + "\u001B[0m" : text;
  }

  private String strong(String text) {
    return colour ? "\u001B[1m" + text + "\u001B[0m" : text;
  }

  private static String pad(String text, int width) {
    return text + " ".repeat(Math.max(0, width - text.length()));
  }

  private void wrapped(String text, int indent) throws IOException {
    StringBuilder line = new StringBuilder();
    for (String word : text.split(" ")) {
      if (line.length() > 0 && indent + line.length() + 1 + word.length() > WIDTH) {
        line(" ".repeat(indent) + line);
        line.setLength(0);
      }
      line.append(line.length() > 0 ? " " : "").append(word);
    }
    if (line.length() > 0) {
      line(" ".repeat(indent) + line);
    }
  }

  private void line(String text) throws IOException {
    out.append(text).append('\n');
  }
}
