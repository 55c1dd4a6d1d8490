package nl.artikel100.scoring;

import java.util.Map;
import nl.artikel100.report.Lang;

/**
 * How a letter is to be checked. None of it changes a verdict.
 *
 * @param as kind that overrules the one found: nieuw, verlenging or aanvullend; null for none
 * @param profile profile of weights; null for the one of the kind of letter
 * @param lang language of titles, reasons and advice
 * @param weights criterion → weight in place of that of the rules, 0 or more; empty for none
 */
public record Request(String as, String profile, Lang lang, Map<String, Double> weights) {
  public Request {
    weights = Map.copyOf(weights);
  }

  /** With the weights of the rules. */
  public Request(String as, String profile, Lang lang) {
    this(as, profile, lang, Map.of());
  }

  /** Dutch, kind and profile as found. */
  public static Request standard() {
    return new Request(null, null, Lang.NL);
  }
}
