package nl.artikel100.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import nl.artikel100.text.Sentences;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is left out since it cannot matter does not matter: the signals are those of a letter that is understood whole. */
class DemandTest {
  private static final String[] WORDS = {
    "aa", "bb", "cc", "dd", "ee", "ff", "gg", "hh", ",", "maar"
  };

  /** A letter of so many paragraphs; of 200 and more several sentences share a part. */
  @ParameterizedTest
  @ValueSource(ints = {1, 5, 40, 200, 400})
  void theSignalsAreThoseOfALetterUnderstoodWhole(int paragraphs) {
    Vocabulary vocabulary = vocabulary();
    int found = 0;
    for (int seed = 0; seed < 40; seed++) {
      Sentences letter = letter(new Random(seed * 1000L + paragraphs), paragraphs);
      List<Signal> signals = vocabulary.signals(letter);
      found += signals.size();
      assertThat(signals).isEqualTo(vocabulary.understand(letter, true).signals());
    }
    assertThat(found).isPositive();
  }

  @Test
  void aConceptThatNoLineUsesIsNotLookedForButInTheDump() {
    Vocabulary vocabulary = vocabulary();
    Sentences letter = Sentences.of(Letters.plain("Gg hh."));
    int unused = id(vocabulary, "ongebruikt");
    assertThat(vocabulary.understand(letter, false).letter().spans(unused)).isEmpty();
    assertThat(vocabulary.understand(letter, true).letter().spans(unused)).containsExactly(0, 2);
  }

  private static int id(Vocabulary vocabulary, String name) {
    return vocabulary.lexicon().concepts().stream()
        .filter(concept -> concept.name().equals(name))
        .findFirst()
        .orElseThrow()
        .id();
  }

  private static Sentences letter(Random random, int paragraphs) {
    StringBuilder text = new StringBuilder();
    for (int p = 0; p < paragraphs; p++) {
      text.append(random.nextInt(6) == 0 ? "# " : "");
      for (int s = random.nextInt(4); s >= 0; s--) {
        text.append("Aha");
        for (int w = random.nextInt(7); w >= 0; w--) {
          text.append(' ').append(WORDS[random.nextInt(WORDS.length)]);
        }
        text.append(". ");
      }
      text.append("\n\n");
    }
    return Sentences.of(Letters.markdown(text.toString()));
  }

  private static Vocabulary vocabulary() {
    Vocabulary.Builder rules = new Vocabulary.Builder(new WordForms(Map.of()));
    rules.concept("een", true, List.of("=aa", "=bb .. =cc", "{paar}"));
    rules.concept("paar", true, List.of("=gg =hh", "^ =ee =ff?"));
    rules.concept("drie", true, List.of("{een} {paar}", "=dd .. {een} $", "{paar}? =cc"));
    rules.concept("zelden", true, List.of("=hh =hh", "=ff =gg =hh"));
    rules.concept("ongebruikt", true, List.of("=gg =hh"));
    rules.concept("eigen_naam", true, List.of("=ff =gg"));
    rules.scope(Scope.ONTKEND, "zinsdeel", "=ee =dd");
    rules.scope(Scope.VERLEDEN, "rest", "{zelden} + =aa");
    rules.scope(Scope.CITAAT, "vervolg", "=cc =cc > =dd");
    rules.limit(Scope.ONTKEND, "behalve", List.of("=ee =dd =cc"));
    rules.limit(Scope.VERLEDEN, "tot", List.of("=ee =aa"));
    rules.limit(Scope.CITAAT, "verder", List.of("{een}"));
    rules.element(
        "T01",
        "sterk",
        List.of(),
        lines("{een} + {zelden}", "{drie} > {paar} - {zelden}", "=aa ++ {zelden} & {paar}"),
        lines("{paar} + {eigen_naam}"),
        List.of("{zelden} - =ee", "=cc =cc -- =hh =hh"));
    rules.element(
        "T01",
        "ver",
        List.of(Scope.ONTKEND),
        lines("{zelden} +++ {drie} -- =ee =ff", "=gg ++ =aa > =ee|=hh", "{paar} +++ =bb & =dd"),
        List.of(new Vocabulary.LineText("{een} + =dd", List.of(), List.of("sterk"))),
        List.of("=ee + {zelden}"));
    return rules.build();
  }

  private static List<Vocabulary.LineText> lines(String... lines) {
    return List.of(lines).stream()
        .map(line -> new Vocabulary.LineText(line, List.of(), List.of()))
        .toList();
  }
}
