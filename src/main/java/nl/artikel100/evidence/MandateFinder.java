package nl.artikel100.evidence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds the legal bases of the mission a letter is about, with their reference and their end. */
final class MandateFinder {
  private static final Cue HEADING =
      Cue.of(
          "mandaat",
          "*mandaat",
          "rechtsgrond*",
          "grondslag",
          "volkenrechtelijke",
          "juridische*",
          "rechtsbasis",
          "rechtsbases",
          "legitimiteit");
  private static final Cue BASIS =
      Cue.of(
          "*mandaat",
          "*machtig*",
          "grondslag",
          "rechtsgrond*",
          "rechtsbasis",
          "volkenrechtelijke",
          "berust",
          "ontleent",
          "autorisatie",
          "geautoriseerd",
          "gemandateerd",
          "toestemming",
          "hoofdstuk vii",
          "krachtens",
          "aangenomen",
          "nam ~ aan",
          "aannam",
          "verlengd",
          "vernieuwd",
          "hernieuwd",
          "instemming",
          "toegestaan",
          "opgeroepen",
          "op basis van",
          "op verzoek van",
          "uitnodiging",
          "gevraagd",
          "besluit",
          "besluiten",
          "resolutie");
  private static final Cue SUBJECT =
      Cue.of(
          "*mandaat",
          "machtiging",
          "resolutie",
          "*resolutie",
          "autorisatie",
          "toestemming",
          "uitnodiging",
          "raadsbesluit",
          "het besluit van de",
          "instemming",
          "veiligheidsraad",
          "de raad",
          "grondslag");
  private static final Cue VALIDITY =
      Cue.of(
          "geldt",
          "geldig",
          "geldend",
          "geldigheid*",
          "van kracht",
          "loopt",
          "looptijd",
          "verlengd",
          "verlengt",
          "verlenging",
          "hernieuwd",
          "vernieuwd",
          "strekt zich ~ uit",
          "verstrijkt",
          "verstrijken",
          "afloopt",
          "loopt ~ af",
          "eindigt",
          "houdt ~ op",
          "werking",
          "van toepassing",
          "gemachtigd",
          "mag de missie",
          "toegestaan",
          "termijn",
          "duur van",
          "verleend",
          "gegeven",
          "tot",
          "vervalt",
          "vervallen",
          "ten einde",
          "verstreken",
          "afgelopen",
          "eindigen");
  private static final Cue PAST =
      Cue.of(
          "liep", "gold", "oorspronkelijk*", "eerdere", "vorige", "voorgaande", "destijds", "was");
  private static final Cue DURATION = Cue.of("duur van", "periode van", "tijd van", "voor", "met");
  private static final Cue COUNTED_FROM = Cue.of("te rekenen vanaf", "gerekend vanaf");
  private static final Cue EXTENDED =
      Cue.of(
          "verlengd",
          "hernieuwd",
          "vernieuwd",
          "verleend",
          "geldt",
          "gemachtigd",
          "gegeven",
          "aangenomen",
          "aannam");
  private static final Cue OPERATION = Cue.of("*missie", "*operatie", "ingesteld", "besloot");
  private static final Cue ASKED =
      Cue.of(
          "uitnodig*",
          "uitgenodigd",
          "verzo*",
          "gevraagd",
          "vroeg",
          "ingestemd",
          "instemming",
          "toestemming",
          "akkoord",
          "inroept",
          "status of forces*");
  private static final Cue OWN =
      Cue.of("nederlandse", "onze", "bijdrage", "deelname", "deelneming");
  private static final int REACH = 4;
  private static final String RESOLUTION = "resolutie van de VN-Veiligheidsraad";
  private static final String COUNCIL_DECISION = "besluit van de Raad van de Europese Unie";
  private static final String SELF_DEFENCE = "recht op zelfverdediging";
  private static final String NATO_DECISION = "besluit van de Noord-Atlantische Raad";

  private final Reading reading;
  private final MissionFinder missions;
  private final String mission;
  private final Set<Integer> ownLines;

  /**
   * @param mission name of the mission, or null
   * @param ownLines indexes of the lines that state the period of the Dutch contribution
   */
  MandateFinder(Reading reading, MissionFinder missions, String mission, Set<Integer> ownLines) {
    this.ownLines = ownLines;
    this.reading = reading;
    this.missions = missions;
    this.mission = mission;
  }

  /**
   * The bases in the order of the letter; the same act is given once, with its end if that is
   * stated anywhere.
   */
  List<Facts.Mandate> mandates() {
    List<Facts.Mandate> mandates = new ArrayList<>();
    for (FactLine line : reading.lines()) {
      List<LegalReference> acts = line.isProse() ? acts(line) : List.of();
      boolean dated = line.isProse() && !line.dates().isEmpty();
      if (acts.isEmpty() && !dated || isOtherMission(line)) {
        continue;
      }
      for (int i = 0; i < acts.size(); i++) {
        int to = i + 1 < acts.size() ? acts.get(i + 1).from() : line.tokens().size();
        LocalDate until = until(line, acts.get(i).to(), to);
        if (until == null && acts.size() == 1 && !line.has(OWN)) {
          until = until(line, 0, acts.get(i).from());
        }
        add(mandates, line, acts.get(i), until);
      }
      if (acts.isEmpty()) {
        addEnd(mandates, line);
      }
    }
    return mandates;
  }

  private List<LegalReference> acts(FactLine line) {
    boolean basis = line.under(HEADING) || line.has(BASIS);
    return LegalReference.find(line).stream()
        .filter(a -> !a.isThematic() && !line.quoted()[a.from()])
        .filter(
            a -> basis || a.kind() == LegalReference.Kind.COUNCIL_DECISION && line.has(OPERATION))
        .filter(a -> a.kind() != LegalReference.Kind.CONSENT || line.has(ASKED))
        .toList();
  }

