package nl.artikel100.facts;

import java.util.ArrayList;
import java.util.List;
import nl.artikel100.document.Block;
import nl.artikel100.text.Sentence;
import nl.artikel100.text.Sentences;
import nl.artikel100.text.Token;

/** Counts the themes of {@code rules/feiten.yaml}, as IOB's table 6 does (2022, par. 7.2). */
public final class Themes {
  private static final String NOT = "niet: ";

  private Themes() {}

  /** How often each theme occurs in a letter. Letterhead and signature do not count: a minister's title is no theme. */
  static List<Facts.Theme> of(Sentences letter, FactWords words) {
    List<Token> tokens = new ArrayList<>();
    for (Sentence sentence : letter.sentences()) {
      Block.Kind kind = letter.block(sentence).kind();
      if (kind != Block.Kind.LETTERHEAD && kind != Block.Kind.SIGNATURE) {
        tokens.addAll(letter.tokens(sentence));
      }
    }
    List<Facts.Theme> themes = new ArrayList<>();
    words
        .themes()
        .forEach(
            (theme, wordings) -> {
              int count = count(tokens, wordings);
              if (count > 0) {
                themes.add(new Facts.Theme(theme, count));
              }
            });
    return themes;
  }

  /** The themes that occur between two offsets of the letter's text, in the order of the file. */
  public static List<String> in(Sentences letter, int start, int end, FactWords words) {
    List<Token> tokens =
        letter.tokens().stream().filter(t -> t.start() >= start && t.end() <= end).toList();
    List<String> themes = new ArrayList<>();
    words
        .themes()
        .forEach(
            (theme, wordings) -> {
              if (count(tokens, wordings) > 0) {
                themes.add(theme);
              }
            });
    return themes;
  }

  private static int count(List<Token> tokens, List<String> wordings) {
    List<String> counted = wordings.stream().filter(w -> !w.startsWith(NOT)).toList();
    List<String> not =
        wordings.stream()
            .filter(w -> w.startsWith(NOT))
            .map(w -> w.substring(NOT.length()))
            .toList();
    return Cue.of(counted).count(tokens) - Cue.of(not).count(tokens);
  }
}
