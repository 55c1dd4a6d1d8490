package nl.artikel100.facts;

import java.util.List;

/**
 * The words by which facts are found that a policy officer may want to change: {@code rules/feiten.yaml} and the {@code
 * signalen.yaml} of each consistency check.
 *
 * @param themes wordings of the themes that are counted
 * @param missions short names of missions and operations
 * @param countries wordings of countries other than the Netherlands
 * @param cues wordings of the consistency checks
 */
public record FactWords(Themes themes, Cue missions, Countries countries, Cues cues) {
  /** With names of missions that are not yet made ready for the search. */
  public FactWords(Themes themes, List<String> missions, Countries countries, Cues cues) {
    this(themes, Cue.of(missions), countries, cues);
  }
}
