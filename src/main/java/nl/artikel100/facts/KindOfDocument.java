package nl.artikel100.facts;

import static nl.artikel100.facts.KindCues.DEBATE;
import static nl.artikel100.facts.KindCues.DECIDES;
import static nl.artikel100.facts.KindCues.DEPLOYS;
import static nl.artikel100.facts.KindCues.EVALUATION;
import static nl.artikel100.facts.KindCues.EXTENDS;
import static nl.artikel100.facts.KindCues.FRAMEWORK;
import static nl.artikel100.facts.KindCues.LOOKS_INTO;
import static nl.artikel100.facts.KindCues.MOTION;
import static nl.artikel100.facts.KindCues.NOTICE;
import static nl.artikel100.facts.KindCues.OFFERS;
import static nl.artikel100.facts.KindCues.PAST;
import static nl.artikel100.facts.KindCues.PROGRESS;
import static nl.artikel100.facts.KindCues.QUESTIONS;
import static nl.artikel100.facts.KindCues.REFUSES;
import static nl.artikel100.facts.KindCues.SUPPLEMENT;
import static nl.artikel100.facts.KindCues.WISH;

import java.util.List;
import nl.artikel100.document.Block;
import nl.artikel100.text.Sentence;
import nl.artikel100.text.Sentences;
import nl.artikel100.text.Token;

/**
 * Tells an Artikel 100 letter from the papers that look like one. The formula "artikel 100" decides
 * nothing: notices and progress reports carry it too, and some letters leave it out. What decides
 * is the subject and what the opening says is done: deciding on an own contribution, or looking
 * into one, reporting, evaluating, answering.
 */
public final class KindOfDocument {
  /**
   * Type of an Artikel 100 letter on a new contribution, and of every document of which it is in
   * doubt.
   */
  public static final String NEW = "nieuw";

  /** Type of an Artikel 100 letter that extends or continues a contribution. */
  public static final String EXTENSION = "verlenging";

  /** Type of an Artikel 100 letter that adds to an earlier one. */
  public static final String SUPPLEMENTARY = "aanvullend";

  /** Type of a notice that a contribution is being looked into. */
  public static final String NOTIFICATION = "kennisgeving";

  /** Type of a report on the progress of a running contribution. */
  public static final String REPORT = "voortgangsrapportage";

  /** Type of an evaluation, or the answer of the cabinet to one. */
  public static final String EVALUATED = "evaluatie";

  /** Type of questions with or without answers. */
  public static final String ANSWERS = "vragen-antwoorden";

  /** Type of a report of a debate. */
  public static final String MINUTES = "verslag";

  /**
   * Type of anything else, such as a motion, an overview of missions, or the notice that there will
   * be no contribution.
   */
  public static final String OTHER = "overig";

  /**
   * What kind of document it is and why.
   *
   * @param type one of the types of this class
   * @param reasonNl one Dutch sentence with the words of the document that decided it
   * @param reasonEn the same in English
   */
  public record Kind(String type, String reasonNl, String reasonEn) {}

  private static final Cue LABEL = Cue.of("betreft", "onderwerp");
  private static final int LONG = 300;
  private static final int SPEAKERS = 3;
  private static final int QUOTED_WORDS = 14;

  private final Sentences sentences;
  private final DocumentTop top;

  private KindOfDocument(Sentences sentences) {
    this.sentences = sentences;
    this.top = DocumentTop.of(sentences);
  }

  /** Names the kind of a document; what is in doubt is a letter on a new contribution. */
  public static Kind find(Sentences sentences, Facts facts) {
    KindOfDocument kind = new KindOfDocument(sentences);
    Kind byForm = kind.byForm();
    if (byForm != null) {
      return byForm;
    }
    if (!kind.top.letterhead() && sentences.letter().words() < LONG) {
      return new Kind(
          NEW,
          "Korte tekst zonder briefhoofd: gelezen als deel van een brief over een nieuwe bijdrage.",
          "Short text without a letterhead: read as part of a letter on a new contribution.");
    }
    return kind.byContent();
  }