  private boolean isOtherMission(FactLine line) {
    Set<String> named = missions.namedIn(line.sentence());
    return mission != null
        && !named.isEmpty()
        && named.stream().noneMatch(n -> n.contains(mission) || mission.contains(n));
  }

  private void add(
      List<Facts.Mandate> mandates, FactLine line, LegalReference act, LocalDate until) {
    String reference = reading.text(line, act.from(), act.to());
    String basis = basis(act.kind());
    for (int i = 0; i < mandates.size(); i++) {
      Facts.Mandate known = mandates.get(i);
      if (basis.equals(known.basis()) && sameAct(known.reference(), reference)) {
        if (later(until, known.until())) {
          mandates.set(
              i, new Facts.Mandate(basis, known.reference(), until, line.start(), line.end()));
        }
        return;
      }
    }
    mandates.add(new Facts.Mandate(basis, reference, until, line.start(), line.end()));
  }

  /**
   * "De machtiging geldt tot en met 30 juni 2028": the end of an act named just before, or of a
   * mandate without one.
   */
  private void addEnd(List<Facts.Mandate> mandates, FactLine line) {
    boolean own = ownLines.contains(line.index()) || line.has(OWN) && !line.has(SUBJECT);
    LocalDate until = own ? null : until(line, 0, line.tokens().size());
    if (until == null) {
      return;
    }
    int open = openAct(mandates, line);
    if (open >= 0) {
      Facts.Mandate act = mandates.get(open);
      mandates.set(
          open, new Facts.Mandate(act.basis(), act.reference(), until, line.start(), line.end()));
    } else if (line.has(SUBJECT) && (line.under(HEADING) || line.has(BASIS)) && !line.has(OWN)) {
      mandates.add(new Facts.Mandate("mandaat", null, until, line.start(), line.end()));
    }
  }

  /**
   * The act without an end, named in the sentences just before, that a sentence about an end is
   * about; or -1.
   */
  private int openAct(List<Facts.Mandate> mandates, FactLine line) {
    List<FactLine> before =
        reading.lines().subList(Math.max(0, line.index() - REACH), line.index());
    int first = -1;
    for (int i = mandates.size() - 1; i >= 0; i--) {
      Facts.Mandate mandate = mandates.get(i);
      boolean open = mandate.until() == null && !mandate.basis().equals(SELF_DEFENCE);
      boolean sameLine = first < 0 || mandates.get(first).start() == mandate.start();
      if (open && sameLine && before.stream().anyMatch(l -> l.start() == mandate.start())) {
        boolean better =
            first < 0
                || line.has(subject(mandate.basis()))
                || !line.has(subject(mandates.get(first).basis()));
        first = better ? i : first;
      }
    }
    return first;
  }

  private static Cue subject(String basis) {
    return switch (basis) {
      case RESOLUTION -> Cue.of("*resolutie", "veiligheidsraad");
      case COUNCIL_DECISION, NATO_DECISION -> Cue.of("*besluit", "de raad");
      default -> Cue.of("uitnodiging", "toestemming", "instemming", "verzoek");
    };
  }

  /** The end of validity stated among some tokens, or null; an end in the past is none. */
  private LocalDate until(FactLine line, int from, int to) {
    int past = PAST.find(line.tokens(), from);
    int validity = VALIDITY.find(line.tokens(), 0);
    LocalDate latest = null;
    for (DateRole role : DateRole.of(line)) {
      boolean inside =
          role.date().from() >= from
              && role.date().to() <= to
              && role.kind() == DateRole.Kind.END
              && role.date().stated();
      boolean ahead = reading.letterDate() == null || !role.day().isBefore(reading.letterDate());
      if (inside
          && ahead
          && validity >= 0
          && !(past >= 0 && past < role.date().from())
          && later(role.day(), latest)) {
        latest = role.day();
      }
    }
    return latest != null ? latest : byTerm(line, from, to);
  }

  /** "op 28 juni 2026 voor de duur van een jaar verlengd". */
  private LocalDate byTerm(FactLine line, int from, int to) {
    for (Term term : line.terms()) {
      int cue = DURATION.find(line.tokens(), Math.max(0, term.from() - 3));
      boolean counted =
          line.has(COUNTED_FROM) || cue >= 0 && cue < term.from() && line.has(EXTENDED);
      boolean stated = term.months() > 0 && counted;
      DateMention start =
          line.dates().stream().filter(d -> d.exact() && d.stated()).findFirst().orElse(null);
      if (stated && start != null && term.from() >= from && term.to() <= to) {
        LocalDate until = start.first().plusMonths(term.months());
        return reading.letterDate() == null || until.isAfter(reading.letterDate()) ? until : null;
      }
    }
    return null;
  }

  private static boolean later(LocalDate date, LocalDate than) {
    return date != null && (than == null || date.isAfter(than));
  }

  private static boolean sameAct(String known, String reference) {
    return known == null || reference == null
        ? known == reference
        : digits(known).equals(digits(reference));
  }

  private static String digits(String reference) {
    String digits = reference.replaceAll("[^0-9/]", "");
    return digits.length() > 4 && !digits.contains("/") ? digits.substring(0, 4) : digits;
  }

  private static String basis(LegalReference.Kind kind) {
    return switch (kind) {
      case RESOLUTION -> RESOLUTION;
      case COUNCIL_DECISION -> COUNCIL_DECISION;
      case NATO_DECISION -> NATO_DECISION;
      case CONSENT -> "instemming van het gastland";
      case SELF_DEFENCE -> SELF_DEFENCE;
    };
  }
}
