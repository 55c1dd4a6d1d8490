package nl.artikel100.evidence;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import nl.artikel100.evidence.Comparison.Announced;
import nl.artikel100.evidence.Comparison.CapacityEnd;
import nl.artikel100.evidence.Comparison.CostPeriod;
import nl.artikel100.evidence.Comparison.CostTerm;
import nl.artikel100.evidence.Comparison.DateOrder;
import nl.artikel100.evidence.Comparison.ImpossibleDate;
import nl.artikel100.evidence.Comparison.MandateCover;
import nl.artikel100.evidence.Comparison.MoneySum;
import nl.artikel100.evidence.Comparison.PersonnelSum;
import nl.artikel100.evidence.Comparison.PersonnelTotals;
import nl.artikel100.evidence.Comparison.ReferenceForm;
import nl.artikel100.evidence.Comparison.TermAndDates;
import nl.artikel100.evidence.Comparison.TwoDates;

/** The one place where comparisons become sentences. */
final class DiscrepancyWords {
  private static final Locale DUTCH = Locale.forLanguageTag("nl");
  private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

  private DiscrepancyWords() {}

  static String dutch(Comparison comparison) {
    if (comparison instanceof MandateCover c) {
      return "De bijdrage loopt tot en met %s, maar het mandaat%s eindigt op %s."
          .formatted(nl(c.contributionEnd()), named(c.basis()), nl(c.mandateEnd()));
    } else if (comparison instanceof PersonnelSum c) {
      return "De delen tellen op tot %d personen, het totaal is %d.".formatted(c.sum(), c.total());
    } else if (comparison instanceof PersonnelTotals c) {
      return "De omvang van de bijdrage is op de ene plaats %d en op de andere %d personen."
          .formatted(c.first(), c.second());
    } else if (comparison instanceof DateOrder c) {
      return "Het einde (%s) ligt voor het begin (%s).".formatted(nl(c.end()), nl(c.begin()));
    } else if (comparison instanceof TermAndDates c) {
      return "De periode van %s tot en met %s duurt geen %d maanden."
          .formatted(nl(c.begin()), nl(c.end()), c.months());
    } else if (comparison instanceof TwoDates c) {
      return "Als %s van de bijdrage noemt de brief zowel %s als %s."
          .formatted(c.end() ? "einde" : "begin", nl(c.first()), nl(c.second()));
    } else if (comparison instanceof ImpossibleDate c) {
      return "De datum %s bestaat niet.".formatted(c.date());
    } else if (comparison instanceof CapacityEnd c) {
      return "Een capaciteit waarop de bijdrage steunt (“%s”) is toegezegd tot en met %s, maar de bijdrage loopt tot en met %s."
          .formatted(c.capacity(), nl(c.capacityEnd()), nl(c.contributionEnd()));
    } else if (comparison instanceof Announced c) {
      return "De inleiding kondigt “%s” aan, maar de brief gaat daar niet op in."
          .formatted(c.part());
    } else if (comparison instanceof MoneySum c) {
      return "De delen tellen op tot %s, het totaal is %s."
          .formatted(euroNl(c.sum()), euroNl(c.total()));
    } else if (comparison instanceof CostPeriod c) {
      return "De kosten zijn gegeven %s, maar de bijdrage loopt %s."
          .formatted(periodNl(c.costBegin(), c.costEnd()), periodNl(c.begin(), c.end()));
    } else if (comparison instanceof CostTerm c) {
      return "De kosten zijn gegeven voor %d maanden, maar de bijdrage duurt er %d."
          .formatted(c.costMonths(), c.months());
    }
    return "De verwijzing “%s” heeft geen geldige vorm."
        .formatted(((ReferenceForm) comparison).reference());
  }

  static String english(Comparison comparison) {
    if (comparison instanceof MandateCover c) {
      return "The contribution runs until %s, but the mandate%s ends on %s."
          .formatted(en(c.contributionEnd()), named(c.basis()), en(c.mandateEnd()));
    } else if (comparison instanceof PersonnelSum c) {
      return "The parts add up to %d persons, the total is %d.".formatted(c.sum(), c.total());
    } else if (comparison instanceof PersonnelTotals c) {
      return "The size of the contribution is %d persons in one place and %d in another."
          .formatted(c.first(), c.second());
    } else if (comparison instanceof DateOrder c) {
      return "The end (%s) lies before the begin (%s).".formatted(en(c.end()), en(c.begin()));
    } else if (comparison instanceof TermAndDates c) {
      return "The period from %s until %s does not last %d months."
          .formatted(en(c.begin()), en(c.end()), c.months());
    } else if (comparison instanceof TwoDates c) {
      return "The letter says that the contribution %s on %s and also on %s."
          .formatted(c.end() ? "ends" : "begins", en(c.first()), en(c.second()));
    } else if (comparison instanceof ImpossibleDate c) {
      return "The date %s does not exist.".formatted(c.date());
    } else if (comparison instanceof CapacityEnd c) {
      return "A capacity that the contribution rests on (“%s”) is promised until %s, but the contribution runs until %s."
          .formatted(c.capacity(), en(c.capacityEnd()), en(c.contributionEnd()));
    } else if (comparison instanceof Announced c) {
      return "The introduction announces “%s”, but the letter does not treat it."
          .formatted(c.part());
    } else if (comparison instanceof MoneySum c) {
      return "The parts add up to %s, the total is %s."
          .formatted(euroEn(c.sum()), euroEn(c.total()));
    } else if (comparison instanceof CostPeriod c) {
      return "The costs are given %s, but the contribution runs %s."
          .formatted(periodEn(c.costBegin(), c.costEnd()), periodEn(c.begin(), c.end()));
    } else if (comparison instanceof CostTerm c) {
      return "The costs are given for %d months, but the contribution lasts %d."
          .formatted(c.costMonths(), c.months());
    }
    return "The reference “%s” has no valid form."
        .formatted(((ReferenceForm) comparison).reference());
  }

  /** The act in brackets; nothing where the letter names only "the mandate". */
  private static String named(String basis) {
    return basis.equals("mandaat") ? "" : " (" + basis + ")";
  }

  private static String periodNl(LocalDate begin, LocalDate end) {
    return (begin == null ? "" : "van " + nl(begin) + " ") + "tot en met " + nl(end);
  }

  private static String periodEn(LocalDate begin, LocalDate end) {
    return (begin == null ? "" : "from " + en(begin) + " ") + "until " + en(end);
  }

  private static String nl(LocalDate date) {
    return DateTimeFormatter.ofPattern("d MMMM yyyy", DUTCH).format(date);
  }

  private static String en(LocalDate date) {
    return DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH).format(date);
  }

  private static String euroNl(long euro) {
    if (euro % 10_000 == 0 && euro >= MILLION.longValue()) {
      return millions(euro).replace('.', ',') + " miljoen euro";
    }
    return String.format(Locale.ENGLISH, "%,d", euro).replace(',', '.') + " euro";
  }

  private static String euroEn(long euro) {
    if (euro % 10_000 == 0 && euro >= MILLION.longValue()) {
      return "€" + millions(euro) + " million";
    }
    return "€" + String.format(Locale.ENGLISH, "%,d", euro);
  }

  private static String millions(long euro) {
    return BigDecimal.valueOf(euro).divide(MILLION).stripTrailingZeros().toPlainString();
  }
}
