package nl.artikel100.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.artikel100.document.Block;
import nl.artikel100.text.DutchDates;
import nl.artikel100.text.Money;
import nl.artikel100.text.Sentence;
import nl.artikel100.text.Sentences;
import nl.artikel100.text.Term;
import nl.artikel100.text.Token;
import nl.artikel100.text.Tokenizer;

/**
 * A letter as the finders of facts read it: every sentence with its dates, terms and sums.
 *
 * @param letterDate date of the letter, null if not found
 * @param cues wordings of the consistency checks
 * @param places countries in the letterhead: where the mission is, not who takes part
 * @param counts the numbers of persons per line, by its index, once they have been asked for
 * @param acts the same for the legal acts
 */
record Reading(
    Sentences sentences,
    LocalDate letterDate,
    List<FactLine> lines,
    Cues cues,
    Set<String> places,
    Map<Integer, List<Headcount>> counts,
    Map<Integer, List<LegalReference>> acts) {
  private static final Set<String> PREPOSITIONS =
      Set.of("in", "naar", "uit", "boven", "te", "verlaten", "verlaat", "voor", "bij", "langs");
  private static final Set<String> PARTS =
      Set.of(
          "kust",
          "grens",
          "grondgebied",
          "wateren",
          "hoofdstad",
          "noorden",
          "zuiden",
          "oosten",
          "westen",
          "noordoosten",
          "zuidoosten",
          "rest",
          "delen");

  static Reading of(Sentences sentences, LocalDate letterDate, FactWords words) {
    List<FactLine> lines = new ArrayList<>();
    List<String> path = null;
    List<Token> headings = List.of();
    Cue.Openings openings = Cue.Openings.of(headings);
    for (Sentence sentence : sentences.sentences()) {
      List<Token> tokens = sentences.tokens(sentence);
      if (!sentences.block(sentence).path().equals(path)) {
        path = sentences.block(sentence).path();
        headings = headings(path);
        openings = Cue.Openings.of(headings);
      }
      Cue.Openings own = Cue.Openings.of(tokens);
      lines.add(
          new FactLine(
              lines.size(),
              sentence,
              sentences.block(sentence),
              headings,
              openings,
              tokens,
              own,
              Headcount.numbers(tokens),
              quoted(tokens),
              DutchDates.find(tokens, letterDate),
              Term.find(tokens),
              Money.find(tokens),
              words.countries().in(tokens, own)));
    }
    Set<String> places = new HashSet<>();
    lines.stream()
        .filter(l -> l.block().kind() == Block.Kind.LETTERHEAD)
        .flatMap(l -> l.countries().stream())
        .forEach(c -> places.add(c.country()));
    return new Reading(
        sentences,
        letterDate,
        List.copyOf(lines),
        words.cues(),
        places,
        new HashMap<>(),
        new HashMap<>());
  }

  /** The numbers of persons in a line, in order. */
  List<Headcount> counts(FactLine line) {
    return line.isCounted()
        ? counts.computeIfAbsent(line.index(), index -> Headcount.find(this, line))
        : List.of();
  }

  /** The legal acts in a line, in order. */
  List<LegalReference> acts(FactLine line) {
    return line.hasNumber()
        ? acts.computeIfAbsent(line.index(), index -> LegalReference.find(line, cues))
        : List.of();
  }

  /** Other countries named in a line. */
  static Set<String> countriesIn(FactLine line) {
    Set<String> named = new HashSet<>();
    line.countries().forEach(c -> named.add(c.country()));
    return named;
  }

  /**
   * Whether another country does something in a line, rather than being the place where it happens.
   */
  boolean hasForeignActor(FactLine line) {
    for (Countries.Mention mention : line.countries()) {
      if (!places.contains(mention.country()) && isActor(line, mention.token())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isActor(FactLine line, int at) {
    boolean place = at > 0 && PREPOSITIONS.contains(line.tokens().get(at - 1).form());
    boolean partOf =
        at > 1 && line.is(at - 1, "van") && PARTS.contains(line.tokens().get(at - 2).form());
    return !place && !partOf;
  }

  /** The lines after this one in the same block, at most {@code most}. */
  List<FactLine> following(FactLine line, int most) {
    int to = line.index() + 1;
    while (to < lines.size()
        && to <= line.index() + most
        && lines.get(to).sentence().block() == line.sentence().block()) {
      to++;
    }
    return lines.subList(line.index() + 1, to);
  }

  /**
   * The items of a list that follows the block of this line, one line each; empty if no list
   * follows.
   */
  List<FactLine> itemsAfter(FactLine line) {
    List<FactLine> items = new ArrayList<>();
    if (line.block().kind() != Block.Kind.PARAGRAPH) {
      return items;
    }
    int block = line.sentence().block();
    for (FactLine next : lines.subList(line.index() + 1, lines.size())) {
      int at = next.sentence().block();
      if (at == block) {
        if (items.isEmpty()) {
          return List.of();
        }
        continue;
      }
      if (at != block + 1 || next.block().kind() != Block.Kind.LIST_ITEM) {
        break;
      }
      items.add(next);
      block = at;
    }
    return items;
  }

  /** The lines before this one in the same block, nearest last, at most {@code most}. */
  List<FactLine> preceding(FactLine line, int most) {
    int from = line.index();
    while (from > 0
        && from > line.index() - most
        && lines.get(from - 1).sentence().block() == line.sentence().block()) {
      from--;
    }
    return lines.subList(from, line.index());
  }

  String text(FactLine line) {
    return sentences.text(line.sentence());
  }

  /** The text of some tokens of a line. */
  String text(FactLine line, int from, int to) {
    return sentences
        .letter()
        .text()
        .substring(line.tokens().get(from).start(), line.tokens().get(to - 1).end());
  }

  private static List<Token> headings(List<String> path) {
    List<Token> tokens = new ArrayList<>();
    for (String heading : path) {
      new Tokenizer(heading, tokens).cut(0, heading.length());
    }
    return List.copyOf(tokens);
  }

  private static boolean[] quoted(List<Token> tokens) {
    boolean[] quoted = new boolean[tokens.size()];
    boolean inside = false;
    for (int i = 0; i < quoted.length; i++) {
      switch (tokens.get(i).form()) {
        case "“", "„", "«" -> inside = true;
        case "”", "»" -> inside = false;
        case "\"" -> inside = !inside;
        default -> {}
      }
      quoted[i] = inside;
    }
    return quoted;
  }
}
