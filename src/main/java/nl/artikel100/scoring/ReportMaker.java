package nl.artikel100.scoring;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.artikel100.document.Block;
import nl.artikel100.document.Letter;
import nl.artikel100.evidence.Evidence;
import nl.artikel100.evidence.Signal;
import nl.artikel100.facts.MedevacReach;
import nl.artikel100.report.Lang;
import nl.artikel100.report.Report;
import nl.artikel100.report.Verdict;
import nl.artikel100.rules.CriterionText;
import nl.artikel100.rules.Element;
import nl.artikel100.rules.Finding;
import nl.artikel100.rules.Inconsistency;
import nl.artikel100.rules.RuleSet;

/** Puts a report together. One instance per letter. */
public final class ReportMaker {
  /** Who reads these has seen enough; each costs a search through the letter. */
  private static final int MOST_OF_ONE_CHECK = 100;

  /** A heading of the letter, and its text in lower case. */
  private record Heading(Block block, String lower) {}

  private final RuleSet rules;
  private final Evidence evidence;
  private final Request request;
  private final Quotes quotes;
  private final Reasons reasons;
  private final Disagreement disagreement;
  private final boolean english;

  private final List<Heading> headings;
  private final Map<String, List<Signal>> signals;

  /**
   * @param rules the norm
   * @param evidence what the letter says
   * @param request language, kind and profile
   */
  public ReportMaker(RuleSet rules, Evidence evidence, Request request) {
    this.rules = rules;
    this.evidence = evidence;
    this.request = request;
    this.english = request.lang() == Lang.EN;
    this.quotes = new Quotes(evidence.sentences());
    this.signals = new HashMap<>();
    for (Signal signal : evidence.signals()) {
      signals.computeIfAbsent(signal.criterion(), c -> new ArrayList<>()).add(signal);
    }
    this.reasons = new Reasons(english);
    this.disagreement = new Disagreement(english);
    Letter letter = evidence.sentences().letter();
    this.headings =
        letter.blocks().stream()
            .filter(block -> block.kind() == Block.Kind.HEADING)
            .map(block -> new Heading(block, letter.textOf(block).toLowerCase(Locale.ROOT)))
            .toList();
  }

  /**
   * The report.
   *
   * @param toolVersion version of art100
   * @param type kind of document, found or given
   * @param typeReason why
   * @param isLetter false for what is no Artikel 100 letter: then there is no score
   * @param elements the elements as given to the rules
   * @param findings verdicts of the rules
   * @param inconsistencies what the consistency rules found
   */
  public Report make(
      String toolVersion,
      String type,
      String typeReason,
      boolean isLetter,
      List<Element> elements,
      List<Finding> findings,
      List<Inconsistency> inconsistencies) {
    Letter letter = evidence.sentences().letter();
    Report.Document document =
        new Report.Document(
            letter.name(),
            letter.sha256(),
            letter.format(),
            letter.pages(),
            letter.words(),
            evidence.facts().letterDate() == null ? null : evidence.facts().letterDate().toString(),
            evidence.facts().kamerstuk(),
            evidence.facts().mission(),
            type,
            typeReason,
            ReadingNotes.of(letter.reading(), english));
    Report.Tool tool = new Report.Tool(toolVersion, rules.version(), rules.hash());
    Report.Facts facts = FactTable.of(evidence.facts(), quotes);
    if (!isLetter) {
      return new Report(tool, document, null, List.of(), List.of(), facts);
    }
    String profile = request.profile() == null ? type : request.profile();
    Scorer scorer = new Scorer(rules.score(), profile, request.weights());
    Map<String, Map<String, Element>> given = new HashMap<>();
    for (Element element : elements) {
      given
          .computeIfAbsent(element.criterion(), criterion -> new HashMap<>())
          .put(element.id(), element);
    }
    List<Report.Criterion> criteria = new ArrayList<>();
    List<Report.Consistency> consistency = new ArrayList<>();
    for (CriterionText criterion : rules.criteria()) {
      if (criterion.group().equals("consistentie")) {
        consistency.addAll(consistency(criterion, inconsistencies));
      } else {
        criteria.add(criterion(criterion, given.getOrDefault(criterion.id(), Map.of()), findings));
      }
    }
    criteria = scorer.withPoints(criteria);
    return new Report(
        tool, document, scorer.score(criteria, groupTitles()), criteria, consistency, facts);
  }

  private Map<String, String> groupTitles() {
    Map<String, String> titles = new LinkedHashMap<>();
    titles.put(
        "toetsingskader", english ? "Assessment framework (Toetsingskader)" : "Toetsingskader");
    titles.put("iob", english ? "Lessons of IOB" : "Lessen van IOB");
    return titles;
  }

