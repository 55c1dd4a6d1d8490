package nl.artikel100.report;

import java.util.List;
import java.util.Map;

/**
 * The result of checking one letter: schema {@code art100-report/1}. The JSON form of this record is the product; every
 * other output draws it. No field is null unless said so.
 *
 * @param tool which tool and rules gave it
 * @param document what was checked
 * @param score null for a document that is no Artikel 100 letter
 * @param criteria one per criterion of the norm in the order of the norm; empty for what is no Artikel 100 letter
 * @param consistency one per consistency check
 * @param facts what the letter states in figures
 * @param reader what a reader found otherwise; null where nobody overruled the tool. Verdicts and score are those of the tool
 */
public record Report(
    Tool tool,
    Document document,
    Score score,
    List<Criterion> criteria,
    List<Consistency> consistency,
    Facts facts,
    Reader reader) {

  /** The value of the JSON field {@code schema}. */
  public static final String SCHEMA = "art100-report/1";

  /** A report as the tool gives it. */
  public Report(
      Tool tool,
      Document document,
      Score score,
      List<Criterion> criteria,
      List<Consistency> consistency,
      Facts facts) {
    this(tool, document, score, criteria, consistency, facts, null);
  }

  /** The same report with what a reader found beside it, or with null as the tool gave it. */
  public Report withReader(Reader given) {
    return new Report(tool, document, score, criteria, consistency, facts, given);
  }

  /** What a reader found on a criterion; null where nobody overruled the tool. */
  public Judged judged(String criterion) {
    return reader == null
        ? null
        : reader.judged().stream()
            .filter(one -> one.criterion().equals(criterion))
            .findFirst()
            .orElse(null);
  }

  /**
   * The criteria to work on first: missing or partly met, largest gain first, equal gains in the order of the norm.
   * Waived criteria are left out.
   *
   * @param most how many at most
   */
  public List<Criterion> largestGains(int most) {
    return Gains.largest(criteria, most);
  }

  /** Whether a criterion is waived. */
  public boolean waived() {
    return criteria.stream().anyMatch(c -> c.waiver() != null);
  }

  /**
   * @param version version of art100
   * @param rulesVersion version in {@code rules/score.yaml}
   * @param rulesHash SHA-256 over the files of the rules folder, lower-case hexadecimal
   */
  public record Tool(String version, String rulesVersion, String rulesHash) {}

  /**
   * @param name base name of the file
   * @param sha256 of the bytes, lower-case hexadecimal
   * @param format docx, pdf, txt, md …
   * @param pages 0 where the format has none
   * @param words number of words
   * @param date date of the letter as ISO yyyy-mm-dd, null if not found
   * @param kamerstuk own number of the letter, null if not found
   * @param mission name of the mission, null if not found
   * @param type nieuw, verlenging, aanvullend, kennisgeving, voortgangsrapportage, evaluatie, vragen-antwoorden, verslag
   *     or overig
   * @param typeReason one sentence: why this type
   * @param reading sentences on how the file was read, where that may matter: text that was recognised in a scan, tracked
   *     changes that were taken as accepted; mostly empty
   */
  public record Document(
      String name,
      String sha256,
      String format,
      int pages,
      int words,
      String date,
      String kamerstuk,
      String mission,
      String type,
      String typeReason,
      List<String> reading) {}

  /**
   * @param percent 100 * earned / possible, rounded to one decimal
   * @param earned points earned
   * @param possible points possible over all criteria that apply
   * @param groups the same per group: toetsingskader, iob
   * @param counts how many criteria have each verdict, in the order of {@link Verdict}
   * @param profile profile by which the points were given
   * @param accepted percentage when the waived criteria are left out of both sums, rounded to one decimal; equal to
   *     {@code percent} when none is waived
   */
  public record Score(
      double percent,
      double earned,
      double possible,
      List<Group> groups,
      Map<String, Integer> counts,
      String profile,
      double accepted) {
    /** A score without waivers. */
    public Score(
        double percent,
        double earned,
        double possible,
        List<Group> groups,
        Map<String, Integer> counts,
        String profile) {
      this(percent, earned, possible, groups, counts, profile, percent);
    }
  }

  /** Points of one group of criteria; fields as in {@link Score}. */
  public record Group(String id, String title, double percent, double earned, double possible) {}

  /**
   * @param id T01 … L20
   * @param group toetsingskader or iob
   * @param title title in the language of the report
   * @param verdict the verdict
   * @param earned points earned
   * @param possible points possible; 0 when the criterion does not apply
   * @param gain what the total percentage would rise by if this became {@code voldoet}, in percentage points
   * @param reason the one sentence that says why
   * @param elements every element of the criterion
   * @param evidence the passages that show it, the most telling first
   * @param why why the point matters
   * @param lesson what happened in Mali when it was missing, with finding number; empty where IOB says nothing
   * @param advice what to write; empty when nothing is missing
   * @param place where it belongs in this letter
   * @param sources where the norm comes from
   * @param limits what the tool cannot see here
   * @param waiver null unless waived
   */
  public record Criterion(
      String id,
      String group,
      String title,
      Verdict verdict,
      double earned,
      double possible,
      double gain,
      String reason,
      List<Element> elements,
      List<Evidence> evidence,
      String why,
      String lesson,
      String advice,
      Where place,
      List<Source> sources,
      String limits,
      Waiver waiver) {
    /** The same criterion, waived. */
    public Criterion withWaiver(Waiver given) {
      return changed(verdict, earned, possible, gain, given);
    }

    /** The same criterion with another verdict; the points are as they were. */
    public Criterion withVerdict(Verdict given) {
      return changed(given, earned, possible, gain, waiver);
    }

    /** The same criterion with other points. */
    public Criterion withPoints(double newEarned, double newPossible, double newGain) {
      return changed(verdict, newEarned, newPossible, newGain, waiver);
    }

    private Criterion changed(Verdict v, double got, double most, double rise, Waiver given) {
      return new Criterion(
          id, group, title, v, got, most, rise, reason, elements, evidence, why, lesson, advice,
          place, sources, limits, given);
    }
  }

  /**
   * @param id id of the element in CRITERIA
   * @param title what it asks, in a few words
   * @param found stated, about this contribution, firm
   * @param vague treated, but without what the element asks; never true together with {@code found}
   */
  public record Element(String id, String title, boolean found, boolean vague) {}

  /**
   * @param element id of the element it shows; empty for evidence of a consistency check
   * @param quote exact text of the letter, whole sentences, at most some 80 words
   * @param section heading it stands under, empty if none
   * @param page page from 1, 0 where the format has none
   * @param paragraph paragraph in the source from 1, 0 where unknown
   * @param start first UTF-16 unit in the letter's text
   * @param end one past the last unit; {@code text.substring(start, end).equals(quote)}
   */
  public record Evidence(
      String element, String quote, String section, int page, int paragraph, int start, int end) {}

  /**
   * Where a missing point belongs.
   *
   * @param section heading, empty when the letter has none that fits
   * @param page page from 1, 0 where the format has none
   * @param start offset in the letter's text of that heading, or of the end of the letter
   */
  public record Where(String section, int page, int start) {}

  /** A source of the norm: document and place in it (finding, section, page). */
  public record Source(String document, String place) {}

  /** A waiver, "pas toe of leg uit": reason, owner, valid until (ISO date; empty for as long as the letter has it). */
  public record Waiver(String reason, String owner, String until) {}

  /**
   * The verdicts of a reader beside those of the tool.
   *
   * @param percent the score when they hold, rounded to one decimal
   * @param judged one per criterion that was judged, in the order of the norm
   */
  public record Reader(double percent, List<Judged> judged) {}

  /** What a reader found on a criterion, and why; the reason may be empty. */
  public record Judged(String criterion, Verdict verdict, String reason) {}

  /**
   * @param id C01 … C07
   * @param title what is checked
   * @param present whether the letter has this inconsistency
   * @param message what disagrees, with the figures; empty when not present
   * @param advice what to do; empty when not present
   * @param evidence the passages that disagree
   * @param sources where the check comes from; empty when not present
   */
  public record Consistency(
      String id,
      String title,
      boolean present,
      String message,
      String advice,
      List<Evidence> evidence,
      List<Source> sources) {
    /** Tells one contradiction from another by the passages that disagree, in whatever format: {@code C06.1f3a90bc}. */
    public String key() {
      StringBuilder text = new StringBuilder();
      evidence.forEach(e -> text.append(Texts.letters(e.quote())).append('\n'));
      return id + "." + Texts.hash(text.toString()).substring(0, 8);
    }
  }

  /** What the letter states in figures; lists in the order of the letter. */
  public record Facts(
      List<Personnel> personnel,
      Period period,
      List<Mandate> mandates,
      List<Amount> amounts,
      List<Theme> themes) {}

  /**
   * Number of persons of one component, as stated in the quote.
   *
   * @param quote the quote; the fields after it are as in {@link Evidence}
   */
  public record Personnel(
      String component, int number, String quote, int page, int paragraph, int start, int end) {}

  /** The Dutch contribution: ISO dates and the term in words; each null where not stated. */
  public record Period(String begin, String end, String term) {}

  /** A mandate: basis in words, reference as written, end as ISO date; reference and end null where not stated. */
  public record Mandate(String basis, String reference, String end) {}

  /** A sum of money in euro, the budget that bears it and the period; budget and period null where not stated. */
  public record Amount(long amount, String budget, String period) {}

  /** How often a theme is mentioned. */
  public record Theme(String theme, int count) {}
}
