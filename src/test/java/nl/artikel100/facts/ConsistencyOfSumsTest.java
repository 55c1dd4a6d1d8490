package nl.artikel100.facts;

import static nl.artikel100.facts.Inconsistent.PERIOD;
import static nl.artikel100.facts.Inconsistent.broken;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConsistencyOfSumsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Het gaat om ten hoogste 188 personen: een infanteriecompagnie van 150 militairen, 24"
            + " functionarissen van de Koninklijke Marechaussee en 12 militairen voor de staf.",
        "Nederland zendt een genie-eenheid van 90 personen, een medisch team van 24 personen en zes"
            + " stafofficieren, samen 130 militairen.",
        "De bijdrage omvat zestig militairen. De zestig militairen zijn als volgt samengesteld: 44"
            + " van het Korps Commandotroepen, 9 met een geneeskundige functie en 9 voor staf en"
            + " verbindingen.",
        "Nederland stelt 300 militairen beschikbaar. De 300 militairen zijn als volgt verdeeld. De"
            + " verkenners tellen er 145. Het helikopterdetachement bestaat uit 110 personen. De"
            + " overige 55 verzorgen de bevoorrading.",
        "De Nederlandse deelneming bestaat uit ten hoogste 68 militairen.\n\n"
            + "Het Nederlandse detachement is samengesteld uit 40 genisten, 16 militairen voor de"
            + " beveiliging en 9 stafofficieren.",
        "Het kabinet heeft besloten in totaal 160 militairen in te zetten.\n\n"
            + "Buiten de 150 militairen worden twee civiele deskundigen uitgezonden.",
        "Nederland zendt 100 adviseurs. Van de 100 adviseurs werken er 48 bij het hoofdkwartier, 32"
            + " bij de school en 25 bij het centrum.",
        "Van de 218 militairen bevinden zich er 212 aan boord van het Nederlandse schip. Tien"
            + " stafofficieren worden geplaatst op het hoofdkwartier. De bijdrage omvat 218"
            + " militairen.",
        "Nederland stelt 130 militairen beschikbaar, als volgt verdeeld:\n\n"
            + "- een compagnie van 90 militairen;\n"
            + "- een medisch team van 25 personen;\n"
            + "- zes stafofficieren.",
        "De bijdrage bestaat uit het volgende.\n\n"
            + "| Onderdeel | Personen |\n"
            + "|---|---|\n"
            + "| Compagnie | 90 |\n"
            + "| Medisch team | 25 |\n"
            + "| Totaal | 120 |",
        "Alles bijeen zijn hiermee ten hoogste 130 militairen gemoeid.\n\n"
            + "| Onderdeel | Personen |\n"
            + "|---|---|\n"
            + "| Compagnie | 90 |\n"
            + "| Medisch team | 25 |\n"
            + "| Totaal | 115 |",
        "Nederland zendt maximaal 90 militairen.\n\n"
            + "Van de militairen behoren er 52 tot het vliegdetachement en 26 tot de beveiliging."
            + " De medische groep telt 14 militairen en zes stafofficieren werken in Goma."
      })
  void c02FindsTotalsAndPartsThatDisagree(String text) {
    assertThat(broken(text)).containsExactly("C02");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Het gaat om ten hoogste 188 personen: een infanteriecompagnie van 150 militairen, 24"
            + " functionarissen van de Koninklijke Marechaussee en 14 militairen voor de staf.",
        "Nederland zendt een genie-eenheid van 90 personen, een medisch team van 24 personen, onder"
            + " wie vier artsen, en zes stafofficieren, samen 120 militairen.",
        "De bijdrage omvat zestig militairen en twee burgers. De zestig militairen zijn als volgt"
            + " samengesteld: 44 van het Korps Commandotroepen, 9 met een geneeskundige functie en"
            + " 7 voor staf en verbindingen.",
        "Nederland zendt 40 militairen. De samenstelling is als volgt. Dertig militairen vormen"
            + " vijf teams van zes, tien militairen zorgen voor bevoorrading.",
        "Nederland zendt 33 mariniers: drie ploegen van elf.",
        "Nederland zendt 100 adviseurs. Van de 100 adviseurs werken er 48 in Kabul en 32 in"
            + " Kunduz.",
        "De bijdrage omvat maximaal 414 personen.\n\n"
            + "| Onderdeel | Aantal |\n"
            + "|---|---|\n"
            + "| Eenheid | 310 |\n"
            + "| Staf | 80 |\n"
            + "| Totaal militairen | 390 |\n"
            + "| Politie | 20 |\n"
            + "| Civiele experts | 4 |\n"
            + "| Totaal | 414 |",
        "Nederland zendt 120 militairen met vier helikopters: een detachement van 110 militairen"
            + " met vier toestellen en een staf van 10.",
        "Nederland zendt 90 militairen. Zweden levert 160 militairen: een compagnie van 120 en een"
            + " staf van 30.",
        "De grenspolitie telt 2.300 agenten. Nederland zendt 24 functionarissen: zes op elk van de"
            + " drie overgangen en zes in de staf."
      })
  void c02LeavesNumbersThatAddUpOrAreNotMeantTo(String text) {
    assertThat(broken(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "De uitgaven worden geraamd op 118 miljoen euro. Daarvan is 109 miljoen euro voor de"
            + " militairen, 8 miljoen euro voor de politie en 4 miljoen euro voor de deskundigen.",
        "De kosten bedragen naar verwachting € 14,6 miljoen: € 9,1 miljoen voor het schip, € 3,2"
            + " miljoen voor de ploegen en € 3,3 miljoen voor de helikopter.",
        "De uitgaven worden geraamd op € 118 miljoen. Hiervan komt € 54 miljoen ten laste van 2027,"
            + " € 52 miljoen ten laste van 2028 en € 22 miljoen ten laste van 2029.",
        "De uitgaven worden geraamd op 14,6 miljoen euro, als volgt verdeeld.\n\n"
            + "| Onderdeel | Raming (in miljoenen euro) |\n"
            + "|---|---|\n"
            + "| Personeel | 6,9 |\n"
            + "| Vervoer | 3,1 |\n"
            + "| Legering | 3,2 |",
        "De uitgaven belopen € 23,7 miljoen.\n\n"
            + "| Post | Bedrag (in miljoen euro) |\n"
            + "|---|---|\n"
            + "| Fregat | 17,2 |\n"
            + "| Toelagen | 5,1 |\n"
            + "| Totaal | 23,7 |",
        "De uitgaven worden geraamd op 14 miljoen euro, te verdelen als volgt:\n\n"
            + "- 6 miljoen euro voor personeel;\n"
            + "- 5 miljoen euro voor vervoer;\n"
            + "- 2 miljoen euro voor legering.",
        "Nederland besteedt er 62 miljoen euro aan ontwikkeling. Daarvan gaat 24 miljoen euro naar"
            + " rechtspraak, 21 miljoen euro naar landbouw en 20 miljoen euro naar een fonds.",
        "Personeel kost 6 miljoen euro, vervoer 5 miljoen euro en legering 2 miljoen euro, in"
            + " totaal 14 miljoen euro."
      })
  void c06FindsAmountsThatDoNotAddUp(String text) {
    assertThat(broken("## Financiën\n\n" + text)).containsExactly("C06");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "De uitgaven worden geraamd op 118 miljoen euro. Daarvan is 109 miljoen euro voor de"
            + " militairen, 5 miljoen euro voor de politie en 4 miljoen euro voor de deskundigen."
            + " In 2027 valt 84 miljoen euro, in 2028 valt 34 miljoen euro.",
        "De uitgaven worden geraamd op 60 miljoen euro, waarvan 20 miljoen euro voor vervoer en 10"
            + " miljoen euro voor munitie.",
        "De uitgaven worden geraamd op 345 miljoen euro, exclusief de terugkeer (40 miljoen euro)"
            + " en de nazorg (2 miljoen euro).",
        "De uitgaven worden geraamd op 13 miljoen euro, waarvan ongeveer 10 miljoen euro voor"
            + " personeel en ruim 2 miljoen euro voor vervoer.",
        "De uitgaven worden geraamd op € 23,7 miljoen.\n\n"
            + "| Post | Bedrag (in miljoen euro) |\n"
            + "|---|---|\n"
            + "| Fregat | 17,2 |\n"
            + "| Toelagen | 6,5 |\n"
            + "| Totaal | 23,7 |",
        "De uitgaven worden geraamd op 13 miljoen euro.\n\n"
            + "- 6 miljoen euro voor personeel;\n"
            + "- 5 miljoen euro voor vervoer;\n"
            + "- 2 miljoen euro voor legering.",
        "De kosten bedragen tussen 10 en 12 miljoen euro, waarvan 6 miljoen euro voor personeel en"
            + " 2 miljoen euro voor vervoer.",
        "Nederland geeft 9 miljoen euro uit aan onderwijs. Voor 2027 is 12 miljoen euro beschikbaar"
            + " en voor 2028 is 14 miljoen euro beschikbaar."
      })
  void c06LeavesAmountsThatAddUpOrAreNotMeantTo(String text) {
    assertThat(broken("## Financiën\n\n" + text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "De uitgaven voor de periode van 1 maart 2027 tot en met 31 augustus 2027 worden geraamd op"
            + " 12 miljoen euro.",
        "De uitgaven voor de zes maanden van de inzet worden geraamd op 12 miljoen euro.",
        "Voor een periode van vierentwintig maanden zijn de uitgaven geraamd op 12 miljoen euro."
      })
  void c06FindsCostsForAnotherPeriod(String text) {
    assertThat(broken("## Financiën\n\n" + text + PERIOD)).containsExactly("C06");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "De uitgaven voor de periode van 1 maart 2027 tot en met 29 februari 2028 worden geraamd op"
            + " 12 miljoen euro.",
        "De uitgaven voor de twaalf maanden van de inzet worden geraamd op 12 miljoen euro.",
        "De uitgaven voor de periode van 1 januari 2027 tot en met 30 april 2028 worden, met"
            + " inbegrip van voorbereiding en terugkeer, geraamd op 12 miljoen euro.",
        "De uitgaven worden voor 2027 geraamd op 10 miljoen euro en voor 2028 op 2 miljoen euro.",
        "Het ontwikkelingsprogramma loopt van 1 januari 2025 tot en met 31 december 2029 en kost 12"
            + " miljoen euro."
      })
  void c06LeavesCostsForTheSamePeriod(String text) {
    assertThat(broken("## Financiën\n\n" + text + PERIOD)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "De kosten van de bijdrage worden geraamd op 41,6 miljoen euro.\n\n"
            + "## Kosten\n\n"
            + "De additionele uitgaven bedragen naar verwachting € 46,1 miljoen.",
        "Met de inzet is 12 miljoen euro gemoeid.\n\n"
            + "## Kosten\n\n"
            + "De uitgaven voor de inzet van 1 mei 2027 tot en met 31 oktober 2027 worden geraamd"
            + " op 14 miljoen euro."
      })
  void c06FindsTwoAmountsForTheWholeContribution(String text) {
    assertThat(broken(text)).containsExactly("C06");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "De kosten van de bijdrage worden geraamd op 41,6 miljoen euro.\n\n"
            + "## Kosten\n\n"
            + "De additionele uitgaven bedragen naar verwachting € 41,6 miljoen.",
        "De kosten van de bijdrage worden geraamd op 41,6 miljoen euro.\n\n"
            + "De kosten van de Nederlandse politie-inzet bedragen 2 miljoen euro.",
        "De kosten van de bijdrage worden geraamd op 41,6 miljoen euro.\n\n"
            + "De kosten van de vorige inzet bedroegen 38 miljoen euro.",
        "De kosten van de bijdrage worden geraamd op 41,6 miljoen euro.\n\n"
            + "De additionele uitgaven in 2027 bedragen 20 miljoen euro."
      })
  void c06LeavesAmountsForSomethingElse(String text) {
    assertThat(broken(text)).isEmpty();
  }
}
