package nl.artikel100.facts;

/**
 * The lists of wordings that the consistency checks look for. A name begins with the id of the check whose {@code
 * signalen.yaml} holds the list and tells what each list is for.
 */
public enum CueName {
  C01_HEADING("kopje"),
  C01_BASIS("grondslag"),
  C01_SUBJECT("onderwerp"),
  C01_VALIDITY("geldigheid"),
  C01_PAST("vroeger"),
  C01_DURATION("duur"),
  C01_COUNTED_FROM("gerekend"),
  C01_EXTENDED("verlengd"),
  C01_OPERATION("missie"),
  C01_ASKED("gevraagd"),
  C01_OWN("eigen_bijdrage"),
  C01_RESOLUTION("resolutie"),
  C01_DECISION("besluit"),
  C01_CONSENT("instemming"),
  C02_DIVIDED("verdeling"),
  C02_TOGETHER("samen"),
  C02_REST("rest"),
  C02_SOME("deel"),
  C02_OF_THEM("van_hen"),
  C02_OF_WHICH("daarvan"),
  C02_THINGS("zaken"),
  C02_GROUPS("groepen"),
  C02_WHOLE("bijdrage"),
  C02_COMPOSED("bestaat_uit"),
  C02_SAME_AS("als_volgt"),
  C02_CIVILIAN("burgers"),
  C02_OTHERWISE("anders_opgebouwd"),
  C03_ROUGHLY("ongeveer"),
  C03_PART("deel"),
  C03_NAMED("bijdrage"),
  C03_APPOSITION("bijstelling"),
  C04_CAPACITY("capaciteit"),
  C04_CONCRETE("eenheid_of_toestel"),
  C04_VITAL("steunt_erop"),
  C04_PROMISED("toegezegd"),
  C04_PROVIDES("levert"),
  C04_PROVIDER("leverancier"),
  C04_TAKEN_OVER("overgenomen"),
  C04_AFTERWARDS("daarna"),
  C04_NOT_YET("nog_niet"),
  C04_OTHER_SUBJECT("ander_onderwerp"),
  C04_OTHER_HEADING("ander_kopje"),
  C04_FIRST_MONTHS("eerste_maanden"),
  C05_ANNOUNCES("kondigt_aan"),
  C05_LETTER("brief"),
  C05_ELSEWHERE("elders"),
  C05_GENERAL("algemeen"),
  C06_CLOSED("delen_volgen"),
  C06_OPEN("waarvan"),
  C06_OF_THAT("van_dit_bedrag"),
  C06_MADE_OF("bedrag_bestaat_uit"),
  C06_TOGETHER("samen"),
  C06_SOME("deel"),
  C06_ABOUT("ongeveer"),
  C06_ASIDE("daarnaast"),
  C06_AS_FOLLOWS("als_volgt"),
  C06_MONEY_TABLE("geldtabel"),
  C06_THOUSANDS("duizenden"),
  C06_MILLIONS("miljoenen"),
  C06_WHOLE("totale_kosten"),
  C06_PART("deel_van_kosten"),
  C06_YEAR("per_jaar"),
  C06_TOTAL_OTHER_HEADING("ander_kopje_totaal"),
  C06_OTHER_COSTS("andere_kosten"),
  C06_PERIOD_OTHER_HEADING("ander_kopje_periode"),
  C06_AROUND("rondom"),
  C06_FOR("periode"),
  C07_PAPER("kamerstuk"),
  C07_RESOLUTION("resolutie"),
  C07_COUNCIL("eu_besluit"),
  C07_NATO("navo_besluit"),
  C07_CONSENT("instemming"),
  C07_LETTER("stuk"),
  C07_HOST("gastland"),
  C07_PARLIAMENT("kamer"),
  C07_SELF_DEFENCE("zelfverdediging");

  private final String key;

  CueName(String key) {
    this.key = key;
  }

  /** Id of the check: "C04". */
  public String check() {
    return name().substring(0, 3);
  }

  /** Key of the list in {@code signalen.yaml}, in Dutch. */
  public String key() {
    return key;
  }
}
