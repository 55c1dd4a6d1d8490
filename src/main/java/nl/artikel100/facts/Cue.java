package nl.artikel100.facts;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.artikel100.text.Token;

/**
 * A set of wordings to look for in a sentence. Within a wording {@code *} at the start or end of a
 * word stands for any part of a word and {@code ~} for at most eight words between.
 */
final class Cue {
  private static final int WIDEST_GAP = 8;

  /** Letters by which wordings that begin with the start of a word are found. */
  private static final int INDEX = 3;

  private final Map<String, List<String[]>> byFirstWord = new HashMap<>();
  private final Map<String, List<String[]>> byFirstLetters = new HashMap<>();
  private final List<String[]> withOpenFirstWord = new ArrayList<>();

  private Cue(Collection<String> wordings) {
    for (String wording : wordings) {
      String[] words = wording.toLowerCase(java.util.Locale.ROOT).split(" ");
      if (words[0].indexOf('*') >= INDEX) {
        byFirstLetters
            .computeIfAbsent(words[0].substring(0, INDEX), w -> new ArrayList<>())
            .add(words);
      } else if (words[0].contains("*")) {
        withOpenFirstWord.add(words);
      } else {
        byFirstWord.computeIfAbsent(words[0], w -> new ArrayList<>()).add(words);
      }
    }
  }

  static Cue of(String... wordings) {
    return new Cue(List.of(wordings));
  }

  static Cue of(Collection<String> wordings) {
    return new Cue(wordings);
  }

  boolean in(List<Token> tokens) {
    return find(tokens, 0) >= 0;
  }

  /** First token of the first wording at or after {@code from}, or -1. */
  int find(List<Token> tokens, int from) {
    for (int i = from; i < tokens.size(); i++) {
      if (end(tokens, i) > 0) {
        return i;
      }
    }
    return -1;
  }

  int count(List<Token> tokens) {
    int count = 0;
    for (int i = find(tokens, 0); i >= 0; i = find(tokens, end(tokens, i))) {
      count++;
    }
    return count;
  }

  /** One past the last token of the longest wording that starts at {@code at}, or -1. */
  int end(List<Token> tokens, int at) {
    String form = tokens.get(at).form();
    int end =
        byFirstWord.isEmpty() ? -1 : longest(byFirstWord.getOrDefault(form, List.of()), tokens, at);
    if (!byFirstLetters.isEmpty() && form.length() >= INDEX) {
      List<String[]> wordings = byFirstLetters.getOrDefault(form.substring(0, INDEX), List.of());
      end = Math.max(end, longest(wordings, tokens, at));
    }
    return Math.max(end, longest(withOpenFirstWord, tokens, at));
  }

  private static int longest(List<String[]> wordings, List<Token> tokens, int at) {
    int longest = -1;
    for (String[] words : wordings) {
      longest = Math.max(longest, match(words, tokens, at));
    }
    return longest;
  }

  private static int match(String[] words, List<Token> tokens, int at) {
    int i = at;
    int gap = 0;
    for (String word : words) {
      if (word.equals("~")) {
        gap = WIDEST_GAP;
        continue;
      }
      while (i < tokens.size() && gap > 0 && !isWord(word, tokens.get(i).form())) {
        i++;
        gap--;
      }
      if (i == tokens.size() || !isWord(word, tokens.get(i).form())) {
        return -1;
      }
      i++;
      gap = 0;
    }
    return i;
  }

  private static boolean isWord(String word, String form) {
    if (word.equals("*")) {
      return true;
    }
    boolean open = word.startsWith("*");
    boolean ends = word.endsWith("*");
    String part = word.substring(open ? 1 : 0, ends ? word.length() - 1 : word.length());
    if (open && ends) {
      return form.contains(part);
    }
    return open ? form.endsWith(part) : ends ? form.startsWith(part) : form.equals(part);
  }
}
