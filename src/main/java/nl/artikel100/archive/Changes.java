package nl.artikel100.archive;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.artikel100.report.Report;
import nl.artikel100.report.Verdict;

/**
 * What changed between a letter and the one after it.
 *
 * @param before the earlier letter
 * @param after the later one
 * @param criteria every criterion of which the verdict changed, and every goal of which the passage did
 * @param facts every fact that came, went or changed
 */
public record Changes(Report before, Report after, List<OfCriterion> criteria, List<OfFact> facts) {

  /** The criteria that say what the contribution is to reach; their passages count, not only their verdicts. */
  private static final Set<String> GOALS = Set.of("T09", "L01", "L04", "L05", "L06");

  /** Which way a criterion went. */
  public enum Way {
    /** the later letter does better */
    BETTER,
    /** the later letter does worse */
    WORSE,
    /** applies no longer, applies now, or is for a reader to judge */
    OTHER,
    /** the same verdict on another passage */
    REWORDED
  }

  /** A kind of fact. */
  public enum Kind {
    /** begin, end and term of the contribution */
    PERIOD,
    /** numbers of persons */
    PERSONNEL,
    /** legal bases */
    MANDATE,
    /** sums of money */
    AMOUNT
  }

  /**
   * @param id criterion
   * @param title its title in the later letter
   * @param way which way it went
   * @param before verdict on the earlier letter
   * @param after verdict on the later one
   * @param gained titles of elements that came
   * @param lost titles of elements that went
   * @param passageBefore most telling passage of the earlier letter, empty where there is none
   * @param passageAfter the same of the later one
   */
  public record OfCriterion(
      String id,
      String title,
      Way way,
      Verdict before,
      Verdict after,
      List<String> gained,
      List<String> lost,
      String passageBefore,
      String passageAfter) {}

  /**
   * @param kind kind of fact
   * @param what what it is about, in the words of the letter; a fixed word for {@link Kind#PERIOD}: begin, end or term
   * @param before value in the earlier letter, empty where it has none
   * @param after value in the later one, empty where it has none
   * @param quoteBefore sentence of the earlier letter, empty where not known
   * @param quoteAfter the same of the later one
   */
  public record OfFact(
      Kind kind, String what, String before, String after, String quoteBefore, String quoteAfter) {}

  /** Compares two letters. A document without score has no criteria to compare; its facts are. */
  public static Changes of(Report before, Report after) {
    return new Changes(before, after, criteria(before, after), facts(before, after));
  }

  private static List<OfCriterion> criteria(Report before, Report after) {
    List<OfCriterion> changes = new ArrayList<>();
    for (Report.Criterion now : after.criteria()) {
      for (Report.Criterion then : before.criteria()) {
        boolean same = then.verdict() == now.verdict();
        if (then.id().equals(now.id())
            && (!same || GOALS.contains(now.id()) && !quote(then).equals(quote(now)))) {
          changes.add(
              new OfCriterion(
                  now.id(),
                  now.title(),
                  way(then.verdict(), now.verdict()),
                  then.verdict(),
                  now.verdict(),
                  found(now, then),
                  found(then, now),
                  quote(then),
                  quote(now)));
        }
      }
    }
    return changes;
  }

  private static Way way(Verdict before, Verdict after) {
    if (before == after) {
      return Way.REWORDED;
    }
    List<Verdict> order = List.of(Verdict.ONTBREEKT, Verdict.DEELS, Verdict.VOLDOET);
    int then = order.indexOf(before);
    int now = order.indexOf(after);
    return then < 0 || now < 0 ? Way.OTHER : now > then ? Way.BETTER : Way.WORSE;
  }

  /** Titles of the elements found in one and not in the other. */
  private static List<String> found(Report.Criterion one, Report.Criterion other) {
    List<String> titles = new ArrayList<>();
    for (Report.Element element : one.elements()) {
      boolean there =
          other.elements().stream().anyMatch(e -> e.id().equals(element.id()) && e.found());
      if (element.found() && !there) {
        titles.add(element.title());
      }
    }
    return titles;
  }

  private static String quote(Report.Criterion criterion) {
    return criterion.evidence().isEmpty() ? "" : criterion.evidence().get(0).quote();
  }

  /** A fact as it is compared: its value and the sentence that states it. */
  private record Fact(String value, String quote) {}

  private static List<OfFact> facts(Report before, Report after) {
    List<OfFact> changes = new ArrayList<>();
    compare(Kind.PERIOD, period(before), period(after), changes);
    compare(Kind.PERSONNEL, personnel(before), personnel(after), changes);
    compare(Kind.MANDATE, mandates(before), mandates(after), changes);
    compare(Kind.AMOUNT, amounts(before), amounts(after), changes);
    return changes;
  }

  private static void compare(
      Kind kind, Map<String, Fact> before, Map<String, Fact> after, List<OfFact> changes) {
    Fact none = new Fact("", "");
    Map<String, Fact> all = new LinkedHashMap<>(before);
    after.forEach(all::putIfAbsent);
    for (String what : all.keySet()) {
      Fact then = before.getOrDefault(what, none);
      Fact now = after.getOrDefault(what, none);
      if (!then.value().equals(now.value())) {
        changes.add(new OfFact(kind, what, then.value(), now.value(), then.quote(), now.quote()));
      }
    }
  }

  private static Map<String, Fact> period(Report report) {
    Report.Period p = report.facts().period();
    Map<String, Fact> facts = new LinkedHashMap<>();
    facts.put("begin", new Fact(Objects.requireNonNullElse(p.begin(), ""), ""));
    facts.put("end", new Fact(Objects.requireNonNullElse(p.end(), ""), ""));
    facts.put("term", new Fact(Objects.requireNonNullElse(p.term(), ""), ""));
    return facts;
  }

  /** The largest number named per component: a letter repeats its numbers. */
  private static Map<String, Fact> personnel(Report report) {
    Map<String, Report.Personnel> largest = new LinkedHashMap<>();
    for (Report.Personnel p : report.facts().personnel()) {
      largest.merge(p.component(), p, (a, b) -> a.number() >= b.number() ? a : b);
    }
    Map<String, Fact> facts = new LinkedHashMap<>();
    largest.forEach((what, p) -> facts.put(what, new Fact(p.number() + "", p.quote())));
    return facts;
  }

  private static Map<String, Fact> mandates(Report report) {
    Map<String, Fact> facts = new LinkedHashMap<>();
    for (Report.Mandate m : report.facts().mandates()) {
      String reference = Objects.requireNonNullElse(m.reference(), "");
      String end = m.end() == null ? "" : " → " + m.end();
      facts.merge(
          m.basis(),
          new Fact((reference + end).strip(), ""),
          (a, b) -> a.value().contains(b.value()) ? a : new Fact(a.value() + "; " + b.value(), ""));
    }
    return facts;
  }

  private static Map<String, Fact> amounts(Report report) {
    Map<String, Fact> facts = new LinkedHashMap<>();
    for (Report.Amount a : report.facts().amounts()) {
      String budget = Objects.requireNonNullElse(a.budget(), "");
      String period = Objects.requireNonNullElse(a.period(), "");
      String what = (budget + " " + period).strip();
      facts.merge(
          what,
          new Fact(a.amount() + "", ""),
          (x, y) ->
              ("; " + x.value() + "; ").contains("; " + y.value() + "; ")
                  ? x
                  : new Fact(x.value() + "; " + y.value(), ""));
    }
    return facts;
  }
}
