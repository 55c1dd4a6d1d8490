package nl.artikel100.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import nl.artikel100.document.Letter;

/**
 * The pieces of which a page with a report is made, each a section of its own. For {@link HtmlReport}, and for a page with
 * another frame around them.
 */
public final class HtmlPieces {
  private static final String ICONS = resource("icons.svg");
  private static final String STYLES = resource("report.css");

  private final HtmlScore score;
  private final HtmlCriteria criteria;
  private final HtmlFacts facts;
  private final HtmlLetter letter;
  private final Report report;

  /**
   * @param html where the pieces are written
   * @param words words in the language of the report
   * @param report what to write
   * @param letter the letter that the report is about
   */
  public HtmlPieces(Html html, Words words, Report report, Letter letter) {
    Passages passages = new Passages(report, letter);
    this.report = report;
    this.score = new HtmlScore(html, words, report);
    this.criteria = new HtmlCriteria(html, words, report, passages);
    this.facts = new HtmlFacts(html, words, report, passages);
    this.letter = new HtmlLetter(html, words, letter, passages);
  }

  /** The symbols that {@link Html#icon} shows; once at the beginning of the page. */
  public static String icons() {
    return ICONS;
  }

  /** The style sheet of all pieces. */
  public static String styles() {
    return STYLES;
  }

  /** A rule for every passage that is shown in pieces, so that following a link lights up all of it. */
  public String targetRules() {
    return letter.targetRules();
  }

  /** The score with its sums, what to do first, and what is left to a reader. Needs a score. */
  public void score() {
    score.write();
  }

  /** What to do first, and what is left to a reader. Needs a score. */
  public void first() {
    score.steps();
    score.reader();
  }

  /** For what is no Artikel 100 letter: which kind it is and why. */
  public void noScore() {
    score.none();
  }

  /** Contradictions; nothing where none was looked for. */
  public void consistency() {
    if (!report.consistency().isEmpty()) {
      facts.consistency();
    }
  }

  /** The criteria by group with the choices that show only some of them. Needs a score. */
  public void criteria() {
    criteria.write();
  }

  /** What the letter states in figures. */
  public void facts() {
    facts.facts();
  }

  /** Points per criterion. Needs a score. */
  public void sum() {
    score.sum();
  }

  /** Versions and hashes. */
  public void provenance() {
    facts.provenance();
  }

  /**
   * The letter with the quoted passages marked.
   *
   * @param editable whether each paragraph gets a button to try another wording
   */
  public void letter(boolean editable) {
    letter.write(editable);
  }

  private static String resource(String name) {
    try (InputStream in = HtmlPieces.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