  private Report.Criterion criterion(
      CriterionText criterion, Map<String, Element> given, List<Finding> findings) {
    CriterionText.Texts texts = criterion.texts(english);
    Verdict verdict = verdict(criterion.id(), findings);
    List<Report.Element> elements = new ArrayList<>();
    for (Map.Entry<String, CriterionText.ElementText> own : texts.elements().entrySet()) {
      Element element = given.get(own.getKey());
      elements.add(
          new Report.Element(
              own.getKey(),
              own.getValue().title(),
              element != null && element.found(),
              element != null && element.vague()));
    }
    List<Signal> counted = new ArrayList<>();
    List<Signal> undone = new ArrayList<>();
    for (Signal signal : signals.getOrDefault(criterion.id(), List.of())) {
      if (texts.elements().containsKey(signal.element())) {
        (signal.strength() == Signal.Strength.UNDONE ? undone : counted).add(signal);
      }
    }
    return new Report.Criterion(
        criterion.id(),
        criterion.group(),
        texts.title(),
        verdict,
        0,
        0,
        0,
        (reasons.reason(
                    texts, verdict, elements, counted.isEmpty() ? undone : nearby(undone, counted))
                + " "
                + particulars(criterion.id(), verdict))
            .strip(),
        elements,
        quotes.of(counted.isEmpty() ? undone : counted),
        texts.why(),
        texts.lesson(),
        reasons.advice(texts, verdict, elements),
        place(criterion),
        sources(criterion),
        texts.limits(),
        null);
  }

  /** Those in a paragraph where others count: what the letter says on the point itself. */
  private List<Signal> nearby(List<Signal> undone, List<Signal> counted) {
    BitSet paragraphs = new BitSet();
    for (Signal signal : counted) {
      paragraphs.set(paragraph(signal));
    }
    List<Signal> nearby = new ArrayList<>();
    for (Signal signal : undone) {
      if (paragraphs.get(paragraph(signal))) {
        nearby.add(signal);
      }
    }
    return nearby;
  }

  private int paragraph(Signal signal) {
    return evidence.sentences().sentences().get(signal.sentence()).block();
  }

  private static List<Report.Source> sources(CriterionText criterion) {
    List<Report.Source> sources = new ArrayList<>();
    for (CriterionText.Source source : criterion.sources()) {
      sources.add(new Report.Source(source.document(), source.place()));
    }
    return sources;
  }

  /** What can be said of this letter beyond the elements: the effects one by one, the sum of a distance and a speed. */
  private String particulars(String criterion, Verdict verdict) {
    if (criterion.equals(Effects.CRITERION) && verdict != Verdict.NVT) {
      return Effects.sentence(rules, evidence.sentences(), evidence.signals(), english);
    }
    if (criterion.equals(ReachNote.CRITERION)) {
      return ReachNote.sentence(MedevacReach.find(evidence.sentences()), english);
    }
    return "";
  }

  /** The rules give one verdict per criterion; without one, or with several, a reader must decide. */
  private static Verdict verdict(String criterion, List<Finding> findings) {
    Verdict given = null;
    for (Finding finding : findings) {
      if (finding.criterion().equals(criterion)) {
        if (given != null && given != finding.verdict()) {
          return Verdict.BEOORDELEN;
        }
        given = finding.verdict();
      }
    }
    return given == null ? Verdict.BEOORDELEN : given;
  }

  /** One entry per inconsistency, to a hundred, and one that says so when there is none. */
  private List<Report.Consistency> consistency(CriterionText check, List<Inconsistency> all) {
    CriterionText.Texts texts = check.texts(english);
    List<Report.Consistency> own = new ArrayList<>();
    for (Inconsistency inconsistency : all) {
      if (own.size() < MOST_OF_ONE_CHECK && inconsistency.comparison().check().equals(check.id())) {
        own.add(
            new Report.Consistency(
                check.id(),
                texts.title(),
                true,
                disagreement.message(inconsistency.comparison()),
                texts.advice(),
                inconsistency.comparison().ranges().stream()
                    .map(range -> quotes.ofRange(range[0], range[1]))
                    .filter(quote -> quote != null)
                    .toList(),
                sources(check)));
      }
    }
    return own.isEmpty()
        ? List.of(
            new Report.Consistency(check.id(), texts.title(), false, "", "", List.of(), List.of()))
        : own;
  }

  /** The heading under which the point usually stands; else the end of the letter. */
  private Report.Where place(CriterionText criterion) {
    Letter letter = evidence.sentences().letter();
    for (String word : criterion.headings()) {
      String sought = word.toLowerCase(Locale.ROOT);
      for (Heading heading : headings) {
        if (heading.lower().contains(sought)) {
          Block block = heading.block();
          return new Report.Where(letter.textOf(block), block.place().page(), block.start());
        }
      }
    }
    return new Report.Where("", 0, letter.text().length());
  }
}
