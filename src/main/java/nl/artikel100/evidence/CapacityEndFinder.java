package nl.artikel100.evidence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.artikel100.document.Block;
import nl.artikel100.evidence.Comparison.CapacityEnd;

/**
 * Finds capacities with an end of their own on which medical care or protection of the contribution
 * rests.
 */
final class CapacityEndFinder {
  private static final Cue CAPACITY =
      Cue.of(
          "*helikopter",
          "*helikopters",
          "*heli's",
          "*hospitaal",
          "*hospitalen",
          "*ziekenhuis",
          "role 2",
          "role 3",
          "*toestel",
          "*toestellen",
          "*vliegtuig",
          "*vliegtuigen",
          "*compagnie",
          "*bataljon",
          "*peloton",
          "*detachement",
          "*eenheid",
          "*eenheden",
          "*eskadron",
          "*vaartuigen",
          "*schip",
          "*fregat",
          "*team",
          "*teams",
          "*batterij",
          "*batterijen",
          "*ambulance*",
          "*chirurg*",
          "*reactiemacht",
          "quick reaction force",
          "qrf",
          "*infanterie",
          "*infanteristen",
          "medevac",
          "medevac-*",
          "*voorziening",
          "*voorzieningen",
          "*bewaking",
          "*beveiliging",
          "*wacht",
          "*dekking",
          "luchtsteun",
          "luchtverdediging",
          "toegang",
          "*contract",
          "*overeenkomst",
          "an-*",
          "nh90*",
          "chinook*",
          "apache*",
          "black hawk*",
          "mi-8*",
          "mi-17*");
  private static final Cue CONCRETE =
      Cue.of(
          "*helikopter",
          "*helikopters",
          "*hospitaal",
          "*hospitalen",
          "*ziekenhuis",
          "*toestel",
          "*toestellen",
          "*compagnie",
          "*bataljon",
          "*peloton",
          "*detachement",
          "*eskadron",
          "*vaartuigen",
          "*batterij",
          "*vliegtuig",
          "*vliegtuigen",
          "*fregat");
  private static final Cue VITAL =
      Cue.of(
          "*evacuatie",
          "evacueren",
          "geëvacueerd",
          "gewond*",
          "medevac*",
          "medisch*",
          "geneeskundig*",
          "chirurg*",
          "*hospitaal",
          "*ziekenhuis",
          "operatiekamer*",
          "operatietafel",
          "verplegend",
          "verpleegkundig*",
          "slachtoffers",
          "bewaking",
          "bewaakt",
          "beveilig*",
          "bescherm*",
          "force protection",
          "snelle reactie*",
          "quick reaction*",
          "luchtsteun",
          "close air support",
          "ontzet",
          "bijstand in nood",
          "steunt ~ op",
          "steunen ~ op",
          "afhankelijk van",
          "role 1",
          "role 2",
          "ambulance*",
          "luchtverdediging",
          "noodsituatie*");
  private static final Cue PROMISED =
      Cue.of(
          "toegezegd",
          "toegezegde",
          "toezegging",
          "toezeggingen",
          "zegt ~ toe",
          "zegde ~ toe",
          "toezegt",
          "overeenkomst",
          "overeengekomen",
          "contract",
          "*contract",
          "gecontracteerd",
          "verbonden",
          "garandeert",
          "gegarandeerd",
          "garantie",
          "afgesproken",
          "beschikbaar",
          "ter beschikking",
          "toestemming",
          "gehuurd",
          "huur*",
          "teruggetrokken",
          "trekt ~ terug",
          "trekken ~ terug",
          "terugtrekt",
          "verplicht",
          "verzekerd",
          "keert ~ terug",
          "keren ~ terug",
          "eerste");
  private static final Cue PROVIDES =
      Cue.of(
          "vertrekt",
          "vertrekken",
          "vertrek",
          "beëindigd",
          "beëindigt",
          "eindigt",
          "verstrijkt",
          "ingezet",
          "blijft",
          "blijven",
          "loopt ~ af",
          "afloopt",
          "gestationeerd",
          "levert",
          "leveren",
          "stelt",
          "stellen",
          "verzorgt",
          "verzorgen",
          "geldt",
          "inzet",
          "sluit",
          "sluiten",
          "opgeheven",
          "paraat",
          "bemant",
          "bemand",
          "verleent",
          "verlenen",
          "aanwezig",
          "gereed",
          "beveiligt",
          "beveiligen",
          "bewaakt",
          "bewaken",
          "beschermt",
          "beschermen",
          "opereert",
          "vliegt",
          "vliegen",
          "duurt",
          "loopt",
          "voorziet",
          "voorzien",
          "staat",
          "staan");
  private static final Cue PROVIDER =
      Cue.of(
          "bondgenoot",
          "bondgenoten",
          "partner",
          "partners",
          "verenigde naties",
          "vn",
          "navo",
          "eu",
          "unie",
          "missie",
          "onderneming",
          "bedrijf",
          "coalitie",
          "gastland");
  private static final Cue TAKEN_OVER =
      Cue.of(
          "neemt ~ over",
          "nemen ~ over",
          "overgenomen",
          "overneemt",
          "vervangt",
          "vervangen door",
          "vervangen",
          "voortgezet",
          "voorziet daarna",
          "afgelost",
          "aflost",
          "opgevolgd",
          "neemt ~ plaats",
          "staat ~ klaar",
          "verlenging ~ toegezegd",
          "verlengd",
          "verlengen",
          "neemt het stokje",
          "komt ~ in de plaats",
          "treedt ~ in de plaats",
          "voor de resterende",
          "sluit ~ aan");
  private static final Cue AFTERWARDS =
      Cue.of(
          "daarna",
          "nadien",
          "vervolgens",
          "aansluitend",
          "vanaf die datum",
          "vanaf dat moment",
          "na die datum",
          "op die datum",
          "van dan af",
          "met ingang van",
          "vanaf",
          "per",
          "hierna",
          "resterende");
  private static final Cue NOT_YET =
      Cue.of(
          "gezocht",
          "nog niet",
          "nog geen",
          "onderzocht",
          "onderhandel*",
          "gesprek*",
          "zou",
          "mogelijk",
          "bezien",
          "niet");
  private static final Cue OTHER_SUBJECT =
      Cue.of(
          "*mandaat",
          "resolutie*",
          "machtiging",
          "begroting",
          "uitgaven",
          "kosten",
          "programma",
          "project*",
          "euro",
          "€",
          "evaluatie",
          "vorige",
          "destijds",
          "verkiezingen",
          "lichting",
          "opleiding",
          "cursus",
          "oefening*",
          "training",
          "voorbereid*",
          "uiterlijk");
  private static final Cue OTHER_HEADING =
      Cue.of(
          "mandaat",
          "financi*",
          "kosten",
          "ontwikkelingssamenwerking",
          "evaluatie",
          "grondslag",
          "rechtsgrond*");
  private static final Cue FIRST_MONTHS = Cue.of("eerste");
  private static final int CONTEXT = 3;
  private static final int NAME_WORDS = 3;
  private static final Set<String> ARTICLES = Set.of("de", "het", "een", "eigen", "deze", "dit");

