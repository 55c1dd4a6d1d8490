package nl.artikel100.facts;

import java.util.ArrayList;
import java.util.List;

/** Finds the numbers of Dutch persons by component. */
final class PersonnelFinder {
  static final Cue PERSONNEL_HEADER =
      Cue.of(
          "aantal",
          "*aantal",
          "aantallen",
          "personen",
          "personeel",
          "militairen",
          "functionarissen",
          "sterkte",
          "omvang",
          "functies");
  private static final Cue MONEY_HEADER =
      Cue.of("euro", "€", "miljoen*", "mln", "bedrag*", "raming", "kosten", "uitgaven");
  static final Cue TOTAL =
      Cue.of(
          "in totaal",
          "totaal",
          "samen",
          "alles bijeen",
          "tezamen",
          "gezamenlijk",
          "bijeen",
          "alles bij elkaar",
          "alle",
          "het gaat om",
          "gaat ~ om",
          "betreft",
          "bijdrage omvat",
          "bijdrage bestaat uit",
          "omvat ~ militairen");
  private static final Cue LIMIT = Cue.of("ten hoogste", "maximaal", "hoogstens");
  private static final Cue CONTRIBUTION =
      Cue.of(
          "bijdrage",
          "beschikbaar",
          "beschikking",
          "deelname",
          "deelneming",
          "uitzending",
          "inzet",
          "uitgezonden",
          "ingezet",
          "zendt",
          "stuurt",
          "sturen",
          "plaatst",
          "geplaatst",
          "telt",
          "omvat",
          "bestaat",
          "detachement",
          "zenden",
          "besloten",
          "gaan",
          "gedetacheerd",
          "levert",
          "stelt",
          "samengesteld",
          "verdeeld",
          "vormen",
          "mee",
          "buiten boord",
          "aan boord",
          "gemoeid",
          "betrokken",
          "nodig");
  private static final Cue OTHERS_HEADING =
      Cue.of("landen", "partners", "deelnemers", "meedoen", "bondgenoten", "coalitie");
  private static final Cue ELSEWHERE_HEADING =
      Cue.of("samenhang", "andere inspanningen", "terugblik", "verloop", "achtergrond");
  private static final Cue NOT_SENT =
      Cue.of(
          "sinds",
          "reeds",
          "dienen al",
          "al met",
          "leerde",
          "voormalige",
          "oud-*",
          "strijders",
          "burgerslachtoffers",
          "ontheemd*",
          "gedood",
          "doden",
          "omgekomen",
          "slachtoffers",
          "sloegen op de vlucht",
          "opgeleid",
          "geslaagd",
          "cursisten",
          "leerlingen",
          "aangesloten bij",
          "leiden op",
          "leidt ~ op",
          "opleiden",
          "inwoners",
          "troepensterkte");
  private static final int OPENING = 10;

  private final Reading reading;

  PersonnelFinder(Reading reading) {
    this.reading = reading;
  }

  /** Numbers by component in the order of the letter, each component and number once. */
  List<Facts.Personnel> personnel() {
    List<Facts.Personnel> personnel = new ArrayList<>();
    int most = most();
    List<Table> tables = Table.in(reading).stream().filter(this::isPersonnel).toList();
    for (FactLine line : reading.lines()) {
      if (line.isProse() && !reading.counts(line).isEmpty() && isOurs(line)) {
        for (Headcount count : reading.counts(line)) {
          if (count.number() <= most && !isForeign(line, count)) {
            add(
                personnel,
                line,
                count.component(),
                count.number(),
                isTotal(line, count) || count.general() && count.number() == most);
          }
        }
      }
      for (Table table : tables) {
        for (Table.Row row : table.rows()) {
          if (row.line() == line && row.value(table.column()) != null) {
            add(personnel, line, row.name(), row.value(table.column()).intValue(), row.isTotal());
          }
        }
      }
    }
    return personnel;
  }

  /** Whether a table gives numbers of Dutch persons: by its header, and not by country. */
  boolean isPersonnel(Table table) {
    long countries = table.rows().stream().filter(r -> reading.hasForeignActor(r.line())).count();
    return table.column() > 0
        && table.headerHas(PERSONNEL_HEADER)
        && !table.headerHas(MONEY_HEADER)
        && countries * 2 < table.rows().size();
  }

  /** Whether a line is about persons that the Netherlands sends. */
  boolean isOurs(FactLine line) {
    return !line.has(NOT_SENT)
        && !line.under(ELSEWHERE_HEADING)
        && (line.isDutch()
            || !reading.hasForeignActor(line)
                && !line.under(OTHERS_HEADING)
                && (line.has(CONTRIBUTION) || line.has(TOTAL)));
  }

  static boolean isTotal(FactLine line, Headcount count) {
    if (!count.general()) {
      return false;
    }
    int limit = line.find(LIMIT, Math.max(0, count.from() - 3));
    int total = line.find(TOTAL, Math.max(0, count.from() - 6));
    return limit >= 0 && limit < count.from() || total >= 0 && total < count.from();
  }

  /** "1.200 Iraakse militairen": persons of another country between the number and its noun. */
  private boolean isForeign(FactLine line, Headcount count) {
    return line.countries().stream()
        .anyMatch(c -> c.token() >= count.from() && c.token() < count.to());
  }

  /**
   * The size of the contribution as the opening states it, above which a number cannot be part of
   * it.
   */
  private int most() {
    int most = 0;
    int prose = 0;
    for (FactLine line : reading.lines()) {
      if (line.isProse() && prose++ < OPENING && line.isCounted() && isOurs(line)) {
        for (Headcount count : reading.counts(line)) {
          most = isForeign(line, count) ? most : Math.max(most, count.number());
        }
      }
    }
    for (Table table : Table.in(reading)) {
      for (Table.Row row : isPersonnel(table) ? table.rows() : List.<Table.Row>of()) {
        most =
            Math.max(
                most, row.value(table.column()) == null ? 0 : row.value(table.column()).intValue());
      }
    }
    return most == 0 ? Integer.MAX_VALUE : most;
  }

  private static void add(
      List<Facts.Personnel> personnel, FactLine line, String component, int number, boolean total) {
    boolean known =
        personnel.stream()
            .anyMatch(p -> p.number() == number && p.component().equalsIgnoreCase(component));
    if (!known) {
      personnel.add(new Facts.Personnel(component, number, total, line.start(), line.end()));
    }
  }
}
