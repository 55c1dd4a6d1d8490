package nl.artikel100.rules;

import java.util.List;
import java.util.Map;

/**
 * A criterion or consistency check in words: {@code criterium.yaml}.
 *
 * @param id T01 … L20, C01 …
 * @param group toetsingskader, iob or consistentie
 * @param folder folder within {@code rules/}
 * @param dutch the texts in Dutch
 * @param english the texts in English; a text that is not translated is the Dutch one
 * @param headings words of headings under which it usually stands, lower case
 * @param sources where the norm comes from
 * @param good wording that meets it, Dutch
 * @param poor wording that seems to but does not, Dutch
 */
public record CriterionText(
    String id,
    String group,
    String folder,
    Texts dutch,
    Texts english,
    List<String> headings,
    List<Source> sources,
    String good,
    String poor) {

  /**
   * The texts in one language.
   *
   * @param title name of the point
   * @param question what a reader asks of the letter
   * @param elements what a verdict is made of, in the order of the norm; empty for a consistency check
   * @param reasons verdict word → one sentence
   * @param notApplicable condition under which it does not apply; empty where it always does
   * @param why why it matters
   * @param lesson what happened when it was missing, with its source; empty where unknown
   * @param advice what to do; for consistency checks only, else empty
   * @param limits what the tool cannot see
   */
  public record Texts(
      String title,
      String question,
      Map<String, ElementText> elements,
      Map<String, String> reasons,
      String notApplicable,
      String why,
      String lesson,
      String advice,
      String limits) {}

  /**
   * One element.
   *
   * @param title in a few words
   * @param missing completes "Er ontbreekt: …"
   * @param advice what to write
   * @param example own wording that shows how; Dutch in both languages
   */
  public record ElementText(String title, String missing, String advice, String example) {}

  /** Document and place. */
  public record Source(String document, String place) {}

  /** The texts in Dutch, or in English. */
  public Texts texts(boolean inEnglish) {
    return inEnglish ? english : dutch;
  }
}
