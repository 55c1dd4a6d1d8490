package nl.artikel100.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.artikel100.text.Token;

/**
 * A reference to a legal act in a sentence.
 *
 * @param kind what kind of act
 * @param number number of a resolution, 0 for other acts
 * @param year year of a resolution if written, else 0
 * @param wellFormed whether number and year have a form that exists
 * @param from first token, an index in the list that was searched
 * @param to one past the last token
 */
record LegalReference(Kind kind, int number, int year, boolean wellFormed, int from, int to) {
  /** The kinds of act. */
  enum Kind {
    RESOLUTION,
    COUNCIL_DECISION,
    NATO_DECISION,
    CONSENT,
    SELF_DEFENCE
  }

  /** Resolutions on women, youth and children in conflict: no legal basis of a mission. */
  private static final Set<Integer> THEMATIC =
      Set.of(
          1325, 1612, 1674, 1820, 1888, 1889, 1960, 2106, 2122, 2242, 2250, 2331, 2467, 2475, 2493);

  private static final int HIGHEST = 9999;
  private static final int FIRST_YEAR = 1946;
  private static final int LAST_YEAR = 2099;
  private static final int REACH = 8;

  boolean isThematic() {
    return THEMATIC.contains(number);
  }

  /** The acts in a line that has a number, in order. */
  static List<LegalReference> find(FactLine line, Cues cues) {
    List<LegalReference> found = new ArrayList<>();
    List<Token> tokens = line.tokens();
    Cue resolution = cues.of(CueName.C07_RESOLUTION);
    for (int at = line.find(resolution, 0); at >= 0; at = line.find(resolution, at + 1)) {
      resolution(line, at, found);
    }
    for (int at = 0; at < tokens.size(); at++) {
      if (tokens.get(at).form().startsWith("s/res/")) {
        found.add(
            new LegalReference(
                Kind.RESOLUTION, whole(tokens.get(at).form().substring(6)), 0, true, at, at + 1));
      }
    }
    Cue council = cues.of(CueName.C07_COUNCIL);
    for (int at = line.find(council, 0); at >= 0; at = line.find(council, at + 1)) {
      council(tokens, at, council.end(tokens, at), found);
    }
    Cue nato = cues.of(CueName.C07_NATO);
    for (int at = line.find(nato, 0); at >= 0; at = line.find(nato, at + 1)) {
      dated(line, Kind.NATO_DECISION, at, nato.end(tokens, at), found);
    }
    boolean host =
        line.has(cues.of(CueName.C07_HOST)) && !line.has(cues.of(CueName.C07_PARLIAMENT));
    Cue consent = cues.of(CueName.C07_CONSENT);
    for (int at = line.find(consent, 0); at >= 0; at = line.find(consent, at + 1)) {
      dated(line, Kind.CONSENT, at, consent.end(tokens, at), found);
    }
    Cue paper = cues.of(CueName.C07_LETTER);
    for (int at = line.find(paper, 0); host && at >= 0; at = line.find(paper, at + 1)) {
      dated(line, Kind.CONSENT, at, paper.end(tokens, at), found);
    }
    Cue defence = cues.of(CueName.C07_SELF_DEFENCE);
    int article = line.find(defence, 0);
    if (article >= 0) {
      found.add(
          new LegalReference(Kind.SELF_DEFENCE, 0, 0, true, article, defence.end(tokens, article)));
    }
    found.sort(java.util.Comparator.comparingInt(LegalReference::from));
    return found;
  }

  private static void resolution(FactLine line, int at, List<LegalReference> found) {
    List<Token> tokens = line.tokens();
    int i = at + 1;
    while (i < tokens.size()
        && (line.is(i, "nr") || line.is(i, "nrs") || line.is(i, ".") || line.is(i, "nummer"))) {
      i++;
    }
    while (i < tokens.size() && Character.isDigit(tokens.get(i).form().charAt(0))) {
      int number = whole(tokens.get(i).form());
      int to = i + 1;
      int year = 0;
      if (line.is(to, "(")
          && line.is(to + 2, ")")
          && Character.isDigit(tokens.get(to + 1).form().charAt(0))) {
        year = whole(tokens.get(to + 1).form());
        to += 3;
      }
      boolean good =
          number > 0 && number <= HIGHEST && (year == 0 || year >= FIRST_YEAR && year <= LAST_YEAR);
      found.add(new LegalReference(Kind.RESOLUTION, number, year, good, i == at + 1 ? at : i, to));
      boolean more =
          (line.is(to, "en") || line.is(to, ","))
              && to + 1 < tokens.size()
              && whole(tokens.get(to + 1).form()) > 999;
      i = more ? to + 1 : tokens.size();
    }
  }

  private static void council(List<Token> tokens, int at, int end, List<LegalReference> found) {
    for (int i = end; i < tokens.size() && i < end + 5; i++) {
      String[] parts = tokens.get(i).form().split("/");
      boolean number =
          parts.length >= 2 && parts.length <= 3 && whole(parts[0]) > 0 && whole(parts[1]) > 0;
      if (number) {
        boolean good =
            Math.max(whole(parts[0]), whole(parts[1])) >= 1990
                && (parts.length == 2 || parts[2].equals("gbvb"));
        found.add(new LegalReference(Kind.COUNCIL_DECISION, 0, 0, good, at, i + 1));
        return;
      }
    }
  }

  /** An act that is found by its date, if a date follows within a few words. */
  private static void dated(FactLine line, Kind kind, int at, int end, List<LegalReference> found) {
    line.dates().stream()
        .filter(d -> d.exact() && d.from() >= end && d.from() - end <= REACH)
        .filter(
            d ->
                line.is(d.from() - 1, "van")
                    || line.is(d.from() - 1, ".")
                    || line.is(d.from() - 1, "dd"))
        .findFirst()
        .filter(d -> found.stream().noneMatch(f -> f.to() == d.to()))
        .ifPresent(d -> found.add(new LegalReference(kind, 0, 0, true, at, d.to())));
  }

  private static int whole(String digits) {
    boolean number =
        !digits.isEmpty()
            && digits.length() < 8
            && digits.chars().allMatch(c -> c >= '0' && c <= '9');
    return number ? Integer.parseInt(digits) : -1;
  }
}
