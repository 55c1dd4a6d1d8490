package nl.artikel100.facts;

import java.util.Map;

/** English for the reasons why a document is of a kind. */
final class KindReasons {
  private static final Map<String, String> ENGLISH =
      Map.of(
          "de titel is", "The title is",
          "het onderwerp is", "The subject is",
          "het is een motie of amendement, met de titel", "It is a motion or amendment, titled",
          "het geeft sprekers weer, zoals", "It reports speakers, such as",
          "het bestaat uit genummerde vragen, zoals", "It consists of numbered questions, such as",
          "het deelt een besluit over eigen inzet mee:",
              "It announces a decision on an own contribution:",
          "het meldt dat een bijdrage wordt onderzocht:",
              "It says that a contribution is being looked into:",
          "het meldt dat er geen inzet komt:", "It says that there will be no contribution:",
          "het biedt een evaluatie aan:", "It presents an evaluation:");

  private static final Map<String, String> MORE =
      Map.of(
          "het doet verslag van de voortgang:", "It reports on progress:",
          "het gaat niet over één bijdrage:", "It is not about one contribution:",
          "het gaat niet over één bijdrage; het onderwerp is",
              "It is not about one contribution; the subject is");

  private KindReasons() {}

  static String english(String dutch) {
    String english = ENGLISH.get(dutch);
    return english != null ? english : MORE.get(dutch);
  }
}
