package nl.artikel100.facts;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The wordings of the consistency checks, made ready for the search once per rule set. */
public final class Cues {
  private final Map<CueName, Cue> cues = new EnumMap<>(CueName.class);

  /**
   * Makes the wordings ready.
   *
   * @param wordings a list for every name; {@code *} and {@code ~} as in the files
   * @throws IllegalArgumentException when a list is missing
   */
  public Cues(Map<CueName, List<String>> wordings) {
    for (CueName name : CueName.values()) {
      if (!wordings.containsKey(name)) {
        throw new IllegalArgumentException("no wordings for " + name);
      }
      cues.put(name, Cue.of(wordings.get(name)));
    }
  }

  Cue of(CueName name) {
    return cues.get(name);
  }
}
