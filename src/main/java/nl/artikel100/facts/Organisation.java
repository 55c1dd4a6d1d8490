package nl.artikel100.facts;

import java.util.Locale;

/** The organisation that leads a mission, as its name or a description of it tells. */
enum Organisation {
  EU(
      "^eu.*",
      Cue.of(
          "*missie van de europese unie",
          "*missie van de eu",
          "*operatie van de europese unie",
          "eu-missie",
          "eu-*missie",
          "eu-operatie")),
  UN(
      "^(un|min|mon).*",
      Cue.of(
          "*missie van de verenigde naties",
          "*missie van de vn",
          "*macht van de verenigde naties",
          "*macht van de vn",
          "vn-missie",
          "vn-*missie",
          "vn-macht",
          "vn-*macht")),
  NATO(
      "^(nato|navo|kfor|isaf|sfor|ifor|rsm|nmi|ntm).*",
      Cue.of(
          "*missie van de navo",
          "*operatie van de navo",
          "*macht van de navo",
          "navo-missie",
          "navo-*missie",
          "navo-operatie",
          "navo-macht"));

  private final String name;
  private final Cue described;

  Organisation(String name, Cue described) {
    this.name = name;
    this.described = described;
  }

  /**
   * Whether a sentence speaks of a mission of another organisation than the one that leads a mission.
   *
   * @param mission name of the mission, such as EUTM; null or an unknown one gives false
   */
  static boolean isOther(String mission, FactLine line) {
    Organisation own = of(mission);
    if (own == null || line.has(own.described)) {
      return false;
    }
    for (Organisation other : values()) {
      if (line.has(other.described)) {
        return true;
      }
    }
    return false;
  }

  private static Organisation of(String mission) {
    for (Organisation organisation : values()) {
      if (mission != null && mission.toLowerCase(Locale.ROOT).matches(organisation.name)) {
        return organisation;
      }
    }
    return null;
  }
}
