package nl.artikel100.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class DiscrepancyTest {
  private static final LocalDate FIRST = LocalDate.of(2027, 3, 1);
  private static final LocalDate LAST = LocalDate.of(2028, 5, 31);
  private static final List<int[]> NOWHERE = List.of();

  static Stream<Arguments> comparisons() {
    return Stream.of(
        Arguments.of(
            new Comparison.MandateCover("resolutie 2829 (2026)", FIRST, LAST, NOWHERE),
            "De bijdrage loopt tot en met 31 mei 2028, maar het mandaat (resolutie 2829 (2026))"
                + " eindigt op 1 maart 2027.",
            "The contribution runs until 31 May 2028, but the mandate (resolutie 2829 (2026)) ends"
                + " on 1 March 2027."),
        Arguments.of(
            new Comparison.MandateCover("mandaat", FIRST, LAST, NOWHERE),
            "De bijdrage loopt tot en met 31 mei 2028, maar het mandaat eindigt op 1 maart 2027.",
            "The contribution runs until 31 May 2028, but the mandate ends on 1 March 2027."),
        Arguments.of(
            new Comparison.PersonnelSum(120, 130, NOWHERE),
            "De delen tellen op tot 130 personen, het totaal is 120.",
            "The parts add up to 130 persons, the total is 120."),
        Arguments.of(
            new Comparison.PersonnelTotals(160, 150, NOWHERE),
            "De omvang van de bijdrage is op de ene plaats 160 en op de andere 150 personen.",
            "The size of the contribution is 160 persons in one place and 150 in another."),
        Arguments.of(
            new Comparison.DateOrder(LAST, FIRST, NOWHERE),
            "Het einde (1 maart 2027) ligt voor het begin (31 mei 2028).",
            "The end (1 March 2027) lies before the begin (31 May 2028)."),
        Arguments.of(
            new Comparison.TermAndDates(12, FIRST, LAST, 16, NOWHERE),
            "De periode van 1 maart 2027 tot en met 31 mei 2028 duurt geen 12 maanden.",
            "The period from 1 March 2027 until 31 May 2028 does not last 12 months."),
        Arguments.of(
            new Comparison.TwoDates(true, FIRST, LAST, NOWHERE),
            "Als einde van de bijdrage noemt de brief zowel 1 maart 2027 als 31 mei 2028.",
            "The letter says that the contribution ends on 1 March 2027 and also on 31 May 2028."),
        Arguments.of(
            new Comparison.ImpossibleDate("31 juni 2028", NOWHERE),
            "De datum 31 juni 2028 bestaat niet.",
            "The date 31 juni 2028 does not exist."),
        Arguments.of(
            new Comparison.CapacityEnd("twee Deense helikopters", FIRST, LAST, NOWHERE),
            "Een capaciteit waarop de bijdrage steunt (“twee Deense helikopters”) is toegezegd tot"
                + " en met 1 maart 2027, maar de bijdrage loopt tot en met 31 mei 2028.",
            "A capacity that the contribution rests on (“twee Deense helikopters”) is promised"
                + " until 1 March 2027, but the contribution runs until 31 May 2028."),
        Arguments.of(
            new Comparison.Announced("de invloed", false, NOWHERE),
            "De inleiding kondigt “de invloed” aan, maar de brief gaat daar niet op in.",
            "The introduction announces “de invloed”, but the letter does not treat it."),
        Arguments.of(
            new Comparison.MoneySum(14_600_000, 1_250_500, false, NOWHERE),
            "De delen tellen op tot 1.250.500 euro, het totaal is 14,6 miljoen euro.",
            "The parts add up to €1,250,500, the total is €14.6 million."),
        Arguments.of(
            new Comparison.CostPeriod(FIRST, FIRST, FIRST, LAST, 20, NOWHERE),
            "De kosten zijn gegeven van 1 maart 2027 tot en met 1 maart 2027, maar de bijdrage"
                + " loopt van 1 maart 2027 tot en met 31 mei 2028.",
            "The costs are given from 1 March 2027 until 1 March 2027, but the contribution runs"
                + " from 1 March 2027 until 31 May 2028."),
        Arguments.of(
            new Comparison.CostPeriod(FIRST, FIRST, null, LAST, 20, NOWHERE),
            "De kosten zijn gegeven van 1 maart 2027 tot en met 1 maart 2027, maar de bijdrage"
                + " loopt tot en met 31 mei 2028.",
            "The costs are given from 1 March 2027 until 1 March 2027, but the contribution runs"
                + " until 31 May 2028."),
        Arguments.of(
            new Comparison.CostTerm(12, 15, NOWHERE),
            "De kosten zijn gegeven voor 12 maanden, maar de bijdrage duurt er 15.",
            "The costs are given for 12 months, but the contribution lasts 15."),
        Arguments.of(
            new Comparison.ReferenceForm("Kamerstuk 29 2521, nr. 469", false, NOWHERE),
            "De verwijzing “Kamerstuk 29 2521, nr. 469” heeft geen geldige vorm.",
            "The reference “Kamerstuk 29 2521, nr. 469” has no valid form."));
  }

  @ParameterizedTest
  @MethodSource("comparisons")
  void saysWhatDisagreesWithTheFigures(Comparison comparison, String dutch, String english) {
    assertThat(comparison.holds()).isFalse();
    Discrepancy discrepancy = Discrepancy.of(comparison);
    assertThat(discrepancy.check()).isEqualTo(comparison.check());
    assertThat(discrepancy.messageNl()).isEqualTo(dutch);
    assertThat(discrepancy.messageEn()).isEqualTo(english);
  }
}
