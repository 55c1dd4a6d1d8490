package nl.artikel100.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import nl.artikel100.evidence.Letters;
import nl.artikel100.evidence.TestWords;
import nl.artikel100.text.Sentences;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FactFinderTest {
  private static final String LETTER =
      """
      Aan de Voorzitter van de Tweede Kamer der Staten-Generaal

      Den Haag, 3 september 2026

      Betreft: Nederlandse bijdrage aan de VN-missie in Tsjaad (UNSTAC)

      Geachte Voorzitter,

      Het kabinet heeft besloten om in totaal maximaal 165 personen ter beschikking te stellen van de VN-missie UNSTAC in Tsjaad. Het gaat om ongeveer honderdtwintig militairen, een medisch team van 33 personen, acht functionarissen van de Koninklijke Marechaussee en vier civiele deskundigen.

      ## Mandaat

      De missie ontleent haar mandaat aan resolutie 2861 (2026) van de Veiligheidsraad. De machtiging geldt tot en met 30 juni 2028. Over vrouwen handelt resolutie 1325 (2000).

      ## Deelnemende landen

      Zweden levert een bataljon van 640 militairen en blijft tot en met 1 mei 2029.

      ## Duur

      De bijdrage vangt aan op 1 maart 2027 en eindigt op 29 februari 2028, een periode van twaalf maanden. Het bestaande mandaat van EUTM Mali liep tot 18 mei 2024.

      ## Financiën

      De kosten worden geraamd op € 40,5 miljoen. Daarvan is € 30 miljoen bestemd voor personeel en € 10,5 miljoen voor materieel. De uitgaven komen ten laste van het Budget Internationale Veiligheid. Minder migratie is geen doel: migratiestromen zijn niet te sturen en migranten blijven komen.

      De Minister voor Buitenlandse Handel en Ontwikkelingshulp, A. Jansen
      """;

  private static Facts facts(String markdown) {
    return FactFinder.find(Sentences.of(Letters.markdown(markdown)), TestWords.words());
  }

  @Test
  void readsTheLetterhead() {
    Facts facts = facts(LETTER);
    assertThat(facts.letterDate()).isEqualTo(LocalDate.of(2026, 9, 3));
    assertThat(facts.mission()).isEqualTo("UNSTAC");
    assertThat(facts.kamerstuk()).isNull();
  }

  @Test
  void readsDutchPersonnelOnly() {
    assertThat(facts(LETTER).personnel())
        .extracting(Facts.Personnel::number, Facts.Personnel::component, Facts.Personnel::total)
        .containsExactly(
            tuple(165, "personen", true),
            tuple(120, "militairen", true),
            tuple(33, "medisch team", false),
            tuple(8, "functionarissen van de Koninklijke Marechaussee", false),
            tuple(4, "civiele deskundigen", false));
  }

  @Test
  void readsThePeriodOfTheContributionAndNotThatOfOthers() {
    Facts.Period period = facts(LETTER).period();
    assertThat(period.begin()).isEqualTo(LocalDate.of(2027, 3, 1));
    assertThat(period.end()).isEqualTo(LocalDate.of(2028, 2, 29));
    assertThat(period.term()).isEqualTo("twaalf maanden");
    assertThat(period.months()).isEqualTo(12);
    assertThat(period.beginAt()).isEqualTo(period.endAt()).isPositive();
  }

  @Test
  void readsTheMandateOfThisMission() {
    assertThat(facts(LETTER).mandates())
        .extracting(Facts.Mandate::basis, Facts.Mandate::reference, Facts.Mandate::until)
        .containsExactly(
            tuple(
                "resolutie van de VN-Veiligheidsraad",
                "resolutie 2861 (2026)",
                LocalDate.of(2028, 6, 30)));
  }

  @Test
  void readsAmountsWithTheirBudget() {
    assertThat(facts(LETTER).amounts())
        .extracting(Facts.Amount::euro, Facts.Amount::budget, Facts.Amount::total)
        .containsExactly(
            tuple(40_500_000L, "Budget Internationale Veiligheid", true),
            tuple(30_000_000L, null, false),
            tuple(10_500_000L, null, false));
  }

  @Test
  void countsAThemeInCompoundsButNotPersonsOrMinisters() {
    assertThat(facts(LETTER).themes())
        .extracting(Facts.Theme::theme, Facts.Theme::count)
        .containsExactly(tuple("migratie", 2));
    assertThat(facts("De minister voor Buitenlandse Handel sprak over handel.").themes())
        .extracting(Facts.Theme::theme, Facts.Theme::count)
        .containsExactly(tuple("handel", 1));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "De Nederlandse inzet wordt met twaalf maanden verlengd tot en met 31 december 2027. | |"
            + " 2027-12-31 | 12",
        "Het kabinet heeft besloten de bijdrage voort te zetten van 1 januari 2027 tot 1 januari"
            + " 2028. | 2027-01-01 | 2027-12-31 | 0",
        "De deelneming begint op 1 mei 2027 en duurt anderhalf jaar. | 2027-05-01 | | 18",
        "De ontplooiing van het schip is voorzien van 15 augustus t/m 12 december 2027. |"
            + " 2027-08-15 | 2027-12-12 | 0",
        "Na vijftien maanden, op 31 mei 2028, wordt de Nederlandse bijdrage beëindigd. | |"
            + " 2028-05-31 | 15",
        "De trainers vertrekken op 9 januari 2027 naar Niamey en keren op 20 december 2027 terug. |"
            + " 2027-01-09 | 2027-12-20 | 0"
      })
  void understandsManyWaysToStateAPeriod(
      String sentence, LocalDate begin, LocalDate end, int months) {
    Facts.Period period = facts(sentence).period();
    assertThat(period.begin()).isEqualTo(begin);
    assertThat(period.end()).isEqualTo(end);
    assertThat(period.months()).isEqualTo(months);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "De Veiligheidsraad heeft het mandaat verlengd van 1 juli 2027 tot en met 30 juni 2028.",
        "Duitsland zet zijn bijdrage voort tot en met 31 mei 2028.",
        "Van 1 augustus 2002 tot en met 31 december 2003 leverde Nederland een bijdrage aan ISAF.",
        "De militairen worden voor zes maanden uitgezonden.",
        "Leden vroegen \"of de inzet op 1 mei 2027 begint en op 31 oktober 2027 eindigt\".",
        "De kosten voor de bijdrage van 1 mei 2027 tot en met 31 oktober 2027 bedragen 4 miljoen"
            + " euro.",
        "Met ontwikkelingsgeld loopt het programma van 1 mei 2025 tot en met 31 december 2029."
      })
  void takesNoOtherPeriodForThatOfTheContribution(String sentence) {
    Facts.Period period = facts(sentence).period();
    assertThat(period.begin()).isNull();
    assertThat(period.end()).isNull();
    assertThat(period.months()).isZero();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "De inzet berust op Besluit (GBVB) 2027/2143 van de Raad, dat op 31 oktober 2029"
            + " verstrijkt. | besluit van de Raad van de Europese Unie | Besluit (GBVB) 2027/2143 |"
            + " 2029-10-31",
        "De regering heeft de missie toegelaten in een uitnodiging van 3 juli 2027, die van kracht"
            + " is tot en met 31 december 2028. | instemming van het gastland | uitnodiging van 3"
            + " juli 2027 | 2028-12-31",
        "Bij resolutie 2700 (2027) heeft de Veiligheidsraad op 9 november 2027 de machtiging voor"
            + " de duur van een jaar verlengd. | resolutie van de VN-Veiligheidsraad | resolutie"
            + " 2700 (2027) | 2028-11-09",
        "De Veiligheidsraad heeft het mandaat verlengd tot 1 juli 2028. | mandaat | | 2028-06-30",
        "De basis van de missie is een besluit van de Noord-Atlantische Raad van 24 september 2026."
            + " | besluit van de Noord-Atlantische Raad | besluit van de Noord-Atlantische Raad van"
            + " 24 september 2026 |"
      })
  void readsMandatesOfEveryKind(String sentence, String basis, String reference, LocalDate until) {
    assertThat(facts(sentence).mandates())
        .extracting(Facts.Mandate::basis, Facts.Mandate::reference, Facts.Mandate::until)
        .containsExactly(tuple(basis, reference, until));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "29 521 Nederlandse deelname aan vredesmissies\\n"
            + "\\n"
            + "Nr. 349 BRIEF VAN DE MINISTERS\\n"
            + "\\n"
            + "Den Haag, 3 mei 2026 | 29 521, nr. 349",
        "27 925 Bestrijding internationaal terrorisme\\n"
            + "\\n"
            + "Nr. BA BRIEF VAN DE MINISTERS | 27 925, nr. BA",
        "Den Haag, 3 mei 2026\\n\\nZie Kamerstuk 29 521, nr. 12 |"
      })
  void readsTheOwnKamerstukNumber(String source, String kamerstuk) {
    assertThat(facts(source.replace("\\n", "\n")).kamerstuk()).isEqualTo(kamerstuk);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Betreft: Verlenging van de deelname aan EU-operatie Atalanta | Atalanta",
        "Betreft: Nederlandse deelname aan EUFOR Drina | EUFOR Drina",
        "Betreft: Inzet van een fregat in de Rode Zee (EUNAVFOR Halcyon) | EUNAVFOR Halcyon",
        "Onderwerp: Bijdrage aan Resolute Support in Afghanistan | Resolute Support",
        "Betreft: Voortzetting van de deelname aan de coalitie tegen ISIS | coalitie tegen ISIS",
        "Betreft: Uitzending van trainers | "
      })
  void namesTheMission(String subject, String mission) {
    assertThat(facts("Aan de Voorzitter\n\n" + subject + "\n\nGeachte Voorzitter,").mission())
        .isEqualTo(mission);
  }
}