  /** Papers with a form of their own: debates, questions, motions. */
  private Kind byForm() {
    for (Sentence title : top.titles()) {
      List<Token> tokens = sentences.tokens(title);
      if (DEBATE.opens(tokens) && !isSubject(title)) {
        return kind(MINUTES, title, "de titel is");
      }
      if (MOTION.opens(tokens)) {
        return kind(OTHER, title, "het is een motie of amendement, met de titel");
      }
      if (QUESTIONS.opens(tokens)) {
        return kind(ANSWERS, title, isSubject(title) ? "het onderwerp is" : "de titel is");
      }
    }
    Sentence speaker = speaker();
    if (speaker != null) {
      return kind(MINUTES, speaker, "het geeft sprekers weer, zoals");
    }
    Sentence question = question();
    return question == null
        ? null
        : kind(ANSWERS, question, "het bestaat uit genummerde vragen, zoals");
  }

  private Kind byContent() {
    Sentence decision = decision();
    for (Sentence subject : top.subject()) {
      Kind kind = bySubject(subject, decision);
      if (kind != null) {
        return kind;
      }
    }
    if (decision != null) {
      boolean extra = top.opening().stream().limit(2).anyMatch(s -> has(s, SUPPLEMENT));
      boolean more = has(decision, EXTENDS);
      String type = extra ? SUPPLEMENTARY : more ? EXTENSION : NEW;
      return kind(type, decision, "het deelt een besluit over eigen inzet mee:");
    }
    for (Sentence sentence : top.titles()) {
      if (!isSubject(sentence) && PROGRESS.opens(sentences.tokens(sentence))) {
        return kind(REPORT, sentence, "de titel is");
      }
      if (!isSubject(sentence) && EVALUATION.opens(sentences.tokens(sentence))) {
        return kind(EVALUATED, sentence, "de titel is");
      }
    }
    for (Sentence sentence : top.opening()) {
      Kind kind = byOpening(sentence);
      if (kind != null) {
        return kind;
      }
    }
    return new Kind(
        NEW,
        "Niets wijst op een ander soort stuk; bij twijfel geldt het als brief over een nieuwe"
            + " bijdrage.",
        "Nothing points to another kind of paper; in doubt it is read as a letter on a new"
            + " contribution.");
  }

  private Kind bySubject(Sentence subject, Sentence decision) {
    String why = "het onderwerp is";
    boolean decides = decision != null;
    if (has(subject, SUPPLEMENT)
        && !has(subject, EVALUATION)
        && !isBefore(subject, EXTENDS, SUPPLEMENT)) {
      return kind(SUPPLEMENTARY, subject, why);
    }
    if (has(subject, PROGRESS) && !(decides && has(subject, EXTENDS))) {
      return kind(REPORT, subject, why);
    }
    if (has(subject, EVALUATION) && !(decides && has(subject, EXTENDS))) {
      return kind(EVALUATED, subject, why);
    }
    if (has(subject, NOTICE) && !decides) {
      return refused() == null
          ? kind(NOTIFICATION, subject, why)
          : kind(OTHER, refused(), "het meldt dat er geen inzet komt:");
    }
    if (has(subject, EXTENDS) && refused() == null) {
      return kind(EXTENSION, subject, why);
    }
    return has(subject, FRAMEWORK) && !decides
        ? kind(OTHER, subject, "het gaat niet over één bijdrage; het onderwerp is")
        : null;
  }

  private Kind byOpening(Sentence sentence) {
    if (has(sentence, LOOKS_INTO) && has(sentence, WISH)) {
      return kind(NOTIFICATION, sentence, "het meldt dat een bijdrage wordt onderzocht:");
    }
    if (has(sentence, REFUSES) && has(sentence, DEPLOYS) && has(sentence, DECIDES)) {
      return kind(OTHER, sentence, "het meldt dat er geen inzet komt:");
    }
    if (has(sentence, EVALUATION) && (has(sentence, OFFERS) || !top.letterhead())) {
      return kind(EVALUATED, sentence, "het biedt een evaluatie aan:");
    }
    if (has(sentence, PROGRESS)) {
      return kind(REPORT, sentence, "het doet verslag van de voortgang:");
    }
    if (has(sentence, FRAMEWORK) && has(sentence, OFFERS)) {
      return kind(OTHER, sentence, "het gaat niet over één bijdrage:");
    }
    return null;
  }

