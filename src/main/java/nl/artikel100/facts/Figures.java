package nl.artikel100.facts;

import java.util.List;
import nl.artikel100.text.Sentences;

/**
 * What a letter states in figures, and which of these statements must agree.
 *
 * @param facts what it states
 * @param comparisons statements set side by side, see {@link ConsistencyFinder}
 */
public record Figures(Facts facts, List<Comparison> comparisons) {
  /**
   * Reads the figures of one letter once, for both; time is linear in its length.
   *
   * @param words the wordings of {@code rules/feiten.yaml}
   */
  public static Figures of(Sentences sentences, FactWords words) {
    LetterheadFinder letterhead = new LetterheadFinder(sentences);
    Reading reading = Reading.of(sentences, letterhead.date(), words);
    PeriodFinder periods = new PeriodFinder(reading);
    Facts facts = FactFinder.find(reading, periods, letterhead, words);
    return new Figures(facts, ConsistencyFinder.find(reading, periods, facts));
  }
}
