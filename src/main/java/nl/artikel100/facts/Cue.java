package nl.artikel100.facts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.artikel100.text.Token;

/**
 * A set of wordings to look for in a sentence. Within a wording {@code *} at the start or end of a
 * word stands for any part of a word and {@code ~} for at most eight words between.
 */
final class Cue {
  private static final int WIDEST_GAP = 8;
  private static final int OPENING = 8;
  private static final int SECOND = 64;
  private static final int MARKS = 64 * SECOND;

  private static final List<Word[]> NONE = List.of();

  /** Wordings whose first word is given whole, by that word. */
  private final Map<String, List<Word[]>> byFirstWord = new HashMap<>();

  /** Wordings of whose first word the start is given, by its first letter. */
  private final Map<Character, List<Word[]>> byFirstLetter = new HashMap<>();

  private final List<Word[]> withOpenFirstWord = new ArrayList<>();

  /** Marks of the one or two letters with which the first word of a wording begins, see {@link #mark}. */
  private final boolean[] openings = new boolean[MARKS];

  /** One word of a wording; {@code part} is what stands between the stars. */
  private record Word(Kind kind, String part) {
    private enum Kind {
      WHOLE,
      START,
      END,
      WITHIN,
      ANY,
      GAP
    }

    static Word of(String word) {
      boolean open = word.startsWith("*");
      boolean ends = word.endsWith("*");
      Kind kind =
          word.equals("~")
              ? Kind.GAP
              : word.equals("*")
                  ? Kind.ANY
                  : open ? ends ? Kind.WITHIN : Kind.END : ends ? Kind.START : Kind.WHOLE;
      return new Word(kind, word.replace("*", ""));
    }

    boolean is(String form) {
      return switch (kind) {
        case WHOLE -> form.equals(part);
        case START -> form.startsWith(part);
        case END -> form.endsWith(part);
        case WITHIN -> form.contains(part);
        default -> true;
      };
    }
  }

  private Cue(Collection<String> wordings) {
    for (String wording : wordings) {
      Word[] words =
          Arrays.stream(wording.toLowerCase(Locale.ROOT).split(" "))
              .map(Word::of)
              .toArray(Word[]::new);
      String first = words[0].part();
      switch (words[0].kind()) {
        case WHOLE -> {
          openings[mark(first)] = true;
          add(byFirstWord, first, words);
        }
        case START -> {
          // one letter: whatever the second
          int from = mark(first);
          Arrays.fill(openings, from, from + (first.length() == 1 ? SECOND : 1), true);
          add(byFirstLetter, first.charAt(0), words);
        }
        default -> withOpenFirstWord.add(words);
      }
    }
  }

  private static <K> void add(Map<K, List<Word[]>> index, K key, Word[] words) {
    index.computeIfAbsent(key, k -> new ArrayList<>()).add(words);
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

  /** Whether a wording stands among the first words. */
  boolean opens(List<Token> tokens) {
    int at = find(tokens, 0);
    return at >= 0 && at < OPENING;
  }

  int count(List<Token> tokens) {
    int count = 0;
    for (int i = find(tokens, 0); i >= 0; i = find(tokens, end(tokens, i))) {
      count++;
    }
    return count;
  }

  /** The same over a whole letter, where it pays to look at each word form once. */
  int count(List<Token> tokens, FormIndex forms) {
    boolean[] may = forms.test(this::mayBegin);
    int count = 0;
    int next = 0;
    for (int i = 0; i < tokens.size(); i++) {
      if (i >= next && may[forms.of(i)]) {
        int end = end(tokens, i);
        if (end > 0) {
          count++;
          next = end;
        }
      }
    }
    return count;
  }

  /** One past the last token of the longest wording that starts at {@code at}, or -1. */
  int end(List<Token> tokens, int at) {
    String form = tokens.get(at).form();
    int end = -1;
    // most words of a letter begin no wording at all, and this is asked of every word for every cue
    if (openings[mark(form)]) {
      end = longest(byFirstWord.getOrDefault(form, NONE), tokens, at);
      end = Math.max(end, longest(byFirstLetter.getOrDefault(form.charAt(0), NONE), tokens, at));
    }
    return withOpenFirstWord.isEmpty()
        ? end
        : Math.max(end, longest(withOpenFirstWord, tokens, at));
  }

  private static int longest(List<Word[]> wordings, List<Token> tokens, int at) {
    int longest = -1;
    for (int i = 0; i < wordings.size(); i++) {
      longest = Math.max(longest, match(wordings.get(i), tokens, at));
    }
    return longest;
  }

  /** A number for the first two letters of a word; those of one first letter follow each other. */
  private static int mark(String word) {
    int first = word.charAt(0) * SECOND & MARKS - 1;
    return word.length() == 1 ? first : first + (word.charAt(1) & SECOND - 1);
  }

  /** Whether a wording may begin with a word of this form. */
  boolean mayBegin(String form) {
    if (openings[mark(form)]) {
      return true;
    }
    for (int i = 0; i < withOpenFirstWord.size(); i++) {
      if (withOpenFirstWord.get(i)[0].is(form)) {
        return true;
      }
    }
    return false;
  }

  private static int match(Word[] words, List<Token> tokens, int at) {
    int i = at;
    int gap = 0;
    for (Word word : words) {
      if (word.kind() == Word.Kind.GAP) {
        gap = WIDEST_GAP;
        continue;
      }
      while (i < tokens.size() && gap > 0 && !word.is(tokens.get(i).form())) {
        i++;
        gap--;
      }
      if (i == tokens.size() || !word.is(tokens.get(i).form())) {
        return -1;
      }
      i++;
      gap = 0;
    }
    return i;
  }
}
