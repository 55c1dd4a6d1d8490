package nl.artikel100.evidence;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import nl.artikel100.text.Sentences;

/**
 * Tells the missions a letter mentions from the one it is about. The opening of a letter names its own mission, or it comes
 * back time and again; a name that does neither is that of another mission.
 */
final class OtherMissions {
  /** The concept in {@code begrippen/} that holds the names of missions, and of which only those of others are kept. */
  static final String CONCEPT = "vreemde_missie";

  /** A text of no more sentences is a passage, of which nobody knows to which letter it belongs. */
  private static final int SHORT = 40;

  private static final int OPENING = 10;
  private static final int OFTEN = 4;

  private OtherMissions() {}

  /**
   * @param names from, to of each name of a mission, as token indices
   * @param sentenceOf sentence of each token
   * @return those of other missions, in the same form
   */
  static int[] among(Sentences letter, int[] names, int[] sentenceOf) {
    if (letter.sentences().size() <= SHORT) {
      return new int[0];
    }
    Map<String, Integer> counts = new HashMap<>();
    Set<String> own = new HashSet<>();
    for (int i = 0; i < names.length; i += 2) {
      String name = letter.tokens().get(names[i]).form();
      int count = counts.merge(name, 1, Integer::sum);
      if (count >= OFTEN || sentenceOf[names[i]] < OPENING) {
        own.add(name);
      }
    }
    int[] others = new int[names.length];
    int kept = 0;
    for (int i = 0; i < names.length; i += 2) {
      if (!own.contains(letter.tokens().get(names[i]).form())) {
        others[kept++] = names[i];
        others[kept++] = names[i + 1];
      }
    }
    return Arrays.copyOf(others, kept);
  }
}
