package nl.artikel100;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import nl.artikel100.document.DocumentException;
import nl.artikel100.document.Documents;
import nl.artikel100.document.Letter;
import nl.artikel100.evidence.Evidence;
import nl.artikel100.evidence.Signal;
import nl.artikel100.facts.Figures;
import nl.artikel100.facts.KindOfDocument;
import nl.artikel100.report.Lang;
import nl.artikel100.report.Report;
import nl.artikel100.rules.CriterionText;
import nl.artikel100.rules.Element;
import nl.artikel100.rules.Elements;
import nl.artikel100.rules.Finding;
import nl.artikel100.rules.Inconsistency;
import nl.artikel100.rules.LeftOpen;
import nl.artikel100.rules.LoneWording;
import nl.artikel100.rules.OwnSection;
import nl.artikel100.rules.RuleException;
import nl.artikel100.rules.RuleLoader;
import nl.artikel100.rules.RuleSet;
import nl.artikel100.scoring.ReportMaker;
import nl.artikel100.scoring.Request;
import nl.artikel100.text.Sentences;

/**
 * Checks Artikel 100 letters: all that a program embedding art100 needs.
 *
 * <pre>{@code
 * ArtikelHonderdToets toets = ArtikelHonderdToets.standard();
 * Report report = toets.check(Path.of("brief.docx"), Request.standard()).report();
 * for (Report.Criterion criterion : report.largestGains(3)) {
 *   System.out.println(criterion.id() + " " + criterion.title() + ": " + criterion.advice());
 * }
 * }</pre>
 *
 * <p>Immutable and safe for many threads. A check is a function of the file, the rules and the request: the same give the
 * same report.
 */
public final class ArtikelHonderdToets {
  private static final Executor OTHER_THREAD = new CompletableFuture<Void>().defaultExecutor();

  private final RuleSet rules;
  private final Executor beside;

  private ArtikelHonderdToets(RuleSet rules) {
    this(rules, OTHER_THREAD);
  }

  private ArtikelHonderdToets(RuleSet rules, Executor beside) {
    this.rules = rules;
    this.beside = beside;
  }

  /** With the rules that came with the tool. */
  public static ArtikelHonderdToets standard() {
    return new ArtikelHonderdToets(RuleLoader.standard());
  }

  /**
   * With the rules in a folder. Rules are code: use a folder you trust.
   *
   * @param folder a copy of {@code rules/}
   * @param cache where compiled rules are kept for the next time; null keeps nothing
   * @throws RuleException with every mistake in the folder, by file and line
   * @throws IOException when the folder cannot be read
   */
  public static ArtikelHonderdToets withRules(Path folder, Path cache)
      throws RuleException, IOException {
    return new ArtikelHonderdToets(RuleLoader.folder(folder, cache));
  }

  /**
   * With wordings of a configuration added to the rules.
   *
   * @param folder a copy of {@code rules/}; null for the rules that came with the tool
   * @param additions YAML with the key {@code bewoordingen}
   * @param file file that they stand in, for messages
   * @param cache where compiled rules are kept for the next time; null keeps nothing
   * @throws RuleException with every mistake, by file and line
   * @throws IOException when the folder cannot be read
   */
  public static ArtikelHonderdToets withWordings(
      Path folder, String additions, String file, Path cache) throws RuleException, IOException {
    return new ArtikelHonderdToets(RuleLoader.extended(folder, additions, file, cache));
  }

  /**
   * The same for whoever checks as many letters side by side as there are processors: a check keeps to the thread that asks for
   * it, where otherwise half of it runs on another.
   */
  public ArtikelHonderdToets onOneThread() {
    return new ArtikelHonderdToets(rules, Runnable::run);
  }

  /** The norm that is used. */
  public RuleSet rules() {
    return rules;
  }

  /** Version of art100. */
  public static String version() {
    String version = ArtikelHonderdToets.class.getPackage().getImplementationVersion();
    return version == null ? "dev" : version;
  }