  private final Reading reading;
  private final LocalDate begin;
  private final LocalDate end;

  /**
   * @param begin first day of the contribution, or null
   * @param end last day of the contribution
   */
  CapacityEndFinder(Reading reading, LocalDate begin, LocalDate end) {
    this.reading = reading;
    this.begin = begin;
    this.end = end;
  }

  /** Every such capacity in order; where it is replaced in time it is left out. */
  List<Comparison> find() {
    List<Comparison> found = new ArrayList<>();
    for (FactLine line : reading.lines()) {
      boolean row = line.block().kind() == Block.Kind.TABLE_ROW;
      LocalDate until = row || line.isProse() ? until(line) : null;
      if (until == null || line.has(OTHER_SUBJECT) || line.under(OTHER_HEADING)) {
        continue;
      }
      List<FactLine> context = context(line);
      if (!line.has(PROMISED) && !(line.has(PROVIDES) && isProvided(context))) {
        continue;
      }
      FactLine named = named(context);
      FactLine rests = named == null ? null : rests(line, context, row);
      if (rests != null && !isTakenOver(line)) {
        List<int[]> ranges = new ArrayList<>();
        if (rests.index() < line.index()) {
          ranges.add(range(rests));
        }
        ranges.add(range(line));
        if (rests.index() > line.index()) {
          ranges.add(range(rests));
        }
        found.add(new CapacityEnd(name(named, context), until, end, ranges));
      }
    }
    return found;
  }

  /** The end stated in a line that falls within the contribution or after it, or null. */
  private LocalDate until(FactLine line) {
    for (DateRole role : DateRole.of(line)) {
      boolean during =
          begin == null
              ? reading.letterDate() == null || role.day().isAfter(reading.letterDate())
              : role.day().isAfter(begin);
      if (role.kind() == DateRole.Kind.END
          && during
          && role.date().stated()
          && !role.day().equals(end)
          && !line.quoted()[role.date().from()]) {
        return role.day();
      }
    }
    for (Term term : line.terms()) {
      boolean first =
          FIRST_MONTHS.find(line.tokens(), Math.max(0, term.from() - 1)) == term.from() - 1
              && term.from() > 0;
      if (first && begin != null && term.months() > 0) {
        return begin.plusMonths(term.months()).minusDays(1);
      }
    }
    return null;
  }

