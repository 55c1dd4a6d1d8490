package nl.artikel100.evidence;

import java.util.List;

/**
 * What disagrees in a letter.
 *
 * @param check C01 … C07
 * @param messageNl what disagrees, with the figures, in one Dutch sentence
 * @param messageEn the same in English
 * @param ranges start and end of the sentences that disagree, in the letter's text
 */
public record Discrepancy(String check, String messageNl, String messageEn, List<int[]> ranges) {
  /** Puts a comparison that does not hold into words. */
  public static Discrepancy of(Comparison comparison) {
    return new Discrepancy(
        comparison.check(),
        DiscrepancyWords.dutch(comparison),
        DiscrepancyWords.english(comparison),
        comparison.ranges());
  }
}
