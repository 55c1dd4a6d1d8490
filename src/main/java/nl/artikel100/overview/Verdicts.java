package nl.artikel100.overview;

import nl.artikel100.report.Verdict;

/** How a verdict looks where there is room for one sign: its shape says the same as its colour. */
final class Verdicts {
  /** Fillings for charts, told apart in grey too. */
  static final String PATTERNS =
      "\n<svg width=\"0\" height=\"0\" aria-hidden=\"true\" class=\"defs\"><defs>"
          + "<pattern id=\"hatch\" width=\"5\" height=\"5\" patternUnits=\"userSpaceOnUse\""
          + " patternTransform=\"rotate(45)\"><rect width=\"5\" height=\"5\" class=\"p-back\"></rect>"
          + "<rect width=\"2\" height=\"5\" class=\"p-line\"></rect></pattern></defs></svg>";

  private Verdicts() {}

  static String sign(Verdict verdict) {
    return switch (verdict) {
      case VOLDOET -> "●";
      case DEELS -> "◐";
      case ONTBREEKT -> "×";
      case NVT -> "–";
      case BEOORDELEN -> "?";
    };
  }

  /** Class of a cell: short, for there are many. */
  static String tone(Verdict verdict) {
    return verdict.word().substring(0, 1);
  }
}