  /** The line itself and those just before it in the same paragraph, nearest first. */
  private List<FactLine> context(FactLine line) {
    List<FactLine> context = new ArrayList<>(reading.preceding(line, CONTEXT));
    context.add(line);
    java.util.Collections.reverse(context);
    return context;
  }

  /** Whether somebody else provides it, by the line or the one before. */
  private boolean isProvided(List<FactLine> context) {
    return context.stream()
        .limit(2)
        .anyMatch(l -> !Reading.countriesIn(l).isEmpty() || l.has(PROVIDER));
  }

  private static FactLine named(List<FactLine> context) {
    return context.stream().limit(2).filter(l -> l.has(CAPACITY)).findFirst().orElse(null);
  }

  /**
   * The line that shows that medical care or protection rests on it: nearby, or elsewhere about the
   * same country's capacity.
   */
  private FactLine rests(FactLine line, List<FactLine> context, boolean row) {
    FactLine near =
        row ? null : context.stream().filter(l -> l.has(VITAL)).findFirst().orElse(null);
    if (near != null) {
      return near;
    }
    Set<String> countries = Reading.countriesIn(line);
    Set<String> capacities = capacities(line);
    return reading.lines().stream()
        .filter(l -> l.isProse() && l != line && l.has(CAPACITY) && isVital(l))
        .filter(l -> Reading.countriesIn(l).stream().anyMatch(countries::contains))
        .filter(l -> capacities(l).stream().anyMatch(capacities::contains))
        .findFirst()
        .orElse(null);
  }

  private boolean isVital(FactLine line) {
    return line.has(VITAL)
        || line.under(VITAL)
        || reading.preceding(line, 2).stream().anyMatch(l -> l.has(VITAL));
  }

  /**
   * Stems of the capacities named in a line, so that "helikopter" and "transporthelikopters" are
   * the same.
   */
  private static Set<String> capacities(FactLine line) {
    Set<String> stems = new HashSet<>();
    for (int at = CAPACITY.find(line.tokens(), 0);
        at >= 0;
        at = CAPACITY.find(line.tokens(), at + 1)) {
      String form = line.tokens().get(at).form();
      for (String stem :
          List.of(
              "helikopter",
              "hospitaal",
              "compagnie",
              "detachement",
              "bataljon",
              "toestel",
              "vliegtuig",
              "team",
              "vaartuig",
              "peloton")) {
        if (form.contains(stem)) {
          stems.add(stem);
        }
      }
    }
    return stems;
  }

  /** Whether the sentence, or the next one by a word of time, says who provides it afterwards. */
  private boolean isTakenOver(FactLine line) {
    if (line.has(TAKEN_OVER) && !line.has(NOT_YET)) {
      return true;
    }
    return reading.following(line, 2).stream()
        .anyMatch(l -> l.has(AFTERWARDS) && l.has(TAKEN_OVER) && !l.has(NOT_YET));
  }

  /** Its name from the nearest sentence that does more than refer back ("deze toestellen"). */
  private String name(FactLine named, List<FactLine> context) {
    for (FactLine line : context) {
      int at = CONCRETE.find(line.tokens(), 0);
      boolean back = at > 0 && (line.is(at - 1, "deze") || line.is(at - 1, "dit"));
      if (at >= 0 && !back) {
        return name(line, at);
      }
    }
    return name(named, CAPACITY.find(named.tokens(), 0));
  }

  /** The capacity with the words just before it: "de Zweedse infanteriecompagnie". */
  private String name(FactLine line, int at) {
    int from = at;
    while (from > 0 && at - from < NAME_WORDS && isDescribing(line.tokens().get(from - 1).form())) {
      from--;
    }
    int to = Math.max(CAPACITY.end(line.tokens(), at), CONCRETE.end(line.tokens(), at));
    return reading.text(line, from, to);
  }

  private static boolean isDescribing(String form) {
    boolean adjective = form.length() > 3 && form.endsWith("e") && !form.equals("voor");
    return adjective || ARTICLES.contains(form) || DutchNumbers.parse(form).isPresent();
  }

  private static int[] range(FactLine line) {
    return new int[] {line.start(), line.end()};
  }
}
