package nl.artikel100.evidence;

import java.util.List;
import nl.artikel100.facts.Facts;
import nl.artikel100.text.Sentences;

/**
 * What a letter says, as far as the rules ask: signals per element, and facts.
 *
 * @param sentences the letter in sentences
 * @param signals all signals, also those that do not count, so that the dump can say why
 * @param facts figures, dates, mandates
 */
public record Evidence(Sentences sentences, List<Signal> signals, Facts facts) {
  public Evidence {
    signals = List.copyOf(signals);
  }
}