  /** The sentence of the opening that decides on an own contribution, now; or null. */
  private Sentence decision() {
    for (Sentence sentence : top.opening()) {
      boolean now = !has(sentence, LOOKS_INTO) && !has(sentence, REFUSES) && !has(sentence, PAST);
      if (has(sentence, DECIDES) && has(sentence, DEPLOYS) && now) {
        return sentence;
      }
    }
    return null;
  }

  private Sentence refused() {
    return top.opening().stream()
        .filter(s -> has(s, REFUSES) && has(s, DEPLOYS))
        .findFirst()
        .orElse(null);
  }

  /** The first of several lines that name a speaker: "De voorzitter:", "De heer Jansen (VVD):". */
  private Sentence speaker() {
    Cue speaker = Cue.of("de voorzitter", "de heer", "mevrouw", "minister", "de griffier");
    List<Sentence> lines =
        sentences.sentences().stream()
            .filter(s -> opensWith(s, speaker) && hasEarlyColon(s))
            .limit(SPEAKERS)
            .toList();
    return lines.size() < SPEAKERS ? null : lines.get(0);
  }

  private Sentence question() {
    Cue question = Cue.of("vraag", "antwoord", "antwoord:", "vraag:");
    List<Sentence> lines =
        sentences.sentences().stream()
            .filter(
                s ->
                    opensWith(s, question)
                        && (s.to() - s.from() <= 3
                            || Character.isDigit(sentences.tokens(s).get(1).form().charAt(0))
                            || hasEarlyColon(s)))
            .limit(SPEAKERS)
            .toList();
    return lines.size() < SPEAKERS ? null : lines.get(0);
  }

  private boolean opensWith(Sentence sentence, Cue cue) {
    Block block = sentences.block(sentence);
    return block.start() == sentence.start() && cue.end(sentences.tokens(sentence), 0) > 0;
  }

  private boolean hasEarlyColon(Sentence sentence) {
    return sentences.tokens(sentence).stream().limit(10).anyMatch(t -> t.form().equals(":"));
  }

  private boolean isBefore(Sentence sentence, Cue one, Cue other) {
    int first = one.find(sentences.tokens(sentence), 0);
    return first >= 0 && first < other.find(sentences.tokens(sentence), 0);
  }

  private boolean isSubject(Sentence sentence) {
    return top.subject().contains(sentence);
  }

  private boolean has(Sentence sentence, Cue cue) {
    return cue.in(sentences.tokens(sentence));
  }

  private Kind kind(String type, Sentence sentence, String why) {
    List<Token> tokens = sentences.tokens(sentence);
    boolean subject = isSubject(sentence);
    int from = subject ? afterLabel(tokens) : Math.max(0, DECIDES.find(tokens, 0) - 2);
    int to = Math.min(tokens.size(), from + QUOTED_WORDS);
    String quote =
        sentences.letter().text().substring(tokens.get(from).start(), tokens.get(to - 1).end());
    String words =
        (subject || from == 0 ? "“" : "“… ")
            + quote.replaceAll("\\s+", " ")
            + (to < tokens.size() ? " …”." : "”.");
    String start = Character.toUpperCase(why.charAt(0)) + why.substring(1) + " ";
    return new Kind(type, start + words, KindReasons.english(why) + " " + words);
  }

  /** First token after "Betreft:", where the line has more than that. */
  private static int afterLabel(List<Token> tokens) {
    int label = LABEL.end(tokens, 0);
    int from = label > 0 && label < tokens.size() && !tokens.get(label).word() ? label + 1 : label;
    return label > 0 && from < tokens.size() ? from : 0;
  }
}
