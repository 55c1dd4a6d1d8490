package nl.artikel100.rules;

import java.util.List;

/**
 * What a consistency rule concludes: something in the letter disagrees.
 *
 * @param check C01 … C07
 * @param dutch what disagrees, with the figures
 * @param english the same in English
 * @param ranges start, end of each passage that disagrees, as offsets in the letter's text
 */
public record Inconsistency(String check, String dutch, String english, List<int[]> ranges) {}
