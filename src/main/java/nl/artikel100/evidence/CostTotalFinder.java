package nl.artikel100.evidence;

import java.util.ArrayList;
import java.util.List;
import nl.artikel100.evidence.Comparison.TwoAmounts;

/**
 * Finds the costs of the whole contribution where the letter states them in more than one place.
 */
final class CostTotalFinder {
  private static final Cue WHOLE =
      Cue.of(
          "additionele uitgaven",
          "additionele kosten",
          "totale kosten",
          "totale uitgaven",
          "kosten van de bijdrage",
          "kosten van de inzet",
          "kosten van de deelname",
          "kosten van de deelneming",
          "kosten van de verlenging",
          "kosten van de nederlandse",
          "kosten voor de nederlandse",
          "uitgaven voor de bijdrage",
          "uitgaven voor de inzet",
          "uitgaven voor de deelname",
          "uitgaven voor de verlenging",
          "uitgaven voor de nederlandse",
          "uitgaven van de nederlandse",
          "kosten van de uitzending",
          "met de bijdrage ~ gemoeid",
          "met de inzet ~ gemoeid",
          "met de verlenging ~ gemoeid");
  private static final Cue PART =
      Cue.of(
          "politie*",
          "kmar",
          "marechaussee",
          "civiele",
          "deskundigen",
          "medisch*",
          "materieel",
          "redeployment",
          "terugkeer",
          "vervoer",
          "transport",
          "tolken",
          "voorbereiding*",
          "nazorg",
          "waarvan",
          "daarvan",
          "hiervan",
          "eerste",
          "vorige",
          "eerdere",
          "destijds",
          "ter vergelijking",
          "motie",
          "per jaar",
          "jaarlijks",
          "per maand",
          "missie als geheel",
          "verenigde naties",
          "bijstelling",
          "aanvankelijk",
          "aanvullend*",
          "extra");
  private static final Cue YEAR = Cue.of("in 20*", "voor 20*", "over 20*");
  private static final Cue OTHER_HEADING =
      Cue.of("ontwikkelingssamenwerking", "hulp", "samenhang", "verloop");

  private final Reading reading;

  CostTotalFinder(Reading reading) {
    this.reading = reading;
  }

  /** The first statement beside each later one in another paragraph. */
  List<Comparison> find() {
    List<Comparison> found = new ArrayList<>();
    FactLine first = null;
    for (FactLine line : reading.lines()) {
      if (!isWhole(line)) {
        continue;
      }
      if (first == null) {
        first = line;
      } else if (first.sentence().block() != line.sentence().block()) {
        int[] there = {first.start(), first.end()};
        int[] here = {line.start(), line.end()};
        found.add(
            new TwoAmounts(
                first.sums().get(0).euro(), line.sums().get(0).euro(), List.of(there, here)));
      }
    }
    return found;
  }

  private boolean isWhole(FactLine line) {
    boolean one = line.isProse() && line.sums().size() == 1 && !line.sums().get(0).rough();
    boolean year = one && line.dates().isEmpty() && YEAR.in(line.tokens());
    return one
        && !year
        && line.has(WHOLE)
        && !line.has(PART)
        && !line.under(OTHER_HEADING)
        && !line.quoted()[line.sums().get(0).from()];
  }
}
