package nl.artikel100.evidence;

import java.util.ArrayList;
import java.util.List;

/**
 * One line of {@code signalen.yaml} or {@code strekking.yaml}: terms that must stand together, and terms that must not.
 *
 * @param text the line as written
 * @param terms concept ids; the first is the anchor
 * @param nearness how each term relates to the one before; the first is {@code SENTENCE}
 * @param notInSentence concept ids that must not stand in the sentence of the anchor
 * @param notInBlock concept ids that must not stand in the paragraph of the anchor
 */
record Wording(
    String text, int[] terms, Nearness[] nearness, int[] notInSentence, int[] notInBlock) {
  /** Where a term must stand. */
  enum Nearness {
    /** {@code +} anywhere in the sentence of the anchor */
    SENTENCE("+"),
    /** {@code >} in the same sentence, behind the term before it */
    BEHIND(">"),
    /** {@code ++} in the sentence of the anchor or one next to it in the same paragraph */
    NEXT("++"),
    /** {@code +++} anywhere in the paragraph */
    BLOCK("+++"),
    /** {@code &} in the same sentence as the term before it */
    WITH("&");

    private final String sign;

    Nearness(String sign) {
      this.sign = sign;
    }
  }

  /**
   * Reads a line.
   *
   * @throws IllegalArgumentException with a Dutch message when it is not well formed
   */
  static Wording parse(String text, LexiconBuilder lexicon) {
    List<Integer> terms = new ArrayList<>();
    List<Nearness> nearness = new ArrayList<>();
    List<Integer> notInSentence = new ArrayList<>();
    List<Integer> notInBlock = new ArrayList<>();
    String sign = "+";
    StringBuilder term = new StringBuilder();
    for (String part : (text.strip() + " ;").split("\\s+")) {
      if (!part.matches("[+]{1,3}|>|&|--?|;")) {
        term.append(part).append(' ');
        continue;
      }
      if (term.isEmpty()) {
        throw new IllegalArgumentException(
            "\"" + text + "\": er staat niets voor " + (part.equals(";") ? "het einde" : part));
      }
      int concept = lexicon.term(term.toString());
      term.setLength(0);
      switch (sign) {
        case "-" -> notInSentence.add(concept);
        case "--" -> notInBlock.add(concept);
        default -> {
          terms.add(concept);
          nearness.add(nearness(sign));
        }
      }
      sign = part;
    }
    return new Wording(
        text,
        ints(terms),
        nearness.toArray(Nearness[]::new),
        ints(notInSentence),
        ints(notInBlock));
  }

  private static Nearness nearness(String sign) {
    for (Nearness value : Nearness.values()) {
      if (value.sign.equals(sign)) {
        return value;
      }
    }
    throw new IllegalStateException(sign);
  }

  private static int[] ints(List<Integer> list) {
    return list.stream().mapToInt(i -> i).toArray();
  }
}
