package nl.artikel100.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.artikel100.text.DutchNumbers;
import nl.artikel100.text.Token;

/**
 * A number of persons as it stands in a sentence.
 *
 * @param number how many
 * @param component what they are: "militairen", "verkenningseskadron"
 * @param general whether the component names persons in general ("militairen", "personen") and no
 *     particular unit or trade
 * @param from first token, an index in the line's tokens
 * @param to one past the last token
 */
record Headcount(int number, String component, boolean general, int from, int to) {
  private static final Cue PERSONS =
      Cue.of(
          "*militairen",
          "*personen",
          "*functionarissen",
          "agenten",
          "*agenten",
          "*trainers",
          "*adviseurs",
          "*officieren",
          "*marechaussees",
          "*mariniers",
          "*experts",
          "*deskundigen",
          "burgers",
          "*bemanningsleden",
          "opvarenden",
          "man",
          "*instructeurs",
          "*specialisten",
          "*analisten",
          "*verkenners",
          "geüniformeerden",
          "*commando's",
          "genisten",
          "artsen",
          "*verpleegkundigen",
          "*infanteristen",
          "*soldaten",
          "*medewerkers",
          "*waarnemers",
          "juristen",
          "politiemensen",
          "rechercheurs",
          "ipo's",
          "operators",
          "vliegers",
          "technici",
          "nederlanders",
          "mensen",
          "uitgezondenen",
          "vakmensen",
          "dronebedieners",
          "bedieners",
          "leden");
  private static final Set<String> GENERAL =
      Set.of(
          "militairen",
          "personen",
          "geüniformeerden",
          "man",
          "mensen",
          "nederlanders",
          "functionarissen",
          "uitgezondenen");
  private static final Cue UNITS =
      Cue.of(
          "*detachement",
          "*eenheid",
          "*compagnie",
          "*peloton",
          "*bataljon",
          "*eskadron",
          "*team",
          "*cel",
          "*groep",
          "*staf",
          "*ploeg",
          "*component",
          "*element",
          "*contingent",
          "bemanning",
          "*sectie");
  private static final Cue CORPS =
      Cue.of(
          "van de koninklijke marechaussee",
          "van de nationale politie",
          "van de nederlandse politie",
          "van de kmar",
          "koninklijke marechaussee",
          "uit de nationale politie",
          "van het ministerie");
  private static final Set<String> COUNTS = Set.of("van", "telt", "omvat", "met", "uit");
  private static final Set<String> BETWEEN =
      Set.of(
          "er",
          "ongeveer",
          "circa",
          "ca",
          ".",
          "maximaal",
          "ruim",
          "bestaat",
          "ten",
          "hoogste",
          "in",
          "totaal",
          "zo'n");
  private static final Set<String> NO_MODIFIER =
      Set.of(
          "van", "de", "het", "een", "en", "of", "in", "op", "uit", "landen", "naar", "voor", "met",
          "tot", "aan", "door", "bij", "waarvan", "per");
  private static final int MODIFIERS = 2;
  private static final int MOST = 20_000;

  /** The counts of persons in a line, in order. */
  static List<Headcount> find(Reading reading, FactLine line) {
    List<Headcount> counts = new ArrayList<>();
    List<Token> tokens = line.tokens();
    for (int i = 0; i < tokens.size(); i++) {
      int number = line.number(i);
      if (number < 2 || line.quoted()[i] || isPartOfDate(line, i)) {
        continue;
      }
      int noun = noun(tokens, i + 1);
      int unit = unit(tokens, i);
      int corps = CORPS.find(tokens, i + 1);
      if (unit >= 0 && (noun > 0 || !countsOther(tokens, i + 1))) {
        int from = unit > 0 && isAdjective(tokens.get(unit - 1).form()) ? unit - 1 : unit;
        counts.add(
            new Headcount(
                number,
                reading.text(line, from, unit + 1),
                false,
                from,
                noun > 0 ? noun + 1 : i + 1));
      } else if (noun > 0) {
        int to = corps == noun + 1 ? CORPS.end(tokens, corps) : noun + 1;
        boolean general = to == i + 2 && GENERAL.contains(tokens.get(noun).form());
        counts.add(new Headcount(number, reading.text(line, i + 1, to), general, i, to));
      } else if (corps == i + 1) {
        int to = CORPS.end(tokens, corps);
        counts.add(new Headcount(number, reading.text(line, to - 2, to), false, i, to));
      }
    }
    return counts;
  }

  /** Per token the number it gives, or -1; the article "een" is none. */
  static int[] numbers(List<Token> tokens) {
    int[] numbers = new int[tokens.size()];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = number(tokens.get(i));
    }
    return numbers;
  }

  private static int number(Token token) {
    boolean letters = token.word() && !token.form().equals("een");
    long number = letters ? DutchNumbers.parse(token.form()).orElse(-1) : -1;
    return number <= MOST ? (int) number : -1;
  }

  private static boolean isPartOfDate(FactLine line, int at) {
    return line.dates().stream().anyMatch(d -> at >= d.from() && at < d.to())
        || line.sums().stream().anyMatch(s -> at >= s.from() && at < s.to())
        || line.terms().stream().anyMatch(t -> at >= t.from() && at < t.to());
  }

  private static int noun(List<Token> tokens, int from) {
    for (int i = from; i < tokens.size() && i <= from + MODIFIERS; i++) {
      if (PERSONS.end(tokens, i) > 0) {
        return i;
      }
      if (!tokens.get(i).word() || NO_MODIFIER.contains(tokens.get(i).form())) {
        return -1;
      }
    }
    return -1;
  }

  /**
   * "een verkenningseskadron van 90", "het technisch personeel telt 41": the unit before the
   * number, or -1.
   */
  private static int unit(List<Token> tokens, int number) {
    int i = number - 1;
    boolean counts = false;
    while (i >= 0
        && i > number - 6
        && (COUNTS.contains(tokens.get(i).form()) || BETWEEN.contains(tokens.get(i).form()))) {
      counts |= COUNTS.contains(tokens.get(i).form());
      i--;
    }
    return counts && i >= 0 && UNITS.end(tokens, i) > 0 ? i : -1;
  }

  private static boolean isAdjective(String form) {
    return form.endsWith("sch")
        || form.endsWith("sche")
        || form.endsWith("nde")
        || form.endsWith("nd")
        || form.equals("mobiel");
  }

  /** Whether the number counts something that follows it: "een gebied van 90 kilometer". */
  private static boolean countsOther(List<Token> tokens, int after) {
    if (after >= tokens.size() || !tokens.get(after).word()) {
      return false;
    }
    return !Set.of("en", "in", "met", "te", "onder", "voor", "uit", "op", "die", "waarvan", "bij")
        .contains(tokens.get(after).form());
  }
}
