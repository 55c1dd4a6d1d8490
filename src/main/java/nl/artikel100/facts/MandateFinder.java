package nl.artikel100.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.artikel100.text.DateMention;
import nl.artikel100.text.Term;

/** Finds the legal bases of the mission a letter is about, with their reference and their end. */
final class MandateFinder {
  private static final int REACH = 4;

  /** More than any letter names; each is held against all others. */
  private static final int MOST = 200;

  private static final String RESOLUTION = "resolutie van de VN-Veiligheidsraad";
  private static final String COUNCIL_DECISION = "besluit van de Raad van de Europese Unie";
  private static final String SELF_DEFENCE = "recht op zelfverdediging";
  private static final String NATO_DECISION = "besluit van de Noord-Atlantische Raad";

  private final Reading reading;
  private final Cue headingCue;
  private final Cue basisCue;
  private final Cue subjectCue;
  private final Cue validityCue;
  private final Cue pastCue;
  private final Cue durationCue;
  private final Cue countedFromCue;
  private final Cue extendedCue;
  private final Cue operationCue;
  private final Cue askedCue;
  private final Cue ownCue;
  private final Cue resolutionCue;
  private final Cue decisionCue;
  private final Cue consentCue;
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
    Cues cues = reading.cues();
    this.headingCue = cues.of(CueName.C01_HEADING);
    this.basisCue = cues.of(CueName.C01_BASIS);
    this.subjectCue = cues.of(CueName.C01_SUBJECT);
    this.validityCue = cues.of(CueName.C01_VALIDITY);
    this.pastCue = cues.of(CueName.C01_PAST);
    this.durationCue = cues.of(CueName.C01_DURATION);
    this.countedFromCue = cues.of(CueName.C01_COUNTED_FROM);
    this.extendedCue = cues.of(CueName.C01_EXTENDED);
    this.operationCue = cues.of(CueName.C01_OPERATION);
    this.askedCue = cues.of(CueName.C01_ASKED);
    this.ownCue = cues.of(CueName.C01_OWN);
    this.resolutionCue = cues.of(CueName.C01_RESOLUTION);
    this.decisionCue = cues.of(CueName.C01_DECISION);
    this.consentCue = cues.of(CueName.C01_CONSENT);
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
        if (until == null && acts.size() == 1 && !line.has(ownCue)) {
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
    List<LegalReference> all = reading.acts(line);
    if (all.isEmpty()) {
      return all;
    }
    boolean basis = line.under(headingCue) || line.has(basisCue);
    return all.stream()
        .filter(a -> !a.isThematic() && !line.quoted()[a.from()])
        .filter(
            a ->
                basis || a.kind() == LegalReference.Kind.COUNCIL_DECISION && line.has(operationCue))
        .filter(a -> a.kind() != LegalReference.Kind.CONSENT || line.has(askedCue))
        .toList();
  }

  private boolean isOtherMission(FactLine line) {
    Set<String> named = missions.namedIn(line.sentence());
    if (named.isEmpty()) {
      return Organisation.isOther(mission, line);
    }
    return mission != null
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
    keep(mandates, new Facts.Mandate(basis, reference, until, line.start(), line.end()));
  }

  private static void keep(List<Facts.Mandate> mandates, Facts.Mandate mandate) {
    if (mandates.size() < MOST) {
      mandates.add(mandate);
    }
  }

  /**
   * "De machtiging geldt tot en met 30 juni 2028": the end of an act named just before, or of a
   * mandate without one.
   */
  private void addEnd(List<Facts.Mandate> mandates, FactLine line) {
    boolean own = ownLines.contains(line.index()) || line.has(ownCue) && !line.has(subjectCue);
    LocalDate until = own ? null : until(line, 0, line.tokens().size());
    if (until == null) {
      return;
    }
    int open = openAct(mandates, line);
    if (open >= 0) {
      Facts.Mandate act = mandates.get(open);
      mandates.set(
          open, new Facts.Mandate(act.basis(), act.reference(), until, line.start(), line.end()));
    } else if (line.has(subjectCue)
        && (line.under(headingCue) || line.has(basisCue))
        && !line.has(ownCue)) {
      keep(mandates, new Facts.Mandate("mandaat", null, until, line.start(), line.end()));
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

  private Cue subject(String basis) {
    return switch (basis) {
      case RESOLUTION -> resolutionCue;
      case COUNCIL_DECISION, NATO_DECISION -> decisionCue;
      default -> consentCue;
    };
  }

  /** The end of validity stated among some tokens, or null; an end in the past is none. */
  private LocalDate until(FactLine line, int from, int to) {
    int past = line.find(pastCue, from);
    int validity = line.find(validityCue, 0);
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
      int cue = line.find(durationCue, Math.max(0, term.from() - 3));
      boolean counted =
          line.has(countedFromCue) || cue >= 0 && cue < term.from() && line.has(extendedCue);
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
    StringBuilder digits = new StringBuilder();
    for (int i = 0; i < reference.length(); i++) {
      char c = reference.charAt(i);
      if (c >= '/' && c <= '9') {
        digits.append(c);
      }
    }
    boolean number = digits.length() > 4 && digits.indexOf("/") < 0;
    return number ? digits.substring(0, 4) : digits.toString();
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
