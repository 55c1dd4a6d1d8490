package nl.artikel100.facts;

import static nl.artikel100.facts.Inconsistent.PERIOD;
import static nl.artikel100.facts.Inconsistent.broken;
import static org.assertj.core.api.Assertions.assertThat;

import nl.artikel100.evidence.Letters;
import nl.artikel100.evidence.TestWords;
import nl.artikel100.text.Sentences;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConsistencyFinderTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "De missie berust op resolutie 2861 (2026) van de Veiligheidsraad. De machtiging geldt tot"
            + " en met 31 december 2027.",
        "De Veiligheidsraad heeft het mandaat bij resolutie 2861 (2026) verlengd tot 1 januari"
            + " 2028.",
        "De inzet steunt op Besluit (GBVB) 2026/2143 van de Raad, dat op 31 oktober 2027"
            + " verstrijkt.",
        "Op 30 juni 2026 is bij resolutie 2861 (2026) de machtiging voor een jaar verleend.",
        "De regering van Tsjaad heeft in een uitnodiging van 2 mei 2026 met de missie ingestemd;"
            + " die is van kracht tot en met 30 november 2027.",
        "Het mandaat loopt tot en met 30 juni 2027. Het kabinet verwacht dat het wordt verlengd.",
        "Het mandaat van de vredesmacht van de Verenigde Naties loopt tot en met 30 juni 2027."
      })
  void c01FindsAContributionThatOutlastsItsMandate(String mandate) {
    assertThat(broken("## Mandaat\n\n" + mandate + PERIOD)).containsExactly("C01");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "De missie berust op resolutie 2861 (2026) van de Veiligheidsraad. De machtiging geldt tot"
            + " en met 29 februari 2028.",
        "De Veiligheidsraad heeft het mandaat bij resolutie 2861 (2026) verlengd tot 1 maart 2028.",
        "Resolutie 2850 (2025) gold tot 30 juni 2026. Zij is vervangen door resolutie 2861 (2026),"
            + " die tot en met 30 juni 2028 van kracht is.",
        "De missie heeft een mandaat van de Veiligheidsraad voor onbepaalde tijd.",
        "Het mandaat van EUTM Mali loopt tot en met 18 mei 2027.",
        "Het mandaat van de politiemissie van de Europese Unie loopt tot en met 18 mei 2027."
      })
  void c01LeavesAMandateThatLastsLongEnough(String mandate) {
    assertThat(broken("## Mandaat\n\n" + mandate + PERIOD)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "De Nederlandse bijdrage begint op 1 maart 2027 en eindigt op 29 februari 2026.",
        "De Nederlandse bijdrage begint op 1 maart 2027 en eindigt op 29 februari 2028, een periode"
            + " van achttien maanden.",
        "De Nederlandse deelname vangt aan op 1 maart 2027 en wordt na vijftien maanden, op 29"
            + " februari 2028, beëindigd.",
        "De Nederlandse deelname begint op 1 maart 2027 en eindigt op 29 februari 2028. De deelname"
            + " duurt daarmee veertien maanden.",
        "Het kabinet heeft besloten van 1 maart 2027 tot en met 31 augustus 2028 een bijdrage te"
            + " leveren.\n\n"
            + "## Duur\n\n"
            + "De Nederlandse bijdrage begint op 1 maart 2027 en eindigt op 29 februari 2028.",
        "De Nederlandse bijdrage begint op 1 maart 2027 en eindigt op 31 februari 2028.",
        "De bijdrage begint op 1 maart 2027. Van 1 juni 2027 tot en met 31 mei 2027 is het schip in"
            + " onderhoud."
      })
  void c03FindsDatesThatCannotBothHold(String text) {
    assertThat(broken(text)).containsExactly("C03");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "De Nederlandse bijdrage begint op 1 maart 2027 en eindigt op 29 februari 2028, een periode"
            + " van twaalf maanden.",
        "De inzet vangt aan op 15 januari 2027 en wordt twaalf maanden later, op 14 januari 2028,"
            + " beëindigd.",
        "De Nederlandse bijdrage begint op 1 maart 2027 en eindigt op 29 februari 2028. De"
            + " militairen worden voor zes maanden uitgezonden.",
        "De Nederlandse bijdrage begint op 1 maart 2027 en eindigt op 15 maart 2028, ruim twaalf"
            + " maanden.",
        "De huidige bijdrage loopt tot en met 28 februari 2027. De verlenging gaat in op 1 maart"
            + " 2027 en loopt tot en met 29 februari 2028.",
        "De verlenging gaat in op 1 maart 2027 en loopt tot en met 29 februari 2028. Het"
            + " helikopterdetachement blijft tot en met 31 augustus 2027."
      })
  void c03LeavesDatesThatFit(String text) {
    assertThat(broken(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Gewonden worden vervoerd door twee Oostenrijkse helikopters. De Oostenrijkse regering"
            + " heeft deze toestellen tot en met 31 december 2027 toegezegd.",
        "De bewaking van het kamp berust bij een Zweedse compagnie, waarvan de inzet tot en met 31"
            + " oktober 2027 is toegezegd.",
        "Voor chirurgie is de eenheid aangewezen op het Duitse veldhospitaal. Duitsland sluit dit"
            + " hospitaal op 1 oktober 2027.",
        "De geneeskundige afvoer is uitbesteed; het contract met de vliegmaatschappij die de"
            + " helikopters levert, loopt tot eind november 2027.",
        "De Verenigde Staten stellen hun medevac-helikopters beschikbaar tot 1 september 2027. Voor"
            + " de periode daarna wordt nog een vervanger gezocht.",
        "De snelle reactie-eenheid die bij een aanval te hulp komt en de konvooien beveiligt, wordt"
            + " geleverd door Frankrijk, dat deze compagnie op 30 september 2027 terugtrekt.",
        "Spanje heeft het veldhospitaal alleen voor de eerste negen maanden van de inzet"
            + " toegezegd.",
        "Het vervoer van gewonden geschiedt met de Deense helikopters.\n\n"
            + "## Deelnemers\n\n"
            + "| Land | Inbreng |\n"
            + "|---|---|\n"
            + "| Denemarken | twee helikopters, toegezegd tot en met 31 augustus 2027 |"
      })
  void c04FindsACapacityThatEndsTooEarly(String text) {
    assertThat(broken("## Medische zorg\n\n" + text + PERIOD)).containsExactly("C04");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Gewonden worden vervoerd door twee Oostenrijkse helikopters. De Oostenrijkse regering"
            + " heeft deze toestellen tot en met 31 december 2028 toegezegd.",
        "Gewonden worden vervoerd door twee Italiaanse helikopters, die gedurende de hele inzet"
            + " paraat staan.",
        "De bewaking van het kamp berust bij een Zweedse compagnie, die tot en met 31 oktober 2027"
            + " is toegezegd. Daarna neemt een Finse compagnie de bewaking over.",
        "Denemarken levert tot en met 31 oktober 2027 een transportvliegtuig voor vracht.",
        "De verpleegkundigen ronden hun stage in het ziekenhuis op 15 januari 2027 af.",
        "Het mandaat, dat ook de bescherming van burgers omvat, is van de Veiligheidsraad en geldt"
            + " tot en met 30 juni 2028."
      })
  void c04LeavesACapacityThatLastsOrIsReplacedOrDoesNotMatter(String text) {
    assertThat(broken("## Medische zorg\n\n" + text + PERIOD)).isEmpty();
  }

  private static String letterWith(String announcement, String... sections) {
    StringBuilder letter =
        new StringBuilder("Nederland levert een bijdrage. " + announcement + "\n\n");
    for (String section : sections) {
      letter
          .append("## ")
          .append(section)
          .append("\n\n")
          .append("Hierover is het volgende te zeggen. ".repeat(7))
          .append("\n\n");
    }
    return letter.toString();
  }

  @Test
  void c05FindsAnAnnouncedPartThatIsMissing() {
    String outline =
        "In deze brief komen achtereenvolgens aan de orde: de gronden voor deelname, het mandaat,"
            + " de geweldsinstructie en de financiële aspecten.";
    assertThat(broken(letterWith(outline, "Gronden", "Mandaat", "Financiën")))
        .containsExactly("C05");
    assertThat(broken(letterWith(outline, "Gronden", "Mandaat", "Geweldsinstructie", "Financiën")))
        .isEmpty();
    assertThat(
            broken(
                letterWith(
                    outline, "Gronden", "Mandaat", "Regels voor het gebruik van geweld", "Kosten")))
        .isEmpty();
  }

  @Test
  void c05DoesNotTakeALocalCommanderForTheChainOfCommand() {
    String outline =
        "Deze brief gaat in op de gronden, het mandaat, de bevelsverhoudingen en de kosten.";
    String letter = letterWith(outline, "Gronden", "Mandaat", "Kosten");
    assertThat(broken(letter + "Drie bevelhebbers van oud-strijders leverden hun wapens in."))
        .containsExactly("C05");
    assertThat(broken(letter + "Het volledige bevel blijft bij de CDS.")).isEmpty();
  }

  @Test
  void c05AcceptsAPartThatIsTreatedWithoutAHeading() {
    String outline =
        "Deze brief gaat in op de gronden, het mandaat, de genderaspecten en de kosten.";
    assertThat(
            broken(
                letterWith(outline, "Gronden", "Mandaat", "Kosten")
                    + "In elke ploeg gaat een vrouwelijke tolk mee, en een genderadviseur ziet toe"
                    + " op de werkwijze."))
        .isEmpty();
    assertThat(
            broken(
                letterWith(outline, "Gronden", "Mandaat", "Kosten")
                    + "Vrouwen en kinderen zijn op de vlucht."))
        .containsExactly("C05");
  }

  @Test
  void c05TakesNoCourseProgrammeForAnOutline() {
    String course =
        "Vervolgens volgt een cursus waarin de procedures, het mandaat, de geweldsinstructie en de"
            + " genderaspecten aan bod komen.";
    assertThat(broken(letterWith(course, "Gronden", "Samenhang", "Kosten"))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Zie Kamerstuk 29 2521, nr. 469.",
        "Zie Kamerstuk 29 52, nr. 469.",
        "Zie Kamerstuk 29 521, nr. XXX.",
        "De Veiligheidsraad nam resolutie 28290 (2026) aan.",
        "De Veiligheidsraad nam resolutie 2829 (2206) aan.",
        "De Veiligheidsraad nam resolutie 2829 (2026) aan. In resolutie 2829 (2025) staat meer."
      })
  void c07FindsMalformedReferences(String text) {
    assertThat(broken(text)).containsExactly("C07");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Zie Kamerstuk 29 521, nr. 512.",
        "Zie Kamerstuknummer 29521, nr. 90.",
        "Zie Kamerstuk 21 501-28, nr. 291.",
        "Zie Kamerstukken 33 694 en 29 521, nr. 11.",
        "Zie Kamerstuk 35 570 XVII, nr. 2 en Kamerstuk 33 400 V, nr. 17.",
        "Zie Kamerstuk 27 925, nrs. 506, 539 en 570.",
        "Zie Kamerstuk 29 521, nr. BA.",
        "De Kamerstukken zijn openbaar.",
        "De resoluties 1970 en 1973 (2011) van de Veiligheidsraad gelden.",
        "Besluit (GBVB) 2027/2143 en Besluit 2014/827/GBVB van de Raad."
      })
  void c07LeavesTheManyRightForms(String text) {
    assertThat(broken(text)).isEmpty();
  }

  @Test
  void rangesAreTheSentencesThatDisagree() {
    String text =
        "De uitgaven worden geraamd op 118 miljoen euro. Daarvan is 109 miljoen euro voor de"
            + " militairen en 19 miljoen euro voor de politie.";
    Sentences sentences = Sentences.of(Letters.plain(text));
    Facts facts = FactFinder.find(sentences, TestWords.words());
    Comparison comparison =
        ConsistencyFinder.find(sentences, facts, TestWords.words()).stream()
            .filter(c -> !c.holds())
            .findFirst()
            .orElseThrow();
    assertThat(comparison.ranges().stream().map(r -> text.substring(r[0], r[1])))
        .containsExactly(
            "De uitgaven worden geraamd op 118 miljoen euro.",
            "Daarvan is 109 miljoen euro voor de militairen en 19 miljoen euro voor de politie.");
  }
}
