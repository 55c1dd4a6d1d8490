package nl.artikel100.scoring;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.artikel100.evidence.Signal;
import nl.artikel100.rules.RuleSet;
import nl.artikel100.text.Sentence;
import nl.artikel100.text.Sentences;

/**
 * Lists, for L03, effect by effect what a letter does with it: tied to the mandate, excluded as a goal, or claimed without
 * either (norm: IOB 2022, finding 12 and par. 7.2). The effects are the themes of {@code rules/feiten.yaml}.
 */
final class Effects {
  /** The criterion about claimed effects. */
  static final String CRITERION = "L03";

  private enum Standing {
    CLAIMED("zonder steun in het mandaat", "without basis in the mandate"),
    TIED("aan het mandaat verbonden", "tied to the mandate"),
    EXCLUDED("uitgesloten als doel", "excluded as a goal");

    private final String dutch;
    private final String english;

    Standing(String dutch, String english) {
      this.dutch = dutch;
      this.english = english;
    }
  }

  /** A sentence, and the range of a signal in it: several signals mostly have the same. */
  private record Passage(int sentence, int start, int end) {}

  private Effects() {}

  /** One sentence that names every effect with its standing; empty where no effect is a known theme. */
  static String sentence(RuleSet rules, Sentences letter, List<Signal> signals, boolean english) {
    Map<String, Standing> effects = new LinkedHashMap<>();
    Map<Passage, List<String>> known = new HashMap<>();
    for (Signal signal : signals) {
      Standing standing = signal.criterion().equals(CRITERION) ? standing(signal) : null;
      if (standing != null) {
        Passage passage = new Passage(signal.sentence(), signal.start(), signal.end());
        List<String> themes = known.get(passage);
        if (themes == null) {
          themes = themes(rules, letter, passage);
          known.put(passage, themes);
        }
        for (String theme : themes) {
          effects.merge(theme, standing, (a, b) -> a.compareTo(b) >= 0 ? a : b);
        }
      }
    }
    List<String> parts = new ArrayList<>();
    effects.forEach(
        (theme, standing) ->
            parts.add(theme + ": " + (english ? standing.english : standing.dutch)));
    if (parts.isEmpty()) {
      return "";
    }
    String list = String.join("; ", parts);
    return list.substring(0, 1).toUpperCase(Locale.ROOT) + list.substring(1) + ".";
  }

  /** Those of the sentence itself; of the ones beside it where the sentence only points back ("dat is geen doel"). */
  private static List<String> themes(RuleSet rules, Sentences letter, Passage passage) {
    Sentence own = letter.sentences().get(passage.sentence());
    List<String> themes = rules.factWords().themes().in(letter.tokens(own));
    if (!themes.isEmpty()) {
      return themes;
    }
    return rules
        .factWords()
        .themes()
        .in(
            letter.sentences().stream()
                .filter(s -> s.start() >= passage.start() && s.end() <= passage.end())
                .flatMap(s -> letter.tokens(s).stream())
                .toList());
  }

  private static Standing standing(Signal signal) {
    if (signal.strength() != Signal.Strength.FIRM) {
      return null;
    }
    return switch (signal.element()) {
      case "effect", "los_effect" -> Standing.CLAIMED;
      case "band" -> Standing.TIED;
      case "uitgesloten" -> Standing.EXCLUDED;
      default -> null;
    };
  }
}
