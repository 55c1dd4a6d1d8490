package nl.artikel100.cli;

import java.math.BigDecimal;
import picocli.CommandLine.ParseResult;

/**
 * What was said on the command line about passing and failing; what was not said is taken from the configuration.
 *
 * @param config name of the configuration, or null for the one found
 * @param noConfig whether to use none
 * @param failUnder lowest score in percent, or null
 * @param mean whether that is about the mean of all letters
 * @param failOn what may not be in a report, as written; null for none
 * @param maxDrop how many percentage points the score may fall, or null
 * @param previous older report, or folder of older reports; null for none
 * @param baseline file of known points, or null
 * @param change what is to be done with that file, or null
 */
record GateOptions(
    String config,
    boolean noConfig,
    Double failUnder,
    boolean mean,
    String failOn,
    Double maxDrop,
    String previous,
    String baseline,
    Change change) {

  /** Ways to change a baseline. */
  enum Change {
    /** take all that lacks now as known */
    WRITE,
    /** forget what no longer lacks */
    SHRINK
  }

  static GateOptions of(ParseResult given, Messages messages) throws Failure {
    boolean write = given.hasMatchedOption("--baseline-write");
    boolean shrink = given.hasMatchedOption("--baseline-shrink");
    GateOptions options =
        new GateOptions(
            given.matchedOptionValue("--config", null),
            given.hasMatchedOption("--no-config"),
            percentage(given, "--fail-under", messages),
            given.hasMatchedOption("--mean"),
            given.matchedOptionValue("--fail-on", null),
            percentage(given, "--max-drop", messages),
            given.matchedOptionValue("--previous", null),
            given.matchedOptionValue("--baseline", null),
            write ? Change.WRITE : shrink ? Change.SHRINK : null);
    if (options.config != null && options.noConfig) {
      throw Failure.use(messages.get("use.configOrNone"));
    }
    if (write && shrink) {
      throw Failure.use(messages.get("use.writeOrShrink"));
    }
    if (options.maxDrop != null && options.previous == null) {
      throw Failure.use(messages.get("use.dropNeedsPrevious"));
    }
    return options;
  }

  private static Double percentage(ParseResult given, String option, Messages messages)
      throws Failure {
    String number = given.matchedOptionValue(option, null);
    if (number == null) {
      return null;
    }
    try {
      // a Dutch keyboard gives a comma
      double percentage = new BigDecimal(number.replace(',', '.')).doubleValue();
      if (percentage >= 0 && percentage <= 100) {
        return percentage;
      }
    } catch (NumberFormatException e) {
      // told below, like a number out of range
    }
    throw Failure.use(messages.get("use.percentage", option, number));
  }
}
