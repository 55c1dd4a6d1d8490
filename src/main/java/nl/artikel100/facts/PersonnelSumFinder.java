package nl.artikel100.facts;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.artikel100.facts.Comparison.PersonnelSum;

/**
 * Finds numbers of persons that the letter says are made up of others: in a sentence, in a few
 * sentences, a list or a table.
 */
final class PersonnelSumFinder {
  private static final int FOLLOWING = 6;
  private static final int FAR = 30;
  private static final double NEARLY_ALL = 0.8;
  private static final double MORE_THAN_ALL = 1.2;

  private final Reading reading;
  private final Cue dividedCue;
  private final Cue togetherCue;
  private final Cue restCue;
  private final Cue someCue;
  private final Cue ofThemCue;
  private final Cue ofWhichCue;
  private final PersonnelFinder personnel;
  private final Set<Integer> own = new HashSet<>();
  private final List<Comparison> found = new ArrayList<>();

  PersonnelSumFinder(Reading reading) {
    this.reading = reading;
    this.personnel = new PersonnelFinder(reading);
    Cues cues = reading.cues();
    this.dividedCue = cues.of(CueName.C02_DIVIDED);
    this.togetherCue = cues.of(CueName.C02_TOGETHER);
    this.restCue = cues.of(CueName.C02_REST);
    this.someCue = cues.of(CueName.C02_SOME);
    this.ofThemCue = cues.of(CueName.C02_OF_THEM);
    this.ofWhichCue = cues.of(CueName.C02_OF_WHICH);
  }

  /** All comparisons of numbers of persons within one place of the letter. */
  List<Comparison> find() {
    for (FactLine line : reading.lines()) {
      if (!line.isCounted()) {
        continue;
      }
      List<Headcount> counts = line.isProse() ? reading.counts(line) : List.of();
      boolean resumes =
          counts.stream().anyMatch(c -> line.is(c.from() - 1, "de") && own.contains(c.number()));
      if (personnel.isOurs(line) || resumes && !reading.hasForeignActor(line)) {
        counts.forEach(c -> own.add(c.number()));
        sentence(line, counts);
      }
    }
    PersonnelTableFinder tables = new PersonnelTableFinder(reading);
    for (Table table : Table.in(reading)) {
      if (personnel.isPersonnel(table)) {
        found.addAll(tables.sums(table));
      }
    }
    return found;
  }

  private void sentence(FactLine line, List<Headcount> counts) {
    int colon = next(line, ":", 0);
    if (colon >= 0) {
      beforeColon(line, counts, colon);
    } else if (!counts.isEmpty() && !spread(line, counts.get(0))) {
      ofWhich(line, counts.get(0));
    }
    together(line, counts);
    ofThem(line, counts);
    items(line, counts);
  }

  /** "188 personen: een compagnie van 150 militairen, 24 marechaussees en 14 militairen". */
  private void beforeColon(FactLine line, List<Headcount> counts, int colon) {
    int total = -1;
    int at = -1;
    for (Headcount count : counts) {
      if (count.to() <= colon) {
        total = count.number();
        at = count.to();
      }
    }
    for (int i = Math.max(0, at); i < colon; i++) {
      boolean bare = i > 0 && line.is(i - 1, "er") && line.number(i) > 1;
      total = bare ? line.number(i) : total;
      at = bare ? i + 1 : at;
    }
    List<Integer> between =
        at >= 0 && colon - at <= FAR ? PersonnelParts.in(reading, line, at, colon) : null;
    if (between != null && between.isEmpty()) {
      add(
          line,
          total,
          PersonnelParts.in(reading, line, colon + 1, line.tokens().size()),
          false,
          List.of());
    }
    if (!counts.isEmpty() && counts.get(0).number() > total && isWhole(line, counts.get(0))) {
      andTheRest(line, counts.get(0).number(), total);
    }
  }

  /**
   * "Van de 218 militairen bevinden zich er 212 aan boord: … Zes stafofficieren worden geplaatst in
   * Northwood."
   */
  private void andTheRest(FactLine line, int total, int first) {
    List<Integer> parts = new ArrayList<>(List.of(first));
    List<int[]> ranges = new ArrayList<>();
    for (FactLine next : reading.following(line, FOLLOWING)) {
      List<Integer> more =
          next.number(0) > 0 ? List.of(PersonnelParts.first(reading, next)) : moreParts(next);
      int sum = sum(parts) + sum(more);
      if (more.isEmpty() || more.contains(-1) || sum > total * MORE_THAN_ALL) {
        break;
      }
      parts.addAll(more);
      ranges.add(range(next));
    }
    add(line, total, parts, true, ranges);
  }

  /** "Het droneteam telt er 26, negen officieren werken in de staf": a sentence that goes on with the division. */
  private List<Integer> moreParts(FactLine line) {
    List<Integer> parts =
        line.has(someCue) ? null : PersonnelParts.in(reading, line, 0, line.tokens().size());
    return parts == null ? List.of() : parts;
  }

