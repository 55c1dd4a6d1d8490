package nl.artikel100.facts;

import java.time.LocalDate;
import java.util.List;

/**
 * What a letter states in figures, each with the sentence that states it. Order is that of the letter.
 *
 * @param letterDate date of the letter, null if not found
 * @param kamerstuk own Kamerstuk number as "29 521, nr. 512", null if not found
 * @param mission short name of the mission or operation the letter is about, null if not found
 * @param personnel numbers of Dutch persons by component
 * @param period the Dutch contribution
 * @param mandates legal bases
 * @param amounts sums of money
 * @param themes mentions per theme
 */
public record Facts(
    LocalDate letterDate,
    String kamerstuk,
    String mission,
    List<Personnel> personnel,
    Period period,
    List<Mandate> mandates,
    List<Amount> amounts,
    List<Theme> themes) {
  /** Persons of one component; {@code total} for a number that sums up others. Range in the letter's text. */
  public record Personnel(String component, int number, boolean total, int start, int end) {}

  /**
   * The term of the Dutch contribution; each null where not stated.
   *
   * @param begin first day
   * @param end last day
   * @param term term in words as written ("vijftien maanden")
   * @param months the term in whole months, 0 where not stated
   * @param beginAt offset of the sentence that states the begin, -1 if none
   * @param endAt offset of the sentence that states the end, -1 if none
   */
  public record Period(
      LocalDate begin, LocalDate end, String term, int months, int beginAt, int endAt) {}

  /** A legal basis, its findable reference and its end (both null where not stated); range of its sentence. */
  public record Mandate(String basis, String reference, LocalDate until, int start, int end) {}

  /** Money in euro with budget and period (null where not stated); {@code total} when it sums up others; range of its sentence. */
  public record Amount(
      long euro, String budget, String period, boolean total, int start, int end) {}

  /** A theme ("migratie") and how often words of it occur. */
  public record Theme(String theme, int count) {}
}
