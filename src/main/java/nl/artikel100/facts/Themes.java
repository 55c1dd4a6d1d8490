package nl.artikel100.facts;

import java.util.ArrayList;
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

    int count(List<Token> tokens, FormIndex forms) {
      int count = counted.count(tokens, forms);
      return count == 0 ? 0 : count - not.count(tokens, forms);
    }
  }

  private final List<Theme> themes = new ArrayList<>();

  /**
   * Makes them ready for many letters.
   *
   * @param wordings wordings per theme, in the order of the file; {@code *} stands for any part of a word
   */
  public Themes(Map<String, List<String>> wordings) {
    wordings.forEach(
        (theme, all) -> {
          List<String> counted = all.stream().filter(w -> !w.startsWith(NOT)).toList();
          List<String> not =
              all.stream()
                  .filter(w -> w.startsWith(NOT))
                  .map(w -> w.substring(NOT.length()))
                  .toList();
          themes.add(new Theme(theme, Cue.of(counted), Cue.of(not)));
        });
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
    FormIndex forms = new FormIndex(tokens);
    List<Facts.Theme> found = new ArrayList<>();
    for (Theme theme : themes) {
      int count = theme.count(tokens, forms);
      if (count > 0) {
        found.add(new Facts.Theme(theme.name(), count));
      }
    }
    return found;
  }

  /** The themes that occur in a range of tokens, in the order of the file. */
  public List<String> in(List<Token> tokens) {
    return themes.stream().filter(t -> t.count(tokens) > 0).map(Theme::name).toList();
  }
}