  /** "Van de 100 adviseurs werken er 48 bij de staf, 32 bij de school en 20 bij het centrum". */
  private void ofWhich(FactLine line, Headcount total) {
    if (!isWhole(line, total) || !line.is(total.from() - 2, "van")) {
      return;
    }
    List<Integer> parts = PersonnelParts.in(reading, line, total.to(), line.tokens().size());
    add(line, total.number(), parts, true, List.of());
    if (parts != null && parts.size() == 1 && parts.get(0) < total.number()) {
      andTheRest(line, total.number(), parts.get(0));
    }
  }

  /**
   * "een genie-eenheid van 90 personen, een team van 24 personen en zes stafofficieren, samen 120
   * militairen".
   */
  private void together(FactLine line, List<Headcount> counts) {
    Headcount total = counts.isEmpty() ? null : counts.get(counts.size() - 1);
    int cue = total == null ? -1 : line.find(togetherCue, Math.max(0, total.from() - 4));
    if (counts.size() > 2 && cue >= 0 && cue < total.from() && total.general()) {
      add(
          line,
          total.number(),
          PersonnelParts.in(reading, line, counts.get(0).from(), cue),
          false,
          List.of());
    }
  }

  /**
   * "De driehonderd militairen zijn als volgt verdeeld. … De overige 45 …": one number per sentence
   * up to the rest.
   */
  private boolean spread(FactLine line, Headcount total) {
    FactLine rest = restAfter(line);
    boolean whole =
        isWhole(line, total) && (line.has(dividedCue) || line.is(total.from() - 2, "van"));
    if (!whole || rest == null) {
      return false;
    }
    List<Integer> here = PersonnelParts.in(reading, line, total.to(), line.tokens().size());
    if (here == null) {
      return true;
    }
    List<Integer> parts = new ArrayList<>(here);
    List<int[]> ranges = new ArrayList<>();
    for (FactLine part : reading.following(line, FOLLOWING)) {
      int first = PersonnelParts.first(reading, part);
      if (first > 0) {
        parts.add(first);
        ranges.add(range(part));
      }
      if (part == rest) {
        break;
      }
    }
    add(line, total.number(), parts, false, ranges);
    return true;
  }

  /**
   * "Nederland stelt 314 personen beschikbaar. Driehonderd van hen zijn militair. Veertien zijn
   * afkomstig van de politie."
   */
  private void ofThem(FactLine line, List<Headcount> counts) {
    List<FactLine> next = reading.following(line, FOLLOWING);
    boolean them = counts.size() == 1 && !next.isEmpty() && next.get(0).has(ofThemCue);
    if (!them) {
      return;
    }
    List<Integer> parts = new ArrayList<>();
    List<int[]> ranges = new ArrayList<>();
    for (FactLine part : next) {
      boolean opens = part.number(0) > 0 || ofWhichCue.end(part.tokens(), 0) > 0;
      if (!opens) {
        break;
      }
      int to = next(part, ":", 0) < 0 ? part.tokens().size() : next(part, ":", 0);
      List<Integer> more = PersonnelParts.in(reading, part, 0, to);
      if (more == null) {
        return;
      }
      parts.addAll(more);
      ranges.add(range(part));
    }
    add(line, counts.get(0).number(), parts, true, ranges);
  }

  /** "188 personen, als volgt verdeeld:" with one part in each item of the list below. */
  private void items(FactLine line, List<Headcount> counts) {
    List<FactLine> items = reading.itemsAfter(line);
    boolean opens =
        counts.size() == 1 && (line.is(line.tokens().size() - 1, ":") || line.has(dividedCue));
    if (!opens || items.size() < 2) {
      return;
    }
    List<Integer> parts = new ArrayList<>();
    List<int[]> ranges = new ArrayList<>();
    for (FactLine item : items) {
      int first = PersonnelParts.first(reading, item);
      if (first < 0) {
        return;
      }
      parts.add(first);
      ranges.add(range(item));
    }
    add(line, counts.get(0).number(), parts, false, ranges);
  }

  private static int sum(List<Integer> parts) {
    return parts.stream().mapToInt(Integer::intValue).sum();
  }

  private static boolean isWhole(FactLine line, Headcount total) {
    return line.is(total.from() - 1, "de");
  }

  private FactLine restAfter(FactLine line) {
    for (FactLine part : reading.following(line, FOLLOWING)) {
      int rest = part.find(restCue, 0);
      if (rest >= 0 && rest < 3 && PersonnelParts.first(reading, part) > 0) {
        return part;
      }
    }
    return null;
  }

  private void add(FactLine line, int total, List<Integer> parts, boolean open, List<int[]> more) {
    if (parts == null) {
      return;
    }
    int sum = sum(parts);
    boolean partial =
        open && (parts.size() < 3 && more.isEmpty() || sum < total * NEARLY_ALL) && sum < total;
    boolean aboutSome = line.has(someCue) && sum != total;
    if (parts.size() >= 2 && !partial && !aboutSome) {
      List<int[]> ranges = new ArrayList<>(List.of(range(line)));
      ranges.addAll(more);
      found.add(new PersonnelSum(total, sum, ranges));
    }
  }

  private static int next(FactLine line, String form, int from) {
    for (int i = from; i < line.tokens().size(); i++) {
      if (line.is(i, form)) {
        return i;
      }
    }
    return -1;
  }

  private static int[] range(FactLine line) {
    return new int[] {line.start(), line.end()};
  }
}
