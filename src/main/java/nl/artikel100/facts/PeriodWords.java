package nl.artikel100.facts;

import nl.artikel100.text.Term;

/** The words by which a line shows that it speaks of the period of the Dutch contribution, or of another one. */
final class PeriodWords {
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

  private PeriodWords() {}

  /**
   * How surely a line speaks of the period of the Dutch contribution; 1 or more: it does.
   *
   * @param opening whether the line is among the first of the letter
   * @param foreignActor whether somebody else than the Netherlands acts in it
   */
  static int score(FactLine line, boolean opening, boolean foreignActor) {
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
    int other = line.find(NOT_THIS_ONE, 0);
    int lastDate =
        line.dates().isEmpty()
            ? line.tokens().size()
            : line.dates().get(line.dates().size() - 1).to();
    score -= other < 0 ? 0 : other <= lastDate ? 9 : 1;
    score -= line.has(PAST) ? 9 : 0;
    score -= line.has(MISSION) && !line.isDutch() ? 2 : 0;
    score -= foreignActor ? (line.isDutch() ? 1 : 6) : 0;
    return score;
  }

  /**
   * A term that measures the contribution: "voor een periode van twaalf maanden", "de inzet duurt
   * veertien maanden".
   */
  static Term term(FactLine line, boolean dated) {
    for (Term term : line.terms()) {
      boolean read = term.months() > 0 && !line.quoted()[term.from()];
      if (read && (dated && besideDates(line, term) || measures(line, term))) {
        return term;
      }
    }
    return null;
  }

  private static boolean measures(FactLine line, Term term) {
    int at = line.find(LASTING, Math.max(0, term.from() - 4));
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
