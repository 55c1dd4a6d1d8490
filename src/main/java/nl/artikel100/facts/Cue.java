package nl.artikel100.facts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import nl.artikel100.text.Token;

/**
 * A set of wordings to look for in a sentence. Within a wording {@code *} at the start or end of a
 * word stands for any part of a word and {@code ~} for at most eight words between.
 */
final class Cue {
  private static final int WIDEST_GAP = 8;
  private static final int OPENING = 8;
  private static final int LETTERS = 32;

  /** Number of marks, see {@link #mark}. */
  static final int MARKS = LETTERS * LETTERS;

  /** The marks with which the first word of a wording begins, as bits: a few of them for each of some hundred cues. */
  private final long[] openings = new long[MARKS / Long.SIZE];

  private final Openings folded = new Openings();

  /** The same marks, sorted. */
  private final int[] marks;

  /** Per mark the wordings that begin with it. */
  private final Word[][][] byMark;

  private final List<Word[]> withOpenFirstWord = new ArrayList<>();

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
    TreeMap<Integer, List<Word[]>> index = new TreeMap<>();
    for (String wording : wordings) {
      Word[] words =
          Arrays.stream(wording.toLowerCase(Locale.ROOT).split(" "))
              .map(Word::of)
              .toArray(Word[]::new);
      Word.Kind kind = words[0].kind();
      if (kind == Word.Kind.WHOLE || kind == Word.Kind.START) {
        int mark = mark(words[0].part());
        // one letter: whatever the second
        int more = kind == Word.Kind.START && words[0].part().length() == 1 ? LETTERS : 1;
        for (int i = mark; i < mark + more; i++) {
          index.computeIfAbsent(i, m -> new ArrayList<>()).add(words);
        }
      } else {
        withOpenFirstWord.add(words);
      }
    }
    marks = index.keySet().stream().mapToInt(mark -> mark).toArray();
    byMark =
        index.values().stream().map(all -> all.toArray(Word[][]::new)).toArray(Word[][][]::new);
    for (int mark : marks) {
      folded.add(mark);
      openings[mark >> 6] |= 1L << mark;
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

  /** The same; quick for most cues. */
  boolean in(List<Token> tokens, Openings words) {
    return (!withOpenFirstWord.isEmpty() || words.meet(folded)) && in(tokens);
  }

  /**
   * Marks folded to a quarter, as bits. Most cues are in few sentences, and one look at these shows it.
   *
   * @param bits four numbers
   */
  record Openings(long[] bits) {
    private Openings() {
      this(new long[MARKS / Long.SIZE / 4]);
    }

    /** Those of some words. */
    static Openings of(List<Token> tokens) {
      Openings openings = new Openings();
      for (int i = 0; i < tokens.size(); i++) {
        openings.add(mark(tokens.get(i).form()));
      }
      return openings;
    }

    private void add(int mark) {
      bits[mark >> 6 & bits.length - 1] |= 1L << mark;
    }

    private boolean meet(Openings others) {
      for (int i = 0; i < bits.length; i++) {
        if ((bits[i] & others.bits[i]) != 0) {
          return true;
        }
      }
      return false;
    }
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

  /**
   * The same over a whole letter.
   *
   * @param places tokens with which a wording may begin, in order; others are not looked at
   */
  int count(List<Token> tokens, int[] places) {
    int count = 0;
    int next = 0;
    for (int place : places) {
      int end = place < next ? -1 : end(tokens, place);
      if (end > 0) {
        count++;
        next = end;
      }
    }
    return count;
  }

  /** One past the last token of the longest wording that starts at {@code at}, or -1. */
  int end(List<Token> tokens, int at) {
    int end = -1;
    // most words of a letter begin no wording at all, and this is asked of every word for every cue
    int mark = mark(tokens.get(at).form());
    if (opens(mark)) {
      for (Word[] wording : byMark[Arrays.binarySearch(marks, mark)]) {
        end = Math.max(end, match(wording, tokens, at));
      }
    }
    for (int i = 0; i < withOpenFirstWord.size(); i++) {
      end = Math.max(end, match(withOpenFirstWord.get(i), tokens, at));
    }
    return end;
  }

  private boolean opens(int mark) {
    return (openings[mark >> 6] >>> mark & 1) != 0;
  }

  /**
   * A number below {@link #MARKS} for the first two letters of a word; those of one first letter follow each other.
   * Letters of a to z differ; others may share a number.
   */
  static int mark(String word) {
    int first = (word.charAt(0) & LETTERS - 1) * LETTERS;
    return word.length() == 1 ? first : first + (word.charAt(1) & LETTERS - 1);
  }

  /** Whether a wording may begin with a word of this form. */
  boolean mayBegin(String form) {
    int mark = mark(form);
    if (opens(mark)) {
      for (Word[] wording : byMark[Arrays.binarySearch(marks, mark)]) {
        if (wording[0].is(form)) {
          return true;
        }
      }
    }
    for (int i = 0; i < withOpenFirstWord.size(); i++) {
      Word first = withOpenFirstWord.get(i)[0];
      if (form.length() >= first.part().length() && first.is(form)) {
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
