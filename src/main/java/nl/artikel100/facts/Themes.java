package nl.artikel100.facts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.artikel100.document.Block;
import nl.artikel100.text.Sentence;
import nl.artikel100.text.Sentences;
import nl.artikel100.text.Token;

/** Counts the themes of {@code rules/feiten.yaml}, as IOB's table 6 does (2022, par. 7.2). */
public final class Themes {
  private static final String NOT = "niet: ";

  private record Theme(String name, Cue counted, Cue not) {
    int count(List<Token> tokens) {
      int count = counted.count(tokens);
      return count == 0 ? 0 : count - not.count(tokens);
    }

    int count(List<Token> tokens, int[] places) {
      int count = counted.count(tokens, places);
      return count == 0 ? 0 : count - not.count(tokens, places);
    }
  }

  private final List<Theme> themes = new ArrayList<>();

  /** the wordings of all themes */
  private final Cue all;

  /**
   * Makes them ready for many letters.
   *
   * @param wordings wordings per theme, in the order of the file; {@code *} stands for any part of a word
   */
  public Themes(Map<String, List<String>> wordings) {
    List<String> every = new ArrayList<>();
    wordings.forEach(
        (theme, own) -> {
          List<String> counted = own.stream().filter(w -> !w.startsWith(NOT)).toList();
          List<String> not =
              own.stream()
                  .filter(w -> w.startsWith(NOT))
                  .map(w -> w.substring(NOT.length()))
                  .toList();
          themes.add(new Theme(theme, Cue.of(counted), Cue.of(not)));
          every.addAll(counted);
          every.addAll(not);
        });
    all = Cue.of(every);
  }

  /** How often each theme occurs in a letter. Letterhead and signature do not count: a minister's title is no theme. */
  List<Facts.Theme> of(Sentences letter) {
    List<Token> tokens = new ArrayList<>();
    for (Sentence sentence : letter.sentences()) {
      Block.Kind kind = letter.block(sentence).kind();
      if (kind != Block.Kind.LETTERHEAD && kind != Block.Kind.SIGNATURE) {
        tokens.addAll(letter.tokens(sentence));
      }
    }
    int[] places = places(tokens);
    List<Facts.Theme> found = new ArrayList<>();
    for (Theme theme : themes) {
      int count = theme.count(tokens, places);
      if (count > 0) {
        found.add(new Facts.Theme(theme.name(), count));
      }
    }
    return found;
  }

  /** The few words with which a wording of any theme may begin; each different word is looked at once. */
  private int[] places(List<Token> tokens) {
    Map<String, Boolean> may = new HashMap<>();
    int[] places = new int[tokens.size()];
    int count = 0;
    for (int i = 0; i < places.length; i++) {
      String form = tokens.get(i).form();
      Boolean known = may.get(form);
      if (known == null) {
        known = all.mayBegin(form);
        may.put(form, known);
      }
      if (known) {
        places[count++] = i;
      }
    }
    return Arrays.copyOf(places, count);
  }

  /** The themes that occur in a range of tokens, in the order of the file. */
  public List<String> in(List<Token> tokens) {
    Cue.Openings words = Cue.Openings.of(tokens);
    List<String> found = new ArrayList<>();
    for (Theme theme : themes) {
      if (theme.counted().in(tokens, words) && theme.count(tokens) > 0) {
        found.add(theme.name());
      }
    }
    return found;
  }
}
