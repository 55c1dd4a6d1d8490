package nl.artikel100;

import nl.artikel100.document.Letter;

/** The part of a check before the report, for the benchmark alone. */
public final class Judging {
  private Judging() {}

  /** Finds the evidence in a letter and runs the rules over it. */
  public static Object of(ArtikelHonderdToets toets, Letter letter) {
    return toets.judge(letter, null);
  }
}
