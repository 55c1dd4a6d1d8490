package nl.artikel100.evidence;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import nl.artikel100.text.Sentences;

/**
 * Tells the missions and places a letter mentions from those it is about. The opening of a letter names its own, or they come
 * back time and again; a name that does neither is that of another mission, or of another part of the world.
 */
final class OtherNames {
  /** The same for sentences about the past, which even a letter that often looks back does not mean. */
  private static final String PAST = "vreemd_vroeger";

  /** Concepts in {@code begrippen/} that hold such names, and of which only those of others are kept. */
  private static final Set<String> OTHERS = Set.of("vreemde_missie", "vreemde_plaats", PAST);

  /** Concepts that hold the same and other names, and of which only the own are kept. */
  private static final Set<String> OWN = Set.of("eigen_naam", "eigen_afkorting");

  /** A text of no more sentences is a passage, of which nobody knows to which letter it belongs. */
  private static final int SHORT = 40;

  private static final int OPENING = 10;
  private static final int OFTEN = 4;

  /** The same in the past tense: a mission that was evaluated is named time and again in letters about another. */
  private static final int OFTEN_PAST = 8;

  private static final String ABBREVIATION = "eigen_afkorting";

  /** Letters of an abbreviation that may be a mission; shorter ones are organisations: EU, VN, NAVO. */
  private static final int MISSION = 5;

  private OtherNames() {}

  /** Whether occurrences of the concept with this name are left out, which only the whole letter tells. */
  static boolean concerns(String concept) {
    return OWN.contains(concept) || OTHERS.contains(concept);
  }

  /**
   * @param concept name of a concept
   * @param spans from, to of each occurrence, as token indices
   * @param sentenceOf sentence of each token
   * @return those to keep: all, or those of others, or the own ones
   */
  static int[] kept(String concept, Sentences letter, int[] spans, int[] sentenceOf) {
    boolean own = OWN.contains(concept);
    int shortest = concept.equals(ABBREVIATION) ? MISSION : 1;
    if (!own && !OTHERS.contains(concept)) {
      return spans;
    }
    if (letter.sentences().size() <= SHORT) {
      return Spans.NONE;
    }
    Set<String> names = own(letter, spans, sentenceOf, own || concept.equals(PAST));
    int[] kept = new int[spans.length];
    int count = 0;
    for (int i = 0; i < spans.length; i += 2) {
      String name = name(letter, spans[i], spans[i + 1]);
      if (names.contains(name) == own && name.length() >= shortest) {
        kept[count++] = spans[i];
        kept[count++] = spans[i + 1];
      }
    }
    return Arrays.copyOf(kept, count);
  }

  /** @param opens whether the opening tells more than how often a name comes back */
  private static Set<String> own(Sentences letter, int[] spans, int[] sentenceOf, boolean opens) {
    Map<String, Integer> counts = new HashMap<>();
    Set<String> opening = new HashSet<>();
    for (int i = 0; i < spans.length; i += 2) {
      String name = name(letter, spans[i], spans[i + 1]);
      counts.merge(name, 1, Integer::sum);
      if (sentenceOf[spans[i]] < OPENING) {
        opening.add(name);
      }
    }
    int often = opens && !opening.isEmpty() ? OFTEN_PAST : OFTEN;
    counts.forEach(
        (name, count) -> {
          if (count >= often) {
            opening.add(name);
          }
        });
    return opening;
  }

  private static String name(Sentences letter, int from, int to) {
    if (to == from + 1) {
      String form = letter.tokens().get(from).form();
      // "Noord-Irak" lies in Irak
      return form.substring(form.lastIndexOf('-') + 1);
    }
    StringBuilder name = new StringBuilder();
    for (int i = from; i < to; i++) {
      name.append(letter.tokens().get(i).form()).append(' ');
    }
    return name.toString();
  }
}
