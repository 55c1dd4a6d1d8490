package nl.artikel100.scoring;

import java.util.Locale;
import nl.artikel100.facts.MedevacReach;

/** Says, for L09, what the distance and the speed in a letter come to against its medical time norm. */
final class ReachNote {
  /** The criterion about medical evacuation. */
  static final String CRITERION = "L09";

  private ReachNote() {}

  /** One or two sentences with the sum; empty without one. */
  static String sentence(MedevacReach reach, boolean english) {
    if (reach == null) {
      return "";
    }
    String dutch =
        "Nagerekend: %d km met %d km per uur is %d minuten voor één richting, tegen een norm van %d minuten. %s";
    String other =
        "Reckoned: %d km at %d km per hour takes %d minutes one way, against a norm of %d minutes. %s";
    String meaning;
    if (reach.tooFar()) {
      meaning =
          english
              ? "That does not fit: say what happens beyond that distance."
              : "Dat past niet: schrijf wat er voorbij die afstand gebeurt.";
    } else {
      meaning =
          english
              ? "That leaves the rest for the alarm, taking off and loading."
              : "Wat overblijft, is voor de melding, het opstijgen en het inladen.";
    }
    return String.format(
        Locale.ROOT,
        english ? other : dutch,
        reach.kilometres(),
        reach.speed(),
        reach.minutes(),
        reach.norm(),
        meaning);
  }
}
