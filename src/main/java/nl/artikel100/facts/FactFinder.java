package nl.artikel100.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.artikel100.document.Block;
import nl.artikel100.text.Sentence;
import nl.artikel100.text.Sentences;
import nl.artikel100.text.Token;

/** Finds what a letter states in figures. */
public final class FactFinder {
  private static final String NOT = "niet: ";

  private FactFinder() {}

  /**
   * Reads the facts of one letter; time is linear in its length.
   *
   * @param sentences the letter in sentences
   * @param words the wordings of {@code rules/feiten.yaml}
   */
  public static Facts find(Sentences sentences, FactWords words) {
    LetterheadFinder letterhead = new LetterheadFinder(sentences);
    LocalDate date = letterhead.date();
    Reading reading = Reading.of(sentences, date, words);
    MissionFinder missions = new MissionFinder(sentences, words);
    String mission = missions.mission(letterhead.subject());
    PeriodFinder periods = new PeriodFinder(reading);
    Set<Integer> ownLines = new HashSet<>();
    periods.claims().forEach(claim -> ownLines.add(claim.line().index()));
    MoneySumFinder sums = new MoneySumFinder(reading);
    sums.find();
    return new Facts(
        date,
        letterhead.kamerstuk(),
        mission,
        new PersonnelFinder(reading).personnel(),
        periods.period(),
        new MandateFinder(reading, missions, mission, ownLines).mandates(),
        new AmountFinder(reading, sums.totals()).amounts(),
        themes(sentences, words));
  }

  /** Letterhead and signature do not count: a minister's title is no theme of the letter. */
  private static List<Facts.Theme> themes(Sentences sentences, FactWords words) {
    List<Token> tokens = new ArrayList<>();
    for (Sentence sentence : sentences.sentences()) {
      Block.Kind kind = sentences.block(sentence).kind();
      if (kind != Block.Kind.LETTERHEAD && kind != Block.Kind.SIGNATURE) {
        tokens.addAll(sentences.tokens(sentence));
      }
    }
    List<Facts.Theme> themes = new ArrayList<>();
    words
        .themes()
        .forEach(
            (theme, wordings) -> {
              List<String> counted = wordings.stream().filter(w -> !w.startsWith(NOT)).toList();
              List<String> not =
                  wordings.stream()
                      .filter(w -> w.startsWith(NOT))
                      .map(w -> w.substring(NOT.length()))
                      .toList();
              int count = Cue.of(counted).count(tokens) - Cue.of(not).count(tokens);
              if (count > 0) {
                themes.add(new Facts.Theme(theme, count));
              }
            });
    return themes;
  }
}
