package nl.artikel100.evidence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds begin, end and term of the Dutch contribution among all the periods in a letter. */
final class PeriodFinder {
  private static final Cue NAMED =
      Cue.of(
          "nederlandse deelname",
          "nederlandse deelneming",
          "nederlandse bijdrage",
          "nederlandse inzet",
          "nederlandse uitzending",
          "nederlandse aanwezigheid",
          "nederlandse ontplooiing",
          "nederlandse participatie",
          "nederlandse ~ bijdrage",
          "nederlandse militaire",
          "nederland ~ ter beschikking",
          "nederland ~ deel",
          "nederland ~ bijdrage");
  private static final Cue CONTRIBUTION =
      Cue.of(
          "deelname",
          "deelneming",
          "bijdrage",
          "inzet",
          "uitzending",
          "verlenging",
          "ontplooiing",
          "voortzetting",
          "aanwezigheid",
          "inzetperiode",
          "opdracht",
          "ingezet",
          "verblijf");
  private static final Cue DECISION =
      Cue.of(
          "besluit",
          "besloten",
          "ter beschikking",
          "te leveren",
          "in te zetten",
          "te verlengen",
          "voort te zetten",
          "verlengd",
          "beschikbaar",
          "uit te zenden",
          "deel te nemen",
          "te sturen");
  private static final Cue UNITS =
      Cue.of(
          "militairen",
          "trainers",
          "adviseurs",
          "fregat",
          "schip",
          "vliegtuig",
          "vliegtuigen",
          "helikopters",
          "detachement",
          "eenheid",
          "eenheden",
          "compagnie",
          "mariniers",
          "stafofficieren",
          "f-16's",
          "f-35's",
          "politiefunctionarissen",
          "functionarissen",
          "peloton",
          "bataljon",
          "waarnemers",
          "experts",
          "deskundigen",
          "chinooks",
          "patriots",
          "personen",
          "instructeurs",
          "liaisons",
          "eerste groep",
          "ploeg");
  private static final Cue DURATION_HEADING =
      Cue.of(
          "duur",
          "looptijd",
          "hoe lang",
          "hoelang",
          "termijn",
          "periode",
          "einde",
          "beëindiging",
          "tijdpad",
          "begin en einde");
  private static final Cue MANDATE =
      Cue.of(
          "resolutie*",
          "mandaat",
          "mandaten",
          "machtiging",
          "*veiligheidsraad",
          "gbvb",
          "autorisatie",
          "uitnodiging",
          "rechtsgrond*",
          "grondslag",
          "toestemming",
          "overeenkomst",
          "noord-atlantische raad",
          "raadsbesluit",
          "verdrag");
  private static final Cue COSTS =
      Cue.of(
          "uitgaven", "kosten", "geraamd", "raming", "euro", "€", "meerkosten", "lasten", "budget");
  private static final Cue ELSEWHERE =
      Cue.of(
          "opwerk*",
          "voorbereid*",
          "doorlopen",
          "oefening",
          "oefenen",
          "cursus",
          "afgelost",
          "aflossing",
          "aflossen",
          "rotatie*",
          "lichting",
          "evaluatie",
          "evalueren",
          "programma",
          "project*",
          "toegezegd",
          "verkiezingen");
  private static final Cue PROLONGING =
      Cue.of(
          "te verlengen", "verlengd", "verlengen", "voort te zetten", "voortgezet", "verlenging");
  private static final Cue TOUR =
      Cue.of(
          "uitgezonden voor",
          "worden ~ uitgezonden",
          "uitzendtermijn*",
          "uitzendduur",
          "individuele",
          "ieder",
          "iedere",
          "elke",
          "allen",
          "per persoon",
          "functie",
          "functies");
  private static final Cue NOT_THIS_ONE =
      Cue.of(
          "vorige",
          "eerdere",
          "destijds",
          "was",
          "waren",
          "laatstelijk",
          "thans",
          "huidige",
          "lopende",
          "aflopende",
          "oorspronkelijk*",
          "zou",
          "indien",
          "mocht",
          "aanvankelijk",
          "voorafgaande",
          "ter vergelijking");
  private static final Cue PAST =
      Cue.of("leverde", "leverden", "destijds", "heeft geleverd", "hebben geleverd");
  private static final Cue MISSION =
      Cue.of("mag de missie", "mag de operatie", "kan de missie", "de missie mag", "de missie kan");
  private static final int ACCEPTED = 1;
  private static final int OPENING = 6;

  /** A statement about the period of the contribution with how surely it is one. */
  record Claim(FactLine line, LocalDate begin, LocalDate end, Term term, int score) {}

  private final Reading reading;

  PeriodFinder(Reading reading) {
    this.reading = reading;
  }

  /** All that the letter says about the period of the contribution, in order. */
  List<Claim> claims() {
    List<Claim> claims = new ArrayList<>();
    int prose = 0;
    for (FactLine line : reading.lines()) {
      if (line.isProse()) {
        prose++;
        Claim claim = claim(line, prose <= OPENING);
        if (claim != null) {
          claims.add(claim);
        }
      }
    }
    return claims;
  }

