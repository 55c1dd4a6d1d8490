package nl.artikel100.overview;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.artikel100.archive.Changes;
import nl.artikel100.report.Lang;
import nl.artikel100.report.Report;
import nl.artikel100.report.Words;

/** What changed between two letters, for a terminal: verdicts and facts, without passages. */
public final class CompareText {
  private final Words words;
  private final Appendable out;

  private CompareText(Lang lang, Appendable out) {
    this.words = new Words(lang, OverviewPage.class, "overview");
    this.out = out;
  }

  /** Writes one summary per pair of letters. */
  public static void write(List<Changes> changes, Lang lang, Appendable out) throws IOException {
    CompareText text = new CompareText(lang, out);
    for (int i = 0; i < changes.size(); i++) {
      out.append(i == 0 ? "" : "\n");
      text.one(changes.get(i));
    }
  }

  private void one(Changes c) throws IOException {
    line(name(c.before()) + "  →  " + name(c.after()));
    criteria(c, "compare.worse", Changes.Way.WORSE);
    criteria(c, "compare.better", Changes.Way.BETTER);
    criteria(c, "compare.other", Changes.Way.OTHER);
    if (!c.facts().isEmpty()) {
      line("");
      line(words.get("compare.facts", c.facts().size()));
      for (Changes.OfFact fact : c.facts()) {
        line(
            "  "
                + name(fact, words)
                + ": "
                + shown(value(fact.kind(), fact.before(), words))
                + " → "
                + shown(value(fact.kind(), fact.after(), words)));
      }
    }
    criteria(c, "compare.goals", Changes.Way.REWORDED);
    if (c.criteria().isEmpty() && c.facts().isEmpty()) {
      line(words.get("compare.nothing"));
    }
  }

  private String name(Report report) {
    String score =
        report.score() == null ? words.get("noscore") : words.percent(report.score().percent());
    return report.document().name() + " (" + score + ")";
  }

  private void criteria(Changes changes, String key, Changes.Way way) throws IOException {
    List<Changes.OfCriterion> own =
        changes.criteria().stream().filter(c -> c.way() == way).toList();
    if (!own.isEmpty()) {
      line("");
      line(words.get(key, own.size()));
    }
    for (Changes.OfCriterion c : own) {
      String verdicts =
          way == Changes.Way.REWORDED
              ? ""
              : ": "
                  + words.get("verdict." + c.before().word())
                  + " → "
                  + words.get("verdict." + c.after().word());
      line("  " + c.id() + " " + c.title() + verdicts);
      if (!c.gained().isEmpty()) {
        line("      " + words.get("compare.gained", String.join("; ", c.gained())));
      }
      if (!c.lost().isEmpty()) {
        line("      " + words.get("compare.lost", String.join("; ", c.lost())));
      }
    }
  }

  /** What a fact is about, in words. */
  static String name(Changes.OfFact fact, Words words) {
    String kind = words.get("compare." + fact.kind().name().toLowerCase(Locale.ROOT));
    if (fact.kind() == Changes.Kind.PERIOD) {
      return kind + ", " + words.get("facts." + fact.what()).toLowerCase(Locale.ROOT);
    }
    return fact.what().isEmpty() ? kind : kind + ", " + fact.what();
  }

  /** A value as a reader expects it: dates in words, amounts with separators. */
  static String value(Changes.Kind kind, String value, Words words) {
    if (value.isEmpty()) {
      return "";
    }
    return switch (kind) {
      case PERIOD -> words.date(value);
      case AMOUNT ->
          Arrays.stream(value.split("; "))
              .map(euro -> "€ " + words.number(Double.parseDouble(euro)))
              .collect(Collectors.joining("; "));
      default -> value;
    };
  }

  private static String shown(String value) {
    return value.isEmpty() ? "–" : value;
  }

  /** Names of files and words of a letter may hold codes that steer a screen. */
  private void line(String text) throws IOException {
    out.append(text.replaceAll("[\\p{Cc}\\p{Cf}\\p{Cs}]", "\uFFFD")).append('\n');
  }
}
