package nl.artikel100.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.artikel100.evidence.Letters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DutchDatesTest {
  private static final LocalDate LETTER = LocalDate.of(2026, 9, 14);

  private static List<DateMention> dates(String text) {
    return DutchDates.find(Sentences.of(Letters.plain(text)).tokens(), LETTER);
  }

  @ParameterizedTest
  @CsvSource({
    "op 31 mei 2028, 2028-05-31", "op 31-5-2028, 2028-05-31", "op 1.7.2026, 2026-07-01",
        "d.d. 3 sept. 2026, 2026-09-03",
    "op 3 mei jl., 2026-05-03", "op 3 november jl., 2025-11-03", "op 3 mei a.s., 2027-05-03",
        "op 5 juli, 2026-07-05",
    "op de laatste dag van 2018, 2018-12-31"
  })
  void findsDays(String text, LocalDate date) {
    assertThat(dates(text))
        .singleElement()
        .satisfies(
            d -> {
              assertThat(d.exact()).isTrue();
              assertThat(d.first()).isEqualTo(date);
            });
  }

  @ParameterizedTest
  @CsvSource({
    "in mei 2028, 2028-05-01, 2028-05-31", "eind 2028, 2028-10-01, 2028-12-31",
        "tot eind augustus 2028, 2028-08-21, 2028-08-31",
    "in de zomer van 2028, 2028-06-01, 2028-08-31", "medio 2011, 2011-05-01, 2011-08-31",
        "in de winter van 2027, 2027-12-01, 2028-02-29"
  })
  void findsVaguerDates(String text, LocalDate first, LocalDate last) {
    assertThat(dates(text))
        .singleElement()
        .satisfies(
            d -> {
              assertThat(d.first()).isEqualTo(first);
              assertThat(d.last()).isEqualTo(last);
            });
  }

  @Test
  void takesTheYearFromTheSecondDateOfARange() {
    assertThat(dates("van 1 februari tot en met 30 juni 2016"))
        .extracting(DateMention::first)
        .containsExactly(LocalDate.of(2016, 2, 1), LocalDate.of(2016, 6, 30));
    assertThat(dates("van 1 november tot en met 31 januari 2017"))
        .extracting(DateMention::first)
        .containsExactly(LocalDate.of(2016, 11, 1), LocalDate.of(2017, 1, 31));
    assertThat(dates("vertrekt op 9 januari 2024 en is op 20 december van datzelfde jaar thuis"))
        .extracting(DateMention::first)
        .containsExactly(LocalDate.of(2024, 1, 9), LocalDate.of(2024, 12, 20));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "op 31 juni 2028",
        "op 30 februari 2028",
        "in de mei",
        "resolutie 2829 (2026)",
        "Kamerstuk 29 521, nr. 512",
        "Besluit 2014/827/GBVB",
        "10-1-2"
      })
  void findsNoDateWhereThereIsNone(String text) {
    assertThat(dates(text)).isEmpty();
  }

  @Test
  void reportsDaysThatDoNotExist() {
    assertThat(
            DutchDates.impossible(
                Sentences.of(Letters.plain("van 1 mei 2027 tot en met 31 juni 2028")).tokens()))
        .hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "vijftien maanden, 15",
    "een jaar, 12",
    "een half jaar, 6",
    "anderhalf jaar, 18",
    "twaalf aaneengesloten maanden, 12",
    "het volle jaar, 12",
    "24 maanden, 24",
    "zes weken, 0",
    "twee kwartalen, 6"
  })
  void findsTerms(String text, int months) {
    List<Token> tokens = Sentences.of(Letters.plain("gedurende " + text + " nog")).tokens();
    assertThat(Term.find(tokens)).singleElement().extracting(Term::months).isEqualTo(months);
  }
}