  Facts.Period period() {
    List<Claim> claims = claims();
    Comparator<Claim> surest = Comparator.comparingInt(Claim::score);
    Claim both =
        claims.stream()
            .filter(c -> c.begin() != null && c.end() != null)
            .max(first(surest))
            .orElse(null);
    Claim begin = claims.stream().filter(c -> c.begin() != null).max(first(surest)).orElse(null);
    Claim end = claims.stream().filter(c -> c.end() != null).max(first(surest)).orElse(null);
    if (both != null
        && (begin == null || both.score() >= begin.score() - 1)
        && both.score() >= end.score() - 1) {
      begin = both;
      end = both;
    }
    Claim term = claims.stream().filter(c -> c.term() != null).max(first(surest)).orElse(null);
    return new Facts.Period(
        begin == null ? null : begin.begin(),
        end == null ? null : end.end(),
        term == null ? null : reading.text(term.line(), term.term().from(), term.term().to()),
        term == null ? 0 : term.term().months(),
        begin == null ? -1 : begin.line().start(),
        end == null ? -1 : end.line().start());
  }

  /** Of equally sure claims the one that stands first. */
  private static Comparator<Claim> first(Comparator<Claim> surest) {
    return surest.thenComparing(Comparator.comparingInt((Claim c) -> c.line().index()).reversed());
  }

  private Claim claim(FactLine line, boolean opening) {
    List<DateRole> roles = DateRole.of(line);
    LocalDate begin = null;
    LocalDate end = null;
    for (DateRole role : roles) {
      boolean usable =
          role.date().exact() && role.date().stated() && !line.quoted()[role.date().from()];
      if (usable && role.kind() == DateRole.Kind.BEGIN && begin == null) {
        begin = role.day();
      } else if (usable
          && role.kind() == DateRole.Kind.END
          && (end == null || role.partner() >= 0)) {
        end = role.day();
      }
    }
    Term term = term(line, begin != null || end != null);
    if (begin == null && end == null && term == null) {
      return null;
    }
    int score = score(line, opening);
    LocalDate written = reading.letterDate();
    boolean contradicts = begin != null && end != null && end.isBefore(begin);
    if (end != null && written != null && end.isBefore(written) && !contradicts) {
      return null;
    }
    if (begin != null && written != null && begin.isBefore(written.minusMonths(3))) {
      score -= 4;
    }
    return score >= ACCEPTED ? new Claim(line, begin, end, term, score) : null;
  }

  private int score(FactLine line, boolean opening) {
    int score = line.has(NAMED) ? 4 : 0;
    score += line.has(CONTRIBUTION) ? 2 : 0;
    score += line.has(UNITS) ? 1 : 0;
    score += line.isDutch() ? 1 : 0;
    score += line.under(DURATION_HEADING) ? 3 : 0;
    score += opening && line.has(DECISION) ? 3 : 0;
    score -= line.has(COSTS) || !line.sums().isEmpty() ? 9 : 0;
    score -= line.has(MANDATE) ? (line.under(DURATION_HEADING) ? 3 : 6) : 0;
    score -= line.has(ELSEWHERE) ? 3 : 0;
    score -= line.has(TOUR) && !line.under(DURATION_HEADING) ? 4 : 0;
    int other = NOT_THIS_ONE.find(line.tokens(), 0);
    int lastDate =
        line.dates().isEmpty()
            ? line.tokens().size()
            : line.dates().get(line.dates().size() - 1).to();
    score -= other < 0 ? 0 : other <= lastDate ? 9 : 1;
    score -= line.has(PAST) ? 9 : 0;
    score -= line.has(MISSION) && !line.isDutch() ? 2 : 0;
    score -= reading.hasForeignActor(line) ? (line.isDutch() ? 1 : 6) : 0;
    return score;
  }

  private static final Cue LASTING =
      Cue.of(
          "periode van",
          "duur van",
          "tijd van",
          "termijn van",
          "tijdvak van",
          "duurt",
          "duren",
          "blijven",
          "met",
          "voor");

  /**
   * A term that measures the contribution: "voor een periode van twaalf maanden", "de inzet duurt
   * veertien maanden".
   */
  private static Term term(FactLine line, boolean dated) {
    for (Term term : line.terms()) {
      boolean read = term.months() > 0 && !line.quoted()[term.from()];
      if (read && (dated && besideDates(line, term) || measures(line, term))) {
        return term;
      }
    }
    return null;
  }

  private static boolean measures(FactLine line, Term term) {
    int at = LASTING.find(line.tokens(), Math.max(0, term.from() - 4));
    if (at < 0 || at >= term.from()) {
      return false;
    }
    return switch (line.tokens().get(at).form()) {
      case "duurt", "duren" -> line.has(CONTRIBUTION);
      case "blijven" -> line.isDutch() || line.has(UNITS);
      case "met", "voor" -> line.has(PROLONGING);
      default -> line.has(CONTRIBUTION) || line.has(DECISION);
    };
  }

  private static boolean besideDates(FactLine line, Term term) {
    return line.dates().stream()
        .anyMatch(
            d ->
                term.from() >= d.to() && term.from() - d.to() <= 4
                    || d.from() >= term.to() && d.from() - term.to() <= 4);
  }
}
