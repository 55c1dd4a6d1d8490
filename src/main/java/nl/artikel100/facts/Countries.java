package nl.artikel100.facts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.artikel100.text.Token;

/**
 * Finds countries by name, adjective or people; quick, since every word of a letter is looked up. A
 * wording must start with two letters of its own.
 */
public final class Countries {
  private static final int KEY = 2;

  /** A country and where it is named in a sentence. */
  record Mention(String country, int token) {}

  /** @param start what the first word begins with */
  private record Name(String country, String start, Cue cue) {}

  private final Map<Integer, List<Name>> byStart = new HashMap<>();

  /** marks with which a name begins, see {@link Cue#mark}: most words need not be looked up */
  private final boolean[] marks = new boolean[Cue.MARKS];

  /**
   * Makes them ready for many letters.
   *
   * @param wordings wordings per country; {@code *} stands for any part of a word
   */
  public Countries(Map<String, List<String>> wordings) {
    wordings.forEach(
        (country, names) -> {
          for (String name : names) {
            marks[Cue.mark(name)] = true;
            byStart
                .computeIfAbsent(key(name), k -> new ArrayList<>())
                .add(new Name(country, start(name), Cue.of(name)));
          }
        });
  }

  /**
   * All mentions in a sentence, in order.
   *
   * @param words with what its words begin
   */
  List<Mention> in(List<Token> tokens, Cue.Openings words) {
    List<Mention> mentions = new ArrayList<>();
    int[] all = words.marks();
    for (int i = 0; i < all.length; i++) {
      if (!marks[all[i]]) {
        continue;
      }
      String form = tokens.get(i).form();
      List<Name> names = byStart.get(key(form));
      for (int n = 0; names != null && n < names.size(); n++) {
        if (form.startsWith(names.get(n).start()) && names.get(n).cue().end(tokens, i) > 0) {
          mentions.add(new Mention(names.get(n).country(), i));
          break;
        }
      }
    }
    return mentions;
  }

  private static String start(String name) {
    return name.toLowerCase(Locale.ROOT).split("[ *]", 2)[0];
  }

  /** The first two letters as one number. */
  private static int key(String word) {
    return word.length() < KEY ? word.charAt(0) : word.charAt(0) << 16 | word.charAt(1);
  }
}
