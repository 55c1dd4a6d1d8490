package nl.artikel100.facts;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import nl.artikel100.text.Sentences;

/** Finds what a letter states in figures. */
public final class FactFinder {

  private FactFinder() {}

  /**
   * Reads the facts of one letter; time is linear in its length.
   *
   * @param sentences the letter in sentences
   * @param words the wordings of {@code rules/feiten.yaml}
   */
  public static Facts find(Sentences sentences, FactWords words) {
    LetterheadFinder letterhead = new LetterheadFinder(sentences);
    Reading reading = Reading.of(sentences, letterhead.date(), words);
    return find(reading, new PeriodFinder(reading), letterhead, words);
  }

  static Facts find(
      Reading reading, PeriodFinder periods, LetterheadFinder letterhead, FactWords words) {
    Sentences sentences = reading.sentences();
    LocalDate date = reading.letterDate();
    MissionFinder missions = new MissionFinder(sentences, words);
    String mission = missions.mission(letterhead.subject());
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
        words.themes().of(sentences));
  }
}
