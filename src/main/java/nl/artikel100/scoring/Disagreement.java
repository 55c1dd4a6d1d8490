package nl.artikel100.scoring;

import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import nl.artikel100.facts.Comparison;

/** Says in one sentence which statements of a letter disagree, with the figures. */
final class Disagreement {
  private final boolean english;
  private final DateTimeFormatter dates;
  private final NumberFormat numbers;

  Disagreement(boolean english) {
    this.english = english;
    Locale locale = english ? Locale.UK : Locale.forLanguageTag("nl-NL");
    this.dates = DateTimeFormatter.ofPattern("d MMMM yyyy", locale);
    this.numbers = NumberFormat.getIntegerInstance(locale);
  }

  String message(Comparison what) {
    if (what instanceof Comparison.MandateCover c) {
      return say(
          "De Nederlandse bijdrage loopt tot en met %2$s, maar het mandaat (%3$s) tot en met %1$s.",
          "The Dutch contribution runs until %2$s, but the mandate (%3$s) until %1$s.",
          date(c.mandateEnd()),
          date(c.contributionEnd()),
          c.basis());
    } else if (what instanceof Comparison.PersonnelSum c) {
      return say(
          "De brief noemt %1$s personen, maar de onderdelen tellen op tot %2$s.",
          "The letter states %1$s persons, but the parts add up to %2$s.",
          number(c.total()),
          number(c.sum()));
    } else if (what instanceof Comparison.PersonnelTotals c) {
      return say(
          "De omvang van de bijdrage is op de ene plaats %1$s en op de andere %2$s.",
          "The size of the contribution is %1$s in one place and %2$s in another.",
          number(c.first()),
          number(c.second()));
    } else if (what instanceof Comparison.DateOrder c) {
      return say(
          "Het einde (%2$s) ligt voor het begin (%1$s).",
          "The end (%2$s) lies before the begin (%1$s).", date(c.begin()), date(c.end()));
    } else if (what instanceof Comparison.TermAndDates c) {
      return say(
          "Een termijn van %1$s maanden past niet bij de data %2$s tot en met %3$s.",
          "A term of %1$s months does not fit the dates %2$s to %3$s.",
          number(c.months()),
          date(c.begin()),
          date(c.end()));
    } else if (what instanceof Comparison.TwoDates c) {
      String which = c.end() ? english ? "end" : "het einde" : english ? "begin" : "het begin";
      return say(
          "De brief geeft voor %3$s van de bijdrage twee data: %1$s en %2$s.",
          "The letter gives two dates for the %3$s of the contribution: %1$s and %2$s.",
          date(c.first()),
          date(c.second()),
          which);
    } else if (what instanceof Comparison.ImpossibleDate c) {
      return say("De datum %1$s bestaat niet.", "The date %1$s does not exist.", c.date());
    } else if (what instanceof Comparison.CapacityEnd c) {
      return say(
          "Een capaciteit waarop de bijdrage rust (%3$s) eindigt op %1$s, de bijdrage zelf op %2$s.",
          "A capacity on which the contribution rests (%3$s) ends on %1$s, the contribution itself on %2$s.",
          date(c.capacityEnd()),
          date(c.contributionEnd()),
          c.capacity());
    } else if (what instanceof Comparison.Announced c) {
      return say(
          "De inleiding kondigt “%1$s” aan, maar dat onderdeel komt in de brief niet voor.",
          "The introduction announces “%1$s”, but that part does not occur in the letter.",
          c.part());
    }
    return money(what);
  }

  private String money(Comparison what) {
    if (what instanceof Comparison.MoneySum c) {
      return say(
          "De brief noemt in totaal € %1$s, maar de onderdelen tellen op tot € %2$s.",
          "The letter states € %1$s in total, but the parts add up to € %2$s.",
          number(c.total()),
          number(c.sum()));
    } else if (what instanceof Comparison.TwoAmounts c) {
      return say(
          "De kosten zijn op de ene plaats € %1$s en op de andere € %2$s.",
          "The costs are € %1$s in one place and € %2$s in another.",
          number(c.first()),
          number(c.second()));
    } else if (what instanceof Comparison.CostPeriod c) {
      return say(
          "De kosten zijn geraamd tot en met %1$s, maar de bijdrage loopt tot en met %2$s%3$s.",
          "The costs are estimated until %1$s, but the contribution runs until %2$s%3$s.",
          date(c.costEnd()),
          date(c.end()),
          begins(c));
    } else if (what instanceof Comparison.CostTerm c) {
      return say(
          "De kosten gelden voor %1$s maanden, maar de bijdrage duurt %2$s maanden.",
          "The costs are for %1$s months, but the contribution lasts %2$s months.",
          number(c.costMonths()),
          number(c.months()));
    } else if (what instanceof Comparison.ReferenceForm c) {
      return say(
          "De verwijzing “%1$s” heeft niet de gebruikelijke vorm; controleer het nummer.",
          "The reference “%1$s” is not of the usual form; check the number.", c.reference());
    }
    throw new IllegalArgumentException(what.check());
  }

  private String begins(Comparison.CostPeriod c) {
    return c.begin() == null || c.costBegin() == null || c.begin().equals(c.costBegin())
        ? ""
        : say(
            " (begin: %1$s en %2$s)",
            " (begin: %1$s and %2$s)", date(c.costBegin()), date(c.begin()));
  }

  private String say(String dutch, String englishText, Object... figures) {
    return String.format(Locale.ROOT, english ? englishText : dutch, figures);
  }

  private String date(LocalDate date) {
    return dates.format(date);
  }

  private String number(long number) {
    return numbers.format(number);
  }
}
