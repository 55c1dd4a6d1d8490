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

  /** the same, folded */
  private final long[] folded = Openings.none();

  /** with what a word must end that an open first word, such as {@code *missie}, can be, folded */
  private final long[] foldedEndings = Openings.none();

  /** whether a first word tells neither how it begins nor how it ends */
  private boolean anywhere;

  /** The same marks, sorted. */
  private final int[] marks;

  /** Per mark the wordings that begin with it. */
  private final Word[][][] byMark;

  private final Word[][] withOpenFirstWord;

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
    List<Word[]> open = new ArrayList<>();
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
        open.add(words);
        if (kind == Word.Kind.END && words[0].part().length() > 1) {
          Openings.add(foldedEndings, ending(words[0].part()));
        } else {
          anywhere = true;
        }
      }
    }
    withOpenFirstWord = open.toArray(Word[][]::new);
    marks = index.keySet().stream().mapToInt(mark -> mark).toArray();
    byMark =
        index.values().stream().map(all -> all.toArray(Word[][]::new)).toArray(Word[][][]::new);
    for (int mark : marks) {
      Openings.add(folded, mark);
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
    return find(tokens, words, 0) >= 0;
  }

  /**
   * How the words of a sentence begin and end. Most cues are in few sentences, and one look at the folded marks shows it.
   *
   * @param marks per word its mark
   * @param folded the marks folded to a quarter, as bits
   * @param endings the same of the ends of the words
   */
  record Openings(int[] marks, long[] folded, long[] endings) {
    /** Those of some words. */
    static Openings of(List<Token> tokens) {
      Openings openings = new Openings(new int[tokens.size()], none(), none());
      for (int i = 0; i < openings.marks.length; i++) {
        String form = tokens.get(i).form();
        openings.marks[i] = mark(form);
        add(openings.folded, openings.marks[i]);
        add(openings.endings, ending(form));
      }
      return openings;
    }

    private static long[] none() {
      return new long[MARKS / Long.SIZE / 4];
    }

    private static void add(long[] bits, int mark) {
      bits[mark >> 6 & bits.length - 1] |= 1L << mark;
    }

    private static boolean meet(long[] bits, long[] others) {
      return (bits[0] & others[0] | bits[1] & others[1] | bits[2] & others[2] | bits[3] & others[3])
          != 0;
    }
  }

  /** As {@link #find(List, int)}; quick for most cues. */
  int find(List<Token> tokens, Openings words, int from) {
    boolean open = anywhere || Openings.meet(words.endings, foldedEndings);
    if (!open && !Openings.meet(words.folded, folded)) {
      return -1;
    }
    int[] all = words.marks;
    for (int i = from; i < all.length; i++) {
      if ((open || opens(all[i])) && end(tokens, i) > 0) {
        return i;
      }
    }
    return -1;
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
    for (Word[] wording : withOpenFirstWord) {
      end = Math.max(end, match(wording, tokens, at));
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

  /** The same for the last two letters; 0 for a word of one letter. */
  private static int ending(String word) {
    int last = word.length() - 1;
    return last == 0
        ? 0
        : (word.charAt(last) & LETTERS - 1) * LETTERS + (word.charAt(last - 1) & LETTERS - 1);
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
    for (Word[] wording : withOpenFirstWord) {
      Word first = wording[0];
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
