package nl.artikel100.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.artikel100.text.DateMention;

/**
 * What a date does in its sentence: it begins something, ends it, or neither.
 *
 * @param day the day it begins or ends; of a vaguer date the first or the last; "tot 1 juli" ends
 *     on 30 June
 * @param partner position in the list of roles of the other end of "van … tot …", or -1
 */
record DateRole(Kind kind, DateMention date, LocalDate day, int partner) {
  /** The kinds of role. */
  enum Kind {
    BEGIN,
    END,
    NONE
  }

  private static final Cue DOCUMENTS =
      Cue.of(
          "*besluit",
          "*brief",
          "brieven",
          "*verzoek",
          "*vergadering",
          "*overleg",
          "*debat",
          "*rapport",
          "*rapportage",
          "*verslag",
          "*advies",
          "*akkoord",
          "motie",
          "nota",
          "notificatie",
          "verklaring",
          "bijeenkomst",
          "ministerraad");
  private static final Set<String> CONDITIONS =
      Set.of("als", "indien", "wanneer", "mocht", "mochten", "tenzij");
  private static final Set<String> VERBS =
      Set.of("is", "zijn", "blijft", "blijven", "blijkt", "wordt", "worden", "heeft", "hebben");
  private static final Cue DEADLINE = Cue.of("uiterlijk", "voor", "vóór");
  private static final Set<String> BEGIN_WORDS = Set.of("vanaf", "per", "ingaande", "tussen");
  private static final Set<String> BEFORE_END =
      Set.of(
          "uiterlijk",
          "en",
          "met",
          "het",
          "de",
          "ten",
          "laatste",
          "minste",
          "ongeveer",
          "circa",
          "ca",
          ".",
          "in",
          "aan");
  private static final Set<String> BETWEEN =
      Set.of("tot", "en", "met", "t/m", "-", "–", "uiterlijk", "aan", "het", "de", ",");

  /** One role per date of the line. */
  static List<DateRole> of(FactLine line) {
    List<DateRole> roles = new ArrayList<>();
    for (int i = 0; i < line.dates().size(); i++) {
      DateMention date = line.dates().get(i);
      int end = endWord(line, date.from() - 1);
      Kind kind = end >= 0 ? Kind.END : kind(line, i);
      int partner = -1;
      if (kind == Kind.END && i > 0 && isRangeStart(line, i - 1)) {
        partner = i - 1;
      } else if (kind == Kind.BEGIN && isRangeStart(line, i)) {
        partner = i + 1;
      }
      roles.add(new DateRole(kind, date, day(line, kind, date, end), partner));
    }
    return roles;
  }

  private static Kind kind(FactLine line, int i) {
    int before = line.dates().get(i).from() - 1;
    if (isRangeStart(line, i)) {
      return Kind.BEGIN;
    }
    if (before >= 0
        && (BEGIN_WORDS.contains(line.tokens().get(before).form()) || isFrom(line, before))) {
      return DateVerb.endsBefore(line, before) ? Kind.END : Kind.BEGIN;
    }
    if (isOfDocument(line, line.dates().get(i)) || isSupposed(line, line.dates().get(i))) {
      return Kind.NONE;
    }
    Kind kind = DateVerb.nearest(line, i);
    int deadline = line.find(DEADLINE, Math.max(0, before - 1));
    return kind == Kind.BEGIN && deadline >= 0 && deadline <= before ? Kind.NONE : kind;
  }

  private static LocalDate day(FactLine line, Kind kind, DateMention date, int endWord) {
    if (kind != Kind.END) {
      return date.first();
    }
    boolean upTo =
        endWord >= 0 && line.is(endWord, "tot") && !line.is(endWord + 1, "en") && date.exact();
    return upTo && date.first().getDayOfMonth() == 1 ? date.first().minusDays(1) : date.last();
  }

  /** Position of "tot" or "t/m" that leads to the date, or -1. */
  private static int endWord(FactLine line, int before) {
    for (int i = before; i >= 0 && i > before - 5; i--) {
      if (line.is(i, "tot") || line.is(i, "t/m")) {
        return i;
      }
      if (!BEFORE_END.contains(line.tokens().get(i).form())) {
        return -1;
      }
    }
    return -1;
  }

  /** "het besluit van 20 maart jl. om 130 militairen beschikbaar te stellen": the day of the decision, not of the start. */
  private static boolean isOfDocument(FactLine line, DateMention date) {
    int before = date.from() - 1;
    return line.is(before, "van")
            && before > 0
            && DOCUMENTS.end(line.tokens(), before - 1) == before
        || line.is(before, "d.d")
        || line.is(before, "d.d.")
        || line.is(date.to(), "jl")
        || line.is(date.to(), "jl.");
  }

  /** "Is de weg op 1 juli 2031 nog gesloten, dan …", "Als de haven op 1 mei nog dicht is, …": it may never be so. */
  private static boolean isSupposed(FactLine line, DateMention date) {
    String first = line.tokens().get(0).form();
    if (CONDITIONS.contains(first)) {
      return true;
    }
    for (int i = date.to(); VERBS.contains(first) && i < line.tokens().size(); i++) {
      if (line.is(i, ",") && line.is(i + 1, "dan")) {
        return true;
      }
    }
    return false;
  }

  private static boolean isFrom(FactLine line, int before) {
    return line.is(before, "van")
        && (line.is(before - 1, "ingang") || line.is(before - 1, "begin"));
  }

  /** "van 1 mei 2027 tot en met 30 juni 2028", also with dashes. */
  static boolean isRangeStart(FactLine line, int i) {
    if (i + 1 >= line.dates().size()) {
      return false;
    }
    int from = line.dates().get(i).to();
    int to = line.dates().get(i + 1).from();
    if (from == to || to - from > 5) {
      return false;
    }
    boolean joined = false;
    for (int t = from; t < to; t++) {
      if (!BETWEEN.contains(line.tokens().get(t).form())) {
        return false;
      }
      joined |= line.is(t, "tot") || line.is(t, "t/m") || line.is(t, "-") || line.is(t, "–");
    }
    return joined;
  }
}
