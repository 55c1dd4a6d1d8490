package nl.artikel100.scoring;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import nl.artikel100.evidence.Signal;
import nl.artikel100.report.Report;
import nl.artikel100.report.Verdict;
import nl.artikel100.rules.CriterionText;
import nl.artikel100.rules.LoneWording;
import nl.artikel100.rules.OwnSection;

/** The one sentence why, and what to write, made from the elements that are found and missing. */
final class Reasons {
  private static final Set<String> BY_CHANCE = Set.of(OwnSection.ELSEWHERE, LoneWording.ALONE);

  private final boolean english;

  Reasons(boolean english) {
    this.english = english;
  }

  /** Why this verdict. */
  String reason(
      CriterionText.Texts texts,
      Verdict verdict,
      List<Report.Element> elements,
      List<Signal> undone) {
    String given = texts.reasons().getOrDefault(verdict.word(), "");
    if (verdict == Verdict.DEELS) {
      return (partly(texts, elements) + " " + putOff(elements, undone)).strip();
    }
    if (verdict == Verdict.ONTBREEKT && !undone.isEmpty()) {
      return (given + " " + undone(undone)).strip();
    }
    return given;
  }

  private String partly(CriterionText.Texts texts, List<Report.Element> elements) {
    List<String> found = new ArrayList<>();
    List<String> vague = new ArrayList<>();
    List<String> missing = new ArrayList<>();
    for (Report.Element element : elements) {
      CriterionText.ElementText text = texts.elements().get(element.id());
      if (element.found()) {
        found.add(text.title());
      } else if (element.vague()) {
        vague.add(text.title());
      } else {
        missing.add(text.missing());
      }
    }
    StringBuilder reason = new StringBuilder();
    part(reason, english ? "Found: " : "Gevonden: ", found);
    part(reason, english ? "Too vague: " : "Te vaag: ", vague);
    part(reason, english ? "Missing: " : "Er ontbreekt: ", missing);
    return reason.toString();
  }

  private void part(StringBuilder reason, String opening, List<String> parts) {
    if (!parts.isEmpty()) {
      reason
          .append(reason.isEmpty() ? "" : " ")
          .append(opening)
          .append(enumerate(parts))
          .append('.');
    }
  }

  private String enumerate(List<String> parts) {
    if (parts.size() == 1) {
      return parts.get(0);
    }
    return String.join("; ", parts.subList(0, parts.size() - 1))
        + (english ? "; and " : "; en ")
        + parts.get(parts.size() - 1);
  }

  /**
   * Why what the letter says on the missing elements does not count; only what it says on the point itself, for a phrase
   * elsewhere tells a reader nothing about a criterion that is met in part.
   */
  private String putOff(List<Report.Element> elements, List<Signal> undone) {
    return undone(
        undone.stream()
            .filter(signal -> Collections.disjoint(signal.scopes(), BY_CHANCE))
            .filter(signal -> isMissing(elements, signal.element()))
            .toList());
  }

  private static boolean isMissing(List<Report.Element> elements, String id) {
    for (Report.Element element : elements) {
      if (element.id().equals(id)) {
        return !element.found() && !element.vague();
      }
    }
    return false;
  }

  /** What seemed to show it, and why it does not count. */
  private String undone(List<Signal> undone) {
    String scopes =
        undone.stream()
            .flatMap(signal -> signal.scopes().stream())
            .distinct()
            .map(this::scope)
            .filter(text -> !text.isEmpty())
            .limit(2)
            .collect(Collectors.joining(english ? " or " : " of "));
    if (scopes.isEmpty()) {
      return "";
    }
    return english
        ? "Where the letter does speak of it, " + scopes + "."
        : "Waar de brief er wel over spreekt, " + scopes + ".";
  }

  private String scope(String word) {
    return switch (word.toLowerCase(Locale.ROOT)) {
      case "ontkend" -> english ? "it says that it is not so" : "staat er dat het er niet is";
      case "uitgesteld" -> english ? "it is not settled yet" : "staat het nog niet vast";
      case "citaat" ->
          english
              ? "others are quoted or asked"
              : "gaat het om een citaat of een vraag van anderen";
      case "verleden" -> english ? "it is about the past" : "gaat het over het verleden";
      case "ander-land" -> english ? "it is about another country" : "gaat het over een ander land";
      case "andere-missie" ->
          english ? "it is about another mission" : "gaat het over een andere missie";
      case "algemeen" -> english ? "it is a general principle" : "is het een algemeen uitgangspunt";
      case OwnSection.ELSEWHERE ->
          english
              ? "it stands outside the section on this point"
              : "staat dat buiten de paragraaf over dit punt";
      case LoneWording.ALONE ->
          english
              ? "it is one phrase in a paragraph on another matter"
              : "is het één zinsnede in een alinea over iets anders";
      default -> "";
    };
  }

  /** What to write: the advice of every element that is not found, with an example. */
  String advice(CriterionText.Texts texts, Verdict verdict, List<Report.Element> elements) {
    if (verdict == Verdict.VOLDOET || verdict == Verdict.NVT) {
      return "";
    }
    return elements.stream()
        .filter(element -> !element.found())
        .map(element -> texts.elements().get(element.id()))
        .map(text -> text.advice() + example(text.example()))
        .collect(Collectors.joining("\n"));
  }

  private String example(String example) {
    if (example.isBlank()) {
      return "";
    }
    return (english ? " For example: \"" : " Bijvoorbeeld: \"") + example + "\"";
  }
}
