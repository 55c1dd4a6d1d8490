package nl.artikel100.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.artikel100.text.Money;
import nl.artikel100.text.Term;

/**
 * Finds the sums of money in a letter with the budget that bears them and the period they cover.
 */
final class AmountFinder {
  static final Cue COSTS =
      Cue.of(
          "uitgaven",
          "kosten",
          "geraamd",
          "raming",
          "meerkosten",
          "lasten",
          "kost",
          "vergt",
          "gemoeid",
          "beloopt",
          "belopen",
          "prijskaartje");
  private static final Cue BUDGET =
      Cue.of(
          "budget internationale veiligheid",
          "biv",
          "hgis",
          "hgis-middelen",
          "homogene groep internationale samenwerking",
          "defensiebegroting",
          "begroting van defensie",
          "begroting van het ministerie van defensie",
          "begroting van buitenlandse zaken",
          "begroting van het ministerie van buitenlandse zaken",
          "stabiliteitsfonds",
          "algemene middelen",
          "begroting van justitie en veiligheid",
          "missiebudget",
          "europese vredesfaciliteit",
          "bhos-begroting",
          "defensiematerieelbegrotingsfonds",
          "voorziening internationale veiligheid");
  private static final Cue BORNE =
      Cue.of(
          "ten laste",
          "gedekt",
          "dekking",
          "bekostigd",
          "drukken",
          "rekening",
          "betaald",
          "betaalt",
          "gefinancierd");
  private static final Cue YEARLY =
      Cue.of("per jaar", "jaarlijks", "jaarlijkse", "dit jaar", "per kwartaal", "per maand");
  private static final int AFTER = 3;
  private static final int FIRST_YEAR = 1990;
  private static final int LAST_YEAR = 2099;

  private final Reading reading;
  private final Set<Integer> totals;

  /**
   * @param totals offsets in the letter's text of the sums that parts are said to make up
   */
  AmountFinder(Reading reading, Set<Integer> totals) {
    this.reading = reading;
    this.totals = totals;
  }

  List<Facts.Amount> amounts() {
    List<Facts.Amount> amounts = new ArrayList<>();
    for (FactLine line : reading.lines()) {
      for (Money sum : line.sums()) {
        boolean total = totals.contains(line.tokens().get(sum.from()).start());
        amounts.add(
            new Facts.Amount(
                sum.euro(), budget(line), period(line, sum), total, line.start(), line.end()));
      }
    }
    return amounts;
  }

  /** The budget in the same sentence, else the one that the next sentences lay the costs upon. */
  private String budget(FactLine line) {
    String here = budgetIn(line);
    if (here != null || !line.has(COSTS)) {
      return here;
    }
    for (FactLine next : reading.following(line, AFTER)) {
      if (next.has(BORNE) && budgetIn(next) != null) {
        return budgetIn(next);
      }
    }
    return null;
  }

  private String budgetIn(FactLine line) {
    int at = line.find(BUDGET, 0);
    return at < 0 ? null : reading.text(line, at, BUDGET.end(line.tokens(), at));
  }

  private String period(FactLine line, Money sum) {
    for (int i = 0; i < line.dates().size(); i++) {
      if (DateRole.isRangeStart(line, i)) {
        return reading.text(line, line.dates().get(i).from(), line.dates().get(i + 1).to());
      }
    }
    int yearly = line.find(YEARLY, 0);
    if (yearly >= 0) {
      return reading.text(line, yearly, YEARLY.end(line.tokens(), yearly));
    }
    String nearest = year(line, sum);
    if (nearest == null && !line.terms().isEmpty() && line.has(COSTS)) {
      Term term = line.terms().get(0);
      return reading.text(line, term.from(), term.to());
    }
    return nearest;
  }

  /**
   * The year of a sum: "In 2027 valt 84 miljoen euro" names it before, "€ 54 miljoen ten laste van
   * 2015" after.
   */
  private static String year(FactLine line, Money sum) {
    String before = null;
    for (int i = 0; i < line.tokens().size(); i++) {
      int year = line.number(i);
      boolean written =
          year >= FIRST_YEAR && year <= LAST_YEAR && line.tokens().get(i).form().length() == 4;
      if (written && i < sum.from()) {
        boolean led = before != null || i < line.sums().get(0).from();
        before = led ? line.tokens().get(i).form() : before;
      } else if (written && before == null) {
        return line.tokens().get(i).form();
      }
    }
    return before;
  }
}
