package nl.artikel100.facts;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The words by which facts are found that a policy officer may want to change: {@code rules/feiten.yaml} and the {@code
 * signalen.yaml} of each consistency check.
 *
 * @param themes wordings per theme, in the order of the file; {@code *} stands for any part of a word
 * @param missions short names of missions and operations
 * @param countries wordings per country other than the Netherlands
 * @param cues wordings of the consistency checks
 */
public record FactWords(
    Map<String, List<String>> themes,
    List<String> missions,
    Map<String, List<String>> countries,
    Cues cues) {
  public FactWords {
    themes = Collections.unmodifiableMap(new LinkedHashMap<>(themes));
    missions = List.copyOf(missions);
    countries = Collections.unmodifiableMap(new LinkedHashMap<>(countries));
  }
}