  /**
   * What a check gives.
   *
   * @param letter the letter as read
   * @param evidence what it says
   * @param elements what was given to the rules
   * @param findings what the rules concluded, in the order of the norm
   * @param report the verdicts
   */
  public record Check(
      Letter letter,
      Evidence evidence,
      List<Element> elements,
      List<Finding> findings,
      Report report) {
    /** The same check with a report that something was added to, such as waivers. */
    public Check withReport(Report other) {
      return new Check(letter, evidence, elements, findings, other);
    }
  }

  /**
   * Checks a file.
   *
   * @throws DocumentException when it cannot be read, or only in part
   */
  public Check check(Path file, Request request) throws DocumentException {
    return check(Documents.read(file), request);
  }

  /**
   * Checks the bytes of a file.
   *
   * @param name name for messages and the report; its ending is a hint between text formats only
   * @throws DocumentException when they cannot be read, or only in part
   */
  public Check check(String name, byte[] bytes, Request request) throws DocumentException {
    return check(Documents.read(name, bytes), request);
  }

  private static List<Signal> joined(CompletableFuture<List<Signal>> reading) {
    try {
      return reading.join();
    } catch (CompletionException e) {
      // an error, such as memory that is full, is told as it would be without the other thread
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw e;
    }
  }

  /** Checks a letter that was read before. */
  public Check check(Letter letter, Request request) {
    Judged judged = judge(letter, request.as());
    boolean english = request.lang() == Lang.EN;
    KindOfDocument.Kind kind = judged.kind();
    String reason =
        request.as() != null
            ? english ? "Given on the command line." : "Opgegeven bij het starten."
            : english ? kind.reasonEn() : kind.reasonNl();
    Report report =
        new ReportMaker(rules, judged.evidence(), request)
            .make(
                version(),
                judged.type(),
                reason,
                judged.isLetter(),
                judged.elements(),
                judged.findings(),
                judged.inconsistencies());
    return new Check(letter, judged.evidence(), judged.elements(), judged.findings(), report);
  }

  /** What a letter says and what the rules conclude, before a report is made of it. */
  record Judged(
      Evidence evidence,
      KindOfDocument.Kind kind,
      String type,
      List<Element> elements,
      List<Finding> findings,
      List<Inconsistency> inconsistencies) {
    /** Whether it is an Artikel 100 letter; the rules are asked about no other document. */
    boolean isLetter() {
      return List.of("nieuw", "verlenging", "aanvullend").contains(type);
    }
  }

  /**
   * Finds the evidence in a letter and runs the rules over it.
   *
   * @param as type to judge it as; null to find that out
   */
  Judged judge(Letter letter, String as) {
    Sentences sentences = Sentences.of(letter);
    // side by side: in a process of its own for one letter each costs some tens of milliseconds
    CompletableFuture<List<Signal>> reading =
        CompletableFuture.supplyAsync(() -> rules.vocabulary().signals(sentences), beside);
    Figures figures = Figures.of(sentences, rules.factWords());
    KindOfDocument.Kind kind = KindOfDocument.find(sentences, figures.facts());
    List<Signal> signals =
        LoneWording.undo(
            rules, sentences, OwnSection.first(rules, sentences, LeftOpen.undo(joined(reading))));
    Judged judged =
        new Judged(
            new Evidence(sentences, signals, figures.facts()),
            kind,
            as == null ? kind.type() : as,
            Elements.of(rules, signals),
            new ArrayList<>(),
            new ArrayList<>());
    if (judged.isLetter()) {
      List<Object> given = new ArrayList<>(judged.elements());
      given.addAll(figures.comparisons());
      for (Object conclusion : rules.judge().conclude(given)) {
        if (conclusion instanceof Finding finding) {
          judged.findings().add(finding);
        } else {
          judged.inconsistencies().add((Inconsistency) conclusion);
        }
      }
    }
    // the rules conclude in no particular order; a report must not change from run to run
    Map<String, Integer> order = new HashMap<>();
    for (CriterionText criterion : rules.criteria()) {
      order.put(criterion.id(), order.size());
    }
    judged
        .findings()
        .sort(Comparator.comparingInt(finding -> order.getOrDefault(finding.criterion(), -1)));
    judged
        .inconsistencies()
        .sort(Comparator.comparing(found -> figures.comparisons().indexOf(found.comparison())));
    return judged;
  }
}
