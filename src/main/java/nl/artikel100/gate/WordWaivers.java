package nl.artikel100.gate;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.artikel100.document.MarginNote;
import nl.artikel100.rules.RuleException;

/**
 * Waivers that a drafter writes as a comment in the Word file: {@code art100: L06 n.v.t., reden: er gaan alleen militairen
 * mee; tot 2027-12-31}. The author of the comment answers for it.
 */
public final class WordWaivers {
  private static final Pattern OURS =
      Pattern.compile("(?is)\\s*art100\\s*:\\s*([TLC]\\d{1,2}\\b.*)");
  private static final Pattern FORM =
      Pattern.compile(
          "(?is)([TL]\\d{1,2}(?:\\s*(?:,|en|and)\\s*[TL]\\d{1,2})*)\\s*[,:]?\\s*"
              + "(?:n\\.?\\s?v\\.?\\s?t\\b\\.?|niet van toepassing|afwijking|n/a|not applicable|waiver)"
              + "\\s*[,;:.–-]*\\s*(?:(?:reden|reason)\\b\\s*:?)?(.*)");
  private static final Pattern UNTIL =
      Pattern.compile(
          "(?is)(.*?)[\\s,;(]*\\b(?:geldig )?(?:tot(?: en met)?|t/m|until)\\s*:?\\s*(\\d\\S*?)[.)\\s]*");

  /** A longer comment is read as far as this. */
  private static final int LONGEST = 2000;

  private WordWaivers() {}

  /**
   * The waivers among the comments of one letter. A comment that does not begin with {@code art100:} and an id is none.
   *
   * @param file name of the letter, for messages
   * @param known ids of the norm
   * @throws RuleException with every one that lacks its reason, or is not well formed
   */
  public static List<Waiver> of(String file, List<MarginNote> notes, Set<String> known)
      throws RuleException {
    List<Waiver> waivers = new ArrayList<>();
    List<RuleException.Mistake> mistakes = new ArrayList<>();
    for (MarginNote note : notes) {
      String text = note.text().substring(0, Math.min(note.text().length(), LONGEST));
      Matcher ours = OURS.matcher(text);
      if (!ours.matches()) {
        continue;
      }
      Matcher form = FORM.matcher(ours.group(1));
      String reason = form.matches() ? form.group(2).strip() : "";
      Matcher until = UNTIL.matcher(reason);
      LocalDate last = null;
      try {
        if (until.matches()) {
          reason = until.group(1).strip();
          last = LocalDate.parse(until.group(2));
        }
      } catch (DateTimeParseException e) {
        mistakes.add(
            mistake(
                file,
                note,
                "verwacht een datum als 2027-12-31",
                "expected a date such as 2027-12-31"));
        continue;
      }
      reason = reason.replaceAll("\\s+", " ").replaceAll("[\\s,;]+$", "");
      if (!form.matches() || !reason.matches("(?s).*\\p{L}.*")) {
        mistakes.add(
            mistake(
                file,
                note,
                "verwacht \"art100: L06 n.v.t., reden: …\"; zonder reden telt een afwijking niet",
                "expected \"art100: L06 n.v.t., reden: …\"; a waiver needs its reason"));
        continue;
      }
      for (String id : form.group(1).toUpperCase(Locale.ROOT).split("\\s*(?:,|EN|AND)\\s*")) {
        String full = id.length() == 2 ? id.charAt(0) + "0" + id.charAt(1) : id;
        if (known.contains(full)) {
          waivers.add(new Waiver(full, null, null, reason, note.author(), last, place(file, note)));
        } else {
          mistakes.add(
              mistake(file, note, "er is geen criterium " + id, "there is no criterion " + id));
        }
      }
    }
    if (!mistakes.isEmpty()) {
      throw new RuleException(mistakes);
    }
    return waivers;
  }

  private static String place(String file, MarginNote note) {
    return file + ", opmerking " + note.number();
  }

  private static RuleException.Mistake mistake(
      String file, MarginNote note, String dutch, String english) {
    return new RuleException.Mistake(
        file,
        0,
        "opmerking " + note.number() + ": " + dutch,
        "comment " + note.number() + ": " + english);
  }
}
